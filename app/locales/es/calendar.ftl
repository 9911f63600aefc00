# What is due.
calendar-title = Calendario
calendar-title-year = Calendario de { $year }
calendar-description = Lo que vence: fechas de los ciclos de presentación de informes, plazos fijados para las recomendaciones, respuestas pendientes y fin de las acciones.
calendar-lede = Lo que vence: las fechas de presentación de informes a los Comités, los plazos fijados para las recomendaciones, las respuestas que el Estado debe a la sociedad civil y el fin previsto de las acciones.
calendar-nothing = El registro no contiene fechas.
calendar-nothing-advice = Aquí aparecerán fechas cuando se registre un ciclo de presentación de informes, se fije un plazo para una recomendación o una evaluación espere respuesta.
calendar-nothing-coming = No se conoce ninguna fecha venidera.
calendar-nothing-in-year = No se conoce ninguna fecha de { $year }.
calendar-as-at = Lo que vence se muestra a la fecha que usted eligió. Las fechas de los ciclos de presentación de informes se muestran tal como se conocen hoy: el registro no guarda cuándo se conoció cada una.
calendar-years = Años
calendar-coming = Próximas fechas
calendar-overdue = Plazos vencidos
calendar-overdue-recommendations = { $count ->
    [one] recomendación con el plazo vencido
   *[other] recomendaciones con el plazo vencido
}
calendar-overdue-replies = { $count ->
    [one] recomendación con una evaluación que espera respuesta fuera de plazo
   *[other] recomendaciones con una evaluación que espera respuesta fuera de plazo
}
calendar-overdue-actions = { $count ->
    [one] acción que ha rebasado su fin previsto
   *[other] acciones que han rebasado su fin previsto
}
calendar-overdue-by-date = Por fecha
calendar-year-link = { $count ->
    [one] Una fecha en { $year }
   *[other] { $count } fechas en { $year }
}
calendar-past = Los doce meses anteriores
calendar-past-dates = { $count ->
    [one] Una fecha de presentación de informes
   *[other] { $count } fechas de presentación de informes
}
calendar-which = { $count ->
    [one] Cuál
   *[other] Cuáles son las { $count }
}
calendar-subscribe = Archivo de calendario (iCalendar)
calendar-subscribe-explained = suscríbase a esta dirección con un programa de calendario: se mantiene al día por sí solo.
calendar-cycle = ciclo { $number }
calendar-cycle-date = { $kind } ({ $of })
calendar-due = { $count ->
    [one] Vence el plazo de una recomendación
   *[other] Vence el plazo de { $count } recomendaciones
}
calendar-replies = { $count ->
    [one] Vence el plazo para responder a la sociedad civil sobre una recomendación
   *[other] Vence el plazo para responder a la sociedad civil sobre { $count } recomendaciones
}
calendar-action-ends = Fin previsto de una acción
calendar-date-list-of-issues = Lista de cuestiones
calendar-date-state-report-due = Plazo para el informe del Estado parte
calendar-date-state-report-received = Recepción del informe del Estado parte
calendar-date-alternative-reports-due = Plazo para los informes alternativos
calendar-date-pre-session = Grupo de trabajo anterior al período de sesiones
calendar-date-session = Período de sesiones: diálogo con el Estado parte
calendar-date-concluding-observations = Observaciones finales
calendar-date-next-report-due = Plazo para el próximo informe
calendar-date-follow-up-due = Plazo para la información de seguimiento
