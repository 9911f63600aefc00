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

# Campos que tienen varios formularios.
yes = sí
no = no
save = Guardar
leave-it = Dejarlo como está
field-email = Correo electrónico
field-password = Contraseña
field-old-password = Contraseña actual
field-new-password = Nueva contraseña
field-new-password-hint = Al menos 12 caracteres. Varias palabras se recuerdan mejor que los signos; puede usar un gestor de contraseñas.
field-name = Nombre
field-name-hint = Como le conocen sus colegas. El público nunca lo ve.
field-language = Idioma
field-language-hint = Para los correos que reciba.
field-code = Código
field-code-hint = Seis cifras de su autenticador, o uno de sus códigos de recuperación.
password-short = Escriba al menos { $count } caracteres
password-long = Escriba como máximo { $count } caracteres
password-known = Esta contraseña es de las que todo el mundo prueba primero. Elija otra
password-own = Esta contraseña es poco más que su nombre o su correo. Elija otra
password-wrong = Esta no es su contraseña actual
name-missing = Escriba su nombre
name-long = Escriba su nombre con { $count } caracteres como máximo
language-missing = Elija un idioma
too-many-attempts = Ha habido demasiados intentos. Espere un cuarto de hora y vuelva a intentarlo

# Iniciar sesión.
sign-in-lede = Para miembros de instituciones, mecanismos nacionales, organizaciones y la moderación. Todo lo publicado puede leerse sin iniciar sesión.
sign-in-forgotten = He olvidado mi contraseña
sign-in-by-invitation = Las cuentas se crean solo por invitación: pregunte a quien gestiona las cuentas de su entidad.
sign-in-email-missing = Escriba su correo electrónico
sign-in-password-missing = Escriba su contraseña
sign-in-wrong = El correo y la contraseña no corresponden. Compruebe que ambos son correctos
code-title = Segundo paso
code-lede = Su cuenta tiene un segundo factor: abra su autenticador.
code-send = Continuar
code-lost = ¿No tiene a mano el autenticador? Use uno de sus códigos de recuperación; cada uno sirve una vez. Si tampoco los tiene, acuda a quien gestiona esta instalación.
code-missing = Escriba el código
code-wrong = Este código no es correcto o ya se usó. Espere al siguiente
done-signed-out = Ha cerrado la sesión.

# El camino de vuelta.
reset-title = Contraseña olvidada
reset-lede = Escriba el correo de su cuenta. Si existe, se le envía un mensaje con un enlace.
reset-send = Enviar el enlace
reset-email-wrong = Escriba un correo electrónico, como nombre@example.org
reset-asked = Mire su correo
reset-asked-lede = Si hay una cuenta con este correo, un enlace está en camino. Sirve durante una hora y una sola vez.
reset-asked-nothing = ¿No ha llegado nada tras unos minutos? Mire en el correo no deseado y compruebe que la dirección era correcta. Las cuentas se crean solo por invitación.
reset-set = Una nueva contraseña
reset-set-lede = Después se cierran todas sus sesiones y puede entrar con la nueva.
reset-set-send = Establecer la contraseña
reset-gone = Este enlace ya no sirve
reset-gone-lede = Los enlaces para una nueva contraseña sirven durante una hora y una sola vez. No se ha cambiado nada.
reset-again = Pedir otro
done-password-set = Su nueva contraseña está establecida. Inicie sesión con ella.

# Invitaciones.
invitation-title = Ha recibido una invitación
invitation-known = Tiene una cuenta con este correo. Incorpórese con ella; lo que hizo en otra entidad sigue siendo de esa entidad.
invitation-join = Incorporarse
invitation-sign-in = Este correo ya tiene una cuenta. Inicie sesión con ella y volverá aquí.
invitation-elsewhere = Este correo pertenece a un miembro de otra entidad. Una persona solo puede ser miembro de una: cuando esa pertenencia termine, podrá aceptarse esta invitación mientras sea válida.
invitation-second-factor = Esta función exige un segundo factor. Lo configura en el paso siguiente, con un autenticador en su teléfono u ordenador.
invitation-accept = Aceptar
invitation-gone = Esta invitación ya no sirve
invitation-gone-lede = Las invitaciones sirven una vez, durante 14 días, y pueden retirarse. Si ya la aceptó, inicie sesión; si no, pida otra a quien le invitó.
done-joined = Le damos la bienvenida. Ha iniciado sesión.

