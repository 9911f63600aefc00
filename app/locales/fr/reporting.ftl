# What an institution’s desk counts, and the forms of reports and replies.
work-first = Ce qui est attendu de vous
work-first-1 = Ouvrez une recommandation dont votre institution est chef de file et dites simplement où elle en est.
work-first-2 = Choisissez un statut. À côté de chacun figure ce qui doit être vrai pour pouvoir le publier.
work-first-3 = Apportez des éléments de preuve, par une adresse ou un fichier : une loi ou politique, une activité ou un résultat.
work-first-4 = Enregistrez aussi souvent que vous voulez ; vos collègues travaillent sur le même brouillon. Puis soumettez-le à validation.
work-first-5 = La personne qui valide le publie ou le renvoie avec une question. Ce qui est publié reste public et n’est corrigé que par un nouveau compte rendu.
work-count-unanswered = { $count ->
    [one] comme chef de file, jamais de compte rendu
   *[other] comme chef de file, jamais de compte rendu
  }
work-count-drafts = { $count ->
    [one] brouillon de compte rendu
   *[other] brouillons de comptes rendus
  }
work-count-submitted = { $count ->
    [one] compte rendu à valider
   *[other] comptes rendus à valider
  }
work-count-returned = { $count ->
    [one] compte rendu renvoyé avec une question
   *[other] comptes rendus renvoyés avec une question
  }
work-count-replies = { $count ->
    [one] réponse due
   *[other] réponses dues
  }
work-count-month = { $count ->
    [one] échéance ce mois-ci
   *[other] échéances ce mois-ci
  }
work-count-overdue = { $count ->
    [one] en retard
   *[other] en retard
  }
work-count-stale = { $count ->
    [one] au compte rendu trop ancien
   *[other] au compte rendu trop ancien
  }
work-due = Échéance
work-due-month = ce mois-ci
work-draft = Brouillon
work-questioned = La coordination pose une question
work-report = Rendre compte
work-report-about = Dites où elle en est, pourquoi, et sur quels éléments de preuve. Une personne de votre institution qui valide le publie.
work-list = La liste d’où vous venez
work-list-back = { $count ->
    [one] Retour à la liste ({ $count })
   *[other] Retour à la liste ({ $count })
  }
# The form of a report.
report-title = Compte rendu
report-before = Le compte rendu précédent
report-status-hint = Ce qui figure à côté de chaque statut doit être vrai pour pouvoir le publier ; un brouillon peut toujours être enregistré.
report-two-people = Une deuxième personne de votre institution doit y avoir travaillé ou le publier.
report-no-action-begun = Jusqu’ici, aucune mesure au service de cette recommandation n’a été engagée.
report-language = Langue du texte
report-reasons = Raisons
report-reasons-hint = Ce qui a été fait, et pourquoi ce statut. Des mots simples ; ne nommez ni enfant ni victime.
report-missing = Ce qui manque
report-missing-hint = Ce qui fait obstacle, ou reste à faire.
report-next = Prochaine étape
report-next-hint = Pour « prévue » : l’engagement, avec la date ci-dessous.
report-next-on = Date de la prochaine étape
report-evidence-hint = Chacun avec un titre et une adresse que tout le monde peut ouvrir, ou un fichier.
report-evidence-more = D’autres preuves
report-evidence-row = Élément { $number }
report-evidence-kind = Ce qu’il montre
report-evidence-title = Titre
report-evidence-url = Adresse
report-evidence-date = Date
report-corrects = Corrige un compte rendu antérieur
report-corrects-none = non, c’est un nouveau compte rendu
report-corrects-hint = L’ancien reste public, barré.
report-later = Recommandation postérieure
report-later-hint = Seulement pour « sans objet » : celle qui la reprend, par document et paragraphe, comme CRC/C/XVL/CO/6/12.
report-later-known = Connues pour la reprendre :
report-save = Enregistrer
report-submit = Soumettre à validation
report-publish = Publier
report-return = Renvoyer avec la question
report-question = Question de la personne qui valide
report-question-hint = Ce qui n’est pas clair ou doit être repris. Seules les personnes de votre institution la lisent.
report-waits = En attente de validation. Personne d’autre ne peut le modifier entre-temps.
report-discard = Abandonner le brouillon
report-discard-about = Tout ce que contient le brouillon est supprimé, pour vos collègues aussi.
report-discard-yes = L’abandonner
report-gone = Il n’y a plus de brouillon : il a été publié ou abandonné entre-temps.
report-empty = Écrivez quelque chose avant d’enregistrer
report-status-missing = Choisissez un statut
report-question-missing = Écrivez la question
report-later-unknown = Le registre n’a pas d’autre recommandation de ce nom adressée à votre État
report-corrects-unknown = Votre institution n’a pas publié ici un tel compte rendu
report-corrects-corrected = Ce compte rendu a déjà été corrigé
report-evidence-kind-missing = Choisissez ce que montre l’élément
report-evidence-title-missing = Donnez un titre à l’élément
report-evidence-url-missing = Donnez une adresse entière, qui commence par https://, ou un fichier
gate-not-reportable = Ce statut ne peut pas être rapporté
gate-reasons = Donnez des raisons, en une phrase au moins
gate-commitment = « Prévue » demande une prochaine étape dont la date n’est pas passée
gate-begun-action = « En cours » demande une mesure engagée au service de cette recommandation
gate-measure = « Appliquée en partie » demande la preuve d’une loi ou politique, ou d’une activité
gate-outcome = « Appliquée » demande la preuve d’un résultat
gate-outcome-too-old = { $months ->
    [one] « Appliquée » demande la preuve d’un résultat datée du dernier mois
   *[other] « Appliquée » demande la preuve d’un résultat datée des { $months } derniers mois
  }
