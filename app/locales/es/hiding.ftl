hiding-stone = Ocultado por la moderación el { $day }: { $ground }
hiding-stone-author = Retirado por su autor el { $day }, y ocultado: { $ground }
hiding-stone-cut = Ocultado por la moderación
hiding-ground-missing = Elija uno de los motivos.
hiding-nothing-chosen = Copie el pasaje que debe ocultarse o elija un texto completo.
hiding-passage-elsewhere = Este pasaje no figura en el registro. Cópielo exactamente como aparece en la página.
hiding-shown-again-before = Esto ya se había ocultado y otro miembro de la moderación decidió que vuelva a ser visible. Solo quien no participó en ocultarlo puede ocultar de nuevo las mismas palabras.
hiding-appeal-missing = Explique por qué debería volver a mostrarse.
event-text-hidden = La moderación ocultó algo que pone a alguien en peligro
event-hiding-confirmed = Una segunda persona de la moderación confirmó que algo sigue oculto
event-hiding-stands = Se desestimó un recurso contra una ocultación
event-text-shown-again = Lo que estaba oculto vuelve a mostrarse
event-hidden-words-destroyed = Se destruyeron palabras que estaban ocultas
command-hide-text = Ocultar lo que pone a alguien en peligro, lo haya publicado quien lo haya publicado
command-appeal-hiding = Recurrir cuando se oculta algo de la propia entidad
problem-gone = Oculto
problem-gone-advice = Lo que había en esta dirección está oculto porque ponía en peligro a alguien. La página «Moderación» explica cómo se decide.
hiding-kind-recommendation = Recomendación
hiding-kind-document = Documento
hiding-kind-status-update = Informe del Estado
hiding-kind-assessment = Evaluación alternativa
hiding-kind-action = Acción
hiding-kind-institution = Institución
hiding-kind-organisation = Organización
hiding-kind-cluster = Recomendaciones respondidas en conjunto
hiding-stage-provisional = Oculto, aún sin confirmar
hiding-stage-confirmed = Oculto, confirmado
hiding-stage-appealed = Oculto, con recurso pendiente
hiding-stage-stands = Oculto, recurso desestimado
hiding-stage-shown-again = Visible de nuevo
hiding-what = Qué
hiding-stage = Estado
hiding-by = Ocultado por
hiding-by-moderator = la moderación
hiding-by-author = su autor, que lo retiró
hiding-hidden-on = Oculto desde
hiding-confirm-by = Por confirmar hasta
hiding-appealed-on = Recurrido el
hiding-destroy-after = Las palabras se destruyen después del
hiding-destroyed-on = Palabras destruidas el
hiding-shown-again-on = Visible de nuevo desde
hiding-words = Lo que está oculto
hiding-words-gone = Las palabras ya no se guardan aquí: fueron destruidas o vuelven a ser visibles.
hiding-words-note = Se guarda bajo clave solo para el recurso. No lo copie.
hiding-siblings = El mismo paso ocultó también palabras de otros organismos. Con una sola pulsación se confirman, o vuelven a ser visibles, todas las que aún esperan:
hiding-files =
    { $count ->
        [one] También está oculto un archivo.
       *[other] También están ocultos { $count } archivos.
    }
