# Graphiques : ce qui figure dans les dessins, autour d’eux et dans leurs tableaux.
chart-table-summary = Les mêmes données sous forme de tableau
chart-table-label = Tableau : { $caption }
chart-col-date = Date
chart-col-who = Auteur
chart-col-status = État d’avancement
chart-col-evidence = Éléments de preuve
chart-col-year = Année
chart-col-value = Valeur
chart-col-name = Nom
chart-col-total = Total

# La chronologie à deux voies.
chart-timeline-caption = Ce que l’État a indiqué et ce que d’autres ont constaté
chart-timeline-note = En haut, ce que l’État a indiqué ; en bas, ce que d’autres ont constaté.
chart-timeline-note-stale =
    { $months ->
        [one] Une ligne discontinue correspond à un rapport datant de plus d’un mois.
       *[other] Une ligne discontinue correspond à un rapport datant de plus de { $months } mois.
    }
chart-timeline-note-struck = Une marque barrée signale une information corrigée ou retirée par la suite.
chart-timeline-label = Chronologie de { $from } à { $to }. Rapports de l’État : { $reports }. Évaluations d’autres acteurs : { $assessments }. Le tableau ci-dessous les énumère tous.
chart-timeline-none = L’État n’a présenté aucun compte rendu et aucune évaluation n’a encore été publiée.
chart-no-report = L’État n’a pas encore présenté de compte rendu.
chart-no-assessment = Aucune évaluation n’a encore été publiée.
chart-state-lane = Ce qu’indique l’État
chart-civil-lane = Société civile
chart-today = aujourd’hui
chart-evidence = Éléments de preuve
chart-evidence-key = Types d’éléments de preuve
chart-no-evidence = aucun
chart-independent = Institution indépendante
chart-corrected = corrigé par la suite
chart-withdrawn = retirée
chart-withdrawn-on = retirée le { $day }
chart-withdrawn-words = { $verdict } (retirée)
chart-mark-title = { $status }, { $day }

# Répartition par état d’avancement.
chart-shares-label = { $caption } : colonnes de { $first } à { $last }, chacune divisée selon l’état d’avancement. Le tableau ci-dessous donne les chiffres.
chart-shares-none = Il n’y a encore rien à compter.
chart-share-words = { $status }, { $number }
chart-percent = { $number } %

# Barres.
chart-bars-none = Il n’y a encore rien à compter.
chart-bars-note = La longueur d’une barre indique le nombre de recommandations ; plus une partie est remplie, plus la mise en œuvre est avancée.
chart-bars-sides = État { $state }, société civile { $civil }
chart-bars-of = sur { $total }

# La matrice des deux points de vue.
chart-matrix-axis = État ↓ Société civile →
chart-matrix-note = Encadré : les deux parties concordent. Plus la barre sous un chiffre est épaisse, plus nombreuses sont les recommandations sur lesquelles elles divergent.
chart-matrix-cell = { $count } : État, { $state } ; société civile, { $civil }
chart-matrix-same = { $count } : État, { $state } ; société civile, { $civil } ; les deux concordent
chart-matrix-agree = les deux concordent
chart-matrix-none = Aucune recommandation n’a encore fait l’objet à la fois d’un rapport et d’une évaluation.

# Séries d’observations.
chart-series-label = { $caption } : de { $first } en { $from } à { $last } en { $to }. Le tableau ci-dessous donne toutes les années.
chart-series-none = Il n’y a encore aucune observation.
chart-spark-label = de { $first } à { $last }
