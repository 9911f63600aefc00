# La mesa de trabajo de la moderación independiente.
moderating-eyebrow = Moderación independiente
moderating-title = Lo que espera una decisión
moderating-lede = { $days ->
    [one] Por orden de antigüedad. Debe decidirse en el plazo de un día. Usted puede publicar, devolver o rechazar, solo por los motivos de la lista. No puede cambiar una palabra ni una valoración.
   *[other] Por orden de antigüedad. Debe decidirse en un plazo de { $days } días. Usted puede publicar, devolver o rechazar, solo por los motivos de la lista. No puede cambiar una palabra ni una valoración.
  }
moderating-nothing = No hay nada pendiente de decisión.
moderating-count = { $count ->
    [one] Una contribución
   *[other] { $count } contribuciones
  }
moderating-for-others = { $count ->
    [one] Un recurso espera a otro moderador, porque usted decidió antes.
   *[other] { $count } recursos esperan a otro moderador, porque usted decidió antes.
  }
moderating-organisations = Organizaciones que piden registrarse
moderating-due = A más tardar el
moderating-late = { $days ->
    [one] un día de retraso
   *[other] { $days } días de retraso
  }
moderating-age = { $days ->
    [0] llegó hoy
    [one] espera desde hace un día
   *[other] espera desde hace { $days } días
  }
moderating-confirmed-count = { $count ->
    [one] quien la escribió confirmó un fragmento
   *[other] quien la escribió confirmó { $count } fragmentos
  }
moderating-one = Una contribución
moderating-one-lede = Como se verá. Publíquela tal como está, devuélvala o rechácela.
moderating-organisation = De
moderating-shows = Se muestra
moderating-looks = Como la verán quienes la lean
moderating-signs = Mire estos fragmentos
moderating-signs-about = Podrían revelar la identidad de alguien.
moderating-confirmed = Quien la escribió dice que puede ser público.
moderating-unconfirmed = A quien la escribió no se le preguntó, o no dijo nada.
moderating-files = Archivos
moderating-unreadable = No tiene texto que se haya podido revisar: ábralo y mire todas las páginas.
moderating-earlier = Lo que se decidió antes
moderating-changed = Se cambió entretanto. Así está ahora.
moderating-decide = Decidir
moderating-publish = Publicar
moderating-publish-about = Se hace pública de inmediato, palabra por palabra. Permanece, salvo que su autor o autora la retire o se oculte lo que ponga en peligro a alguien. Empieza el plazo del ministerio para responder.
moderating-uphold = Estimar el recurso y publicar
moderating-return = Devolver para subsanar
moderating-decline = Rechazar
moderating-dismiss = Desestimar el recurso
moderating-ground = Motivo
moderating-ground-hint = La lista cerrada. El motivo es público; lo que escriba abajo es solo para la organización.
moderating-passage = El pasaje
moderating-passage-hint = Copie del texto lo que debe subsanarse. Tiene que figurar allí.
moderating-passage-elsewhere = Este pasaje no figura en el texto: cópielo de allí
moderating-field = Dónde figura
moderating-field-any = En cualquier parte
moderating-note = Unas palabras a la organización
moderating-note-hint = Qué tendría que cambiar. No proponga ninguna redacción.
moderating-no-member = Su autor ya no es miembro de esta coalición: devuélvala o rechácela
moderating-pseudonym = Entretanto, otra organización publica con esta descripción: devuélvala
moderating-file-elsewhere = Entretanto, un archivo suyo figura en otro texto del mismo autor con otro nombre: devuélvala
moderating-files-gone = Uno de sus archivos ya no está o lo retiene el antivirus: no se publicó nada
moderating-interest = Tengo un conflicto de intereses
moderating-interest-about = Si conoce a quien la escribió, trabaja o trabajó con esa persona, o el asunto le afecta, dígalo. Deja su mesa de inmediato y pasa a otros moderadores. Queda anotado que alguien declaró un conflicto de intereses, sin el motivo.
moderating-interest-whole = En todo lo de esta organización
moderating-interest-send = Declarar el conflicto de intereses
moderating-interests = Los conflictos de intereses que ha declarado
moderating-interests-about = Lo que presentan estas organizaciones pasa a otros moderadores.
done-moderated-published = Es pública.
done-moderated-returned = Volvió a la organización.
done-moderated-declined = Está rechazada. La organización lee el motivo.
done-interest-declared = Pasa a otros moderadores.
moderating-count-chosen = Elegidas: { $count } de { $total }
moderating-none-chosen = No hay nada pendiente con estas características.
moderating-choose = Elegir y ordenar
moderating-choose-button = Mostrar
moderating-check = Por comprobar
moderating-check-confirmed = con indicios de datos personales confirmados
moderating-check-files = con archivos sin texto
moderating-check-nothing = sin lo uno ni lo otro
moderating-waited = Tiempo de espera
moderating-waited-late = con el plazo de decisión vencido
moderating-waited-long = una semana o más
moderating-waited-short = menos de una semana
moderating-order = Orden
moderating-order-arrival = por orden de llegada
moderating-order-newest = primero lo más reciente
moderating-order-organisation = por organización
moderating-unreadable-count = { $count ->
    [one] un archivo sin texto
   *[other] { $count } archivos sin texto
  }
moderating-asked = De qué trata
moderating-others = Otros textos sobre la misma recomendación
moderating-others-same = De la misma organización
moderating-others-other = De otras
moderating-other-published = publicado el
moderating-other-waits = pendiente desde el
moderating-duplicate-of = Si es un duplicado: ¿de qué texto?
moderating-duplicate-of-hint = Se comunica a la organización de cuál se trata.
moderating-duplicate-none = No es un duplicado
moderating-duplicate-missing = Elija el texto de la misma organización, sobre la misma recomendación, del que este es un duplicado
moderating-hidden-name = La descripción es o contiene el nombre de otra organización registrada que no se muestra a nadie. No se ha informado de ello a la autora. El nombre:
moderating-reason = Por qué pueden publicarse, según la organización
moderating-no-reason = No se indicó ningún motivo.
moderating-sure = ¿Publicarlo con estos fragmentos?
moderating-sure-about = La organización confirmó que estos fragmentos pueden publicarse. Léalos una vez más: lo publicado permanece y las copias no pueden retirarse.
moderating-sure-back = Volver sin publicar
moderating-interest-asked = se preguntó a otra persona de la moderación el
moderating-interest-since = declarado el
moderating-interest-agree = Ha cesado
moderating-interest-stays = Se mantiene
moderating-endings = Intereses que se dan por terminados
moderating-endings-about = Nadie pone fin por su cuenta a su propio interés. Si usted está de acuerdo en que ha cesado, esa persona volverá a recibir lo que presente la organización.
done-interest-ending-asked = Otra persona de la moderación decidirá si su interés ha cesado.
done-interest-stays = El interés se mantiene.
moderating-interest-end = Ya no lo tengo
done-interest-ended = El interés ha cesado: esa persona vuelve a ver lo que presenta la organización.
moderating-guard-asks = La guarda pregunta: { $question }
moderating-organisation-signs = Con esto se publica el nombre de la organización, si todavía no es público. La guarda pregunta también por él.
