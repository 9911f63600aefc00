# Lo que figura en todas las páginas.
site-name = Answerable
site-strapline = Qué se recomendó, quién responde de ello y en qué ha quedado
skip-to-content = Ir al contenido
nav-menu = Menú
nav-main = Principal
nav-further = Más enlaces
nav-languages = Idioma
nav-trail = Ubicación de esta página
nav-home = El registro
nav-recommendations = Recomendaciones
nav-documents = Documentos
nav-institutions = Instituciones
nav-civil-society = Sociedad civil
nav-sdgs = Objetivos de Desarrollo
nav-calendar = Calendario
nav-about = Método y escala
nav-states = Estados
nav-mechanisms = Mecanismos
nav-themes = Temas y grupos
nav-changes = Cambios
nav-disagreements = Discrepancias
nav-moderation = Moderación
nav-data = Datos y descargas
nav-accessibility = Accesibilidad
nav-privacy = Privacidad
footer-who-grades = El Estado y la sociedad civil indican, cada cual por su cuenta, el grado de aplicación. Los comités que formulan las recomendaciones no lo califican.
footer-printed = Tomado de { $address }
as-at-notice = Está leyendo el registro tal como estaba el { $day }. Lo posterior no se muestra.
as-at-unread = «{ $written }» no es una fecha. Escriba año, mes y día: 2025-12-31. Está leyendo el registro a día de hoy.
as-at-to-come = El { $day } aún no ha llegado. Está leyendo el registro a día de hoy.
as-at-today = Leerlo a día de hoy
# El título de una pestaña.
title-as-at = al { $day }
title-error = Error: { $title }
fiction-notice = Valdemora es un Estado ficticio. Su expediente muestra lo que puede contener el registro; nada de lo que figura en él se refiere a países ni personas reales.
search-label = Buscar en las recomendaciones
search-button = Buscar

# La escala de aplicación. Los términos concuerdan con «recomendación».
status-not-reported = sin informar
status-no-action = sin acción
status-planned = prevista
status-under-way = en curso
status-partly-implemented = aplicada en parte
status-implemented = aplicada
status-reversed = revertida
status-closed = ya no procede
status-cannot-assess = no se puede evaluar

# Lo que requiere atención.
flag-disagreement = versiones discrepantes
flag-overdue = fuera de plazo
flag-stale = informe desactualizado
flag-without-action = sin acción vinculada
flag-silent = el responsable principal nunca ha informado
flag-reply-overdue = respuesta atrasada

# Listas cerradas.
document-kind-concluding-observations = Observaciones finales
document-kind-upr-report = Informe del Examen Periódico Universal
document-kind-visit-report = Informe de visita a un país
document-kind-judgment = Sentencia
document-kind-views = Dictamen
document-kind-general-recommendations = Recomendaciones generales
mechanism-kind-treaty-body = Órgano de tratado
mechanism-kind-upr = Examen Periódico Universal
mechanism-kind-special-procedure = Procedimiento especial
mechanism-kind-regional-body = Órgano regional
mechanism-kind-regional-court = Tribunal regional
response-accepted = aceptada por el Estado
response-noted = el Estado tomó nota
lineage-repeats = reitera
lineage-continues = continúa
role-lead = Responsable principal
role-supporting = Apoyo
institution-kind-ministry = Ministerio
institution-kind-agency = Organismo
institution-kind-court = Tribunal
institution-kind-parliament = Parlamento
institution-kind-local-authority = Autoridad local
institution-kind-independent = Órgano independiente
action-kind-law = Ley
action-kind-policy = Política
action-kind-programme = Programa
action-kind-budget = Presupuesto
action-kind-service = Servicio
action-kind-training = Capacitación
action-kind-data = Datos
action-kind-awareness = Sensibilización
action-kind-cooperation = Cooperación
action-state-planned = prevista
action-state-under-way = en curso
action-state-finished = terminada
action-state-abandoned = abandonada
evidence-structure = Ley o política
evidence-process = Actividad
evidence-outcome = Resultado
organisation-kind-ngo = Organización no gubernamental
organisation-kind-coalition = Coalición
organisation-kind-childrens-group = Grupo de niñas, niños y adolescentes
organisation-kind-academic = Entidad académica
organisation-kind-professional = Entidad profesional
organisation-kind-ombudsperson = Defensoría
organisation-kind-nhri = Institución nacional de derechos humanos
state-account-right = La versión del Estado es correcta
state-account-partly-right = La versión del Estado es correcta en parte
state-account-wrong = La versión del Estado es incorrecta
state-account-silent = El Estado no ha dado su versión
text-kind-official = Texto oficial
text-kind-plain = Lenguaje claro
text-kind-children = Para niñas y niños

