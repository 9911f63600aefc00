# Incorporación de documentos: la mesa de los coordinadores de un Estado.
intake-title = Documentos en incorporación
intake-lede = Documentos de los Comités y del Examen Periódico Universal en camino hacia el registro. Solo los coordinadores de su Estado ven esta página.
intake-begin = Incorporar un documento
intake-begin-lede = El programa lee el documento, encuentra sus párrafos numerados e indica cuáles recomiendan algo. Después usted revisa cada párrafo.
intake-none-open = No se está trabajando en ningún documento.
intake-none-open-advice = Cuando un Comité haya publicado sus observaciones, incorpórelas con el botón de arriba.
intake-open = En curso
intake-published = Publicados
intake-abandoned = Abandonados
intake-document = Documento
intake-begun-by = Iniciado por
intake-begun-on = Iniciado el
intake-changed-on = Último cambio
intake-progress = Avance
intake-decided = { $count } de { $total } párrafos decididos
intake-unnamed = Documento sin nombre
intake-unnumbered = sin número
intake-file = Documento como archivo
intake-file-hint = Word (.docx), página web (.html) o texto (.txt), 20 MB como máximo. El archivo se conserva tal cual.
intake-text = O su texto
intake-text-hint = Copie aquí el texto del documento, con los números.
intake-read = Leer el documento
intake-back = Volver a los documentos
intake-back-to-review = Volver a la revisión
intake-private-until = Nada es público hasta que usted lo publique.
intake-abandon = Abandonar este documento
intake-abandon-lede = Nadie podrá seguir trabajando en él. No se borra nada: el archivo, los párrafos y las decisiones se conservan y no se hacen públicos.
intake-abandon-now = Abandonar
intake-was-abandoned = Este documento se abandonó
intake-reason = Motivo
intake-reason-hint = Para sus colegas: por qué no se incorpora el documento.
intake-head = Qué documento es
intake-symbol = Signatura
intake-symbol-hint = Por ejemplo CRC/C/OPSC/CHL/CO/1
intake-name = Título
intake-choose = Elija un mecanismo
intake-no-instrument = Ningún tratado en particular
intake-kind = Tipo de documento
intake-adopted-on = Aprobado el
intake-adopted-on-hint = El día en que el órgano lo aprobó. El registro lo cuenta desde ese día.
intake-address = Dirección del original
intake-save-head = Guardar estos datos
intake-original = Archivo original
intake-size = { $size } KB
intake-warnings = Lo que el programa no pudo determinar
intake-how = Cómo revisar
intake-how-decide = Compare cada párrafo con la fuente y acéptelo, corríjalo o exclúyalo. Lo decidido se pliega y puede abrirse de nuevo. Cada botón guarda al instante.
intake-how-split = Para dividir un párrafo, escriba una línea con tres guiones (---) donde se divide y elija «Dividir». Una parte que comienza por (b) o 13. toma esa letra o ese número.
intake-how-suggestions = Los temas, grupos, artículos y metas se sugieren con el motivo. Marque lo que sea correcto. Al aceptar un párrafo se rechaza lo que no está marcado; nada se aplica solo.
intake-how-together = Varias personas pueden trabajar a la vez en un documento. A quien guarda en segundo lugar se le muestran ambos textos.
intake-view = Párrafos mostrados
intake-view-all = Todos
intake-view-open = Sin decidir
intake-nothing-open = Todo está decidido.
intake-paragraph = Párrafo { $paragraph }
intake-changed-by = Último cambio de { $name }
intake-source = La fuente
intake-source-unknown = No se encontró el lugar en la fuente. Consulte el archivo original.
intake-number = Número
intake-letter = Letra
intake-nature = Naturaleza
intake-nature-recommendation = recomienda
intake-nature-noting = observa
intake-nature-compound = tiene incisos
intake-section-of = Título de la sección del párrafo { $paragraph }
intake-section = Sección
intake-response = Respuesta del Estado
intake-no-response = No se sabe
intake-recommended-by = Recomendado por
intake-wording = Texto
intake-wording-hint = Una línea de tres guiones (---) marca dónde dividir.
intake-subjects = De qué trata
intake-no-suggestions = No se sugirió nada.
intake-suggested = sugerido
intake-was-refused = rechazado
intake-label-theme = Tema
intake-label-group = Grupo
intake-label-provision = Artículo
intake-label-target = Meta de los ODS
intake-label-repeats = Repite
intake-label-continues = Continúa
intake-reason-words = Palabras halladas: { $words }
intake-reason-similar = { $percent } % de semejanza:
intake-reason-added = Añadido a mano
intake-refuse = Rechazar
intake-accept-all-subjects = Aceptar todas las sugerencias
intake-refuse-all-subjects = Rechazar todas las sugerencias
intake-add = Añadir un tema, grupo, artículo o meta
intake-add-hint = Su nombre o su código: 16.2, opsc:3(1)
intake-earlier = ¿Retoma esta recomendación anterior?
intake-this-paragraph = Este párrafo
intake-repeats = La repite
intake-continues = La continúa
intake-takes-up-nothing = No
intake-accept = Aceptar
intake-save = Guardar
intake-leave-out = Excluir
intake-reopen = Deshacer la decisión
intake-merge = Unir con el anterior
intake-split = Dividir
intake-verdict-pending = sin decidir
intake-verdict-accepted = aceptado
intake-verdict-left-out = excluido
intake-stage-open = En curso
intake-stage-published = Publicado
intake-stage-abandoned = Abandonado
intake-accept-shown-hint = Tal como se muestran. Las sugerencias sin marcar quedan abiertas y no se publican.
intake-conflict = Otra persona guardó entretanto
intake-conflict-head = Abajo está lo guardado ahora; lo que usted escribió está en el formulario. Si guarda de nuevo, lo reemplaza.
intake-conflict-paragraph = Abajo está lo que guardó { $name }; lo que usted escribió está en el formulario. Si guarda de nuevo, lo reemplaza.
intake-conflict-gone = El párrafo ya no puede cambiarse: se unió con otro, o el documento se publicó o se abandonó. Copie de aquí lo que aún necesite.
intake-conflict-publish = Vuelva a mirar lo que se hará público y publique después.
intake-to-publish = Publicar el documento
intake-publish-lede = En un solo paso, el documento y sus párrafos aceptados pasan a formar parte del registro público.
intake-becomes-public = Lo que se hace público
intake-publish-final = Lo publicado nunca se borra. Los errores se corrigen con una nueva entrada.
intake-publish-now = Publicar ahora
intake-public-page = A la página pública
intake-hindered = Todavía no puede publicarse
intake-hindrance-no-symbol = Falta la signatura.
intake-hindrance-symbol-taken = El registro ya tiene un documento con esta signatura.
intake-hindrance-no-mechanism = Falta el mecanismo.
intake-hindrance-no-title = Falta el título.
intake-hindrance-no-date = Falta la fecha de aprobación.
intake-hindrance-future-date = La fecha de aprobación aún no ha llegado.
intake-hindrance-nothing-accepted = No se aceptó ningún párrafo.
intake-count-recommendations = Recomendaciones
intake-count-compound = Párrafos con incisos
intake-count-noting = Párrafos que observan
intake-count-themes = Temas asignados
intake-count-groups = Grupos asignados
intake-count-provisions = Artículos asignados
intake-count-targets = Metas de los ODS asignadas
intake-count-lineage = Recomendaciones anteriores retomadas
intake-count-left-out = Párrafos excluidos (no se publican)
intake-count-not-taken-up = Sugerencias no aceptadas (no se publican)
intake-warning-counted = El documento no tiene números; se contaron sus párrafos. Compárelos con el original.
intake-warning-state-guessed = El Estado ({ $value }) se dedujo de cuántas veces lo nombran las recomendaciones. Compruébelo.
intake-warning-no-paragraphs = No se encontraron párrafos numerados.
intake-warning-no-symbol = No se encontró la signatura.
intake-warning-no-state = No se encontró el Estado en el documento; se toma el suyo.
intake-warning-no-mechanism = No se encontró el mecanismo.
intake-warning-no-date = No se encontró la fecha de aprobación.
intake-warning-unnumbered-text = Se omitió un texto sin número: «{ $value }»
intake-warning-numbers-missing = Faltan los números { $value }.
intake-warning-number-missing = Falta el número { $value }.
intake-warning-beginning-missing = El primer número es { $value }: falta el principio del documento.
intake-warning-numbers-of = Los números son los de { $value }, que la lista da como fuente.
intake-warning-number-corrected = En el documento, este párrafo lleva el número { $value }, que rompe el orden. Se le dio el número que sigue al del párrafo anterior.
intake-warning-number-repeated = El párrafo anterior también lleva el número { $value }.
intake-warning-number-twice = El número { $value } aparece dos veces, con otro texto.
intake-warning-rows-repeat = Las filas que repiten una recomendación bajo otro tema se tomaron una vez ({ $value }).
intake-warning-second-letters = Aquí comienza una segunda lista de letras.
intake-warning-letter-missing = Falta la letra { $value } antes de esta.
intake-warning-same-file = Este archivo ya se incorporó antes.
intake-error-nothing = Elija un archivo o copie el texto en el campo de abajo.
intake-other-state = Este documento trata de otro Estado: { $state }. Usted incorpora documentos sobre el suyo.
intake-error-symbol = Escriba la signatura como figura en el documento, por ejemplo CRC/C/CHL/CO/6.
intake-error-title = El título es demasiado largo.
intake-error-date = Escriba la fecha como año, mes y día: 2026-02-10.
intake-error-cycle = El ciclo es un número de 1 a 99.
intake-error-address = Escriba la dirección completa, que comienza por https://
intake-error-choice = Elija una opción de la lista.
intake-error-number = El número es breve y no lleva barras ni paréntesis: 12, 6.104.
intake-error-no-number = Dé su número al párrafo antes de aceptarlo.
intake-error-letter = La letra es a, b, c …
intake-error-section = El título de la sección es demasiado largo.
intake-error-no-text = No hay texto que aceptar.
intake-error-too-long = El texto es demasiado largo para un párrafo. Divídalo.
intake-error-marker = El texto contiene una línea de guiones (---). Elija «Dividir» o quite la línea.
intake-error-split = Escriba una línea con tres guiones (---) donde se divide el texto.
intake-error-merge = No hay ningún párrafo antes de este.
intake-error-unknown-subject = Ningún tema, grupo, artículo o meta tiene este nombre o código.
intake-error-reason = Escriba el motivo en pocas palabras.
intake-refusal-empty = El archivo está vacío. Compruebe si se guardó por completo e inténtelo de nuevo.
intake-refusal-too-large = El archivo supera los 20 MB. Quite imágenes y anexos, o guarde el documento como texto.
intake-refusal-pdf = Es un archivo PDF. Traiga el archivo Word del documento o copie su texto en el campo de abajo.
intake-refusal-protected = El archivo está protegido con contraseña. Ábralo en Word, quite la contraseña y guárdelo.
intake-refusal-old-word = Es un archivo de Word antiguo (.doc). Ábralo en Word y guárdelo como .docx.
intake-refusal-other-format = No se puede leer este tipo de archivo. Guarde el documento como .docx, .html o .txt.
intake-refusal-other-archive = Es un archivo comprimido (ZIP), no un documento de Word. Descomprímalo y traiga el documento que contiene.
intake-refusal-binary = No es texto ni un documento de Word. Ábralo en el programa que lo creó y guárdelo como .docx, .html o .txt.
intake-refusal-macros = El archivo de Word tiene macros, que son programas. Guárdelo como .docx, sin macros.
intake-refusal-entities = El archivo de Word declara partes externas. Ábralo en Word y guárdelo de nuevo.
intake-refusal-unpacks-too-large = El archivo se descomprime a mucho más de su tamaño. Ábralo en Word, quite imágenes y objetos y guárdelo de nuevo.
intake-refusal-too-many-parts = El archivo tiene demasiadas partes. Ábralo en Word, quite imágenes y objetos y guárdelo de nuevo.
intake-refusal-damaged = El archivo de Word está dañado. Ábralo en Word, deje que lo repare y guárdelo de nuevo.
intake-refusal-too-many-paragraphs = El documento tiene demasiados párrafos. Divídalo en otros más pequeños.
intake-refusal-too-deep = El diseño del documento está anidado en exceso. Copie su texto en el campo de abajo.
intake-refusal-no-text = No hay texto en el documento. Si es una imagen, traiga el documento como texto.
intake-refusal-no-paragraphs = No se encontraron párrafos numerados. Compruebe que es el documento correcto; si faltan los números, escríbalos delante del texto.
done-intake-begun = El documento se leyó. Revise lo encontrado.
done-intake-saved = Guardado.
done-intake-accepted = Se aceptó el párrafo.
done-intake-left-out = Se excluyó el párrafo.
done-intake-reopened = Se deshizo la decisión.
done-intake-merged = Se unieron los párrafos.
done-intake-split = Se dividió el párrafo. Compruebe los números.
done-intake-all-accepted = Se aceptaron todos los párrafos mostrados.
done-intake-some-accepted = Se aceptaron los párrafos, salvo los que alguien cambió entretanto o que no tienen número o texto.
done-intake-published = El documento ya es público.
done-intake-abandoned = El documento se abandonó.
event-intake-begun = Se empezó a incorporar un documento
event-intake-changed = Se modificó un documento en incorporación
event-intake-abandoned = Se abandonó un documento en incorporación
event-intake-published = Se publicó un documento
intake-refused = { $count ->
    [one] { $count } rechazado
   *[other] { $count } rechazados
}
intake-accept-shown = { $count ->
    [one] Aceptar el párrafo mostrado
   *[other] Aceptar los { $count } párrafos mostrados
}
intake-hindrance-undecided = { $count ->
    [one] Hay un párrafo sin decidir:
   *[other] Hay { $count } párrafos sin decidir:
}
intake-hindrance-same-reference = { $count ->
    [one] Un párrafo tiene el número de otro:
   *[other] { $count } párrafos tienen el mismo número que otro:
}
intake-hindrance-no-number = { $count ->
    [one] Un párrafo no tiene número:
   *[other] { $count } párrafos no tienen número:
}
intake-hindrance-no-text = { $count ->
    [one] Un párrafo no tiene texto:
   *[other] { $count } párrafos no tienen texto:
}
intake-hindrance-no-parts = { $count ->
    [one] De un párrafo se dice que tiene incisos, y no se aceptó ninguno:
   *[other] De { $count } párrafos se dice que tienen incisos, y no se aceptó ninguno:
}
intake-hindrance-unknown-state = { $count ->
    [one] El registro no conoce el Estado que formuló una recomendación:
   *[other] El registro no conoce los Estados que formularon { $count } recomendaciones:
}
