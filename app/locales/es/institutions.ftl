# Instituciones.
facet-lead = Institución responsable principal
institutions-description = Los ministerios, organismos, tribunales y demás entidades públicas que responden de las recomendaciones, con lo que cada uno ha informado y lo que está atrasado.
institutions-lede = De cada recomendación responde principalmente una institución, y otras pueden apoyarla. Las cifras se refieren a aquello de lo que cada una es responsable principal; indican qué está atrasado y de qué no se ha informado.
institutions-none = El registro no menciona ninguna institución.
institutions-none-advice = Aparecen cuando la coordinación indica quién responde de qué.
institutions-of-state = { $count ->
    [one] Una institución
   *[other] { $count } instituciones
}
institutions-col-name = Institución
institutions-col-kind = Tipo
institutions-col-leads = Responsable principal
institutions-col-supports = Apoya
institutions-col-reported = Con informe
institutions-col-overdue = Fuera de plazo
institutions-col-silent = Sin ningún informe
institutions-col-stale = Informe de más de un año
institutions-col-owed = Respuestas pendientes
institutions-col-reports = Informes
institutions-ended = Instituciones que han dejado de existir
institutions-ended-on = Dejó de existir el
institutions-succeeded-by = le sucede
institutions-predecessor = Sucede a
institutions-section-answers = De qué responde
institutions-leads-nothing = En esta fecha no es responsable principal de ninguna recomendación.
institutions-figure-leads = { $count ->
    [one] recomendación de la que es responsable principal
   *[other] recomendaciones de las que es responsable principal
}
institutions-figure-overdue = fuera del plazo fijado
institutions-figure-silent = de las que nunca ha informado
institutions-figure-stale = cuyo último informe tiene más de un año
institutions-figure-without-action = a las que no contribuye ninguna acción
institutions-section-years = A lo largo de los años
institutions-years-caption = Situación, según el Estado, de aquello de lo que esta institución era responsable principal al final de cada año; la última columna, al { $day }
institutions-section-overdue = Fuera de plazo
institutions-section-silent = Sin ningún informe
institutions-section-stale = Con informe de más de un año
institutions-see-all = { $count ->
    [one] Verla en el registro
   *[other] Ver las { $count }
}
institutions-section-actions = Qué hace
institutions-no-actions = Hasta esta fecha no ha anunciado ninguna acción.
institutions-actions-summary = Previstas o en curso: { $open }, de ellas atrasadas: { $late }. Terminadas o abandonadas: { $ended }.
institutions-actions-further = Otras acciones previstas o en curso
institutions-actions-ended = Terminadas o abandonadas
institutions-section-money = Fondos
institutions-money-caption = Fondos de las acciones de las que es responsable, por año y moneda
institutions-section-updates = Cómo informa
institutions-no-updates = Nunca ha informado.
institutions-days-between = { $days ->
    [one] Mediana entre un informe y el siguiente sobre la misma recomendación: un día.
   *[other] Mediana entre un informe y el siguiente sobre la misma recomendación: { $days } días.
}
institutions-reports-by-year = Informes por año
institutions-reports-caption = Informes de esta institución en cada año; no se cuentan las correcciones
institutions-updates-newest = Sus informes más recientes
institutions-updates-all = Todo aquello de lo que es responsable principal, empezando por el informe más reciente
institutions-section-replies = Respuestas a las evaluaciones
institutions-replies-none = No ha respondido a ninguna evaluación.
institutions-replies-given = { $count ->
    [one] Ha respondido a una evaluación, con una mediana de { $days } días.
   *[other] Ha respondido a { $count } evaluaciones, con una mediana de { $days } días.
}
institutions-owes-nothing = No debe ninguna respuesta.
institutions-owes = { $count ->
    [one] Debe una respuesta. Fuera de plazo: { $late }.
   *[other] Debe { $count } respuestas. Fuera de plazo: { $late }.
}
institutions-section-supports = A qué contribuye
institutions-supports = { $count ->
    [one] Apoya a otra institución en una recomendación.
   *[other] Apoya a otras instituciones en { $count } recomendaciones.
}
institutions-see-any-role = Todo aquello de lo que es responsable principal o que apoya
institutions-history-newest = Sus entradas más recientes en el registro.
institutions-section-late = Con cuánto retraso
institutions-late-what = Qué vencía
institutions-late-total = Contadas
institutions-late-in-time = En plazo
institutions-late-after = Después de su fecha
institutions-late-never = Hasta ahora no
institutions-late-reports = Un primer informe, en la fecha fijada
institutions-late-done = La aplicación, en la fecha fijada
institutions-late-replies = La respuesta a una evaluación, en { $days } días
institutions-late-days = { $days ->
    [one] mediana del retraso: un día
   *[other] mediana del retraso: { $days } días
}
institutions-late-missed = { $count ->
    [one] una recomendación
   *[other] { $count } recomendaciones
}
institutions-late-waiting = { $count ->
    [one] sobre una recomendación
   *[other] sobre { $count } recomendaciones
}
institutions-late-moved = { $count ->
    [one] Para una recomendación se fijó otra fecha solo después de vencer la anterior.
   *[other] Para { $count } recomendaciones se fijó otra fecha solo después de vencer la anterior.
}
institutions-late-lapsed = { $count ->
    [one] Una evaluación se retiró o se sustituyó después de su plazo sin haber tenido nunca respuesta; no se cuenta arriba.
   *[other] { $count } evaluaciones se retiraron o se sustituyeron después de su plazo sin haber tenido nunca respuesta; no se cuentan arriba.
}
institutions-late-how = Cómo se cuenta
institutions-late-how-reports = Primeros informes: de aquello de lo que hoy es responsable principal y cuya fecha ya pasó. Está en plazo un informe de esa fecha o anterior, de la institución que entonces era responsable; vale cualquier estado, y las correcciones cuentan desde el primer informe.
institutions-late-how-done = Aplicación: las mismas recomendaciones. El día es aquel desde el que la propia versión del Estado dice «aplicada» o «ya no procede», y lo sigue diciendo; la sociedad civil puede valorar otra cosa.
institutions-late-how-replies = Respuestas: de evaluaciones de aquello de lo que hoy es responsable principal que tienen respuesta, o que siguen vigentes y fuera de su plazo. Lo que aún está a tiempo no se cuenta.
institutions-late-how-moved = La fecha es la que rige hoy. Si se fijó otra después de vencer la anterior, se dice, porque de otro modo el retraso no se vería.
