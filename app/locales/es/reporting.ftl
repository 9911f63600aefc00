# What an institution’s desk counts, and the forms of reports and replies.
work-first = Lo que se espera de usted
work-first-1 = Abra una recomendación de la que su institución es responsable principal e informe, con palabras sencillas, de cómo está.
work-first-2 = Elija un grado de aplicación. Junto a cada uno figura lo que debe ser cierto para poder publicarlo.
work-first-3 = Aporte pruebas, con una dirección o un archivo: de una ley o política, una actividad o un resultado.
work-first-4 = Guarde cuantas veces quiera; sus colegas trabajan en el mismo borrador. Después envíelo a la persona que valida.
work-first-5 = Quien valida lo publica o lo devuelve con una pregunta. Lo publicado sigue siendo público y solo se corrige con un informe nuevo.
work-count-unanswered = { $count ->
    [one] como responsable principal, sin ningún informe
   *[other] como responsable principal, sin ningún informe
  }
work-count-drafts = { $count ->
    [one] borrador de informe
   *[other] borradores de informes
  }
work-count-submitted = { $count ->
    [one] informe por validar
   *[other] informes por validar
  }
work-count-returned = { $count ->
    [one] informe devuelto con una pregunta
   *[other] informes devueltos con una pregunta
  }
work-count-replies = { $count ->
    [one] respuesta pendiente
   *[other] respuestas pendientes
  }
work-count-month = { $count ->
    [one] vence este mes
   *[other] vencen este mes
  }
work-count-overdue = { $count ->
    [one] fuera de plazo
   *[other] fuera de plazo
  }
work-count-stale = { $count ->
    [one] con informe desactualizado
   *[other] con informe desactualizado
  }
work-due = Vencimiento
work-due-month = este mes
work-draft = Borrador
work-questioned = La coordinación hace una pregunta
work-report = Informar
work-report-about = Diga cómo está, por qué y con qué pruebas. Lo publica una persona de su institución que valida.
work-list = La lista de la que viene
work-list-back = { $count ->
    [one] Volver a la lista ({ $count })
   *[other] Volver a la lista ({ $count })
  }
# The form of a report.
report-title = Informe
report-before = El informe anterior
report-status-hint = Lo que figura junto a cada estado debe ser cierto para poder publicarlo; un borrador se puede guardar siempre.
report-two-people = Una segunda persona de su institución debe haber trabajado en él o publicarlo.
report-no-action-begun = Hasta ahora no se ha iniciado ninguna acción que sirva a esta recomendación.
report-language = Idioma del texto
report-reasons = Razones
report-reasons-hint = Qué se hizo y por qué es este el estado. Palabras sencillas; no nombre a ningún niño, niña ni víctima.
report-missing = Qué falta
report-missing-hint = Qué lo impide o qué queda por hacer.
report-next = Próximo paso
report-next-hint = Para «prevista»: el compromiso, con la fecha de abajo.
report-next-on = Fecha del próximo paso
report-evidence-hint = Cada una con un título y una dirección que cualquiera pueda abrir, o un archivo.
report-evidence-more = Más pruebas
report-evidence-row = Prueba { $number }
report-evidence-kind = Qué muestra
report-evidence-title = Título
report-evidence-url = Dirección
report-evidence-date = Fecha
report-corrects = Corrige un informe anterior
report-corrects-none = no, es un informe nuevo
report-corrects-hint = El anterior sigue siendo público, tachado.
report-later = Recomendación posterior
report-later-hint = Solo para «ya no procede»: la que la retoma, con documento y párrafo, como CRC/C/XVL/CO/6/12.
report-later-known = Se sabe que la retoman:
report-save = Guardar
report-submit = Enviar a validación
report-publish = Publicar
report-return = Devolver con la pregunta
report-question = Pregunta de quien valida
report-question-hint = Qué no está claro o debe corregirse. Solo la leen personas de su institución.
report-waits = Espera a quien valida. Entretanto nadie más puede cambiarlo.
report-discard = Descartar el borrador
report-discard-about = Se elimina todo lo que contiene el borrador, también para sus colegas.
report-discard-yes = Descartarlo
report-gone = Ya no hay borrador: entretanto se publicó o se descartó.
report-empty = Escriba algo antes de guardar
report-status-missing = Elija un grado de aplicación
report-question-missing = Escriba la pregunta
report-later-unknown = El registro no tiene esa otra recomendación a su Estado
report-corrects-unknown = Su institución no ha publicado aquí ese informe
report-corrects-corrected = Ese informe ya se corrigió
report-evidence-kind-missing = Elija qué muestra la prueba
report-evidence-title-missing = Ponga un título a la prueba
report-evidence-url-missing = Dé una dirección completa que empiece por https:// o un archivo
gate-not-reportable = Este grado no se puede comunicar
gate-reasons = Dé razones, en una frase al menos
gate-commitment = «Prevista» requiere un próximo paso con una fecha que no haya pasado
gate-begun-action = «En curso» requiere una acción iniciada que sirva a esta recomendación
gate-measure = «Aplicada en parte» requiere pruebas de una ley o política, o de una actividad
gate-outcome = «Aplicada» requiere pruebas de un resultado
gate-outcome-too-old = { $months ->
    [one] «Aplicada» requiere pruebas de un resultado fechadas en el último mes
   *[other] «Aplicada» requiere pruebas de un resultado fechadas en los últimos { $months } meses
  }
