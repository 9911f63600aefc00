# Correos.
mail-invitation-subject = Invitación: { $body }
mail-invitation-opening = Se le invita a trabajar en este registro para: { $body }. Su función: { $role }.
mail-invitation-until = { $days ->
    [one] El enlace sirve durante un día y una sola vez.
   *[other] El enlace sirve durante { $days } días y una sola vez.
  }
mail-invitation-organisation = una organización de la sociedad civil
mail-invitation-link = Aceptar la invitación
mail-invitation-unasked = Si no lo esperaba, no haga nada: sin usted no se crea ninguna cuenta.
mail-moderator-subject = Novedades de la moderación
mail-moderator-proposed = Se ha propuesto a una persona para la moderación del registro. Nadie entra en ella sin la conformidad de la moderación.
mail-moderator-appointed = Una nueva persona se ha incorporado a la moderación del registro. Si no tenía noticia de ello, pregunte de inmediato.
mail-moderator-ending = Se propone que una persona deje la moderación del registro. Una persona moderadora debe dar su conformidad u oponerse; sin respuesta, surte efecto a las dos semanas.
mail-moderator-link = Ver los miembros
mail-reset-subject = Una nueva contraseña
mail-reset-opening = Alguien pidió una nueva contraseña para la cuenta con este correo.
mail-reset-until = { $minutes ->
    [one] El enlace sirve durante un minuto y una sola vez.
   *[other] El enlace sirve durante { $minutes } minutos y una sola vez.
  }
mail-reset-link = Establecer una nueva contraseña
mail-reset-unasked = Si no fue usted, no haga nada: su contraseña sigue siendo la misma.
mail-password-subject = Su contraseña ha cambiado
mail-password-opening = Se ha cambiado la contraseña de la cuenta con este correo. Todas las sesiones que estaban abiertas se han cerrado.
mail-factor-subject = Su segundo factor ha cambiado
mail-factor-set-up = Se ha configurado un segundo factor para la cuenta con este correo. Todas las sesiones que estaban abiertas se han cerrado.
mail-factor-turned-off = Se ha desactivado el segundo factor de la cuenta con este correo. Ahora basta la contraseña.
mail-factor-reset = Quien gestiona la instalación ha retirado el segundo factor de la cuenta con este correo. Todas las sesiones que estaban abiertas se han cerrado.
mail-factor-recovery-used = Alguien entró en la cuenta con este correo con uno de sus códigos de recuperación. Ese código ya no sirve.
mail-not-you = Si no fue usted, establezca de inmediato una nueva contraseña y avise a quien gestiona las cuentas de su entidad.
mail-not-you-link = Pedir una nueva contraseña
mail-draft-submitted-subject = Por validar: { $about }
mail-draft-submitted = { $what ->
    [action] Una acción espera que usted la publique o la devuelva con una pregunta: { $about }.
    [reply] Una respuesta a una evaluación alternativa espera que usted la publique o la devuelva con una pregunta: { $about }.
   *[report] Un informe espera que usted lo publique o lo devuelva con una pregunta: { $about }.
  }
mail-draft-returned-subject = Devuelto con una pregunta: { $about }
mail-draft-returned = { $what ->
    [action] Quien valida ha devuelto, con una pregunta, una acción que usted redactó: { $about }.
    [reply] Quien valida ha devuelto, con una pregunta, una respuesta que usted redactó: { $about }.
   *[report] Quien valida ha devuelto, con una pregunta, un informe que usted redactó: { $about }.
  }
mail-draft-published-subject = Publicado: { $about }
mail-draft-published = { $what ->
    [action] Una acción que usted redactó es pública: { $about }.
    [reply] Una respuesta que usted redactó es pública: { $about }.
   *[report] Un informe que usted redactó es público: { $about }.
  }
mail-draft-questioned-subject = Una pregunta pública: { $about }
mail-draft-questioned = La coordinación nacional ha hecho una pregunta pública sobre el informe de su institución: { $about }. Se contesta con un nuevo informe.
mail-draft-an-action = una acción
mail-draft-link = Abrir
mail-footer = Este correo lo escribió una máquina; nadie lee las respuestas.

mail-submission-subject = Una contribución espera a la moderación
mail-submission-link = Ir a la mesa de trabajo
mail-news-subject = Hay novedades en su mesa de trabajo
mail-news-opening = Hay algo nuevo en su mesa de trabajo.
mail-news-link = Ir a la mesa de trabajo
mail-submission-opening = { $count ->
    [one] Hay una contribución pendiente de decisión en la mesa de trabajo de la moderación.
   *[other] Hay { $count } contribuciones pendientes de decisión en la mesa de trabajo de la moderación.
  }
