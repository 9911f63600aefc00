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
account-nav = Cuenta
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
field-sign-in = Correo electrónico, o el nombre con el que inicia sesión
field-password = Contraseña
field-old-password = Contraseña actual
field-new-password = Nueva contraseña
field-new-password-hint = Al menos 15 caracteres. Varias palabras se recuerdan mejor que los signos; puede usar un gestor de contraseñas.
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
language-missing = Elija un idioma
too-many-attempts = Ha habido demasiados intentos. Espere un cuarto de hora y vuelva a intentarlo
busy-now = En este momento inician sesión muchísimas personas. No se ha cambiado nada: vuelva a intentarlo en unos segundos

# Iniciar sesión.
sign-in-lede = Para miembros de instituciones, mecanismos nacionales, organizaciones y la moderación. Todo lo publicado puede leerse sin iniciar sesión.
sign-in-forgotten = He olvidado mi contraseña
sign-in-by-invitation = Las cuentas se crean solo por invitación: pregunte a quien gestiona las cuentas de su entidad.
sign-in-email-missing = Escriba su correo electrónico, o el nombre con el que inicia sesión
sign-in-password-missing = Escriba su contraseña
sign-in-wrong = El correo o nombre y la contraseña no corresponden. Compruebe que ambos son correctos
sign-in-device = En este dispositivo
sign-in-device-yes = Inicio sesión aquí a menudo
sign-in-device-hint = El navegador guarda entonces una marca durante 90 días, para que usted pueda entrar aunque otra persona pruebe contraseñas equivocadas para su cuenta. No nombra a nadie, pero quien revise el dispositivo verá que alguien inició sesión aquí. «Salir de esta página ahora» la borra.
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
administration-state-hint = Para la coordinación: de qué Estado es el mecanismo nacional. Para la moderación: de qué Estado es el órgano que lo decidió, si es de alguno.
administration-no-state = Ninguno
administration-state-missing = Elija el Estado cuyas recomendaciones se coordinan
invitations-awaits = espera la conformidad de una persona moderadora; si todas se han retirado, dos semanas
done-proposed = Propuesto. La moderación debe dar su conformidad; si todas las personas se han retirado, la invitación sale a las dos semanas.
done-proposal-agreed = Ha dado su conformidad. La invitación está en camino.
done-proposal-refused = Se ha opuesto. No se invita a nadie.
done-ending-proposed = Propuesto, de forma pública. Surte efecto cuando una persona moderadora da su conformidad; si nadie responde, a las dos semanas.
done-ending-agreed = Dio su conformidad. La pertenencia ha terminado.
done-ending-refused = Se opuso. La pertenencia continúa.
endings-title = Propuestas de salida de la moderación
endings-lede = Nadie deja de moderar por la palabra de una sola persona. Si le consta que el órgano aquí nombrado lo ha decidido, dé su conformidad; si no, opóngase. La persona afectada puede retirarse. Si nadie de la moderación responde, surte efecto el día aquí indicado. Todo ello es público, sin nombres.
endings-agree = Dar la conformidad: la pertenencia termina
endings-agree-own = Dar la conformidad: me retiro
endings-effect = Sin respuesta, surte efecto el
ending-lede = Esto lo propone, de forma pública. Surte efecto cuando una persona moderadora da su conformidad; si nadie responde, a las dos semanas. Si una persona moderadora se opone, la pertenencia continúa.
ending-send = Proponerlo
ending-decided-by = Por decisión de
ending-decided-by-hint = El órgano que lo decidió. Es público.
ending-state-hint = De qué Estado es el órgano que lo decidió, si es de uno.
ending-proposed-already = Esto ya está propuesto
members-ending = Propuesto; sin respuesta termina el
proposals-title = Propuestas para la moderación
proposals-lede = Nadie entra en la moderación por la palabra de una sola persona. Si le consta que el órgano aquí nombrado lo ha decidido y que la persona propuesta es independiente de los ministerios, dé su conformidad: después sale la invitación. El nombramiento, y por decisión de quién, es público.
proposals-agree = Dar la conformidad
proposals-refuse = Oponerse
proposals-own = La propuesta es suya: otra persona moderadora debe dar su conformidad.
appoint-lede = Para nombrar a una persona moderadora hacen falta dos: usted propone y una persona moderadora da su conformidad. Su palabra basta únicamente cuando nunca hubo nadie en la moderación; si todas las personas se han retirado, lo que propone es público durante dos semanas antes de que salga la invitación. El nombramiento, por decisión de quién y si la moderación dio su conformidad, es público.
appoint-by = Por decisión de
appoint-by-hint = Para la moderación: el órgano que lo decidió. Es público.
appoint-by-choose = Elija
appoint-by-missing = Elija el órgano que decidió el nombramiento
appoint-by-unsaid = no consta
appoint-state-missing = Elija el Estado cuyo órgano lo decidió
appointer-independent-institution = una defensoría o una institución nacional de derechos humanos
appointer-parliament = un parlamento
appointer-courts = los tribunales
appointer-civil-society = varias organizaciones en conjunto
appointer-academic = una universidad o academia
appointer-international = un órgano internacional o regional
appointer-national-mechanism = un mecanismo nacional, órgano del Estado
appointer-government = un ministerio o un gobierno
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
command-draft-text = Redactar textos en lenguaje claro, para niñas y niños y traducciones
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
command-agree-to-moderator = Dar la conformidad al nombramiento de una persona moderadora, u oponerse
command-invite-coordinator = Invitar a la coordinación y la administración y poner fin a pertenencias
command-invite-moderator = Invitar a la moderación y poner fin a pertenencias
command-change-settings = Cambiar los ajustes de la instalación

