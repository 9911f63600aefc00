# Courriels.
mail-invitation-subject = Invitation : { $body }
mail-invitation-opening = Vous êtes invité à travailler dans ce registre pour : { $body }. Votre rôle : { $role }.
mail-invitation-until = { $days ->
    [one] Le lien est valable un jour, et une seule fois.
   *[other] Le lien est valable { $days } jours, et une seule fois.
  }
mail-invitation-organisation = une organisation de la société civile
mail-invitation-link = Accepter l’invitation
mail-invitation-unasked = Si vous ne l’attendiez pas, ne faites rien : sans vous, aucun compte n’est créé.
mail-moderator-subject = Des nouvelles de la modération
mail-moderator-proposed = Une personne est proposée pour la modération du registre. Personne n’y entre sans l’accord de la modération.
mail-moderator-appointed = Une nouvelle personne a rejoint la modération du registre. Si vous n’en savez rien, renseignez-vous aussitôt.
mail-moderator-ending = Il est proposé qu’un membre quitte la modération du registre. Un membre de la modération doit donner son accord ou s’opposer ; sans réponse, la proposition prend effet au bout de deux semaines.
mail-moderator-link = Voir les membres
mail-reset-subject = Un nouveau mot de passe
mail-reset-opening = Quelqu’un a demandé un nouveau mot de passe pour le compte qui a cette adresse.
mail-reset-until = { $minutes ->
    [one] Le lien est valable une minute, et une seule fois.
   *[other] Le lien est valable { $minutes } minutes, et une seule fois.
  }
mail-reset-link = Définir un nouveau mot de passe
mail-reset-unasked = Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.
mail-password-subject = Votre mot de passe a été changé
mail-password-opening = Le mot de passe du compte qui a cette adresse a été changé. Toutes les sessions ouvertes ont pris fin.
mail-factor-subject = Votre second facteur a changé
mail-factor-set-up = Un second facteur a été configuré pour le compte qui a cette adresse. Toutes les sessions ouvertes ont pris fin.
mail-factor-turned-off = Le second facteur du compte qui a cette adresse a été désactivé. Le mot de passe suffit désormais.
mail-factor-reset = Qui gère l’installation a retiré le second facteur du compte qui a cette adresse. Toutes les sessions ouvertes ont pris fin.
mail-factor-recovery-used = Quelqu’un s’est connecté au compte qui a cette adresse avec un de ses codes de secours. Ce code n’est plus valable.
mail-not-you = Si ce n’était pas vous, définissez aussitôt un nouveau mot de passe, et prévenez qui gère les comptes de votre entité.
mail-not-you-link = Demander un nouveau mot de passe
mail-draft-submitted-subject = À valider : { $about }
mail-draft-submitted = { $what ->
    [action] Une action attend que vous la publiiez ou la renvoyiez avec une question : { $about }.
    [reply] Une réponse à une évaluation alternative attend que vous la publiiez ou la renvoyiez avec une question : { $about }.
   *[report] Un rapport attend que vous le publiiez ou le renvoyiez avec une question : { $about }.
  }
mail-draft-returned-subject = Renvoyé avec une question : { $about }
mail-draft-returned = { $what ->
    [action] La personne qui valide a renvoyé, avec une question, une action que vous avez rédigée : { $about }.
    [reply] La personne qui valide a renvoyé, avec une question, une réponse que vous avez rédigée : { $about }.
   *[report] La personne qui valide a renvoyé, avec une question, un rapport que vous avez rédigé : { $about }.
  }
mail-draft-published-subject = Publié : { $about }
mail-draft-published = { $what ->
    [action] Une action que vous avez rédigée est publique : { $about }.
    [reply] Une réponse que vous avez rédigée est publique : { $about }.
   *[report] Un rapport que vous avez rédigé est public : { $about }.
  }
mail-draft-questioned-subject = Une question publique : { $about }
mail-draft-questioned = La coordination nationale a posé une question publique sur le rapport de votre institution : { $about }. Un nouveau rapport y répond.
mail-draft-an-action = une action
mail-draft-link = Ouvrir
mail-footer = Ce courriel a été écrit par une machine ; personne ne lit les réponses.

mail-submission-subject = Une contribution attend la modération
mail-submission-link = Aller au bureau
mail-news-subject = Du nouveau à votre bureau
mail-news-opening = Il y a du nouveau à votre bureau.
mail-news-link = Aller au bureau
mail-submission-opening = { $count ->
    [one] Une contribution attend une décision au bureau de la modération.
   *[other] { $count } contributions attendent une décision au bureau de la modération.
  }
