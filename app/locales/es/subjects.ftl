# El registro visto desde un tema, un grupo, un mecanismo o un Estado, y las listas correspondientes.
subject-standing = Situación
subject-standing-caption = Lo que dice cada parte
subject-standing-note = Cada parte habla por sí misma. Varias organizaciones pueden evaluar una misma recomendación, por lo que las cifras de la sociedad civil pueden sumar más que el total.
subject-col-status = Grado de aplicación
subject-years = A lo largo de los años
subject-years-caption = Lo informado por el Estado al final de cada año; para { $year }, al { $day }
subject-attention = Lo que requiere atención
subject-of = de { $total }
subject-pressing = Lo que queda por hacer
subject-pressing-due = Aún no aplicadas: primero las de mayor retraso y las de vencimiento más próximo.
subject-pressing-newest = Aún no aplicadas, las más recientes primero. No se han fijado plazos.
subject-all = { $count ->
    [one] Toda la selección: una recomendación
   *[other] Toda la selección: { $count } recomendaciones
}
subject-across = Vistas desde otro ángulo
subject-nothing = En esta fecha el registro no contiene aquí ninguna recomendación.
subject-nothing-advice = Eso no dice nada de lo que se haya recomendado en otros ámbitos:

subject-themes-title = Temas y grupos
subject-themes-lede = De qué tratan las recomendaciones y a quiénes se refieren.
subject-themes-note = La cifra de un tema cuenta una sola vez cada recomendación relativa a él o a un tema comprendido en él.
subject-themes-below = { $count ->
    [one] Un tema comprendido en él
   *[other] { $count } temas comprendidos en él
}
subject-scheme-opsc = Temas del Protocolo Facultativo relativo a la venta de niños
subject-scheme-general = Temas generales
subject-section = { $scheme }, sección { $section } de las directrices para la presentación de informes
subject-below = Temas comprendidos
subject-groups = Grupos
subject-theme-lede = Las recomendaciones sobre este tema y la situación de cada una según cada parte.
subject-theme-lede-above = Las recomendaciones sobre este tema y los comprendidos en él, y la situación de cada una según cada parte.
subject-group-lede = Las recomendaciones que se refieren a este grupo y la situación de cada una según cada parte.

subject-mechanisms-lede = Los órganos que examinan a los Estados y formulan recomendaciones.
subject-mechanisms-silent = Otros
subject-mechanisms-silent-count = { $count ->
    [one] Un órgano sin documentos en el registro
   *[other] { $count } órganos sin documentos en el registro
}
subject-mechanism-lede = Lo que ha recomendado este órgano y la situación según cada parte. El órgano mismo no da ninguna calificación.

subject-col-kind = Tipo
subject-col-date = Fecha
subject-documents-count = { $count ->
    [one] Un documento
   *[other] { $count } documentos, los más recientes primero
}
subject-documents-earlier = Documentos anteriores
subject-documents-all = Todos los documentos

subject-states-lede = Los Estados respecto de los cuales el registro contiene recomendaciones.
subject-states-none = En esta fecha el registro no contiene ningún documento.
subject-states-count = { $count ->
    [one] Un Estado
   *[other] { $count } Estados
}
subject-reported = El Estado ha informado
subject-assessed = La sociedad civil ha evaluado
subject-state-lede = Lo que se ha recomendado a este Estado y la situación según cada parte.
subject-next-dates = Próximas fechas
subject-cycle = ciclo { $number }
subject-calendar = Todo el calendario
subject-leads = { $count ->
    [0] no es responsable principal de ninguna
    [one] responsable principal de una recomendación
   *[other] responsable principal de { $count } recomendaciones
}
subject-organisations-note = Las que han publicado alguna evaluación con su propio nombre.
subject-date-list-of-issues = Lista de cuestiones
subject-date-state-report-due = Plazo del informe del Estado parte
subject-date-state-report-received = Recepción del informe del Estado parte
subject-date-alternative-reports-due = Plazo de los informes alternativos
subject-date-pre-session = Grupo de trabajo anterior al período de sesiones
subject-date-session = Período de sesiones
subject-date-concluding-observations = Observaciones finales
subject-date-next-report-due = Plazo del próximo informe
subject-date-follow-up-due = Plazo de la información de seguimiento
subject-kind-treaty-body = Órganos de tratados
subject-kind-upr = Examen Periódico Universal
subject-kind-special-procedure = Procedimientos especiales
subject-kind-regional-body = Órganos regionales
subject-kind-regional-court = Tribunales regionales
subject-groups-silent = { $count ->
    [one] Un grupo al que aún no se refiere ninguna recomendación
   *[other] { $count } grupos a los que aún no se refiere ninguna recomendación
}
