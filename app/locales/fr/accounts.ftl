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
signed-in-nav = Connexion
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
