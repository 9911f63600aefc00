# The coordinator’s desk.
coordination-title = Coordinación
coordination-of = Coordinación: { $state }
coordination-lede = Lo que espera una decisión del mecanismo nacional. Cada cifra abre su lista.
coordination-all = { $count ->
    [one] Trabajar en la única recomendación
   *[other] Trabajar en las { $count } recomendaciones
  }
coordination-figure-lead = { $count ->
    [one] recomendación sin responsable principal
   *[other] recomendaciones sin responsable principal
  }
coordination-figure-due = { $count ->
    [one] recomendación con responsable principal y sin plazo
   *[other] recomendaciones con responsable principal y sin plazo
  }
coordination-figure-target = { $count ->
    [one] recomendación sin meta de los Objetivos
   *[other] recomendaciones sin meta de los Objetivos
  }
coordination-figure-refusals = { $count ->
    [one] respuesta «no nos corresponde» por decidir
   *[other] respuestas «no nos corresponde» por decidir
  }
coordination-figure-texts = { $count ->
    [one] texto por revisar
   *[other] textos por revisar
  }
coordination-figure-intakes = { $count ->
    [one] documento en incorporación
   *[other] documentos en incorporación
  }
coordination-tools = Trabajo
coordination-dates = Próximas fechas
coordination-no-dates = No hay fechas próximas de los ciclos de presentación de informes.
coordination-save = Guardar
coordination-save-for = Guardar el párrafo { $paragraph }
coordination-open-one = Trabajar solo en el párrafo { $paragraph }
coordination-nobody = nadie responde de ella
coordination-too-many-dates = Un ciclo tiene como máximo 40 fechas
coordination-you-saw = Usted vio:
coordination-there-is = Ahora hay:
done-coordination-saved = Guardado; las páginas públicas ya lo muestran.
done-coordination-given = Hecho. Las páginas públicas muestran quién responde desde hoy.
# Coverage.
coordination-coverage = Lo que falta
coordination-coverage-lede = Complete lo que falta, fila por fila. La lista vuelve después de cada una, más corta.
coordination-gap-lead = Sin responsable principal
coordination-gap-due = Sin plazo
coordination-gap-target = Sin meta
coordination-gap-empty = Aquí no falta nada.
coordination-gap-empty-advice = Si la lista está acotada, quite un filtro para ver las demás.
coordination-unknown-codes = El registro no conoce: { $codes }
coordination-choose-institution = Elija una institución
coordination-no-day = Indique un día: año, mes y día
coordination-suggested = Sugerencias, según a quién se asignaron recomendaciones similares:
coordination-because-theme = { $institution }: responde de { $count } de { $of } sobre el tema «{ $about }»
coordination-because-group = { $institution }: responde de { $count } de { $of } sobre el grupo «{ $about }»
coordination-because-target = { $institution }: responde de { $count } de { $of } que sirven a la meta { $about }
coordination-because-words = { $institution }: responde de { $count } de las { $of } de redacción más parecida ({ $about })
# Responsibilities.
coordination-responsibilities = Responsabilidades
coordination-responsibilities-about = Asignar recomendaciones a instituciones, una o muchas a la vez
coordination-responsibilities-lede = Seleccione, marque y diga quién responde desde hoy. La página siguiente muestra lo que cambiaría antes de que cambie nada.
coordination-tick-all = { $count ->
    [one] Toda esta selección: { $count }
   *[other] Toda esta selección: { $count }
  }
coordination-give-these = Asignar estas a…
coordination-leave = dejar como está
coordination-no-lead = ninguna
coordination-former-supports = La institución que deja de ser responsable principal sigue apoyando
coordination-support-add = añadir las marcadas
coordination-support-remove = quitar las marcadas
coordination-support-replace = solo las marcadas
coordination-which-supporting = Instituciones de apoyo
coordination-due-set = fijar el día
coordination-due-clear = sin plazo
coordination-due-day = El día
coordination-due-hint = El plazo es de la responsable principal.
coordination-preview = Ver lo que cambiaría
coordination-cluster-these = Agrupar estas
coordination-none-ticked = Marque al menos una recomendación
coordination-too-many = Un cambio abarca como máximo 500 recomendaciones: acote la selección
coordination-nothing-chosen = Elija qué debe cambiar
coordination-none-chosen = Elija al menos una
coordination-unknown-institution = Esta institución no existe aquí o ha dejado de existir
coordination-leads-and-supports = La responsable principal no puede ser también de apoyo
coordination-due-without-lead = Sin responsable principal no hay a quién fijar un plazo
coordination-preview-lede = Cambiarían { $changed }; { $unchanged } quedan como están. Todavía no se ha guardado nada.
coordination-unknown-rows = { $count ->
    [one] Una de las nombradas no es de este Estado y se omite.
   *[other] { $count } de las nombradas no son de este Estado y se omiten.
  }
