# Comptes et bureaux.
form-errors = { $count ->
    [one] Un point est à corriger
   *[other] { $count } points sont à corriger
  }
session-ended = Votre session a pris fin
session-ended-lede = Rien de ce que vous avez saisi n’est perdu. Tout attend sur cette page.
session-ended-sign-in = Se connecter de nouveau, dans un autre onglet
session-ended-come-back = Revenez à cet onglet et envoyez de nouveau.
session-ended-again = Envoyer de nouveau
sign-in = Se connecter
sign-out = Se déconnecter
own-account = Votre compte
desk = Bureau
account-nav = Compte
role-focal-point = Point focal
role-validator = Valideur ou valideuse
role-coordinator = Coordination
role-contributor = Contribution
role-organisation-lead = Responsable de l’organisation
role-moderator = Modération
role-administrator = Administration
body-kind-institution = Institution
body-kind-mechanism = Mécanisme national
body-kind-organisation = Organisation
body-kind-moderation = Modération indépendante
body-kind-installation = Cette installation
body-mechanism-of = Mécanisme national : { $state }
problem-forged = Ceci ne vient pas de notre propre page
problem-forged-advice = Un autre site a tenté d’envoyer quelque chose en votre nom, ou votre navigateur a caché d’où cela venait. Rien n’a été modifié. Ouvrez la page ici et envoyez de nouveau.

# Champs communs à plusieurs formulaires.
yes = oui
no = non
save = Enregistrer
leave-it = Laisser tel quel
field-email = Adresse électronique
field-sign-in = Adresse électronique, ou nom de connexion
field-password = Mot de passe
field-old-password = Mot de passe actuel
field-new-password = Nouveau mot de passe
field-new-password-hint = Au moins 15 caractères. Plusieurs mots se retiennent mieux que des signes ; un gestionnaire de mots de passe est bienvenu.
field-name = Nom
field-name-hint = Comme vos collègues vous connaissent. Le public ne le voit jamais.
field-language = Langue
field-language-hint = Pour les courriels que vous recevez.
field-code = Code
field-code-hint = Six chiffres de votre authentificateur, ou un de vos codes de secours.
password-short = Saisissez au moins { $count } caractères
password-long = Saisissez au plus { $count } caractères
password-known = Ce mot de passe est de ceux que tout le monde essaie d’abord. Choisissez-en un autre
password-own = Ce mot de passe n’est guère plus que votre nom ou votre adresse. Choisissez-en un autre
password-wrong = Ce n’est pas votre mot de passe actuel
name-missing = Saisissez votre nom
language-missing = Choisissez une langue
too-many-attempts = Il y a eu trop de tentatives. Attendez un quart d’heure, puis réessayez
busy-now = De très nombreuses personnes se connectent en ce moment. Rien n’a été modifié : réessayez dans quelques secondes

# Se connecter.
sign-in-lede = Pour les membres des institutions, des mécanismes nationaux, des organisations et de la modération. Tout ce qui est publié se lit sans se connecter.
sign-in-forgotten = J’ai oublié mon mot de passe
sign-in-by-invitation = Les comptes se créent uniquement sur invitation : adressez-vous à qui gère les comptes de votre entité.
sign-in-email-missing = Saisissez votre adresse électronique ou votre nom de connexion
sign-in-password-missing = Saisissez votre mot de passe
sign-in-wrong = L’adresse ou le nom et le mot de passe ne vont pas ensemble. Vérifiez les deux
sign-in-device = Sur cet appareil
sign-in-device-yes = Je me connecte souvent ici
sign-in-device-hint = Ce navigateur garde alors une marque pendant 90 jours, pour que vous puissiez entrer même si quelqu’un d’autre essaie de mauvais mots de passe pour votre compte. Elle ne nomme personne, mais montre à qui fouille l’appareil que quelqu’un s’est connecté ici. « Quitter cette page maintenant » l’efface.
code-title = Deuxième étape
code-lede = Votre compte a un second facteur : ouvrez votre authentificateur.
code-send = Continuer
code-lost = Pas d’authentificateur sous la main ? Utilisez un de vos codes de secours ; chacun sert une fois. Sans eux, adressez-vous à qui gère cette installation.
code-missing = Saisissez le code
code-wrong = Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant
done-signed-out = Vous êtes déconnecté.

