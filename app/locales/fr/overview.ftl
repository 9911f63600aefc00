# La page d’accueil.
overview-title = Ce qui a été recommandé aux États, et ce qu’il en est advenu
overview-title-one = { $state } : ce qui a été recommandé, et ce qu’il en est advenu
overview-lede = On trouve ici ce que les organes des droits de l’homme ont recommandé, avec ce que l’État communique et ce que la société civile constate, côte à côte. Chaque chiffre ouvre les recommandations qu’il compte.
overview-search = Rechercher
overview-empty = À cette date, le registre ne contient aucune recommandation.
overview-empty-import = La personne qui administre le registre les y verse à partir d’un fichier de recommandations avec
overview-empty-demo = ou consulte d’abord une démonstration avec
overview-nobody = Aucun État n’a encore désigné d’institution ni présenté de compte rendu, et aucune évaluation n’a été publiée. Les recommandations peuvent être lues et recherchées ; leur état d’avancement apparaîtra ici dès que quelqu’un en rendra compte.
overview-figure-recommendations =
    { $count ->
        [one] recommandation
       *[other] recommandations
    }
overview-figure-documents =
    { $count ->
        [one] document
       *[other] documents
    }
overview-figure-states =
    { $count ->
        [one] État
       *[other] États
    }
overview-figure-mechanisms =
    { $count ->
        [one] mécanisme qui recommande
       *[other] mécanismes qui recommandent
    }
overview-of-fiction =
    { $count ->
        [one] dont une adressée à un État fictif
       *[other] dont { $count } adressées à un État fictif
    }
overview-states-fiction =
    { $count ->
        [one] dont un fictif
       *[other] dont { $count } fictifs
    }
overview-of = sur { $total }
overview-of-assessed = sur { $total } évaluées
overview-account = Où en est-on :
overview-account-many =
    { $count ->
        [one] Où en est le seul État qui répond
       *[other] Où en sont les { $count } États qui répondent
    }
overview-figure-reported = pour lesquelles l’État a présenté un compte rendu
overview-figure-implemented-state = appliquées, selon l’État
overview-figure-implemented-civil = appliquées, selon la société civile
overview-figure-differ = sur lesquelles les versions divergent
overview-figure-overdue = dont le délai est dépassé
overview-figure-silent = dont l’institution chef de file n’a jamais présenté de compte rendu
overview-tally-state = La version de l’État
overview-tally-civil = La version de la société civile
overview-tally-status = État d’avancement
overview-tally-verdict = Appréciation
overview-tally-count = Recommandations
overview-tally-several = Les organisations ne sont pas toujours d’accord : une recommandation qui a reçu plusieurs appréciations est comptée sous chacune d’elles.
overview-years-one = { $state } : recommandations par état d’avancement à la fin de chaque année, selon l’État lui-même ; dernière colonne au { $day }
overview-years-many =
    { $count ->
        [one] Recommandations par état d’avancement à la fin de chaque année, selon l’État lui-même ; dernière colonne au { $day }
       *[other] Recommandations adressées à { $count } États par état d’avancement à la fin de chaque année, selon les États eux-mêmes ; dernière colonne au { $day }
    }
overview-changes = Derniers changements
overview-changes-all = Tous les changements
overview-changes-none = Rien n’a encore été inscrit.
overview-changes-fiction = Les inscriptions de cet État fictif relèvent de la fiction :
overview-dates = Prochaines dates
overview-dates-none = Aucune date d’un cycle de présentation de rapports n’est à venir.
overview-calendar = Tout le calendrier
overview-parting = Où les versions divergent
overview-parting-none = Sur aucune recommandation le rapport de l’État et une évaluation ne divergent.
overview-parting-all = Toutes les recommandations sur lesquelles elles divergent
overview-assessed-on = évaluée le
overview-recommended-on = recommandée le
overview-overdue = Délai dépassé
overview-overdue-none = Aucun délai n’est dépassé.
overview-overdue-all =
    { $count ->
        [one] La seule dont le délai est dépassé
       *[other] Les { $count } dont le délai est dépassé
    }
overview-silent = Silence
overview-silent-none = Chaque institution chef de file a présenté au moins un compte rendu.
overview-silent-all =
    { $count ->
        [one] La seule sur laquelle l’institution chef de file garde le silence
       *[other] Les { $count } sur lesquelles l’institution chef de file garde le silence
    }
overview-mechanisms = Mécanismes dans le registre
overview-states = États dans le registre
overview-states-more =
    { $count ->
        [one] Un autre État
       *[other] { $count } autres États
    }

# Les dates d’un cycle de présentation de rapports.
overview-date-list-of-issues = Liste de points
overview-date-state-report-due = Échéance du rapport de l’État
overview-date-state-report-received = Rapport de l’État reçu
overview-date-alternative-reports-due = Échéance des rapports alternatifs
overview-date-pre-session = Groupe de travail de présession
overview-date-session = Session
overview-date-concluding-observations = Observations finales
overview-date-next-report-due = Échéance du prochain rapport
overview-date-follow-up-due = Échéance des renseignements sur la suite donnée