gate-evidence-to-come = Una prueba no puede tener fecha futura
gate-nothing-to-reverse = «Revertida» requiere un avance informado antes
step-not-theirs = Esto no corresponde a su función
step-validator-only = Solo puede hacerlo quien valida
step-published = Ya está publicado; una corrección es un informe nuevo
step-submitted = Ya se envió y espera a quien valida
step-not-submitted = Todavía no se ha enviado
step-second-person = Solo usted ha trabajado en esto. Para este estado debe publicarlo una segunda persona de su institución
done-report-saved = El borrador está guardado.
done-report-submitted = Espera a una persona de su institución que valida.
done-report-returned = Está devuelto, con su pregunta.
done-report-published = Es público.
done-report-discarded = El borrador está descartado.
# Replies.
replies-title = Respuestas pendientes
replies-lede = Evaluaciones publicadas sobre recomendaciones de las que su institución es responsable principal y que nadie ha respondido, por orden de antigüedad.
replies-none = No hay respuestas pendientes.
reply-title = Respuesta a una evaluación
reply-lede = Una sola respuesta, pública y definitiva, en nombre de su institución.
reply-body = Respuesta
reply-body-hint = Responda a lo que se dice. No nombre a ningún niño, niña ni víctima.
reply-missing = Escriba la respuesta
reply-there-is = Su institución ya respondió.
reply-typed = Esto es lo que usted había escrito; no se publicó.
done-reply-published = La respuesta es pública.
# The coordinator’s public question.
question-title = Una pregunta pública sobre un informe
question-lede = Puede devolver un informe publicado con una pregunta que todo el mundo lee. El informe queda como está.
question-text = Pregunta
question-hint = ¿Qué no responde el informe? Todo el mundo la lee, junto al informe.
question-ask = Preguntar públicamente
question-asked = Ya preguntado
question-reports = Informes
report-question-corrected = Este informe se corrigió; pregunte sobre el más reciente
done-question-asked = La pregunta es pública.
# Open work.
open-reports = { $count ->
    [one] Un borrador de informe
   *[other] { $count } borradores de informes
  }
open-actions = { $count ->
    [one] Un borrador de acción
   *[other] { $count } borradores de acciones
  }
open-replies = { $count ->
    [one] Un borrador de respuesta
   *[other] { $count } borradores de respuestas
  }
work-count-replies-submitted = { $count ->
    [one] respuesta por validar
   *[other] respuestas por validar
  }
work-count-action-drafts = { $count ->
    [one] borrador de una acción
   *[other] borradores de acciones
  }
work-count-actions-submitted = { $count ->
    [one] acción por validar
   *[other] acciones por validar
  }
work-count-actions-returned = { $count ->
    [one] acción devuelta con una pregunta
   *[other] acciones devueltas con una pregunta
  }
work-count-actions-late = { $count ->
    [one] acción pasada de su fin previsto
   *[other] acciones pasadas de su fin previsto
  }
