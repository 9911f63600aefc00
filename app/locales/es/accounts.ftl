# Cuentas y mesas de trabajo.
form-errors = { $count ->
    [one] Hay que corregir una cosa
   *[other] Hay que corregir { $count } cosas
  }
session-ended = Su sesión ha terminado
session-ended-lede = No se ha perdido nada de lo que escribió. Le espera en esta página.
session-ended-sign-in = Iniciar sesión de nuevo, en otra pestaña
session-ended-come-back = Vuelva a esta pestaña y envíelo otra vez.
session-ended-again = Enviar otra vez
sign-in = Iniciar sesión
sign-out = Cerrar sesión
own-account = Su cuenta
desk = Mesa de trabajo
signed-in-nav = Sesión iniciada
role-focal-point = Punto focal
role-validator = Persona validadora
role-coordinator = Coordinación
role-contributor = Colaboración
role-organisation-lead = Responsable de la organización
role-moderator = Moderación
role-administrator = Administración
body-kind-institution = Institución
body-kind-mechanism = Mecanismo nacional
body-kind-organisation = Organización
body-kind-moderation = Moderación independiente
body-kind-installation = Esta instalación
body-mechanism-of = Mecanismo nacional de { $state }
problem-forged = Esto no vino de nuestra propia página
problem-forged-advice = Otro sitio intentó enviar algo en su nombre, o su navegador ocultó de dónde venía. No se cambió nada. Abra la página aquí y envíelo otra vez.