# Problemas.
problem-not-found = No hay nada en esta dirección
problem-not-found-advice = Puede que la dirección esté mal escrita, o que lo que designaba no figure en el registro en esta fecha. Nada de lo publicado se borra nunca.
problem-bad-request = Esta dirección no se puede leer
problem-unreadable = Este formulario no se puede leer
problem-unreadable-advice = No llegó completo, o es de una página que ha cambiado desde entonces. No se cambió nada. Vuelva atrás, cargue la página de nuevo y envíelo otra vez.
problem-forbidden = No tiene acceso a esta página
problem-forbidden-advice = Pertenece a otra entidad. Lo que es público se puede leer sin cuenta.
problem-method = Esta dirección no admite lo que se envió
problem-method-advice = Vuelva atrás y use el formulario de la propia página.
problem-conflict = Otra persona lo ha cambiado entretanto
problem-conflict-advice = Vuelva a cargar la página para ver qué cambió; nada de lo suyo se ha sobrescrito.
problem-too-large = Es demasiado largo
problem-too-large-advice = Acorte la búsqueda o lo que envía e inténtelo de nuevo.
field-too-long =
    { $count ->
        [one] Escriba como máximo un carácter
       *[other] Escriba como máximo { $count } caracteres
    }
field-no-date = Esto no es una fecha. Indique año, mes y día
too-long-lede = Todo lo que se escribe en un formulario puede ocupar dos megabytes, y con él pueden ir 30 archivos. Esto era más. Vuelva atrás en el navegador para acortarlo: lo que escribió debería seguir allí.
too-long-kept = Lo que no era demasiado largo se conserva también en esta página. Los archivos se eligen de nuevo.
too-long-again = Enviar solo eso
data-refused-date = «{ $written }» no es una fecha. Escriba año, mes y día: 2025-12-31.
data-refused-to-come = El { $day } aún no ha llegado: el registro se puede leer a día de hoy o de un día anterior.
data-refused-unknown = No se entiende en la dirección: { $what }. No se entrega nada, para que nadie lo tome por lo que pidió.
problem-unprocessable = Algo de lo enviado no es coherente
problem-unprocessable-advice = Vuelva atrás, corríjalo y envíelo de nuevo.
problem-too-many = Demasiadas solicitudes
problem-too-many-advice = Espere un minuto e inténtelo de nuevo. Para obtener todo el registro, use las descargas.
problem-unavailable = El registro no puede responder en este momento
problem-unavailable-advice = Inténtelo de nuevo dentro de un minuto.
problem-failed = Algo ha fallado por nuestra parte
problem-failed-advice = Ha quedado anotado y se revisará. Inténtelo de nuevo más tarde.
unsaved = No se ha guardado
unsaved-lede = El registro no ha podido conservar lo que envió en este momento. Todo lo que escribió está en esta página: espere un minuto y envíelo otra vez. Si tiene dudas, compruebe primero si ya está guardado y copie los textos que figuran más abajo.
unsaved-files = Los archivos deben elegirse de nuevo, en el formulario.
unsaved-texts = Lo que escribió
problem-search = Buscar en las recomendaciones
problem-home = Ir a la portada

# Partes de páginas.
scale-label = La escala
page-number = Página { $page }
pages-label = Páginas
page-previous = Anterior
page-next = Siguiente
cite-paragraph = { $symbol }, párr. { $paragraph }
side-state = Estado
side-civil = Sociedad civil
verdict-none = sin evaluar
no-lead = aún sin responsable principal
recommended-by = recomendada por
due = vence el
fiction-mark = ficticio

# Forms, drafts and lists at the desks.
choose-any = cualquiera
choose-one = elegir…
list-narrow = Acotar la lista
list-narrow-button = Mostrar
public-page = La página pública
form-meanwhile = Otra persona lo cambió entretanto
form-meanwhile-advice = No se guardó nada suyo y nada de lo que escribió se ha perdido. Esto es lo que hay ahora; si todavía quiere su cambio, envíelo de nuevo.
field-targets = Metas de los Objetivos de Desarrollo
field-targets-hint = Sus números, separados por comas: 5.2, 16.2
field-name-in = Nombre, { $language }
draft-stage = Etapa
draft-last-writer = Última redacción
draft-stage-draft = Borrador
draft-stage-submitted = Espera a quien valida
draft-stage-returned = Devuelto con una pregunta
