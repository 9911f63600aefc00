# What happened.
changes-title = Cambios
changes-title-of = Cambios: { $state }
changes-description = Lo que ha ocurrido en el registro, empezando por lo más reciente.
changes-lede = Todas las entradas públicas del registro, empezando por la más reciente: quién hizo qué, sobre qué recomendación y cuándo. Ninguna entrada se retira; de sus palabras solo se oculta lo que ponía en peligro a alguien, y en su lugar queda una nota.
changes-state = Estado
changes-every-state = Todos los Estados
changes-show = Mostrar
changes-kinds = Clases de cambios
changes-everything = Todo
changes-kind-reports = Informes
changes-kind-assessments = Evaluaciones
changes-kind-replies = Respuestas
changes-kind-actions = Acciones
changes-kind-documents = Documentos
changes-kind-moderation = Moderación
changes-total = { $count ->
    [one] Una entrada
   *[other] { $count } entradas
}
changes-nothing = Hasta este día no ha ocurrido nada en el registro.
changes-nothing-here = Hasta este día no hay entradas de esta clase.
changes-all = Ver todos los cambios
changes-feed = Canal Atom de estos cambios
changes-feed-explained = para lectores de canales: las cincuenta entradas más recientes, en este idioma.
changes-decisions = Todas las decisiones
changes-unnamed = una organización cuyo nombre no se publica
changes-register = el registro
