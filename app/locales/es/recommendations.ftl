# La búsqueda.
sort-by = Ordenar por
sort-button = Ordenar
sort-newest = documento más reciente
sort-oldest = documento más antiguo
sort-relevance = mejor coincidencia
sort-due = plazo
sort-reported = informe más reciente
downloads-these = Descargar estas:
filters = Filtros
filter-remove = Quitar:
filter-chosen = , elegido: pulse para quitarlo
filter-more = { $count ->
    [one] Uno más
   *[other] { $count } más
}
suggest-offered = Sugerencias: Estados, temas, grupos, instituciones, metas
suggest-none = Ninguna sugerencia

# Una recomendación.
paragraph = Párrafo { $paragraph }
paragraph-in-text = párrafo { $paragraph }
paragraph-whole = Párrafo { $paragraph } completo
paragraph-previous = Anterior: párrafo { $paragraph }
paragraph-next = Siguiente: párrafo { $paragraph }
nature-noting = Este párrafo toma nota de algo o lo acoge con satisfacción; no recomienda nada y no se cuenta.
nature-compound = Este párrafo se ha dividido en partes. Cada parte se sigue por separado; el conjunto se puede seguir citando.
session = período de sesiones { $session }
wording = Texto
wording-none = El registro no contiene el texto de este párrafo.
wording-only-in = Disponible solo en este idioma: { $language }
wording-source-official = Texto oficial de
wording-source-plain = En lenguaje claro, con palabras del propio registro, a partir de
wording-source-children = Para niñas y niños, con palabras del propio registro, a partir de
section-standing = Situación actual
section-parts = Sus partes
section-answers = Quién responde de ella
section-timeline = Las dos versiones a lo largo del tiempo
section-accounts = Lo que dice cada parte
section-actions = Qué se está haciendo
section-lineage = Recomendaciones anteriores y posteriores
section-history = Historial
lineage-earlier = Retoma
lineage-later = Retomada después en
on-this-page = En esta página
in-the-document = En el documento
state-says = Según el Estado
civil-says = Según la sociedad civil
the-state = El Estado
reported-on = informe del
assessed-by = { $count ->
    [one] una evaluación
   *[other] { $count } evaluaciones
}
assessed-by-nobody = Ninguna evaluación de una organización.
independent-institutions = Instituciones independientes
since = desde el
until = hasta el
due-on = Plazo
recommended-by-label = Recomendada por
response-label = Posición del Estado
provisions-label = Artículos
article = art. { $article }
no-updates = El Estado no ha informado.
no-assessments = Ninguna organización ha publicado todavía una evaluación.
no-actions = No se ha publicado ninguna acción al servicio de esta recomendación.
evidence = Pruebas
update-missing = Lo que falta todavía.
update-next = Próximo paso.
update-question = Pregunta pública de la coordinación
update-later = Retomada en
update-corrected = Corregido por una entrada posterior; sigue siendo legible.
update-corrects = Esta entrada corrige una anterior.
assessment-developments = Novedades.
assessment-comments = Sobre el informe del Estado.
assessment-missing = Lo que falta.
assessment-questions = Preguntas para el diálogo.
assessment-proposed = Recomendación propuesta.
assessment-withdrawn = Retirada el
assessment-superseded = Sustituida por una evaluación más reciente del mismo autor.
assessment-signed = Firmada por
assessment-signed-besides = { $count ->
    [one] y un miembro más de la coalición
   *[other] y { $count } miembros más de la coalición
  }
assessment-signed-unnamed = { $count ->
    [one] Firmada por un miembro más de la coalición
   *[other] Firmada por { $count } miembros más de la coalición
  }
assessment-period = Período abarcado:
assessment-place = Lugar:
assessment-groups = Se refiere a:
reply-answer = Contestación de la organización
reply-of = Respuesta:
reply-none-after = { $days ->
    [one] Sin respuesta después de un día
   *[other] Sin respuesta después de { $days } días
}
reply-due = La respuesta se espera a más tardar el
action-late = atrasada
action-details = Fechas, etapas y fondos
action-serves = Responde a
action-serves-also = Responde también a
action-place = Dónde
action-groups = Grupos a los que llega
action-progress = Avance: { $percent } %
action-abandoned-because = Motivo del abandono:
action-planned-start = Inicio previsto
action-started = Inicio
action-planned-end = Fin previsto
action-finished = Fin
milestones = Etapas
milestone-reached = cumplida el
milestone-missed = plazo incumplido
budget = Fondos
budget-year = Año
budget-allocated = Asignado
budget-spent = Gastado
budget-source = Fuente
budget-not-reported = no comunicado
budget-partly = conocido para { $reported } de { $lines } importes
cite = Citar esta página
citation-label = Cita
citation = { $mechanism }, { $title }, { $symbol } ({ $day }), párr. { $paragraph }. En: Answerable, estado al { $as-at }. { $address }
source-link = El documento en su fuente

# Entradas del historial. El nombre de quien actúa va sin artículo: por eso va delante y no es sujeto de la frase.
event-document-published = { $actor } — documento publicado
event-responsibility-given = Responsabilidad asignada
event-status-update-published = { $actor } — informe publicado
event-status-update-corrected = { $actor } — informe corregido
event-status-question-asked = La coordinación hizo una pregunta pública
event-action-published = { $actor } — acción anunciada
event-action-started = { $actor } — acción iniciada
event-action-finished = { $actor } — acción terminada
event-action-abandoned = { $actor } — acción abandonada
event-assessment-published = { $actor } — evaluación publicada
event-assessment-withdrawn = { $actor } — evaluación retirada
event-reply-published = { $actor } — respuesta a una evaluación
event-reply-answered = { $actor } — contestación a la respuesta
event-moderation-decided = La moderación decidió sobre una presentación
event-moderator-appointed = Se nombró a una persona moderadora
event-moderator-left = Una persona moderadora se retiró
event-moderator-proposed = Se propuso a una persona moderadora: todas se habían retirado
event-moderator-ending-proposed = Se propuso que una persona moderadora se retire
event-moderator-stays = Se rechazó que una persona moderadora se retire
event-recommendations-imported = Se incorporaron recomendaciones al registro
event-wording-imported = Se incorporaron textos oficiales al registro
assessed-by-none-now = En este momento no hay ninguna evaluación vigente de una organización.
