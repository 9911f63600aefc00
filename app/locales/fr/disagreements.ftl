# Où les versions divergent.
disagreements-title = Divergences
disagreements-lede = L’État et la société civile emploient la même échelle, chacun pour soi. Lorsqu’ils ne disent pas la même chose, les deux appréciations demeurent et l’écart est montré.
disagreements-empty = À cette date, personne n’a présenté de compte rendu ni d’évaluation.
disagreements-empty-advice = Dès qu’un État présente un compte rendu sur une recommandation et qu’une organisation l’évalue, les deux versions sont comparées ici.
disagreements-states =
    { $count ->
        [one] Un État
       *[other] Les { $count } États ensemble
    }
disagreements-figure-differ = sur lesquelles les versions divergent
disagreements-figure-silent = évaluées par la société civile ; l’État garde le silence
disagreements-figure-unassessed = pour lesquelles l’État a présenté un compte rendu ; personne ne les a évaluées
disagreements-matrix = Les deux versions, l’une face à l’autre
disagreements-caption = Recommandations évaluées, au { $day } ; chaque nombre ouvre ses recommandations.
disagreements-several = Une recommandation qui a reçu plusieurs appréciations différentes est comptée une fois pour chacune.
disagreements-years = La même chose à la fin d’une année :
disagreements-today = aujourd’hui
disagreements-list = Recommandations sur lesquelles les versions divergent, l’évaluation la plus récente d’abord
disagreements-none = À cette date, sur aucune recommandation le rapport de l’État et une évaluation ne divergent.