# El segundo factor.
factor-title = Configurar un segundo factor
factor-needed = Su función lo exige antes de poder hacer nada más. A partir de entonces, quien averigüe su contraseña seguirá sin poder entrar.
factor-wanted = A partir de entonces, quien averigüe su contraseña seguirá sin poder entrar.
factor-replaced = El nuevo sustituye al que tiene, que sirve hasta que termine aquí. Se cierran sus demás sesiones y recibe nuevos códigos de recuperación.
factor-step-app = Abra un autenticador: una aplicación en su teléfono o su gestor de contraseñas.
factor-step-scan = Añada una cuenta escaneando esta imagen.
factor-picture = Imagen para escanear con un autenticador
factor-step-type = O escriba esta clave:
factor-step-code = Escriba las seis cifras que muestra.
factor-code-hint = Seis cifras. Cambian cada 30 segundos.
factor-confirm = Confirmar
factor-set-up = Configurar un segundo factor
factor-replace = Sustituirlo
factor-off = Desactivarlo
factor-off-title = Desactivar el segundo factor
factor-off-lede = Su contraseña sola bastará para entrar. Se cierran sus demás sesiones.
recovery-title = Sus códigos de recuperación
recovery-lede = El segundo factor está configurado. Si lo pierde, cada uno de estos códigos le deja entrar una vez.
recovery-keep = Solo se muestran ahora. Imprímalos o guárdelos en un gestor de contraseñas.
recovery-kept = Los he guardado
recovery-new = Nuevos códigos de recuperación
recovery-new-title = Nuevos códigos de recuperación
recovery-new-lede = Los códigos que tiene dejarán de servir.
done-second-factor-off = El segundo factor está desactivado.

# La propia cuenta.
account-body = Entidad
account-membership = Pertenencia
account-role = Función
account-since = desde
account-no-body = Ahora no es miembro de ninguna entidad y por eso no puede hacer nada aquí. Lo que hizo sigue siendo de la entidad para la que lo hizo.
account-may = Qué puede hacer esta función
account-may-not = Lo que no figura aquí, esta función no puede hacerlo.
account-change-details = Cambiar nombre e idioma
account-security = Inicio de sesión
account-factor = Segundo factor
account-factor-on = Hay un segundo factor configurado.
account-factor-needed = Su función lo exige.
account-factor-off = No hay segundo factor. Quien averigüe su contraseña puede entrar.
account-codes-left = { $count ->
    [0] No queda ningún código de recuperación.
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
  }
account-sessions = { $count ->
    [one] Solo tiene abierta esta sesión.
   *[other] Tiene { $count } sesiones abiertas.
  }
account-sessions-see = Ver y cerrar sesiones
reach-own = Para su propia entidad
reach-any = Para todas las entidades
details-title = Nombre e idioma
password-title = Cambiar la contraseña
password-lede = Después se cierran sus demás sesiones.
password-change = Cambiarla
sessions-title = Sus sesiones abiertas
sessions-lede = Cada línea es un navegador. No se guarda desde qué dirección ni con qué navegador.
sessions-since = Desde
sessions-used = Último uso
sessions-end = Cerrar
sessions-current = esta
sessions-end-others = Cerrar todas las demás
done-saved = Está guardado.
done-password-changed = Su contraseña ha cambiado. Se han cerrado sus demás sesiones.
done-session-ended = Está cerrada.

# Miembros.
members-title = Miembros
members-lede = Solo los miembros de esta entidad y quien gestiona sus cuentas ven quiénes son. Ante el público habla la entidad.
members-none = Nadie todavía.
members-end = Poner fin
members-count = { $count ->
    [0] sin miembros
    [one] un miembro
   *[other] { $count } miembros
  }