# Le chemin du retour.
reset-title = Mot de passe oublié
reset-lede = Saisissez l’adresse de votre compte. S’il existe, un courriel avec un lien lui est envoyé.
reset-send = Envoyer le lien
reset-email-wrong = Saisissez une adresse électronique, par exemple nom@example.org
reset-asked = Consultez votre courrier
reset-asked-lede = S’il existe un compte avec cette adresse, un lien est en route. Il est valable une heure, et une seule fois.
reset-asked-nothing = Rien après quelques minutes ? Regardez parmi les indésirables, et vérifiez l’adresse. Les comptes se créent uniquement sur invitation.
reset-set = Un nouveau mot de passe
reset-set-lede = Ensuite toutes vos sessions prennent fin, et vous vous connectez avec le nouveau.
reset-set-send = Définir le mot de passe
reset-gone = Ce lien n’est plus valable
reset-gone-lede = Les liens vers un nouveau mot de passe sont valables une heure, et une seule fois. Rien n’a été modifié.
reset-again = En demander un autre
done-password-set = Votre nouveau mot de passe est défini. Connectez-vous avec lui.

# Invitations.
invitation-title = Vous êtes invité
invitation-known = Vous avez un compte avec cette adresse. Rejoignez avec lui ; ce que vous avez fait ailleurs reste à l’entité pour laquelle vous l’avez fait.
invitation-join = Rejoindre
invitation-sign-in = Cette adresse a déjà un compte. Connectez-vous avec lui, et vous reviendrez ici.
invitation-elsewhere = Cette adresse appartient à un membre d’une autre entité. Une personne ne peut être membre que d’une seule : une fois cette appartenance terminée, l’invitation pourra être acceptée tant qu’elle est valable.
invitation-second-factor = Ce rôle exige un second facteur. Vous le configurez à l’étape suivante, avec un authentificateur sur votre téléphone ou votre ordinateur.
invitation-accept = Accepter
invitation-gone = Cette invitation n’est plus valable
invitation-gone-lede = Les invitations servent une fois, pendant 14 jours, et peuvent être retirées. Si vous l’avez acceptée, connectez-vous ; sinon, demandez-en une autre à qui vous a invité.
done-joined = Bienvenue. Vous êtes connecté.

# Le second facteur.
factor-title = Configurer un second facteur
factor-needed = Votre rôle en exige un avant toute autre chose. Dès lors, qui apprend votre mot de passe ne peut toujours pas se connecter.
factor-wanted = Dès lors, qui apprend votre mot de passe ne peut toujours pas se connecter.
factor-replaced = Le nouveau remplace celui que vous avez, qui reste valable jusqu’à la fin de cette étape. Vos autres sessions prennent fin, et vous recevez de nouveaux codes de secours.
factor-step-app = Ouvrez un authentificateur : une application sur votre téléphone, ou votre gestionnaire de mots de passe.
factor-step-scan = Ajoutez un compte en scannant cette image.
factor-picture = Image à scanner avec un authentificateur
factor-step-type = Ou saisissez cette clé :
factor-step-code = Saisissez les six chiffres qu’il affiche.
factor-code-hint = Six chiffres. Ils changent toutes les 30 secondes.
factor-confirm = Confirmer
factor-set-up = Configurer un second facteur
factor-replace = Le remplacer
factor-off = Le désactiver
factor-off-title = Désactiver le second facteur
factor-off-lede = Votre mot de passe suffira pour se connecter. Vos autres sessions prennent fin.
recovery-title = Vos codes de secours
recovery-lede = Le second facteur est configuré. Si vous le perdez, chacun de ces codes vous laisse entrer une fois.
recovery-keep = Ils ne sont affichés que maintenant. Imprimez-les, ou gardez-les dans un gestionnaire de mots de passe.
recovery-kept = Je les ai gardés
recovery-new = Nouveaux codes de secours
recovery-new-title = Nouveaux codes de secours
recovery-new-lede = Les codes que vous avez cesseront alors d’être valables.
done-second-factor-off = Le second facteur est désactivé.

# Son propre compte.
account-body = Entité
account-membership = Appartenance
account-role = Rôle
account-since = depuis le
account-no-body = Vous n’êtes actuellement membre d’aucune entité, et ne pouvez donc rien faire ici. Ce que vous avez fait reste à l’entité pour laquelle vous l’avez fait.
account-may = Ce que ce rôle peut faire
account-may-not = Ce qui ne figure pas ici, ce rôle ne peut pas le faire.
account-change-details = Modifier le nom et la langue
account-security = Connexion
account-factor = Second facteur
account-factor-on = Un second facteur est configuré.
account-factor-needed = Votre rôle l’exige.
account-factor-off = Aucun second facteur n’est configuré. Qui apprend votre mot de passe peut se connecter.
account-codes-left = { $count ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
  }
