# La mesa de trabajo de la moderación independiente.
moderating-eyebrow = Moderación independiente
moderating-title = Lo que espera una decisión
moderating-lede = { $days ->
    [one] Primero, lo que más espera. La decisión se debe en el plazo de un día. Usted puede publicar, devolver o rechazar, solo por los motivos de la lista. No puede cambiar una palabra ni una valoración.
   *[other] Primero, lo que más espera. La decisión se debe en un plazo de { $days } días. Usted puede publicar, devolver o rechazar, solo por los motivos de la lista. No puede cambiar una palabra ni una valoración.
  }
moderating-nothing = No hay nada que le espere.
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
moderating-alike = De la misma organización, sobre lo mismo
moderating-alike-count = { $count ->
    [one] una evaluación publicada
   *[other] { $count } evaluaciones publicadas
  }
moderating-looks = Como la verán quienes la lean
moderating-signs = Mire estos fragmentos
moderating-signs-about = Podrían revelar quién es alguien.
moderating-confirmed = Quien la escribió dice que puede ser público.
moderating-unconfirmed = A quien la escribió no se le preguntó, o no dijo nada.
moderating-files = Archivos
moderating-unreadable = No tiene texto que se haya podido revisar: ábralo y mire todas las páginas.
moderating-earlier = Lo que se decidió antes
moderating-changed = Se cambió entretanto. Así está ahora.
moderating-decide = Decidir
moderating-publish = Publicar
moderating-publish-about = Se hace pública de inmediato, palabra por palabra y para siempre. Empieza el plazo del ministerio para responder.
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
moderating-interest-end = Ya no lo hay
done-moderated-published = Es pública.
done-moderated-returned = Volvió a la organización.
done-moderated-declined = Está rechazada. La organización lee el motivo.
done-interest-declared = Pasa a otros moderadores.
done-interest-ended = Volverá a ver sus contribuciones.