danger-link = Esto pone en peligro a alguien
danger-title = Esto pone en peligro a alguien
danger-lede = Avise a la moderación independiente si lo publicado aquí puede dañar a una niña o un niño, a una víctima, a un testigo o a cualquier otra persona. Lo ve de inmediato y puede ocultarlo, sea quien sea quien lo publicó.
danger-about = Sobre
danger-passage = El pasaje
danger-passage-hint = Cópielo de la página, si puede. Puede dejarlo vacío.
danger-why = Por qué pone en peligro a alguien
danger-why-hint = En una frase. Puede dejarlo vacío. No diga quién es usted.
danger-untraced = No hace falta cuenta. No se guarda quién es usted, ni desde dónde escribe, ni la hora, solo el día. Si nada más espera sobre este texto, la moderación recibe una carta, que sale con el siguiente correo en un cuarto de hora exacto y solo dice que hay algo nuevo: quien vea su correo conoce el cuarto de hora, y nada de usted. Lo que escribe se guarda bajo clave, solo lo lee la moderación y se borra cuando lo ha atendido.
danger-send = Avisar a la moderación
danger-told-title = La moderación está avisada
danger-told-lede = Gracias. Ya está en su lista de trabajo.
danger-told-next = Aquí no recibirá respuesta, porque nadie sabe quién es usted. Si algo se oculta, queda una nota en su lugar y el registro público lo cuenta. Si alguien está en peligro ahora, llame también a la policía o a una línea de ayuda.
danger-back = Volver a la página
danger-log = Lo que se ha ocultado hasta ahora
done-hiding-too-few = No se cambió nada. Mientras haya menos de dos personas en la moderación, nada de lo ocultado vuelve a mostrarse.
danger-too-many = Se ha enviado demasiado desde su parte de la red en una hora. Lo que escribió sigue abajo: inténtelo de nuevo más tarde.
danger-full = Esperan tantos avisos sobre este texto que no se admiten más; esos llegan a la moderación. Lo que escribió está abajo: inténtelo de nuevo mañana, cuando los haya revisado.
danger-too-many-here = Desde su parte de la red se enviaron sobre este texto tantos avisos como pueden enviarse en un día; llegan a la moderación. Lo que escribió está abajo y no se ha enviado.
hiding-title = Peligro
hiding-lede = De qué avisan los lectores y qué está oculto porque pone en peligro a alguien.
hiding-law = La misma regla vale para todos, también para el Estado. Solo se oculta lo que pone en peligro a una persona o muestra datos personales, nunca una crítica. Otro miembro de la moderación lo confirma en siete días; si no, vuelve a ser visible.
hiding-warnings = Avisos de lectores
hiding-no-warnings = No hay ningún aviso pendiente.
hiding-waiting = Espera a otro miembro de la moderación
hiding-none-waits = Nada espera confirmación ni decisión.
hiding-others = Todo lo demás que se ocultó
hiding-find = Para ocultar algo de lo que nadie avisó
hiding-find-about = Abra la página en la que está: junto a «Esto pone en peligro a alguien» encontrará «Ocultarlo».
hiding-hide = Ocultarlo
hiding-warning-bare = La persona pulsó el botón y no escribió nada.
hiding-warning-close = No hay nada que ocultar: cerrar
hiding-days-left =
    { $days ->
        [one] Queda un día para confirmarlo
       *[other] Quedan { $days } días para confirmarlo
    }
hiding-ground-hint = Ningún otro motivo basta para ocultar lo publicado.
hiding-passage = Un pasaje
hiding-passage-hint = Copiado de la página. Se oculta dondequiera que esté en este registro y en sus copias de trabajo, en cualquier forma: no importan mayúsculas, tildes, espacios ni guiones. Con un documento se abarcan sus párrafos y encabezamientos; con una recomendación, el párrafo superior, los inferiores y su encabezamiento.
hiding-whole = O por completo
hiding-whole-hint = Textos, títulos, direcciones y archivos. Una dirección formada con un título oculto cambia y no dice nada.
hiding-hide-about = Desaparece de inmediato en todas partes: páginas, fechas anteriores, descargas, canales y búsqueda. En su lugar queda una nota con la fecha y el motivo. Se avisa a quien lo publicó.
hiding-not-called-back = Lo que otros ya copiaron o guardaron no puede recuperarse.
hiding-hide-send = Ocultar ahora
hiding-passage-short = Un pasaje tiene al menos tres letras o cifras. Copie más de lo que figura allí.
hiding-passage-common = Una palabra tan común figura en todas partes. Copie también las palabras que la acompañan.
hiding-look = Mostrar antes cada lugar
hiding-places = Dónde figura
hiding-places-about = Lugares en los que se ocultaría: { $count }. Aún no se ha ocultado nada.
hiding-places-many = Figura en muchos lugares: { $count }. Aún no se ha ocultado nada. Mire cada uno; si deben ocultarse todos, pulse otra vez.
hiding-pieces = Cada fragmento oculto en su frase
hiding-near = Formas parecidas que siguen visibles
hiding-near-about = Las palabras más largas de lo ocultado figuran aquí en otro orden o separadas. Estas frases siguen siendo públicas.
hiding-elsewhere = Las mismas palabras en otros lugares
hiding-elsewhere-about = Estos registros siguen siendo públicos con las mismas palabras.
hiding-near-hide = Mirarlo allí y ocultarlo también
hiding-one = Algo está oculto
hiding-changed = Otra persona ha actuado entretanto. Arriba se ve cómo está ahora.
hiding-appeal = Recurso
hiding-confirm-about = Otro miembro de la moderación ocultó esto. Vea si pone en peligro a alguien. Si no lo confirma a tiempo, vuelve a ser visible por sí solo.
hiding-confirm = Sigue oculto
hiding-show-again = Vuelve a ser visible
hiding-decide-about = El organismo autor de estas palabras pide otra decisión. Usted no participó en la primera.
hiding-dismiss = Sigue oculto definitivamente
hiding-for-another = Este paso corresponde a un miembro de la moderación que no haya participado.
hidden-title = Textos ocultos
hidden-lede = Lo que la moderación ocultó de lo publicado por su organismo porque pone en peligro a alguien.
hidden-none = Nada de lo suyo está oculto.
hidden-provisional = Otro miembro de la moderación lo examina en siete días. Si nadie lo confirma, vuelve a ser visible; si se confirma, puede recurrir.
hidden-one-lede = Según la moderación, pone en peligro a alguien. Aquí ve qué está oculto, hasta cuándo se guarda y cómo pedir otra decisión.
hidden-one-lede-author = Su propio organismo lo retiró porque pone en peligro a alguien. Aquí ve qué está oculto y hasta cuándo se guarda.
hidden-mended = Lo mismo puede publicarse de nuevo con otras palabras, sin lo que pone en peligro a alguien.
hiding-appeal-why = Por qué debería ser visible de nuevo
hiding-appeal-hint = Solo lo lee la moderación. Se guarda bajo clave y se destruye con las palabras ocultas.
hiding-appeal-about = Puede recurrir una sola vez. Decide un miembro de la moderación que no haya participado.
hiding-appeal-send = Recurrir
hidings-title = Oculto porque ponía en peligro a alguien
hidings-about = Cada texto publicado tiene el enlace «Esto pone en peligro a alguien», para lectores sin cuenta. Solo la moderación independiente puede ocultar un texto, un pasaje, un archivo o un título, sea quien sea quien lo publicó. Otro miembro de la moderación lo confirma en siete días; si no, vuelve a ser visible. Quien lo publicó puede recurrir una vez; decide un tercer miembro. Las palabras ocultas se guardan bajo clave para el recurso y luego se destruyen.
hidings-law = La regla es la misma para un ministerio y para una organización. La crítica no es un motivo: solo lo son la seguridad de una persona y los datos personales.
hidings-not-called-back = Lo que se oculta aquí no puede recuperarse de otros lugares: copias hechas por otros, descargas, páginas impresas, buscadores y cachés que guardan una página o un archivo hasta un día.
hidings-none = Hasta ahora no se ha ocultado nada.
hidings-figure-all =
    { $count ->
        [one] texto ocultado hasta ahora
       *[other] textos ocultados hasta ahora
    }
