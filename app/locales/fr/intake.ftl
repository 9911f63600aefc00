# Intégration de documents : le bureau des coordonnateurs d’un État.
intake-title = Documents en cours d’intégration
intake-lede = Documents des Comités et de l’Examen périodique universel en route vers le registre. Seuls les coordonnateurs de votre État voient cette page.
intake-begin = Intégrer un document
intake-begin-lede = Le programme lit le document, repère ses paragraphes numérotés et indique ceux qui recommandent quelque chose. Vous relisez ensuite chaque paragraphe.
intake-none-open = Aucun document n’est en cours de traitement.
intake-none-open-advice = Quand un Comité a publié ses observations, intégrez-les avec le bouton ci-dessus.
intake-open = En cours
intake-published = Publiés
intake-abandoned = Abandonnés
intake-document = Document
intake-begun-by = Commencé par
intake-begun-on = Commencé le
intake-changed-on = Dernière modification
intake-progress = Avancement
intake-decided = { $count } paragraphes traités sur { $total }
intake-unnamed = Document sans nom
intake-unnumbered = sans numéro
intake-file = Document sous forme de fichier
intake-file-hint = Word (.docx), page web (.html) ou texte brut (.txt), 20 Mo au plus. Le fichier est conservé tel quel.
intake-text = Ou son texte
intake-text-hint = Copiez ici le texte du document, numéros compris.
intake-read = Lire le document
intake-back = Retour aux documents
intake-back-to-review = Retour à la relecture
intake-private-until = Rien n’est public avant que vous ne le publiiez.
intake-abandon = Abandonner ce document
intake-abandon-lede = Plus personne ne pourra y travailler. Rien n’est supprimé : le fichier, les paragraphes et les décisions sont conservés et ne deviennent pas publics.
intake-abandon-now = Abandonner
intake-was-abandoned = Ce document a été abandonné
intake-reason = Motif
intake-reason-hint = Pour vos collègues : pourquoi le document n’est pas intégré.
intake-head = Identité du document
intake-symbol = Cote
intake-symbol-hint = Par exemple CRC/C/OPSC/CHL/CO/1
intake-name = Titre
intake-choose = Choisissez un mécanisme
intake-no-instrument = Aucun traité en particulier
intake-kind = Type de document
intake-adopted-on = Adopté le
intake-adopted-on-hint = Le jour où l’organe l’a adopté. Le registre le compte à partir de ce jour.
intake-address = Adresse de l’original
intake-save-head = Enregistrer ces données
intake-original = Fichier original
intake-size = { $size } Ko
intake-warnings = Ce que le programme n’a pas pu établir
intake-how = Comment relire
intake-how-decide = Comparez chaque paragraphe à la source, puis acceptez-le, corrigez-le ou écartez-le. Ce qui est traité est replié et peut être rouvert. Chaque bouton enregistre aussitôt.
intake-how-split = Pour diviser un paragraphe, tapez une ligne de trois traits d’union (---) à l’endroit voulu et choisissez « Diviser ». Une partie qui commence par (b) ou 13. prend cette lettre ou ce numéro.
intake-how-suggestions = Les thèmes, groupes, articles et cibles sont suggérés avec le motif. Cochez ce qui est juste. Accepter un paragraphe refuse ce qui n’est pas coché ; rien ne s’applique automatiquement.
intake-how-together = Plusieurs personnes peuvent travailler en même temps. Celle qui enregistre en second voit les deux textes.
intake-view = Paragraphes affichés
intake-view-all = Tous
intake-view-open = À traiter
intake-nothing-open = Tout est traité.
intake-paragraph = Paragraphe { $paragraph }
intake-changed-by = Dernière modification par { $name }
intake-source = La source
intake-source-unknown = L’endroit n’a pas été retrouvé dans la source. Voyez le fichier original.
intake-number = Numéro
intake-letter = Lettre
intake-nature = Nature
intake-nature-recommendation = recommande
intake-nature-noting = constate
intake-nature-compound = comporte des alinéas
intake-section-of = Titre de la section du paragraphe { $paragraph }
intake-section = Section
intake-response = Réponse de l’État
intake-no-response = Inconnue
intake-recommended-by = Recommandé par
intake-wording = Texte
intake-wording-hint = Une ligne de trois traits d’union (---) marque où diviser.
intake-subjects = De quoi il s’agit
intake-no-suggestions = Rien n’a été suggéré.
intake-suggested = suggéré
intake-was-refused = refusé
intake-label-theme = Thème
intake-label-group = Groupe
intake-label-provision = Article
intake-label-target = Cible des ODD
intake-label-repeats = Réitère
intake-label-continues = Prolonge
intake-reason-words = Mots trouvés : { $words }
intake-reason-similar = Ressemblance de { $percent } % :
intake-reason-added = Ajouté à la main
intake-refuse = Refuser
intake-accept-all-subjects = Accepter toutes les suggestions
intake-refuse-all-subjects = Refuser toutes les suggestions
intake-add = Ajouter un thème, un groupe, un article ou une cible
intake-add-hint = Son nom ou son code : 16.2, opsc:3(1)
intake-earlier = Reprend-il cette recommandation antérieure ?
intake-this-paragraph = Ce paragraphe
intake-repeats = Elle la réitère
intake-continues = Elle la prolonge
intake-takes-up-nothing = Non
intake-accept = Accepter
intake-save = Enregistrer
intake-leave-out = Écarter
intake-reopen = Annuler la décision
intake-merge = Fusionner avec le précédent
intake-split = Diviser
intake-verdict-pending = à traiter
intake-verdict-accepted = accepté
intake-verdict-left-out = écarté
intake-stage-open = En cours
intake-stage-published = Publié
intake-stage-abandoned = Abandonné
intake-accept-shown-hint = Tels qu’ils sont affichés. Les suggestions non cochées restent ouvertes et ne sont pas publiées.
intake-conflict = Quelqu’un d’autre a enregistré entre-temps
intake-conflict-head = Ce qui est enregistré figure ci-dessous ; ce que vous avez saisi est dans le formulaire. Enregistrer à nouveau le remplace.
intake-conflict-paragraph = Ce que { $name } a enregistré figure ci-dessous ; ce que vous avez saisi est dans le formulaire. Enregistrer à nouveau le remplace.
intake-conflict-gone = Le paragraphe ne peut plus être modifié : il a été fusionné avec un autre, ou le document a été publié ou abandonné. Copiez d’ici ce dont vous avez encore besoin.
intake-conflict-publish = Regardez de nouveau ce qui devient public, puis publiez.
intake-to-publish = Publier le document
intake-publish-lede = En une seule étape, le document et ses paragraphes acceptés entrent dans le registre public.
intake-becomes-public = Ce qui devient public
intake-publish-final = Ce qui est publié n’est jamais supprimé. Les erreurs sont corrigées par une nouvelle entrée.
intake-publish-now = Publier maintenant
intake-public-page = Vers la page publique
intake-hindered = Il ne peut pas encore être publié
intake-hindrance-no-symbol = La cote manque.
intake-hindrance-symbol-taken = Le registre a déjà un document sous cette cote.
intake-hindrance-no-mechanism = Le mécanisme manque.
intake-hindrance-no-title = Le titre manque.
intake-hindrance-no-date = La date d’adoption manque.
intake-hindrance-future-date = La date d’adoption est encore à venir.
intake-hindrance-nothing-accepted = Aucun paragraphe n’a été accepté.
intake-count-recommendations = Recommandations
intake-count-compound = Paragraphes à alinéas
intake-count-noting = Paragraphes qui constatent
intake-count-themes = Thèmes attribués
intake-count-groups = Groupes attribués
intake-count-provisions = Articles attribués
intake-count-targets = Cibles des ODD attribuées
intake-count-lineage = Recommandations antérieures reprises
intake-count-left-out = Paragraphes écartés (non publiés)
intake-count-not-taken-up = Suggestions non retenues (non publiées)
intake-warning-counted = Le document n’a pas de numéros ; ses paragraphes ont été comptés. Comparez-les à l’original.
intake-warning-state-guessed = L’État ({ $value }) a été déduit du nombre de fois que les recommandations le nomment. Vérifiez-le.
intake-warning-no-paragraphs = Aucun paragraphe numéroté n’a été trouvé.
intake-warning-no-symbol = La cote n’a pas été trouvée.
intake-warning-no-state = L’État n’a pas été trouvé dans le document ; le vôtre est retenu.
intake-warning-no-mechanism = Le mécanisme n’a pas été trouvé.
intake-warning-no-date = La date d’adoption n’a pas été trouvée.
intake-warning-unnumbered-text = Un texte sans numéro a été omis : « { $value } »
intake-warning-numbers-missing = Les numéros { $value } manquent.
intake-warning-number-missing = Le numéro { $value } manque.
intake-warning-beginning-missing = Le premier numéro est { $value } : le début du document manque.
intake-warning-numbers-of = Les numéros sont ceux de { $value }, que la liste donne pour source.
intake-warning-number-corrected = Dans le document, ce paragraphe porte le numéro { $value }, qui rompt l’ordre. Il a reçu le numéro qui suit celui du paragraphe précédent.
intake-warning-number-repeated = Le paragraphe précédent porte aussi le numéro { $value }.
intake-warning-number-twice = Le numéro { $value } apparaît deux fois, avec un autre texte.
intake-warning-rows-repeat = Les lignes qui répètent une recommandation sous un autre thème ont été prises une fois ({ $value }).
intake-warning-second-letters = Une deuxième liste de lettres commence ici.
intake-warning-letter-missing = La lettre { $value } manque avant celle-ci.
intake-warning-same-file = Ce fichier a déjà été intégré.
intake-error-nothing = Choisissez un fichier ou copiez le texte dans le champ ci-dessous.
intake-other-state = Ce document concerne un autre État : { $state }. Vous intégrez des documents sur le vôtre.
intake-error-symbol = Écrivez la cote telle qu’elle figure sur le document, par exemple CRC/C/CHL/CO/6.
intake-error-title = Le titre est trop long.
intake-error-date = Écrivez la date sous la forme année, mois, jour : 2026-02-10.
intake-error-cycle = Le cycle est un nombre de 1 à 99.
intake-error-address = Écrivez l’adresse entière, commençant par https://
intake-error-choice = Choisissez dans la liste.
intake-error-number = Le numéro est court, sans barre ni parenthèse : 12, 6.104.
intake-error-no-number = Donnez son numéro au paragraphe avant de l’accepter.
intake-error-letter = La lettre est a, b, c …
intake-error-section = L’intitulé de la section est trop long.
intake-error-no-text = Il n’y a pas de texte à accepter.
intake-error-too-long = Le texte est trop long pour un paragraphe. Divisez-le.
intake-error-marker = Le texte contient une ligne de traits d’union (---). Choisissez « Diviser » ou retirez la ligne.
intake-error-split = Tapez une ligne de trois traits d’union (---) là où le texte se divise.
intake-error-merge = Il n’y a pas de paragraphe avant celui-ci.
intake-error-unknown-subject = Aucun thème, groupe, article ni cible ne porte ce nom ou ce code.
intake-error-reason = Écrivez le motif en quelques mots.
intake-refusal-empty = Le fichier est vide. Vérifiez qu’il a été enregistré en entier, puis réessayez.
intake-refusal-too-large = Le fichier dépasse 20 Mo. Retirez les images et les annexes, ou enregistrez le document en texte brut.
intake-refusal-pdf = C’est un fichier PDF. Apportez le fichier Word du document, ou copiez son texte dans le champ ci-dessous.
intake-refusal-protected = Le fichier est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe et enregistrez-le.
intake-refusal-old-word = C’est un fichier Word de l’ancien type (.doc). Ouvrez-le dans Word et enregistrez-le en .docx.
intake-refusal-other-format = Ce type de fichier ne peut pas être lu. Enregistrez le document en .docx, .html ou .txt.
intake-refusal-other-archive = C’est une archive (ZIP), pas un document Word. Décompressez-la et apportez le document qu’elle contient.
intake-refusal-binary = Ce n’est ni du texte ni un document Word. Ouvrez-le dans le programme d’origine et enregistrez-le en .docx, .html ou .txt.
intake-refusal-macros = Le fichier Word contient des macros, qui sont des programmes. Enregistrez-le en .docx, sans macros.
intake-refusal-entities = Le fichier Word déclare des éléments externes. Ouvrez-le dans Word et enregistrez-le à nouveau.
intake-refusal-unpacks-too-large = Le fichier se décompresse bien au-delà de sa taille. Ouvrez-le dans Word, retirez images et objets, puis enregistrez-le à nouveau.
intake-refusal-too-many-parts = Le fichier a trop d’éléments. Ouvrez-le dans Word, retirez images et objets, puis enregistrez-le à nouveau.
intake-refusal-damaged = Le fichier Word est endommagé. Ouvrez-le dans Word, laissez-le le réparer, puis enregistrez-le à nouveau.
intake-refusal-too-many-paragraphs = Le document a trop de paragraphes. Divisez-le.
intake-refusal-too-deep = La mise en page du document est trop imbriquée. Copiez son texte dans le champ ci-dessous.
intake-refusal-no-text = Il n’y a pas de texte dans le document. Si c’est une image, apportez le document sous forme de texte.
intake-refusal-no-paragraphs = Aucun paragraphe numéroté n’a été trouvé. Vérifiez que c’est le bon document ; si les numéros manquent, tapez-les devant le texte.
done-intake-begun = Le document a été lu. Relisez ce qui a été trouvé.
done-intake-saved = Enregistré.
done-intake-accepted = Le paragraphe a été accepté.
done-intake-left-out = Le paragraphe a été écarté.
done-intake-reopened = La décision a été annulée.
done-intake-merged = Les paragraphes ont été fusionnés.
done-intake-split = Le paragraphe a été divisé. Vérifiez les numéros.
done-intake-all-accepted = Tous les paragraphes affichés ont été acceptés.
done-intake-some-accepted = Les paragraphes ont été acceptés, sauf ceux que quelqu’un a modifiés entre-temps ou qui n’ont pas de numéro ou de texte.
done-intake-published = Le document est désormais public.
done-intake-abandoned = Le document a été abandonné.
event-intake-begun = L’intégration d’un document a commencé
event-intake-changed = Un document en cours d’intégration a été modifié
event-intake-abandoned = Un document en cours d’intégration a été abandonné
event-intake-published = Un document a été publié
intake-refused = { $count ->
    [one] { $count } refusé
   *[other] { $count } refusés
}
intake-accept-shown = { $count ->
    [one] Accepter le paragraphe affiché
   *[other] Accepter les { $count } paragraphes affichés
}
intake-hindrance-undecided = { $count ->
    [one] Un paragraphe reste à traiter :
   *[other] { $count } paragraphes restent à traiter :
}
intake-hindrance-same-reference = { $count ->
    [one] Un paragraphe porte le numéro d’un autre :
   *[other] { $count } paragraphes portent le numéro d’un autre :
}
intake-hindrance-no-number = { $count ->
    [one] Un paragraphe n’a pas de numéro :
   *[other] { $count } paragraphes n’ont pas de numéro :
}
intake-hindrance-no-text = { $count ->
    [one] Un paragraphe n’a pas de texte :
   *[other] { $count } paragraphes n’ont pas de texte :
}
intake-hindrance-no-parts = { $count ->
    [one] Un paragraphe est dit à alinéas, et aucun n’a été accepté :
   *[other] { $count } paragraphes sont dits à alinéas, et aucun n’a été accepté :
}
intake-hindrance-unknown-state = { $count ->
    [one] Le registre ne connaît pas l’État auteur d’une recommandation :
   *[other] Le registre ne connaît pas les États auteurs de { $count } recommandations :
}