account-sessions = { $count ->
    [one] Vous n’êtes connecté qu’ici.
   *[other] Vous avez { $count } sessions ouvertes.
  }
account-sessions-see = Voir et terminer les sessions
reach-own = Pour sa propre entité
reach-any = Pour toutes les entités
details-title = Nom et langue
password-title = Changer le mot de passe
password-lede = Ensuite vos autres sessions prennent fin.
password-change = Le changer
sessions-title = Vos sessions ouvertes
sessions-lede = Chaque ligne est un navigateur. De quelle adresse et avec quel navigateur, cela n’est pas enregistré.
sessions-since = Depuis
sessions-used = Dernière utilisation
sessions-end = Terminer
sessions-current = celle-ci
sessions-end-others = Terminer toutes les autres
done-saved = C’est enregistré.
done-password-changed = Votre mot de passe est changé. Vos autres sessions ont pris fin.
done-session-ended = Elle est terminée.

# Membres.
members-title = Membres
members-lede = Seuls les membres de cette entité, et qui gère ses comptes, voient qui ils sont. Devant le public, c’est l’entité qui parle.
members-none = Personne pour l’instant.
members-end = Mettre fin
members-count = { $count ->
    [0] aucun membre
    [one] un membre
   *[other] { $count } membres
  }
members-institutions = Institutions
invitations-title = Invitations en cours
invitations-none = Aucune invitation n’est en cours.
invitations-sent = Envoyée
invitations-until = Valable jusqu’au
invitations-revoke = Retirer
invite-title = Inviter quelqu’un
invite-lede = Un courriel avec un lien est envoyé à l’adresse. Il sert une fois, pendant 14 jours.
invite-send = Envoyer l’invitation
invite-language = Langue du courriel
invite-email-wrong = Saisissez une adresse électronique, par exemple nom@example.org
invite-role-missing = Choisissez un rôle
invite-member-already = Cette adresse appartient déjà à un membre
role-about-focal-point = rédige des rapports, des actions et des réponses
role-about-validator = rédige, et publie ou renvoie ce que ses collègues ont rédigé
role-about-coordinator = saisit les documents, attribue les responsabilités, suit les institutions et les échéances
role-about-contributor = rédige des évaluations
role-about-organisation-lead = rédige, soumet et retire des évaluations, invite à contribuer
role-about-moderator = enregistre les organisations et décide de ce qu’elles soumettent
role-about-administrator = réglages, et comptes de la coordination et de la modération
done-invited = L’invitation est en route.
done-invitation-revoked = L’invitation est retirée.
done-membership-ended = L’appartenance a pris fin.
administration-title = Administration
administration-lede = Les comptes des mécanismes nationaux et de la modération. Ceux des institutions sont gérés par le mécanisme de leur État.
administration-coordinators = Coordination
administration-moderators = Modération
administration-state = État
administration-state-hint = Pour la coordination : de quel État est le mécanisme national. Pour la modération : de quel État est l’organe qui l’a décidé, le cas échéant.
administration-no-state = Aucun
administration-state-missing = Choisissez l’État dont les recommandations sont coordonnées
invitations-awaits = attend l’accord d’un membre de la modération ; si tous sont partis, deux semaines
done-proposed = Proposé. La modération doit donner son accord ; si tous sont partis, l’invitation part au bout de deux semaines.
done-proposal-agreed = Vous avez donné votre accord. L’invitation est en route.
done-proposal-refused = Vous vous êtes opposé. Personne n’est invité.
done-ending-proposed = Proposé, publiquement. La proposition prend effet lorsqu’un membre de la modération donne son accord ; sans réponse, au bout de deux semaines.
done-ending-agreed = Vous avez donné votre accord. L’appartenance a pris fin.
done-ending-refused = Vous vous êtes opposé. L’appartenance continue.
endings-title = Propositions de départ de la modération
endings-lede = Personne ne quitte la modération sur la parole d’une seule personne. Si vous savez que l’organe nommé ici l’a décidé, donnez votre accord ; sinon, opposez-vous. La personne concernée peut partir. Si aucun membre de la modération ne répond, la proposition prend effet le jour indiqué ici. Tout cela est public, sans noms.
endings-agree = Donner son accord : l’appartenance prend fin
endings-agree-own = Donner son accord : je pars
endings-effect = Sans réponse, prend effet le
ending-lede = Ceci le propose, publiquement. La proposition prend effet lorsqu’un membre de la modération donne son accord ; sans réponse, au bout de deux semaines. Si un membre de la modération s’y oppose, l’appartenance continue.
ending-send = Le proposer
ending-decided-by = Sur décision de
ending-decided-by-hint = L’organe qui l’a décidé. C’est public.
ending-state-hint = De quel État est l’organe qui l’a décidé, s’il s’agit d’un État.
ending-proposed-already = Ceci est déjà proposé
members-ending = Proposé ; sans réponse, prend fin le
proposals-title = Propositions pour la modération
proposals-lede = Personne n’entre à la modération sur la parole d’une seule personne. Si vous savez que l’organe nommé ici l’a décidé et que la personne proposée est indépendante des ministères, donnez votre accord : l’invitation part ensuite. La nomination, et sur décision de qui, est publique.
proposals-agree = Donner son accord
proposals-refuse = S’opposer
proposals-own = Cette proposition est la vôtre : un autre membre de la modération doit donner son accord.
appoint-lede = Il faut deux personnes pour nommer un membre de la modération : vous proposez, et un membre de la modération donne son accord. Votre parole ne suffit que s’il n’y a jamais eu personne à la modération ; si tous sont partis, ce que vous proposez est public pendant deux semaines avant que l’invitation parte. La nomination, sur décision de qui et si la modération a donné son accord, est publique.
appoint-by = Sur décision de
appoint-by-hint = Pour la modération : l’organe qui l’a décidé. C’est public.
appoint-by-choose = Choisissez
appoint-by-missing = Choisissez l’organe qui a décidé de la nomination
appoint-by-unsaid = non précisé
appoint-state-missing = Choisissez l’État dont l’organe l’a décidé
appointer-independent-institution = un médiateur ou une institution nationale des droits de l’homme
appointer-parliament = un parlement
appointer-courts = les tribunaux
appointer-civil-society = des organisations réunies
appointer-academic = une université ou une académie
appointer-international = un organe international ou régional
appointer-national-mechanism = un mécanisme national, organe de l’État
appointer-government = un ministère ou un gouvernement
hand-over-title = Transmettre votre travail
hand-over-lede = Ce que vous avez en cours passe à un collègue en une fois. Ce qui est publié reste tel quel.
hand-over-to = Transmettre ce qui est en cours à
hand-over-choose = Choisissez un collègue
hand-over-nobody = Aucun collègue ne peut le reprendre. Les membres sont invités par qui gère les comptes de votre entité.
hand-over-nobody-chosen = personne : laisser tel quel
hand-over-send = Transmettre
hand-over-to-missing = Choisissez un collègue de la même entité
done-handed-over = C’est passé à votre collègue.
end-title = Mettre fin à l’appartenance
end-lede = Toutes les sessions de la personne prennent fin, et elle ne peut plus rien faire. Ce qu’elle a fait reste attribué à l’entité.
end-send = Y mettre fin
end-yourself = Vous ne pouvez pas mettre fin à votre propre appartenance. Demandez-le à quelqu’un d’autre
open-title = Ce qui est en cours
open-nothing = Rien n’est en cours.
open-intakes = { $count ->
    [one] Un document en cours de saisie
   *[other] { $count } documents en cours de saisie
  }
