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
register-too-long =
    { $count ->
        [one] Écrivez au plus un caractère
       *[other] Écrivez au plus { $count } caractères
    }
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
organisations-title = Organisations
organisations-lede = Qui demande à être enregistré, et qui l’est. Une adresse ou un nom qui figure ici n’est pas public : ne laissez traîner aucune impression de cette page.
organisations-open = Demandes
organisations-none-open = Personne n’attend.
organisations-none-open-advice = Les nouvelles demandes apparaissent ici.
organisations-refused = Refusées
organisations-refused-lede = 90 jours après la décision, ce qui a été demandé est supprimé.
organisations-registered = Enregistrées
organisations-none-registered = Aucune organisation n’est enregistrée.
organisations-registered-lede = Comment les joindre est connu ici et de leur propre responsable, et de personne d’autre.
organisations-registered-on = Enregistrée le
organisations-contact = Comment la joindre
organisations-due = Décider avant le
organisations-age =
    { $days ->
        [0] aujourd’hui
        [one] il y a un jour
       *[other] il y a { $days } jours
    }
organisations-waits-for-answer = attend leur réponse
flag-overdue-plain = dépassé
organisations-no-contact = aucune connue
organisations-look = Voir comment la joindre
organisations-look-about = Une à la fois. Chaque consultation est notée, et l’organisation lit quels jours la modération l’a consultée.
organisations-alike-elsewhere = un autre membre de la modération en sait plus : vous avez déclaré un conflit d’intérêts
organisations-interest-about = Si vous travaillez ou avez travaillé avec cette organisation, ou si cela vous concerne, dites-le. Elle quitte aussitôt votre bureau, avec la façon de la joindre et ce qu’elle soumet, et passe à d’autres membres de la modération. Il est noté qu’un conflit a été déclaré, sans le motif ; il ne prend fin qu’avec l’accord d’un autre membre.
organisations-mail-yes = courrier possible
organisations-mail-no = pas de courrier
organisations-not-said = non précisé
organisations-concerns = Ce sur quoi elle travaille
organisations-removed = Une demande dont le contenu a été supprimé
registration-stage-waiting = Attend une décision
registration-stage-asked = Attend la réponse du demandeur
registration-stage-registered = Enregistrée
registration-stage-refused = Refusée
organisations-decided = Décidé le
organisations-see-registered = Comment elle est enregistrée
organisations-alike = Peut-être la même organisation
organisations-alike-registered = enregistrée
organisations-alike-asking = demande aussi
organisations-meanwhile = Quelqu’un d’autre a été plus rapide, ou une réponse est arrivée : voici où cela en est. Ce que vous avez envoyé n’a pas été exécuté.
organisations-to-register = Enregistrer
organisations-register = Enregistrer l’organisation
organisations-register-mailed = Un message avec une invitation est envoyé à l’adresse.
organisations-register-not-mailed = Aucun message n’est envoyé ; le compte est créé depuis la page secrète du demandeur.
organisations-register-public = En tant qu’institution indépendante, elle figure aussitôt dans la liste publique.
organisations-register-quiet = Rien n’en devient public avant qu’elle publie quelque chose sous son propre nom.
organisations-ask-back = Poser d’abord une question
organisations-question = Question
organisations-question-hint = Le demandeur la lit sur la page secrète, dans la langue où vous l’écrivez.
organisations-question-send = Envoyer la question
register-question-missing = Écrivez votre question
organisations-to-refuse = Refuser
organisations-refuse = Refuser la demande
organisations-refuse-lede = Le demandeur lit le motif. Personne d’autre n’apprend qu’il y a eu une demande.
organisations-reason = Motif
organisations-reason-hint = Ce qui manque, ou pourquoi ce n’est pas une organisation des types que l’on enregistre.
register-reason-missing = Écrivez un motif d’au moins dix caractères
done-organisation-registered = L’organisation est enregistrée.
done-registration-questioned = La question est sur la page du demandeur.
done-registration-refused = La demande est refusée ; le demandeur en lit le motif.
organisations-change-contact = Changer la façon de la joindre
organisations-change-contact-lede = Seulement si l’organisation le demande, d’une façon qui ne laisse aucun doute que c’est bien elle.

# Le bureau d’une organisation.
own-contact-title = Comment joindre votre organisation
own-contact-lede = La modération le voit, et vous en tant que responsable. Personne d’autre, pas même vos collaborateurs.
own-contact-meanwhile = Cela a été changé entre-temps. Voici ce qui figure maintenant ; regardez-le, puis changez-le de nouveau.
own-looks-title = Qui a consulté ces données
own-looks-lede = Chaque fois que la modération consulte la façon de vous joindre, c’est noté ici. Qui c’était n’est connu que de la chaîne de l’historique.
own-looks-none = Personne ne les a encore consultées.
coalitions-title = Coalitions
coalitions-lede-coalition = Les organisations qui signent avec votre coalition.
coalitions-lede-member = Les coalitions avec lesquelles votre organisation signe.
coalitions-seen = Les personnes d’une coalition en voient tous les membres ; les membres ne se voient pas entre eux ici. Le public voit une appartenance quand les deux ont publié quelque chose sous leur propre nom.
coalitions-members = Membres
coalitions-no-members = Elle n’a pas encore de membres.
coalitions-of = Vos coalitions
coalitions-none = Votre organisation n’est dans aucune coalition.
coalitions-how-to-join = Pour en rejoindre une, ouvrez l’adresse secrète que vous donne son responsable. On ne peut chercher ici aucune organisation.
coalitions-lead-only = La personne responsable de votre organisation le change.
coalitions-end = Mettre fin à l’appartenance
coalitions-leave = La quitter
coalitions-invite = Inviter une organisation
coalitions-invite-lede = Vous recevez une adresse secrète à remettre d’une façon sûre pour les deux. La personne responsable de l’autre organisation l’ouvre et rejoint. Elle sert une fois, pendant 14 jours.
coalitions-invite-make = Créer une invitation
coalitions-made = Remettez cette adresse
coalitions-made-lede = Elle n’est montrée que maintenant.
coalition-too-many-open = Trop d’invitations sont ouvertes. Reprenez-en une d’abord
coalitions-join-title = Rejoindre une coalition
coalitions-join-lede = { $coalition } invite votre organisation.
coalitions-join-seen = Les personnes de la coalition verront le nom de votre organisation parmi ses membres.
coalitions-join-public = Le public voit l’appartenance quand vous avez toutes deux publié quelque chose sous votre propre nom, et pas avant.
coalitions-join-leave = Vous pouvez la quitter à tout moment, et la coalition peut y mettre fin.
coalitions-join = Rejoindre
coalitions-join-not = Ne pas rejoindre
coalitions-member-already = Votre organisation en est déjà membre.
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
organisations-signs = Ce que la garde demande sur son nom et sur ce qu’elle fait
organisations-signs-about = Les deux deviennent publics quand elle publie pour la première fois sous son nom ; ceux d’une institution indépendante, dès son enregistrement.
