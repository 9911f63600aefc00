# Rappels : la page, les courriels, le calendrier personnel.
reminders-title = Rappels
reminders-lede = Des courriels sur les dates que votre institution doit respecter : 30 et 7 jours avant, le jour même et chaque semaine après, en un seul courriel par jour au plus. Ils cessent quand le travail est fait.
reminders-lede-coordinator = Des courriels sur les dates que des institutions de votre État ont dépassées de quatre semaines ou plus, en un seul courriel par jour au plus. Ils cessent quand le travail est fait.
reminders-rhythm = À quelle fréquence
reminders-rhythm-hint = Un courriel n’arrive que s’il y a quelque chose à rappeler.
reminders-rhythm-missing = Choisissez à quelle fréquence
reminders-public = Quel que soit votre choix, ce qui est en retard est public.
rhythm-all = À chaque étape
rhythm-about-all = 30 et 7 jours avant, le jour même et chaque semaine après.
rhythm-weekly = Une fois par semaine
rhythm-about-weekly = Le lundi, tout ensemble.
rhythm-due = Seulement à l’échéance
rhythm-about-due = Le jour même et chaque semaine après.
done-reminders-saved = C’est enregistré.
reminders-calendar = Les dates de votre institution dans votre calendrier
reminders-calendar-lede = Un logiciel de calendrier peut montrer les dates de votre institution et les tenir à jour. Il lui faut une adresse secrète : quiconque la possède voit les dates sans se connecter.
reminders-calendar-get = Obtenir une adresse
reminders-calendar-address = L’adresse de votre calendrier
reminders-calendar-once = Elle n’est montrée que maintenant : copiez-la dans votre logiciel de calendrier.
reminders-calendar-there = Il existe une adresse secrète. Une nouvelle prend sa place ; sans elle, le calendrier s’arrête.
reminders-calendar-renew = Obtenir une nouvelle adresse
reminders-calendar-revoke = Retirer l’adresse
reminders-calendar-coordinator = Les dates de toutes les institutions de votre État sont dans son calendrier public, que les logiciels de calendrier peuvent aussi montrer.
done-calendar-revoked = L’adresse n’est plus valable.
reminders-calendar-name = Dates : { $body }

due-recommendation = À mettre en œuvre
due-action = Fin prévue d’une mesure
due-reply = Réponse à une évaluation
due-update = Prochain rapport de mise en œuvre

mail-reminder-subject = { $count ->
    [one] Rappel : une date à respecter
   *[other] Rappel : { $count } dates à respecter
  }
mail-reminder-opening = Ce qui reste à faire au { $day } : { $body }.
mail-reminder-opening-coordinator = Ce que des institutions n’ont pas fait quatre semaines ou plus après la date, au { $day } : { $body }.
mail-reminder-overdue = En retard
mail-reminder-coming = À venir
mail-reminder-in = { $days ->
    [0] à rendre aujourd’hui
    [one] échéance le { $day }, dans un jour
   *[other] échéance le { $day }, dans { $days } jours
  }
mail-reminder-late = { $days ->
    [one] échéance passée le { $day }, il y a un jour
   *[other] échéance passée le { $day }, il y a { $days } jours
  }
mail-reminder-more = { $count ->
    [one] Il y en a une de plus sur votre bureau.
   *[other] Il y en a { $count } de plus sur votre bureau.
  }
mail-reminder-desk = Ouvrir votre bureau
mail-reminder-stop = Les rappels d’une date cessent quand le travail est fait et publié. Tout ce qui est en retard est public.
mail-reminder-rhythm = Choisir à quelle fréquence ce courriel arrive
