# Le registre vu à partir d’un thème, d’un groupe, d’un mécanisme ou d’un État, et les listes correspondantes.
subject-standing = État d’avancement
subject-standing-caption = Ce que dit chaque partie
subject-standing-note = Chaque partie parle en son nom. Plusieurs organisations pouvant évaluer une même recommandation, les chiffres de la société civile peuvent dépasser le total.
subject-col-status = Degré d’application
subject-years = Au fil des ans
subject-years-caption = Ce que l’État a indiqué à la fin de chaque année ; pour { $year }, au { $day }
subject-attention = Ce qui appelle l’attention
subject-of = sur { $total }
subject-pressing = Ce qui reste à faire
subject-pressing-due = Pas encore appliquées : d’abord les plus en retard, puis celles dont l’échéance est la plus proche.
subject-pressing-newest = Pas encore appliquées, les plus récentes d’abord. Aucune échéance n’a été fixée.
subject-all = { $count ->
    [one] Toute la sélection : une recommandation
   *[other] Toute la sélection : { $count } recommandations
}
subject-across = Vues sous un autre angle
subject-nothing = À cette date, le registre ne contient ici aucune recommandation.
subject-nothing-advice = Cela ne dit rien de ce qui a été recommandé ailleurs :

subject-themes-title = Thèmes et groupes
subject-themes-lede = Ce sur quoi portent les recommandations, et qui elles concernent.
subject-themes-note = Le chiffre d’un thème compte une seule fois chaque recommandation portant sur celui-ci ou sur un thème qui en relève.
subject-themes-below = { $count ->
    [one] Un thème qui en relève
   *[other] { $count } thèmes qui en relèvent
}
subject-scheme-opsc = Thèmes du Protocole facultatif concernant la vente d’enfants
subject-scheme-general = Thèmes généraux
subject-section = { $scheme }, section { $section } des directives pour l’établissement des rapports
subject-below = Thèmes qui en relèvent
subject-groups = Groupes
subject-theme-lede = Les recommandations portant sur ce thème, et où elles en sont selon chaque partie.
subject-theme-lede-above = Les recommandations portant sur ce thème et sur ceux qui en relèvent, et où elles en sont selon chaque partie.
subject-group-lede = Les recommandations qui concernent ce groupe, et où elles en sont selon chaque partie.

subject-mechanisms-lede = Les organes qui examinent la situation des États et formulent des recommandations.
subject-mechanisms-silent = Autres
subject-mechanisms-silent-count = { $count ->
    [one] Un organe sans document au registre
   *[other] { $count } organes sans document au registre
}
subject-mechanism-lede = Ce que cet organe a recommandé, et où en sont les choses selon chaque partie. L’organe lui-même n’attribue aucune appréciation.

subject-col-kind = Type
subject-col-date = Date
subject-documents-count = { $count ->
    [one] Un document
   *[other] { $count } documents, les plus récents d’abord
}
subject-documents-earlier = Documents antérieurs
subject-documents-all = Tous les documents

subject-states-lede = Les États pour lesquels le registre contient des recommandations.
subject-states-none = À cette date, le registre ne contient aucun document.
subject-states-count = { $count ->
    [one] Un État
   *[other] { $count } États
}
subject-reported = L’État a rendu compte
subject-assessed = La société civile a évalué
subject-state-lede = Ce qui a été recommandé à cet État, et où en sont les choses selon chaque partie.
subject-next-dates = Prochaines dates
subject-cycle = cycle { $number }
subject-calendar = Tout le calendrier
subject-leads = { $count ->
    [0] n’est chef de file d’aucune recommandation
    [one] chef de file pour une recommandation
   *[other] chef de file pour { $count } recommandations
}
subject-organisations-note = Celles qui ont publié une évaluation sous leur propre nom.
subject-date-list-of-issues = Liste de points
subject-date-state-report-due = Rapport de l’État partie attendu
subject-date-state-report-received = Rapport de l’État partie reçu
subject-date-alternative-reports-due = Rapports alternatifs attendus
subject-date-pre-session = Groupe de travail de présession
subject-date-session = Session
subject-date-concluding-observations = Observations finales
subject-date-next-report-due = Prochain rapport attendu
subject-date-follow-up-due = Renseignements sur la suite donnée attendus
subject-kind-treaty-body = Organes conventionnels
subject-kind-upr = Examen périodique universel
subject-kind-special-procedure = Procédures spéciales
subject-kind-regional-body = Organes régionaux
subject-kind-regional-court = Juridictions régionales
subject-groups-silent = { $count ->
    [one] Un groupe qu’aucune recommandation ne concerne encore
   *[other] { $count } groupes qu’aucune recommandation ne concerne encore
}
