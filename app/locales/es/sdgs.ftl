# Los Objetivos de Desarrollo Sostenible.
sdg-title = Objetivos de Desarrollo Sostenible
sdg-description = Qué recomendaciones y acciones contribuyen a los Objetivos de Desarrollo Sostenible y a sus metas, y qué se mide.
sdg-lede = Cumplir lo prometido a la niñez contribuye también a la Agenda 2030: qué recomendaciones y acciones sirven a cada Objetivo, y qué muestran las cifras.
sdg-goals = Los diecisiete Objetivos
sdg-goals-note = La longitud de la barra indica el número de recomendaciones. Una recomendación que sirve a varias metas de un Objetivo se cuenta una vez.
sdg-goal-number = Objetivo de Desarrollo Sostenible { $code }
sdg-target-number = Meta { $code } de los Objetivos de Desarrollo Sostenible
sdg-goal-title = { $code } { $name }
sdg-most = Metas con más recomendaciones
sdg-most-caption = Metas a las que sirven más recomendaciones
sdg-none = Todavía no se ha vinculado ninguna recomendación a una meta.
sdg-none-advice = Los vínculos llegan con los documentos o los establece la coordinación.
sdg-target = Meta
sdg-targets = Sus metas
sdg-targets-caption = Lo que sirve a cada meta y la situación según cada parte
sdg-actions = Acciones
sdg-actions-count = { $count ->
    [one] una acción
   *[other] { $count } acciones
}
sdg-actions-none = No se ha publicado ninguna acción que sirva a esta meta.
sdg-serve-count = { $recommendations ->
    [one] Una recomendación
   *[other] { $recommendations } recomendaciones
} y { $actions ->
    [one] una acción
   *[other] { $actions } acciones
} en esta fecha.
sdg-official = Texto oficial, según la resolución 70/1 de la Asamblea General
sdg-money-caption = Fondos para estas acciones, año por año
sdg-money-note = Una acción que sirve a varias metas figura aquí con todos sus fondos, por lo que no deben sumarse los importes de metas distintas.
sdg-indicators = Indicadores
sdg-indicators-none = El registro no contiene indicadores de esta meta.
sdg-data-none = El registro no contiene todavía datos de este indicador.
sdg-data-table = Cada cifra con su fuente
sdg-source = Fuente
sdg-age = de { $age } años
sdg-sex-both = ambos sexos
sdg-sex-female = mujeres y niñas
sdg-sex-male = hombres y niños
sdg-unit-percent = porcentaje
sdg-unit-per-100000 = por cada 100.000 habitantes
sdg-unit-number = número
sdg-targets-unserved = { $count ->
    [one] Una meta a la que aún no sirve ninguna recomendación ni acción
   *[other] { $count } metas a las que aún no sirve ninguna recomendación ni acción
}
sdg-source-newest = Fuente de la cifra más reciente:
