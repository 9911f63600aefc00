# Organisations qui demandent à être enregistrées, et celles qui le sont.
quick-exit = Quitter cette page maintenant
quick-exit-name = Sortie rapide
register-title = Enregistrer une organisation
register-lede = Les organisations, coalitions, groupes d’enfants et de jeunes, organismes universitaires et professionnels et institutions indépendantes le demandent à la modération indépendante. L’État n’est ni consulté ni informé.
register-seen = Qui verra quoi
register-seen-what = Ce que vous écrivez
register-seen-who = Qui le voit
register-seen-name = Nom, type, État, langues et ce que vous faites
register-seen-name-who = La modération. Tout le monde, à partir du jour où vous publiez pour la première fois quelque chose sous votre propre nom ; si vous ne publiez jamais que sous une description, jamais. Les médiateurs et les institutions nationales des droits de l’homme figurent dans la liste dès le jour de leur enregistrement.
register-seen-contact = Adresse et comment vous joindre sans risque
register-seen-contact-who = La modération et, plus tard, la personne responsable de votre propre organisation. Personne d’autre : aucun ministère, aucune coordination, aucune administration, aucune autre organisation.
register-seen-concerns = Ce sur quoi vous travaillez
register-seen-concerns-who = La modération.
register-seen-account = Le nom du premier compte
register-seen-account-who = La modération et les personnes de votre propre organisation.
register-seen-request = Le fait que vous l’ayez demandé
register-seen-request-who = La modération. En cas de refus, tout ce que vous avez écrit est supprimé 90 jours plus tard.
register-not-stored = Aucune adresse de réseau, aucun type de navigateur et aucune heure ne sont conservés : seulement le jour.
register-how-long =
    { $days ->
        [one] La modération décide dans un délai d’un jour.
       *[other] La modération décide dans un délai de { $days } jours.
    }
register-form = Votre demande
register-state = État
register-state-hint = L’État dont vous suivez les recommandations.
register-state-choose = Choisissez un État
register-name = Nom de l’organisation
register-name-others = Son nom dans d’autres langues (facultatif)
register-name-in = Nom en { $language }
register-about = Ce qu’elle fait
register-about-hint = Deux ou trois phrases. Ne nommez aucun enfant ni aucune victime.
register-languages = Langues
register-languages-hint = Celles dans lesquelles vous pouvez travailler ici.
register-concerns = Ce sur quoi vous travaillez (facultatif)
register-themes = Thèmes
register-groups = Groupes
register-contact = Comment vous joindre
register-contact-lede = Pour la modération seulement.
register-email = Adresse électronique
register-email-hint = Seulement si du courrier peut vous être envoyé. Le premier compte se connecte alors avec elle. Elle n’a pas à nommer qui que ce soit.
register-mail = Pouvons-nous vous envoyer du courrier ?
register-mail-hint = Certains téléphones et certaines messageries sont surveillés. Aucun message ne nomme votre organisation avant qu’elle soit enregistrée.
register-mail-yes = Oui, écrivez à cette adresse
register-mail-no = Ne m’envoyez pas de courrier ; je regarderai ici
register-mail-no-hint = Après l’envoi de ce formulaire, vous verrez une adresse secrète. Ce sera alors le seul chemin vers votre demande. Aucune adresse n’est nécessaire : vous choisirez ensuite un nom de connexion et recevrez des codes de secours.
register-reached-by = Comment vous joindre sans risque (facultatif)
register-reached-by-hint = Par exemple un autre moyen, à quelles heures, ou ce dont il ne faut pas parler.
register-account-name = Comment le premier compte veut être appelé
register-account-name-hint = Ce n’est pas forcément un vrai nom. Le public ne le voit jamais.
register-send = Envoyer la demande
register-state-missing = Choisissez l’État dont vous suivez les recommandations
register-kind-missing = Choisissez de quel type d’organisation il s’agit
register-name-missing = Écrivez le nom de l’organisation dans une langue au moins
register-about-missing = Écrivez en une ou deux phrases ce que fait l’organisation
register-languages-missing = Choisissez au moins une langue
register-mail-missing = Indiquez si du courrier peut vous être envoyé
register-too-many = Il y a eu beaucoup de demandes depuis ici ou avec cette adresse. Rien n’est perdu : attendez une heure, puis envoyez-la de nouveau
done-register-sent-before = Ce formulaire était déjà arrivé. Voici ce qui était arrivé alors.

# La page secrète d’une demande.
register-asked-title = Votre demande d’enregistrement
register-keep = Gardez cette adresse secrète et conservez-la
register-keep-mailed = Elle figure aussi dans le message que vous recevez. Quiconque la connaît peut voir cette page et créer le premier compte.
register-keep-only = Elle n’est montrée nulle part ailleurs et ne peut pas être retrouvée. Quiconque la connaît peut voir cette page et créer le premier compte. Notez-la là où personne ne regarde.
register-received = Demandé le
register-stage-waiting =
    { $days ->
        [one] Elle attend la modération, qui décide dans un délai d’un jour.
       *[other] Elle attend la modération, qui décide dans un délai de { $days } jours.
    }
register-stage-asked = La modération vous demande quelque chose. Vous pouvez répondre ci-dessous.
register-stage-registered = L’organisation est enregistrée.
register-stage-refused = La modération n’a pas enregistré l’organisation.
register-account-open = Créez maintenant le premier compte. La personne qui le tient est responsable de l’organisation ici et peut en inviter d’autres.
register-account-set-up = Créer le compte
register-account-made = Son premier compte est créé ; cette page n’en ouvre pas d’autre.
register-reason = Le motif de la modération :
register-again = Vous pouvez demander de nouveau quand cela aura changé.
register-removed = Ce qui figure ici est supprimé le
register-messages = Questions et réponses
register-by-moderator = La modération
register-by-asker = Vous, qui avez demandé
register-answer = Votre réponse
register-answer-hint = Seule la modération la lit.
register-answer-send = Envoyer la réponse
register-answer-missing = Écrivez votre réponse
register-meanwhile = Cette page a changé entre-temps. Voici où elle en est ; ce que vous avez envoyé n’a pas été exécuté.
done-register-answered = Votre réponse est arrivée.

# La liste de la modération.
flag-overdue-plain = dépassé
registration-stage-waiting = Attend une décision
registration-stage-asked = Attend la réponse du demandeur
registration-stage-registered = Enregistrée
registration-stage-refused = Refusée
register-question-missing = Écrivez votre question
register-reason-missing = Écrivez un motif d’au moins dix caractères
done-organisation-registered = L’organisation est enregistrée.
done-registration-questioned = La question est sur la page du demandeur.
done-registration-refused = La demande est refusée ; le demandeur en lit le motif.
# Le bureau d’une organisation.
own-looks-title = Qui a consulté ces données
own-looks-lede = Chaque fois que la modération consulte la façon de vous joindre, c’est noté ici. Qui c’était n’est connu que de la chaîne de l’historique.
own-looks-none = Personne ne les a encore consultées.
done-coalition-joined = Votre organisation l’a rejointe.
done-coalition-left = Votre organisation l’a quittée.
done-coalition-ended = L’appartenance a pris fin.

# Ce que lit une personne d’une organisation sur des pages communes.
field-name-hint-organisation = Comme vos collègues doivent vous appeler. Ce n’est pas forcément votre vrai nom, et le public ne le voit jamais.
invite-lede-organisation = Personne n’a à dire son vrai nom pour rejoindre l’organisation. Il peut y avoir autant de personnes qu’il faut : les responsables soumettent, les autres rédigent.
command-manage-organisation = Dire comment joindre l’organisation, rejoindre et quitter des coalitions

# Lettres.
mail-plain-subject = Un message pour vous
mail-registration-opening = Quelque chose a été demandé avec cette adresse. À l’adresse ci-dessous, vous voyez où cela en est et pouvez répondre à des questions.
mail-registration-keep = Gardez-la secrète. Elle ne peut pas être envoyée de nouveau.
mail-registration-link = Ouvrir la page
mail-registration-unasked = Si vous ne vous y attendiez pas, ne faites rien.
mail-registration-news = Il y a du nouveau. Ouvrez l’adresse secrète que vous avez reçue en faisant la demande.
