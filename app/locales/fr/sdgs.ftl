# Les objectifs de développement durable.
sdg-title = Objectifs de développement durable
sdg-description = Quelles recommandations et mesures contribuent aux objectifs de développement durable et à leurs cibles, et ce qui est mesuré.
sdg-lede = Tenir ce qui a été promis aux enfants, c’est aussi servir le Programme 2030 : quelles recommandations et mesures contribuent à chaque objectif, et ce que montrent les chiffres.
sdg-goals = Les dix-sept objectifs
sdg-goals-note = La longueur de la barre indique le nombre de recommandations. Une recommandation qui contribue à plusieurs cibles d’un objectif compte une seule fois.
sdg-goal-number = Objectif de développement durable { $code }
sdg-target-number = Cible { $code } des objectifs de développement durable
sdg-goal-title = { $code } { $name }
sdg-most = Cibles les plus concernées
sdg-most-caption = Cibles auxquelles contribuent le plus de recommandations
sdg-none = Aucune recommandation n’a encore été rattachée à une cible.
sdg-none-advice = Les rattachements viennent avec les documents ou sont établis par la coordination.
sdg-target = Cible
sdg-targets = Ses cibles
sdg-targets-caption = Ce qui contribue à chaque cible, et où en sont les choses selon chaque partie
sdg-actions = Mesures
sdg-actions-count = { $count ->
    [one] une mesure
   *[other] { $count } mesures
}
sdg-actions-none = Aucune mesure contribuant à cette cible n’a été publiée.
sdg-serve-count = { $recommendations ->
    [0] Aucune recommandation
    [one] Une recommandation
   *[other] { $recommendations } recommandations
} et { $actions ->
    [0] aucune mesure
    [one] une mesure
   *[other] { $actions } mesures
} à cette date.
sdg-official = Texte officiel, d’après la résolution 70/1 de l’Assemblée générale
sdg-money-caption = Financement de ces mesures, année par année
sdg-money-note = Une mesure qui contribue à plusieurs cibles figure ici avec tout son financement ; les montants de cibles différentes ne doivent donc pas être additionnés.
sdg-indicators = Indicateurs
sdg-indicators-none = Le registre ne contient aucun indicateur pour cette cible.
sdg-data-none = Le registre ne contient pas encore de données pour cet indicateur.
sdg-data-table = Chaque chiffre avec sa source
sdg-source = Source
sdg-age = de { $age } ans
sdg-sex-both = les deux sexes
sdg-sex-female = femmes et filles
sdg-sex-male = hommes et garçons
sdg-unit-percent = pourcentage
sdg-unit-per-100000 = pour 100 000 habitants
sdg-unit-number = nombre
sdg-targets-unserved = { $count ->
    [one] Une cible à laquelle ne contribue encore aucune recommandation ni mesure
   *[other] { $count } cibles auxquelles ne contribue encore aucune recommandation ni mesure
}
sdg-source-newest = Source du chiffre le plus récent :