coordination-unchanged = { $count ->
    [one] Una que queda como está
   *[other] { $count } que quedan como están
  }
coordination-apply = { $count ->
    [one] Cambiar esta
   *[other] Cambiar estas { $count }
  }
coordination-choose-again = Volver y elegir de nuevo
coordination-loses-lead = { $count ->
    [one] { $institution } deja de ser responsable principal de una recomendación.
   *[other] { $institution } deja de ser responsable principal de { $count } recomendaciones.
  }
coordination-what-changes = Lo que cambia
coordination-col-recommendation = Recomendación
coordination-before = Antes
coordination-after = Después
coordination-give = Guardar quién responde
coordination-earlier = Responsabilidades anteriores
coordination-about = De qué trata
# «Not ours».
coordination-refusals = «No nos corresponde»
coordination-refusals-lede = Lo que las instituciones dijeron que no les corresponde. Cada respuesta, su motivo y su decisión son públicos.
coordination-refusals-open = Por decidir
coordination-refusals-decided = Decididas
coordination-refusals-none = Ninguna respuesta espera una decisión.
coordination-refusals-none-decided = Todavía no se ha decidido nada.
coordination-refusals-none-advice = Las instituciones responden desde su propia mesa de trabajo.
coordination-refused = Respondió «no nos corresponde» y espera una decisión
coordination-their-reason = Su motivo:
coordination-give-on = Asignarla a
coordination-to-nobody = nadie por ahora
coordination-decision-reason = Motivo de la decisión
coordination-decision-reason-hint = Es público. Necesario si la responsabilidad se mantiene.
coordination-reason-missing = Diga en una frase por qué se mantiene la responsabilidad
coordination-uphold = No les corresponde
coordination-dismiss = Sigue correspondiéndoles
coordination-decide = Decidir
coordination-upheld = Decidido: no les corresponde
coordination-dismissed = Decidido: sigue correspondiéndoles
done-coordination-decided = Decidido y público.
# Clusters.
coordination-clusters = Agrupaciones
coordination-clusters-about = Recomendaciones que se responden juntas
coordination-clusters-lede = Recomendaciones a las que el Estado responde juntas. La página pública de cada una nombra a las demás.
coordination-clusters-none = Todavía no hay agrupaciones.
coordination-clusters-none-advice = Seleccione recomendaciones y marque las que van juntas.
coordination-clusters-choose = Seleccionar recomendaciones
coordination-cluster-new = Nueva agrupación
coordination-cluster-form = Crear la agrupación
coordination-cluster-few = Una agrupación tiene al menos dos recomendaciones
coordination-title-in = Título, { $language }
coordination-title-missing = Indique un título en al menos un idioma
coordination-cluster-remove = Quitar
coordination-cluster-add = Añadir recomendaciones
coordination-cluster-add-hint = Una por línea: signatura, barra, párrafo. Por ejemplo CRC/C/OPSC/CHL/CO/1/14
coordination-unknown-recommendation = Este Estado no tiene la recomendación «{ $reference }»
coordination-cluster-end = Terminar la agrupación
coordination-cluster-end-about = Queda en el registro; desde hoy sus recomendaciones se responden una por una.
coordination-ended = terminó el
done-coordination-cluster-formed = La agrupación está creada.
done-coordination-cluster-ended = La agrupación terminó.
answered-together = Se responde junto con otras, como
# Institutions.
coordination-institutions = Instituciones
coordination-institutions-about = Crear, renombrar y terminar instituciones; sus cuentas
coordination-institutions-lede = Una institución nunca se borra. La que termina conserva su historial y nombra a su sucesora.
coordination-institution-new = Nueva institución
coordination-institution-new-lede = Una vez creada, se le pueden asignar recomendaciones e invitar a su personal.
coordination-institution-create = Crear la institución
coordination-institution-lede = Los nombres nuevos valen de inmediato en todas las páginas; la dirección se mantiene.
coordination-name-missing = Indique un nombre en al menos un idioma
coordination-institution-known = Ya hay una con este nombre
coordination-institution-same-name = ¿Es otra?
coordination-institution-another = Sí, es otra institución con el mismo nombre
coordination-kind-missing = Elija qué tipo de institución es
coordination-abbreviation = Sigla
coordination-about-in = Qué hace, { $language }
coordination-members = Su personal y sus cuentas
coordination-institution-end = Dar de baja la institución
coordination-institution-end-about = Su historial se conserva. Aquello de lo que responde pasa a su sucesora en el mismo paso, y usted lo ve antes.
coordination-end-of = Dar de baja: { $institution }
coordination-successor = Sucesora
coordination-successor-hint = Sin sucesora, aquello de lo que responde termina y espera a otra institución.
coordination-no-successor = ninguna sucesora
coordination-holds-nothing = Ahora no responde de nada. Solo se anota su baja.
coordination-institution-end-now = Dar de baja hoy { $institution }
done-coordination-institution-created = La institución está creada.
done-coordination-institution-ended = La institución terminó. Su historial se conserva.
# Themes and cycles.
coordination-themes = Temas propios
coordination-themes-about = Temas además de los de las directrices de los tratados
coordination-themes-lede = Todos los Estados de este registro los comparten. Se pueden renombrar y nunca se borran.
coordination-themes-none = El registro todavía no tiene temas propios.
coordination-theme-add = Añadir un tema
coordination-rename = Renombrar
coordination-rename-of = Renombrar «{ $name }»
subject-scheme-own = Temas propios del registro
coordination-cycles = Ciclos de presentación de informes
coordination-cycles-about = Sus fechas, como las muestra el calendario público
coordination-cycles-lede = El calendario público y su suscripción siguen lo que usted guarde aquí.
coordination-cycle-name = { $of }: ciclo { $number }
coordination-cycle-lede = Una línea por fecha. Una línea sin día se omite; el historial conserva lo que había antes.
coordination-cycle-add = Añadir un ciclo
coordination-cycle-of = Mecanismo o tratado
coordination-cycle-which = Qué ciclo
coordination-cycle-which-hint = 1 para el primer informe, 2 para el segundo…
coordination-cycle-number = Indique un número del 1 al 99
coordination-cycle-subject = Elija un mecanismo o un tratado
coordination-cycle-known = El registro ya tiene este ciclo
coordination-date-kind = Qué
coordination-date-day = Cuándo
coordination-date-kind-missing = Elija qué cae en este día
# Wording.
coordination-texts = Textos
coordination-texts-about = Lenguaje claro, para niñas y niños, traducciones
coordination-texts-lede = Una persona escribe, otra lee y publica. Lo publicado nunca se cambia; solo lo sigue una versión nueva.
coordination-texts-none = Aquí no hay nada.
coordination-texts-none-advice = Abra una recomendación para escribir un texto
coordination-stage-none = sin escribir
coordination-stage-open = Todos en curso
coordination-stage-draft = borrador
coordination-stage-in-review = por revisar
coordination-stage-returned = devuelto
coordination-stage-published = publicado
coordination-wording = El texto
coordination-hint-official = Solo el texto que el órgano emisor publicó en este idioma, nunca una traducción propia.
coordination-hint-plain = Frases cortas, palabras comunes, sin omitir nada de lo que pide la recomendación.
coordination-hint-children = Como se le contaría a un niño o una niña de diez años a quien concierne.
coordination-save-draft = Guardar el borrador
coordination-text-missing = Escriba el texto
coordination-official-known = El registro ya tiene el texto oficial en este idioma. No se escribe de nuevo.
coordination-text-gone = El borrador se publicó o ya no está.
coordination-review = Revisión
coordination-submit-about = Cuando esté listo, otra persona de la coordinación lo lee.
coordination-submit = Enviar a revisión
coordination-text-own = Usted escribió la última versión: otra persona de la coordinación debe leerla y publicarla.
coordination-publish = Publicar
coordination-return = Devolver
coordination-note = Nota para quien escribe
coordination-note-hint = Necesaria para devolverlo. Solo la ven las personas de la coordinación.
coordination-note-missing = Diga qué hay que corregir
done-coordination-text-saved = El borrador está guardado. Solo lo ven las personas de la coordinación.
done-coordination-text-submitted = Espera a otra persona de la coordinación.
done-coordination-text-returned = Devuelto con su nota.
done-coordination-text-published = Está publicado.
# What the history says.
event-responsibility-ended = Terminó la responsabilidad
event-due-date-changed = Se fijó otro plazo
event-responsibility-refused = { $actor } respondió que no le corresponde
event-refusal-upheld = La coordinación decidió que no corresponde a
event-refusal-dismissed = La coordinación decidió que sigue correspondiendo a
event-recommendation-classified = Se determinó de qué trata
event-wording-published = Se publicó un texto
event-cluster-formed = Se agruparon recomendaciones para responderlas juntas
event-cluster-changed = Se cambió un grupo de recomendaciones
event-cluster-ended = Terminó un grupo de recomendaciones
event-institution-created = Se incorporó una institución
event-institution-changed = Se renombró o describió de nuevo una institución
event-institution-ended = Se suprimió una institución
event-theme-added = Se añadió un tema
event-theme-renamed = Se renombró un tema
event-cycle-added = Se añadió un ciclo de presentación de informes
event-cycle-changed = Se cambiaron fechas de un ciclo de presentación de informes
changes-kind-coordination = Coordinación
