# Recordatorios: la página, los correos, el calendario personal.
reminders-title = Recordatorios
reminders-lede = Correos sobre las fechas que su institución debe cumplir: 30 y 7 días antes, el mismo día y cada semana después, como máximo en un correo al día. Cesan cuando el trabajo está hecho.
reminders-lede-coordinator = Correos sobre las fechas que instituciones de su Estado han rebasado en cuatro semanas o más, como máximo en un correo al día. Cesan cuando el trabajo está hecho.
reminders-rhythm = Con qué frecuencia
reminders-rhythm-hint = Solo llega un correo si hay algo que recordar.
reminders-rhythm-missing = Elija con qué frecuencia
reminders-public = Elija lo que elija, lo que está fuera de plazo es público.
rhythm-all = En cada paso
rhythm-about-all = 30 y 7 días antes, el mismo día y cada semana después.
rhythm-weekly = Una vez por semana
rhythm-about-weekly = Los lunes, todo junto.
rhythm-due = Solo cuando vence
rhythm-about-due = El mismo día y cada semana después.
done-reminders-saved = Guardado.
reminders-calendar = Las fechas de su institución en su calendario
reminders-calendar-lede = Un programa de calendario puede mostrar las fechas de su institución y mantenerlas al día. Necesita una dirección secreta: quien la tenga ve las fechas sin iniciar sesión.
reminders-calendar-get = Obtener una dirección
reminders-calendar-address = La dirección de su calendario
reminders-calendar-once = Solo se muestra ahora: cópiela en su programa de calendario.
reminders-calendar-there = Hay una dirección secreta. Una nueva ocupa su lugar; sin ella el calendario deja de funcionar.
reminders-calendar-renew = Obtener una dirección nueva
reminders-calendar-revoke = Retirar la dirección
reminders-calendar-coordinator = Las fechas de todas las instituciones de su Estado están en su calendario público, que los programas de calendario también pueden mostrar.
done-calendar-revoked = La dirección ya no sirve.
reminders-calendar-name = Fechas de { $body }

due-recommendation = Por aplicar
due-action = Fin previsto de una acción
due-reply = Respuesta a una evaluación
due-update = Próximo informe de aplicación

mail-reminder-subject = { $count ->
    [one] Recordatorio: una fecha por cumplir
   *[other] Recordatorio: { $count } fechas por cumplir
  }
mail-reminder-opening = Lo que queda por hacer a { $day }: { $body }.
mail-reminder-opening-coordinator = Lo que las instituciones no han hecho cuatro semanas o más después de la fecha, a { $day }: { $body }.
mail-reminder-overdue = Fuera de plazo
mail-reminder-coming = Próximamente
mail-reminder-in = { $days ->
    [0] vence hoy
    [one] vence el { $day }, dentro de un día
   *[other] vence el { $day }, dentro de { $days } días
  }
mail-reminder-late = { $days ->
    [one] venció el { $day }, hace un día
   *[other] venció el { $day }, hace { $days } días
  }
mail-reminder-more = { $count ->
    [one] Hay una más en su mesa de trabajo.
   *[other] Hay { $count } más en su mesa de trabajo.
  }
mail-reminder-desk = Abrir su mesa de trabajo
mail-reminder-stop = Los recordatorios de una fecha cesan cuando el trabajo está hecho y publicado. Todo lo que está fuera de plazo es público.
mail-reminder-rhythm = Elegir con qué frecuencia llega este correo