hidings-figure-hidden =
    { $count ->
        [one] está oculto ahora
       *[other] están ocultos ahora
    }
hidings-figure-shown =
    { $count ->
        [one] vuelve a ser visible
       *[other] vuelven a ser visibles
    }
hidings-figure-destroyed =
    { $count ->
        [one] cuyas palabras están destruidas
       *[other] cuyas palabras están destruidas
    }
hidings-confirmed = Confirmado el
hiding-part-recommendation-text = Texto
hiding-part-recommendation = Recomendación
hiding-part-responsibility-refusal = «No nos corresponde»
hiding-part-document = Documento
hiding-part-status-update = Informe
hiding-part-status-question = Pregunta
hiding-part-evidence = Prueba
hiding-part-assessment = Evaluación
hiding-part-assessment-visibility = Descripción mostrada desde entonces
hiding-part-assessment-withdrawal = Retirada
hiding-part-reply = Respuesta del Estado
hiding-part-reply-answer = Contestación a la respuesta
hiding-part-action = Acción
hiding-part-action-version = Acción
hiding-part-milestone = Hito
hiding-part-budget-line = Presupuesto
hiding-part-institution = Institución
hiding-part-organisation = Organización
hiding-part-cluster = Respondidas en conjunto
hiding-column-body = texto
hiding-column-section = sección
hiding-column-reason = motivo
hiding-column-decision-reason = motivo de la decisión
hiding-column-titles = título
hiding-column-session = período de sesiones
hiding-column-source = fuente
hiding-column-source-url = dirección de la fuente
hiding-column-reasons = razones
hiding-column-missing = lo que falta
hiding-column-next-step = próximo paso
hiding-column-title = título
hiding-column-url = dirección
hiding-column-file-hash = archivo
hiding-column-developments = novedades
hiding-column-comments = comentarios
hiding-column-questions = preguntas
hiding-column-proposed = lo que se propone
hiding-column-place = lugar
hiding-column-pseudonym = descripción del autor
hiding-column-note = nota
hiding-column-description = descripción
hiding-column-abandoned-reason = por qué se abandonó
hiding-column-names = nombre
hiding-column-abbreviation = sigla
hiding-column-about = descripción
done-text-hidden = Está oculto en todas partes. Otro miembro de la moderación debe confirmarlo en siete días.
done-hiding-confirmed = Sigue oculto.
done-hiding-stands = Sigue oculto definitivamente.
done-hiding-shown = Vuelve a ser visible, tal como estaba.
done-hiding-appealed = El recurso está en manos de la moderación.
done-warning-closed = El aviso está cerrado y lo que decía se ha borrado.
submission-withdraw-danger = Pone en peligro a alguien
submission-withdraw-danger-hint = Si elige un motivo, las palabras, sus archivos y la nota se ocultan de inmediato en todas partes y se destruyen pasado el plazo de recurso. De lo contrario, siguen siendo legibles.
submission-withdraw-no-danger = No
hiding-queue =
    { $count ->
        [one] Peligro: espera un aviso u ocultación
       *[other] Peligro: esperan { $count } avisos u ocultaciones
    }
