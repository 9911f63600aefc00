# What happened.
changes-title = Novedades
changes-title-of = Novedades: { $state }
changes-description = Lo que ha ocurrido en el registro, empezando por lo más reciente.
changes-lede = Todos los asientos públicos del registro, empezando por el más reciente: quién hizo qué, sobre qué recomendación y cuándo. De aquí nunca se retira nada.
changes-state = Estado
changes-every-state = Todos los Estados
changes-show = Mostrar
changes-fiction = ficticio
changes-kinds = Clases de novedades
changes-everything = Todo
changes-kind-reports = Informes
changes-kind-assessments = Evaluaciones
changes-kind-replies = Respuestas
changes-kind-actions = Medidas
changes-kind-documents = Documentos
changes-kind-moderation = Moderación
changes-total = { $count ->
    [one] Un asiento
   *[other] { $count } asientos
}
changes-nothing = Hasta este día no ha ocurrido nada en el registro.
changes-nothing-here = Hasta este día no hay asientos de esta clase.
changes-all = Ver todas las novedades
changes-feed = Canal Atom de estas novedades
changes-feed-explained = para lectores de canales: los cincuenta asientos más recientes, en este idioma.
changes-decisions = Todas las decisiones
changes-unnamed = una organización cuyo nombre no se publica
changes-register = el registro
