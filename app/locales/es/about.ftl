# Method and scale.
about-title = Método y escala
about-description = Por qué existe este registro, cómo funciona, qué significa cada grado y qué reglas cumple.
about-lede = Un órgano de derechos humanos recomienda; un Estado responde. Este registro muestra qué se recomendó, quién responde de ello y qué se hizo, para que cualquiera pueda comprobarlo.

about-why = Por qué existe
about-why-1 = El Estado que ratifica un tratado de derechos humanos acepta ser examinado por el Comité de ese tratado. El Comité lee informes, hace preguntas, escucha al Estado en público y aprueba recomendaciones numeradas. El Examen Periódico Universal, los procedimientos especiales y los tribunales regionales formulan las suyas a su manera.
about-why-2 = Después, poco de lo que ocurre se puede ver. Las recomendaciones están dispersas en cientos de documentos. Rara vez es público qué ministerio debe cumplir una de ellas, y más raro aún es saber en qué quedó.
about-why-3 = Aquí cada recomendación figura junto a la institución que responde de ella, a lo que esa institución ha informado y, al lado, a lo que la sociedad civil ha constatado. La idea ya se ha puesto a prueba: el SIMORE del Paraguay publicó en línea las recomendaciones con los ministerios responsables, y el SIMORE Plus las vinculó con los Objetivos de Desarrollo Sostenible y las abrió a la sociedad civil. Answerable es un programa de código abierto, para que cualquier país pueda hacer lo mismo.

about-how = Cómo funciona
about-how-recommendation = Una recomendación es un párrafo, o un apartado de un párrafo, de un documento publicado por un órgano de derechos humanos. Se cita por la signatura del documento y el número del párrafo. Los párrafos que solo acogen con satisfacción o toman nota de algo se muestran en su documento y nunca se cuentan.
about-how-lead = Una institución es la responsable principal; otras pueden apoyarla. Desde qué día, y para cuándo debe cumplirse, es público.
about-how-report = La institución responsable principal informa de hasta qué punto se ha aplicado la recomendación, con motivos y pruebas. Cada informe lleva fecha.
about-how-assessment = Las organizaciones de la sociedad civil, y las instituciones independientes, como una defensoría del pueblo, publican su propia evaluación de la misma recomendación, llamada evaluación alternativa (informe «sombra»). Usan la misma escala y aportan sus propias pruebas.
about-how-reply = La institución responsable principal debe una respuesta pública en el plazo de { $days ->
    [one] un día
   *[other] { $days } días
  }. Si no llega, también eso es público.
about-how-next = Cuando el Estado vuelve a ser examinado, las dos versiones están ahí, con fechas y fuentes, para el próximo informe y el próximo diálogo.
about-wording = De dónde vienen las palabras
about-wording-1 = El texto oficial es el del órgano que publicó el documento, en el idioma que se indica; cuando el registro conoce el documento en su fuente, remite a ella. Las versiones en lenguaje sencillo y para niños y niñas son palabras propias del registro; así lo dicen, y no sustituyen a nada.
about-wording-2 = Los nombres de temas y grupos y los nombres abreviados de las metas de los Objetivos de Desarrollo Sostenible son del registro. Los informes y las evaluaciones figuran con las palabras de quien los firmó, en el idioma en que se escribieron.

about-scale = La escala
about-scale-1 = El Estado y la sociedad civil usan una sola escala, para que sus versiones puedan compararse. Junto a cada grado figura lo que debe ser cierto para que el Estado pueda declararlo.
about-who-grades = Ningún Comité califica aquí. Cada grado es del Estado o de la sociedad civil, y ninguno puede citarse como de un Comité.
about-scale-implemented = Se puede mostrar el resultado: hay pruebas de un efecto, fechadas en { $months ->
    [one] el mes anterior
   *[other] los { $months } meses anteriores
  } al informe. Una ley o una capacitación por sí solas no son un efecto.