gate-evidence-to-come = Un élément de preuve ne peut pas porter une date à venir
gate-nothing-to-reverse = « En recul » demande un progrès rapporté auparavant
step-not-theirs = Cela ne relève pas de votre rôle
step-validator-only = Seule une personne qui valide peut le faire
step-published = C’est déjà publié ; une correction est un nouveau compte rendu
step-submitted = C’est déjà soumis, et en attente de validation
step-not-submitted = Ce n’est pas encore soumis
step-second-person = Vous seul y avez travaillé. Pour ce statut, une deuxième personne de votre institution doit le publier
done-report-saved = Le brouillon est enregistré.
done-report-submitted = Il attend une personne de votre institution qui valide.
done-report-returned = Il est renvoyé, avec votre question.
done-report-published = Il est public.
done-report-discarded = Le brouillon est abandonné.
# Replies.
replies-title = Réponses dues
replies-lede = Les évaluations publiées de ce dont votre institution est chef de file et auxquelles personne n’a répondu, celles qui attendent le plus d’abord.
replies-none = Aucune réponse n’est due.
reply-title = Réponse à une évaluation
reply-lede = Une seule réponse, publique et définitive, au nom de votre institution.
reply-body = Réponse
reply-body-hint = Répondez à ce qui est dit. Ne nommez ni enfant ni victime.
reply-missing = Écrivez la réponse
reply-there-is = Votre institution a répondu.
reply-typed = Voici ce que vous aviez écrit ; ce n’est pas publié.
done-reply-published = La réponse est publique.
# The coordinator’s public question.
question-title = Une question publique sur un compte rendu
question-lede = Vous pouvez renvoyer un compte rendu publié avec une question que tout le monde lit. Le compte rendu reste tel quel.
question-text = Question
question-hint = À quoi le compte rendu ne répond-il pas ? Tout le monde la lit, avec le compte rendu.
question-ask = Poser publiquement
question-asked = Question déjà posée
question-reports = Comptes rendus
report-question-corrected = Ce compte rendu a été corrigé ; posez la question sur le plus récent
done-question-asked = La question est publique.
# Open work.
open-reports = { $count ->
    [one] Un brouillon de compte rendu
   *[other] { $count } brouillons de comptes rendus
  }
open-actions = { $count ->
    [one] Un brouillon de mesure
   *[other] { $count } brouillons de mesures
  }
open-replies = { $count ->
    [one] Un brouillon de réponse
   *[other] { $count } brouillons de réponses
  }
work-count-replies-submitted = { $count ->
    [one] réponse à valider
   *[other] réponses à valider
  }
work-count-action-drafts = { $count ->
    [one] brouillon d’action
   *[other] brouillons d’actions
  }
work-count-actions-submitted = { $count ->
    [one] action à valider
   *[other] actions à valider
  }
work-count-actions-returned = { $count ->
    [one] action renvoyée avec une question
   *[other] actions renvoyées avec une question
  }
work-count-actions-late = { $count ->
    [one] action au-delà de sa fin prévue
   *[other] actions au-delà de leur fin prévue
  }
