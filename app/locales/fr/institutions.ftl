# Institutions.
facet-lead = Institution chef de file
institutions-description = Les ministères, organismes, tribunaux et autres entités publiques qui répondent des recommandations, ce dont chacun a rendu compte et ce qui est en retard.
institutions-lede = Pour chaque recommandation, une institution est chef de file et d’autres peuvent l’appuyer. Les chiffres portent sur ce dont chacune est chef de file ; ils disent ce qui est en retard et ce dont il n’a pas été rendu compte.
institutions-none = Le registre ne mentionne aucune institution.
institutions-none-advice = Elles y figurent dès que la coordination indique qui répond de quoi.
institutions-of-state = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
institutions-col-name = Institution
institutions-col-kind = Type
institutions-col-leads = Chef de file
institutions-col-supports = En appui
institutions-col-reported = Compte rendu
institutions-col-overdue = Délai dépassé
institutions-col-silent = Jamais de compte rendu
institutions-col-stale = Compte rendu de plus d’un an
institutions-col-owed = Réponses dues
institutions-col-reports = Comptes rendus
institutions-ended = Institutions qui ont cessé d’exister
institutions-ended-on = A cessé d’exister le
institutions-succeeded-by = lui succède :
institutions-predecessor = Succède à :
institutions-section-answers = Ce dont elle répond
institutions-leads-nothing = Elle n’est chef de file d’aucune recommandation à cette date.
institutions-figure-leads = { $count ->
    [one] recommandation dont elle est chef de file
   *[other] recommandations dont elle est chef de file
}
institutions-figure-overdue = dont le délai est dépassé
institutions-figure-silent = dont elle n’a jamais rendu compte
institutions-figure-stale = dont le dernier compte rendu a plus d’un an
institutions-figure-without-action = auxquelles aucune mesure ne contribue
institutions-section-years = Au fil des années
institutions-years-caption = Selon l’État, état d’avancement de ce dont cette institution était chef de file à la fin de chaque année ; dernière colonne : au { $day }
institutions-section-overdue = Délai dépassé
institutions-section-silent = Jamais de compte rendu
institutions-section-stale = Compte rendu de plus d’un an
institutions-see-all = { $count ->
    [one] La voir dans le registre
   *[other] Les voir toutes ({ $count })
}
institutions-section-actions = Ce qu’elle fait
institutions-no-actions = Elle n’a annoncé aucune mesure à cette date.
institutions-actions-summary = Prévues ou en cours : { $open }, dont en retard : { $late }. Achevées ou abandonnées : { $ended }.
institutions-actions-further = Autres mesures prévues ou en cours
institutions-actions-ended = Achevées ou abandonnées
institutions-section-money = Financement
institutions-money-caption = Financement des mesures dont elle est chef de file, par année et par monnaie
institutions-section-updates = Comment elle rend compte
institutions-no-updates = Elle n’a jamais rendu compte.
institutions-days-between = { $days ->
    [one] Délai médian entre un compte rendu et le suivant sur la même recommandation : { $days } jour.
   *[other] Délai médian entre un compte rendu et le suivant sur la même recommandation : { $days } jours.
}
institutions-reports-by-year = Comptes rendus par année
institutions-reports-caption = Comptes rendus de cette institution chaque année, sans les rectifications
institutions-updates-newest = Ses derniers comptes rendus
institutions-updates-all = Tout ce dont elle est chef de file, du compte rendu le plus récent au plus ancien
institutions-section-replies = Réponses aux évaluations
institutions-replies-none = Elle n’a répondu à aucune évaluation.
institutions-replies-given = { $count ->
    [one] Elle a répondu à { $count } évaluation, dans un délai médian de { $days } jours.
   *[other] Elle a répondu à { $count } évaluations, dans un délai médian de { $days } jours.
}
institutions-owes-nothing = Elle ne doit aucune réponse.
institutions-owes = { $count ->
    [one] Elle doit { $count } réponse. En retard : { $late }.
   *[other] Elle doit { $count } réponses. En retard : { $late }.
}
institutions-section-supports = Ce qu’elle appuie
institutions-supports = { $count ->
    [one] Elle appuie une autre institution pour { $count } recommandation.
   *[other] Elle appuie d’autres institutions pour { $count } recommandations.
}
institutions-see-any-role = Tout ce dont elle est chef de file ou qu’elle appuie
institutions-history-newest = Ses dernières entrées au registre.
institutions-section-late = Avec quel retard
institutions-late-what = Ce qui était dû
institutions-late-total = Comptés
institutions-late-in-time = Dans les délais
institutions-late-after = Après la date
institutions-late-never = Pas encore
institutions-late-reports = Un premier compte rendu, à la date fixée
institutions-late-done = La mise en œuvre, à la date fixée
institutions-late-replies = La réponse à une évaluation, sous { $days } jours
institutions-late-days = { $days ->
    [one] retard médian : { $days } jour
   *[other] retard médian : { $days } jours
}
institutions-late-missed = { $count ->
    [one] une recommandation
   *[other] { $count } recommandations
}
institutions-late-waiting = { $count ->
    [one] sur une recommandation
   *[other] sur { $count } recommandations
}
institutions-late-moved = { $count ->
    [one] Pour une recommandation, une autre date n’a été fixée qu’après que la précédente était passée.
   *[other] Pour { $count } recommandations, une autre date n’a été fixée qu’après que la précédente était passée.
}
institutions-late-lapsed = { $count ->
    [one] Une évaluation a été retirée ou remplacée après son délai sans avoir jamais reçu de réponse ; elle n’est pas comptée ci-dessus.
   *[other] { $count } évaluations ont été retirées ou remplacées après leur délai sans avoir jamais reçu de réponse ; elles ne sont pas comptées ci-dessus.
}
institutions-late-how = Comment c’est compté
institutions-late-how-reports = Premiers comptes rendus : pour ce dont elle est aujourd’hui chef de file et dont la date est passée. Est dans les délais un compte rendu de cette date ou d’avant, de l’institution qui était alors chef de file ; tout statut compte, et une correction compte à partir du premier compte rendu.
institutions-late-how-done = Mise en œuvre : les mêmes recommandations. Le jour est celui depuis lequel la version de l’État dit « appliquée » ou « sans objet », et le dit encore ; la société civile peut juger autrement.
institutions-late-how-replies = Réponses : pour les évaluations de ce dont elle est aujourd’hui chef de file qui ont reçu une réponse, ou qui valent toujours et dont le délai est passé. Ce qui est encore dans les délais n’est pas compté.
institutions-late-how-moved = La date est celle qui vaut aujourd’hui. Si une autre a été fixée après que la précédente était passée, c’est dit, car sinon le retard ne se verrait pas.