about-scale-partly-implemented = Hay una medida en vigor, y pruebas de ella: una ley o política, o una actividad realizada.
about-scale-under-way = Ha comenzado al menos una acción al servicio de la recomendación.
about-scale-planned = Hay un compromiso, con una institución que lo asume y una fecha.
about-scale-no-action = La institución responsable principal declara que no se ha hecho nada.
about-scale-reversed = Se deshicieron avances anteriores.
about-scale-closed = La recomendación ya no procede. Se indica el motivo y, si la hay, la recomendación posterior que la retoma.
about-scale-cannot-assess = Solo para la sociedad civil: la organización no pudo averiguarlo.
about-scale-not-reported = Nadie ha informado. Lo dice el registro por sí mismo; nadie puede elegirlo.
about-scale-order = Para comparar, el orden es este. Los demás valores quedan fuera de él.
about-scale-verdicts = Una organización da su dictamen con las mismas palabras, según su propio criterio y con su propio nombre o con la descripción que eligió.
about-scale-two-people = Nadie publica por sí solo que una recomendación se ha aplicado o ya no procede: debe estar de acuerdo una segunda persona de la institución.

about-disagreement = Cuando las versiones difieren
about-disagreement-1 = El grado que declara el Estado y los dictámenes de la sociedad civil figuran lado a lado. Nunca se promedian, nunca se funden en una sola cifra y ninguno oculta al otro. Cuando se han pronunciado varias organizaciones, se muestra el dictamen de cada una.
about-disagreement-2 = Se señala que las versiones difieren en cuanto un dictamen vigente no coincide con el grado que declara el Estado. No se señala si el Estado no ha informado o si la organización no pudo evaluar.
about-disagreement-link = Dónde difieren las versiones

about-marks = Qué significan las señales
about-marks-1 = El registro pone estas señales por regla, a partir de fechas que todos pueden ver. Los plazos son los de esta instalación.
about-mark-disagreement = Un dictamen vigente de la sociedad civil no coincide con el grado que declara el Estado.
about-mark-overdue = Ha pasado la fecha fijada para la institución responsable principal, y el Estado no declara que la recomendación se haya aplicado ni que ya no proceda.
about-mark-stale = Desactualizado: el último informe del Estado se publicó hace más de { $months ->
    [one] un mes
   *[other] { $months } meses
  }. Su grado se sigue mostrando, pero quizá ya no sea cierto.
about-mark-without-action = Ninguna acción publicada está al servicio de la recomendación.
about-mark-silent = En silencio: se ha designado una institución responsable principal, y nunca ha informado.
about-mark-reply-overdue = Una evaluación vigente espera la respuesta del Estado desde hace más de { $days ->
    [one] un día
   *[other] { $days } días
  }.
about-mark-link = Ver cuáles

about-roles = Quién puede decir qué
about-role-public = Cualquier persona
about-role-public-may = lee todo lo publicado, lo descarga y lo sigue, sin cuenta.
about-role-institution = Enlace de una institución
about-role-institution-may = redacta informes, acciones y respuestas sobre aquello de lo que responde la institución.
about-role-validator = Validador de una institución
about-role-validator-may = publica esos borradores o los devuelve.
about-role-coordinator = Coordinador, en el mecanismo nacional
about-role-coordinator-may = registra documentos y recomendaciones, dice quién responde de ellas y para cuándo, y puede devolver un informe publicado con una pregunta pública. No puede informar en lugar de un ministerio ni tocar una evaluación.
about-role-organisation = Organización de la sociedad civil
about-role-organisation-may = redacta y presenta evaluaciones, las retira y elige con qué nombre se muestra cada una.
about-role-moderator = Moderador, de un órgano independiente y nunca de un ministerio
about-role-moderator-may = inscribe a las organizaciones y publica, devuelve o rechaza lo que presentan, solo por los motivos enumerados. No puede cambiar una palabra ni un dictamen.
about-moderators-link = Quién nombró a la moderación de este registro
about-role-administrator = Administrador
about-role-administrator-may = mantiene la instalación en marcha y no ve ninguna evaluación sin publicar.
about-roles-one-body = Una persona ejerce funciones en un solo organismo.