members-institutions = Instituciones
invitations-title = Invitaciones abiertas
invitations-none = No hay invitaciones abiertas.
invitations-sent = Enviada
invitations-until = Válida hasta
invitations-revoke = Retirar
invite-title = Invitar a alguien
invite-lede = Se envía a la dirección un correo con un enlace. Sirve una vez, durante 14 días.
invite-send = Enviar la invitación
invite-language = Idioma del correo
invite-email-wrong = Escriba un correo electrónico, como nombre@example.org
invite-role-missing = Elija una función
invite-member-already = Este correo ya pertenece a un miembro
role-about-focal-point = redacta informes, acciones y respuestas
role-about-validator = redacta, y publica o devuelve lo que redactaron sus colegas
role-about-coordinator = incorpora documentos, asigna responsabilidades, cuida de instituciones y plazos
role-about-contributor = redacta evaluaciones
role-about-organisation-lead = redacta, presenta y retira evaluaciones, invita a colaborar
role-about-moderator = registra organizaciones y decide sobre lo que presentan
role-about-administrator = ajustes, y las cuentas de coordinación y moderación
done-invited = La invitación está en camino.
done-invitation-revoked = La invitación está retirada.
done-membership-ended = La pertenencia ha terminado.
administration-title = Administración
administration-lede = Las cuentas de los mecanismos nacionales y de la moderación. Las de las instituciones las gestiona el mecanismo de su Estado.
administration-coordinators = Coordinación
administration-moderators = Moderación
administration-state = Estado
administration-state-hint = Para la coordinación: de qué Estado es el mecanismo nacional.
administration-no-state = Ninguno
administration-state-missing = Elija el Estado cuyas recomendaciones se coordinan
hand-over-title = Traspasar su trabajo
hand-over-lede = Lo que tiene abierto pasa a un colega en un solo paso. Lo publicado queda como está.
hand-over-to = Traspasar lo abierto a
hand-over-choose = Elija un colega
hand-over-nobody = No hay colegas que puedan asumirlo. Invita a miembros quien gestiona las cuentas de su entidad.
hand-over-nobody-chosen = nadie: dejarlo como está
hand-over-send = Traspasarlo
hand-over-to-missing = Elija un colega de la misma entidad
done-handed-over = Ha pasado a su colega.
end-title = Poner fin a la pertenencia
end-lede = Se cierran todas las sesiones de la persona, que ya no puede hacer nada. Lo que hizo sigue atribuido a la entidad.
end-send = Poner fin
end-yourself = No puede poner fin a su propia pertenencia. Pídaselo a otra persona
open-title = Lo que está abierto
open-nothing = No hay nada abierto.
open-intakes = { $count ->
    [one] Un documento que se está incorporando
   *[other] { $count } documentos que se están incorporando
  }
open-text-drafts = { $count ->
    [one] Un borrador de texto
   *[other] { $count } borradores de texto
  }
open-refusals = { $count ->
    [one] Un «no nos corresponde» que espera decisión
   *[other] { $count } «no nos corresponde» que esperan decisión
  }

# Lo que necesita permiso.
command-take-in-document = Incorporar un documento de un Comité
command-publish-document = Publicar un documento con sus recomendaciones
command-give-responsibility = Decir qué institución responde de una recomendación y hasta cuándo
command-decide-refusal = Decidir cuando una institución dice «no nos corresponde»
command-manage-institutions = Llevar la lista de instituciones
command-invite-institution-member = Invitar a miembros de instituciones y poner fin a pertenencias
command-manage-themes = Llevar la lista de temas
command-manage-cycles = Llevar los ciclos de informes y sus fechas
command-draft-text = Redactar textos en lenguaje claro, para niños y traducciones
command-publish-text = Publicar un texto que redactó otra persona
command-form-cluster = Agrupar recomendaciones que se responden juntas
command-question-update = Hacer una pregunta pública sobre un informe publicado
command-refuse-responsibility = Decir que una recomendación «no nos corresponde»
command-draft-action = Redactar acciones
command-publish-action = Publicar acciones
command-draft-status-update = Redactar informes sobre el grado de aplicación de una recomendación
command-publish-status-update = Publicar o devolver esos informes
command-draft-reply = Redactar respuestas a evaluaciones
command-publish-reply = Publicar respuestas a evaluaciones
command-hand-over = Traspasar a un colega el trabajo abierto
command-draft-assessment = Redactar evaluaciones con sus pruebas
command-submit-assessment = Presentar evaluaciones y elegir con qué nombre aparecen
command-withdraw-assessment = Retirar evaluaciones
command-invite-contributor = Invitar a miembros de la organización y poner fin a pertenencias
command-register-organisation = Registrar organizaciones
command-decide-submission = Publicar, devolver o rechazar lo presentado, por los motivos de la lista
command-invite-coordinator = Invitar a la coordinación y la administración y poner fin a pertenencias
command-invite-moderator = Invitar a la moderación y poner fin a pertenencias
command-change-settings = Cambiar los ajustes de la instalación
