# Dónde difieren las versiones.
disagreements-title = Discrepancias
disagreements-lede = El Estado y la sociedad civil emplean la misma escala, cada cual por su cuenta. Cuando no dicen lo mismo, se conservan ambas valoraciones y se muestra la diferencia.
disagreements-empty = En esta fecha nadie ha informado ni evaluado nada.
disagreements-empty-advice = En cuanto un Estado informe sobre una recomendación y una organización la evalúe, ambas versiones se compararán aquí.
disagreements-states =
    { $count ->
        [one] Un Estado
       *[other] Los { $count } Estados en conjunto
    }
disagreements-figure-differ = en las que difieren las versiones
disagreements-figure-silent = evaluadas por la sociedad civil; el Estado guarda silencio
disagreements-figure-unassessed = sobre las que ha informado el Estado; nadie las ha evaluado
disagreements-matrix = Ambas versiones, una frente a otra
disagreements-caption = Recomendaciones con evaluación, al { $day }; cada número abre sus recomendaciones.
disagreements-several = Una recomendación con varias valoraciones distintas se cuenta una vez por cada una de ellas.
disagreements-years = Lo mismo al final de un año:
disagreements-today = hoy
disagreements-list = Recomendaciones en las que difieren, primero la evaluación más reciente
disagreements-none = En esta fecha, en ninguna recomendación difieren el informe del Estado y una evaluación.