about-rules = Las reglas que no se doblan
about-rule-append = Lo publicado permanece. Nunca se modifica ni se borra. Una corrección es una entrada nueva que nombra la que corrige; la anterior sigue siendo legible, tachada.
about-rule-query = Lo que usted no puede ver no se consulta siquiera. Ningún recuento, búsqueda, descarga ni canal revela lo que no es público.
about-rule-sides = Dos partes siguen siendo dos partes. La versión del Estado y la de la sociedad civil nunca se funden en un solo número.
about-rule-moderation = Una evaluación presentada solo puede devolverse o rechazarse por siete motivos: identifica o podría identificar a un niño, una niña o una víctima; pone en peligro a una persona; contiene datos personales sin consentimiento; es en sí misma material ilícito; no trata de la recomendación; es un duplicado; es correo basura. Cada decisión es pública, con su motivo y el tiempo que llevó, sin el contenido. Quien recibe un rechazo puede recurrirlo una vez, ante otro moderador.
about-rule-moderation-link = Todas las decisiones de los moderadores
about-rule-reply = Quien es evaluado puede responder. La respuesta se debe en el plazo de { $days ->
    [one] un día
   *[other] { $days } días
  }. Un ministerio no puede retrasar una evaluación ni ocultarla.
about-rule-visibility = La organización elige, para cada evaluación, cómo se muestra: con su nombre, con una descripción, en nombre de una coalición, o de ningún modo mientras sea un borrador. Quién está detrás de una descripción solo lo sabe la moderación.
about-rule-children = Los niños y las niñas, primero. Ninguna entrada puede identificar a un niño o una niña. A quien escribe se le pregunta por lo que podría revelar la identidad de alguien, también al Estado: lo que este confirma solo lo publica una segunda persona. Como prueba solo se admiten documentos; se rechazan imágenes, sonido y vídeo. El programa que pregunta puede equivocarse: en una prueba con textos inventados pasó por alto unos 4 de cada 100 que hablaban de una persona, y preguntó por unos 4 de cada 100 que no hablaban de nadie. Los reales puede verlos peor: lea también usted.
about-rule-least = Se guardan los menos datos posibles. Con lo que se presenta no se guarda ni la dirección de red ni el navegador.
about-rule-registration = Nadie tiene que inscribirse ante el Estado para hablar aquí. A las organizaciones las inscribe la moderación independiente.
about-rule-hiding = El peligro puede ocultarse, sea quien sea quien lo publicó, también el Estado: solo la moderación independiente, solo por la seguridad de una persona o por datos personales, nunca por una crítica. Otro miembro de la moderación lo confirma en siete días; si no, vuelve a ser visible; cabe un recurso; cada ocultación es pública, con su motivo. Es la única excepción a la primera regla.

about-as-at = Leer el registro a una fecha anterior
about-as-at-1 = Como nunca se sobrescribe nada, el registro puede leerse tal como estaba cualquier día anterior. Elija un día más abajo, o añada as_at y una fecha a cualquier dirección: ?as_at=2025-12-31. Cada página dice entonces en su encabezamiento qué día muestra.
about-as-at-2 = Un documento cuenta desde el día en que se aprobó o, cuando solo se conoce eso, desde el último día del período de sesiones en que se aprobó. Los informes, las evaluaciones y las respuestas cuentan desde el día en que se publicaron aquí. Los grados, las señales y los recuentos se calculan a partir de esas fechas.
about-as-at-3 = Hay algo que no puede saberse: cuándo se introdujo aquí por primera vez un documento o un informe antiguo. Por eso, un día anterior al comienzo de esta instalación se muestra según las fechas de lo que se dijo, y no según lo que este sitio mostraba entonces.
about-as-at-day = Leer el registro al día
about-as-at-button = Leerlo

about-who = Quién lo gestiona
about-who-1 = Answerable es un programa de código abierto. Cada instalación la gestiona alguien: un mecanismo nacional de aplicación, presentación de informes y seguimiento, un parlamento, una defensoría del pueblo, una universidad.
about-who-2 = Esta instalación no dice aquí quién la gestiona, porque el programa aún no tiene un ajuste para ello. Quien la gestiona debería identificarse y dar una dirección para preguntas y quejas. Mientras no lo haga, trate lo que lee como cualquier papel sin firma: acuda a sus fuentes.
about-who-3 = Quien la gestiona no escribe lo que aquí figura. De cada informe, evaluación y respuesta responde el organismo que lo firmó.
