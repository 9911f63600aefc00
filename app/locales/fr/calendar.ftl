# What is due.
calendar-title = Calendrier
calendar-title-year = Calendrier de { $year }
calendar-description = Les échéances : dates des cycles de présentation de rapports, délais fixés pour les recommandations, réponses dues, fin des mesures.
calendar-lede = Les échéances : les dates de présentation de rapports aux comités, les délais fixés pour les recommandations, les réponses que l’État doit à la société civile et la fin prévue des mesures.
calendar-nothing = Le registre ne contient aucune date.
calendar-nothing-advice = Des dates apparaîtront ici lorsqu’un cycle de présentation de rapports sera inscrit, qu’un délai sera fixé pour une recommandation ou qu’une évaluation attendra une réponse.
calendar-nothing-coming = Aucune date à venir n’est connue.
calendar-nothing-in-year = Aucune date de { $year } n’est connue.
calendar-as-at = Les échéances sont indiquées à la date que vous avez choisie. Les dates des cycles de présentation de rapports sont celles que l’on connaît aujourd’hui : le registre ne garde pas le jour où chacune a été connue.
calendar-years = Années
calendar-coming = À venir
calendar-overdue = En retard
calendar-overdue-recommendations = { $count ->
    [one] recommandation dont le délai est dépassé
   *[other] recommandations dont le délai est dépassé
}
calendar-overdue-replies = { $count ->
    [one] recommandation dont une évaluation attend une réponse au-delà du délai
   *[other] recommandations dont une évaluation attend une réponse au-delà du délai
}
calendar-overdue-actions = { $count ->
    [one] mesure qui a dépassé sa fin prévue
   *[other] mesures qui ont dépassé leur fin prévue
}
calendar-overdue-by-date = Par date
calendar-year-link = { $count ->
    [one] Une date en { $year }
   *[other] { $count } dates en { $year }
}
calendar-past = Les douze mois écoulés
calendar-past-dates = { $count ->
    [one] Une date de présentation de rapports
   *[other] { $count } dates de présentation de rapports
}
calendar-which = { $count ->
    [one] Laquelle
   *[other] Lesquelles : les { $count }
}
calendar-subscribe = Fichier de calendrier (iCalendar)
calendar-subscribe-explained = abonnez-vous à cette adresse avec un logiciel de calendrier : il se tient à jour tout seul.
calendar-cycle = cycle { $number }
calendar-cycle-date = { $kind } ({ $of })
calendar-due = { $count ->
    [one] Une recommandation arrive à échéance
   *[other] { $count } recommandations arrivent à échéance
}
calendar-replies = { $count ->
    [one] Réponse due à la société civile sur une recommandation
   *[other] Réponses dues à la société civile sur { $count } recommandations
}
calendar-action-ends = Fin prévue d’une mesure
calendar-date-list-of-issues = Liste de points
calendar-date-state-report-due = Rapport de l’État partie attendu
calendar-date-state-report-received = Rapport de l’État partie reçu
calendar-date-alternative-reports-due = Rapports alternatifs attendus
calendar-date-pre-session = Groupe de travail de présession
calendar-date-session = Session : dialogue avec l’État partie
calendar-date-concluding-observations = Observations finales
calendar-date-next-report-due = Prochain rapport attendu
calendar-date-follow-up-due = Renseignements sur le suivi attendus