open-text-drafts = { $count ->
    [one] Un brouillon de texte
   *[other] { $count } brouillons de textes
  }
open-refusals = { $count ->
    [one] Un « pas de notre ressort » en attente de décision
   *[other] { $count } « pas de notre ressort » en attente de décision
  }

# Ce qui exige une permission.
command-take-in-document = Saisir un document d’un Comité
command-publish-document = Publier un document avec ses recommandations
command-give-responsibility = Dire quelle institution répond d’une recommandation, et jusqu’à quand
command-decide-refusal = Décider quand une institution dit « pas de notre ressort »
command-manage-institutions = Tenir la liste des institutions
command-invite-institution-member = Inviter des membres des institutions, et mettre fin aux appartenances
command-manage-themes = Tenir la liste des thèmes
command-manage-cycles = Tenir les cycles de rapports et leurs dates
command-draft-text = Rédiger des textes en langage clair, pour les enfants, des traductions
command-publish-text = Publier un texte rédigé par quelqu’un d’autre
command-form-cluster = Grouper des recommandations qui reçoivent une réponse commune
command-question-update = Poser une question publique sur un rapport publié
command-refuse-responsibility = Dire qu’une recommandation n’est « pas de notre ressort »
command-draft-action = Rédiger des actions
command-publish-action = Publier des actions
command-draft-status-update = Rédiger des rapports sur la mise en œuvre d’une recommandation
command-publish-status-update = Publier ou renvoyer ces rapports
command-draft-reply = Rédiger des réponses aux évaluations
command-publish-reply = Publier des réponses aux évaluations
command-hand-over = Transmettre à un collègue le travail en cours
command-draft-assessment = Rédiger des évaluations avec leurs preuves
command-submit-assessment = Soumettre des évaluations, et choisir sous quel nom elles paraissent
command-withdraw-assessment = Retirer des évaluations
command-invite-contributor = Inviter des membres de l’organisation, et mettre fin aux appartenances
command-register-organisation = Enregistrer des organisations
command-decide-submission = Publier, renvoyer ou refuser ce qui est soumis, pour les motifs de la liste
command-agree-to-moderator = Approuver la nomination d’une personne à la modération, ou s’y opposer
command-invite-coordinator = Inviter à la coordination et à l’administration, et mettre fin aux appartenances
command-invite-moderator = Inviter à la modération, et mettre fin aux appartenances
command-change-settings = Modifier les réglages de l’installation

