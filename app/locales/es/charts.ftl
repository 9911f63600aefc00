# Gráficos: lo que figura en los dibujos, alrededor de ellos y en sus cuadros.
chart-table-summary = Los mismos datos en un cuadro
chart-table-label = Cuadro: { $caption }
chart-col-date = Fecha
chart-col-who = Quién
chart-col-status = Estado de aplicación
chart-col-evidence = Pruebas
chart-col-year = Año
chart-col-value = Valor
chart-col-name = Nombre
chart-col-total = Total

# Cronología de dos franjas.
chart-timeline-caption = Lo que informó el Estado y lo que constataron otros
chart-timeline-note = Arriba, lo que informó el Estado; abajo, lo que constataron otros.
chart-timeline-note-stale =
    { $months ->
        [one] Una línea discontinua indica un informe de hace más de un mes.
       *[other] Una línea discontinua indica un informe de hace más de { $months } meses.
    }
chart-timeline-note-struck = Una marca tachada indica que la información se corrigió o se retiró posteriormente.
chart-timeline-label = Cronología de { $from } a { $to }. Informes del Estado: { $reports }. Evaluaciones de otros: { $assessments }. El cuadro que figura más abajo los recoge todos.
chart-timeline-none = El Estado no ha informado y todavía no se ha publicado ninguna evaluación.
chart-no-report = El Estado todavía no ha informado.
chart-no-assessment = Todavía no se ha publicado ninguna evaluación.
chart-state-lane = Lo que informa el Estado
chart-civil-lane = Sociedad civil
chart-today = hoy
chart-evidence = Pruebas
chart-evidence-key = Tipos de pruebas
chart-no-evidence = no se aportan
chart-independent = Institución independiente
chart-corrected = corregido posteriormente
chart-withdrawn = retirada
chart-withdrawn-on = retirada el { $day }
chart-withdrawn-words = { $verdict } (retirada)
chart-mark-title = { $status }, { $day }

# Proporción por estado de aplicación.
chart-shares-label = { $caption }: columnas de { $first } a { $last }, cada una dividida por estado de aplicación. El cuadro que figura más abajo contiene las cifras.
chart-shares-none = Todavía no hay nada que contar.
chart-share-words = { $status }, { $number }
chart-percent = { $number } %

# Barras.
chart-bars-none = Todavía no hay nada que contar.
chart-bars-note = La longitud de cada barra indica el número de recomendaciones; cuanto más llena está una parte, más avanzada está la aplicación.
chart-bars-sides = Estado { $state }, sociedad civil { $civil }
chart-bars-of = de { $total }

# Matriz de ambas versiones.
chart-matrix-axis = Estado ↓ Sociedad civil →
chart-matrix-note = Con recuadro: ambos coinciden. Cuanto más gruesa es la barra bajo una cifra, mayor es el número de recomendaciones en que discrepan.
chart-matrix-cell = { $count }: Estado, { $state }; sociedad civil, { $civil }
chart-matrix-same = { $count }: Estado, { $state }; sociedad civil, { $civil }; ambos coinciden
chart-matrix-agree = ambos coinciden
chart-matrix-none = Todavía ninguna recomendación cuenta a la vez con un informe y una evaluación.

# Series de observaciones.
chart-series-label = { $caption }: de { $first } en { $from } a { $last } en { $to }. El cuadro que figura más abajo contiene todos los años.
chart-series-none = Todavía no hay ninguna observación.
chart-spark-label = de { $first } a { $last }