# Without mail: a name, recovery codes, links that are handed over; what happened to an account.
field-sign-in-name = Nombre para iniciar sesión
field-sign-in-name-hint = De 4 a 40 letras o cifras; no tiene que nombrar a nadie. Lo necesita junto con la contraseña: anótelo en un lugar seguro.
field-recovery-code = Código de recuperación
sign-in-name-wrong = Escriba de 4 a 40 letras, cifras, guiones o puntos, sin espacios
sign-in-name-taken = Elija otro nombre: este no está disponible
reset-by-code-link = No recibo correo: usar un código de recuperación
reset-by-code = Una contraseña nueva sin correo
reset-by-code-lede = Para quienes pidieron no recibir correo. Escriba el nombre con el que inicia sesión, uno de sus códigos de recuperación y una contraseña nueva. El código queda usado.
reset-by-code-lost = ¿No le quedan códigos? Otra persona que represente a su organización puede invitarle de nuevo. Si no la hay, póngase en contacto con la moderación, que puede hacer que se abra una cuenta nueva.
reset-by-code-wrong = El nombre y el código no corresponden, o el código ya se usó. Compruebe que ambos son correctos
recovery-lede-way-back = Usted no recibe correo: estos códigos son su única vía de regreso. Cada uno sirve una vez, para una contraseña nueva o en lugar del segundo factor.
account-way-back-missing = Usted no recibe correo y no le queda ningún código de recuperación. Si olvida su contraseña no hay vía de regreso: cree códigos nuevos ahora.
account-news-title = Lo ocurrido con su cuenta
account-news-password-changed = Se cambió su contraseña.
account-news-password-reset = Se estableció una contraseña nueva, con un enlace o un código de recuperación.
account-news-factor-set-up = Se configuró un segundo factor.
account-news-factor-turned-off = Se desactivó el segundo factor.
account-news-factor-reset = Quien gestiona esta instalación retiró el segundo factor.
account-news-recovery-used = Se usó un código de recuperación en lugar del segundo factor.
account-news-codes-renewed = Se crearon códigos de recuperación nuevos; los anteriores ya no sirven.
account-news-many-wrong-codes = Alguien que conoce su contraseña probó muchos códigos equivocados. Cambie la contraseña.
account-news-not-you = ¿No fue usted? Cambie la contraseña de inmediato y avise a quien gestiona las cuentas de su entidad.
account-news-read = Lo he leído
factor-offer = Usted representa aquí a su organización. Con un segundo factor, quien solo conozca su contraseña no puede entrar ni, por tanto, retirar lo que han publicado o reducir su visibilidad. Lleva dos minutos y no requiere un número de teléfono.
invite-lede-link = Su organización no recibe correo; por eso no se pide ninguna dirección. Recibirá un enlace que usted entrega de una manera segura.
invite-link-title = El enlace de la invitación
invite-link-lede = Solo se muestra ahora, y sirve una vez, durante 14 días. Quien lo tenga puede crear una cuenta en su organización: entréguelo de una manera segura.
invite-by-link = por un enlace
invite-make-link = Crear un enlace
