# Lo que dicen las organizaciones.
civil-society-title = Sociedad civil
civil-society-lede = Las organizaciones y las instituciones independientes dan su propia valoración de hasta qué punto se ha aplicado cada recomendación. Figura junto al informe del Estado, diga lo que diga.
civil-society-what = Una evaluación alternativa (llamada también informe «sombra») es la valoración propia y fechada de una organización sobre una recomendación: qué ha ocurrido, qué falta, qué omite el informe del Estado y en qué pruebas se basa. Emplea la misma escala que el Estado, para que ambas puedan compararse; nunca se funden en una sola. Lo publicado no se modifica: una evaluación posterior la sustituye y la anterior sigue siendo legible.
civil-society-visibility = A las organizaciones las inscribe la moderación independiente, no el Estado. Para cada evaluación eligen si aparece con su propio nombre, con el de una coalición o con una descripción que no nombra a nadie. Aquí una organización figura únicamente por lo que ha publicado con su propio nombre.
civil-society-see-disagreements = Dónde difieren las versiones
civil-society-see-moderation = Cómo se moderan las contribuciones
civil-society-empty = Ninguna organización ha publicado una evaluación en este registro hasta esta fecha.
civil-society-empty-advice = Las organizaciones piden su inscripción a la moderación independiente; nadie necesita permiso del Estado para expresarse. Lo que publiquen aparecerá aquí.
civil-society-replies = Respuestas y silencios
civil-society-replies-rule =
    { $days ->
        [one] Toda evaluación publicada solicita a la institución responsable una respuesta pública en el plazo de un día. También es público que no la haya.
       *[other] Toda evaluación publicada solicita a la institución responsable una respuesta pública en un plazo de { $days } días. También es público que no la haya.
    }
civil-society-replies-given =
    { $count ->
        [one] evaluación con respuesta
       *[other] evaluaciones con respuesta
    }
civil-society-replies-waiting =
    { $days ->
        [one] a la espera de respuesta, dentro del plazo de un día
       *[other] a la espera de respuesta, dentro del plazo de { $days } días
    }
civil-society-replies-overdue =
    { $days ->
        [one] sin respuesta después de un día
       *[other] sin respuesta después de { $days } días
    }
civil-society-replies-median =
    { $count ->
        [one] día entre la evaluación y su respuesta (mediana)
       *[other] días entre la evaluación y su respuesta (mediana)
    }
civil-society-on-recommendations =
    { $count ->
        [one] sobre una recomendación
       *[other] sobre { $count } recomendaciones
    }
civil-society-organisations = Quiénes se expresan
civil-society-organisations-more =
    { $count ->
        [one] Una organización más
       *[other] { $count } organizaciones más
    }
civil-society-no-organisations = Nadie se ha expresado todavía con su propio nombre.
civil-society-own-name = Solo se cuenta y se enumera lo publicado con el nombre propio de la organización.
civil-society-kept = Lo sustituido o retirado sigue siendo legible, tachado.
civil-society-organisation = Organización
civil-society-kind = Tipo
civil-society-state = Estado
civil-society-count = Evaluaciones vigentes
civil-society-newest-on = La más reciente
civil-society-none-yet = todavía ninguna
civil-society-newest = Evaluaciones más recientes
civil-society-no-assessments = Todavía no se ha publicado ninguna evaluación.
civil-society-current =
    { $count ->
        [one] Una evaluación vigente
       *[other] { $count } evaluaciones vigentes
    }

# Una organización.
civil-society-about-organisation = { $name }: qué constata sobre la aplicación de las recomendaciones de derechos humanos y qué ha respondido el Estado.
civil-society-languages = Idiomas de trabajo
civil-society-members = Miembros que se expresan aquí por sí mismos
civil-society-coalitions = Forma parte de
civil-society-verdicts = Qué constata
civil-society-differences = Dónde difiere del Estado
civil-society-differences-none = En ninguna recomendación difieren su valoración y el informe del Estado.
civil-society-differences-count =
    { $count ->
        [one] En una recomendación su valoración no coincide con lo que informa el Estado.
       *[other] En { $count } recomendaciones su valoración no coincide con lo que informa el Estado.
    }
civil-society-recommendation = Recomendación
civil-society-more-rows =
    { $count ->
        [one] Una más
       *[other] { $count } más
    }
civil-society-assessments = Sus evaluaciones
civil-society-assessed = Evaluada