# Without mail: a name, recovery codes, links that are handed over; what happened to an account.
field-sign-in-name = Nom de connexion
field-sign-in-name-hint = De 4 à 40 lettres ou chiffres ; il n’a pas à nommer qui que ce soit. Il vous le faut avec votre mot de passe : notez-le en lieu sûr.
field-recovery-code = Code de secours
sign-in-name-wrong = Saisissez de 4 à 40 lettres, chiffres, traits d’union ou points, sans espaces
sign-in-name-taken = Choisissez un autre nom : celui-ci n’est pas disponible
reset-by-code-link = Je ne reçois pas de courrier : utiliser un code de secours
reset-by-code = Un nouveau mot de passe sans courrier
reset-by-code-lede = Pour celles et ceux qui ont demandé à ne pas recevoir de courrier. Saisissez votre nom de connexion, l’un de vos codes de secours et un nouveau mot de passe. Le code est alors utilisé.
reset-by-code-lost = Plus de codes ? Une autre personne qui représente votre organisation peut vous inviter à nouveau. Sinon, joignez la modération, qui peut faire ouvrir un nouveau compte.
reset-by-code-wrong = Ce nom et ce code ne vont pas ensemble, ou le code a déjà servi. Vérifiez les deux
recovery-lede-way-back = Vous ne recevez pas de courrier : ces codes sont votre seule voie de retour. Chacun sert une fois, pour un nouveau mot de passe ou à la place du second facteur.
account-way-back-missing = Vous ne recevez pas de courrier et il ne vous reste aucun code de secours. Si vous oubliez votre mot de passe, il n’y a pas de retour possible : créez de nouveaux codes maintenant.
account-news-title = Ce qui est arrivé à votre compte
account-news-password-changed = Votre mot de passe a été changé.
account-news-password-reset = Un nouveau mot de passe a été défini, avec un lien ou un code de secours.
account-news-factor-set-up = Un second facteur a été configuré.
account-news-factor-turned-off = Le second facteur a été désactivé.
account-news-factor-reset = Le responsable de cette installation a retiré le second facteur.
account-news-recovery-used = Un code de secours a servi à la place du second facteur.
account-news-codes-renewed = De nouveaux codes de secours ont été créés ; les précédents ne valent plus.
account-news-many-wrong-codes = Quelqu’un qui connaît votre mot de passe a essayé beaucoup de mauvais codes. Changez de mot de passe.
account-news-not-you = Ce n’était pas vous ? Changez tout de suite de mot de passe et prévenez la personne qui gère les comptes de votre organisme.
account-news-read = J’ai lu
factor-offer = Vous représentez ici votre organisation. Avec un second facteur, qui n’a appris que votre mot de passe n’entre pas, et ne peut donc ni retirer ce que vous avez publié ni en réduire la visibilité. Il y faut deux minutes, et aucun numéro de téléphone.
invite-lede-link = Votre organisation ne reçoit pas de courrier : aucune adresse n’est demandée. Vous obtenez un lien, que vous remettez vous-même par une voie sûre.
invite-link-title = Le lien de l’invitation
invite-link-lede = Il ne s’affiche que maintenant et sert une fois, pendant 14 jours. Qui l’a peut créer un compte dans votre organisation : remettez-le par une voie sûre.
invite-by-link = par un lien
invite-make-link = Créer un lien
