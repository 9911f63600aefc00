# The coordinator’s desk.
coordination-title = Coordination
coordination-of = Coordination : { $state }
coordination-lede = Ce qui attend une décision du mécanisme national. Chaque chiffre ouvre sa liste.
coordination-all = { $count ->
    [one] Travailler sur la seule recommandation
   *[other] Travailler sur les { $count } recommandations
  }
coordination-figure-lead = { $count ->
    [one] recommandation sans institution chef de file
   *[other] recommandations sans institution chef de file
  }
coordination-figure-due = { $count ->
    [one] recommandation avec chef de file, sans échéance
   *[other] recommandations avec chef de file, sans échéance
  }
coordination-figure-target = { $count ->
    [one] recommandation sans cible des Objectifs
   *[other] recommandations sans cible des Objectifs
  }
coordination-figure-refusals = { $count ->
    [one] réponse « pas de notre ressort » à trancher
   *[other] réponses « pas de notre ressort » à trancher
  }
coordination-figure-texts = { $count ->
    [one] texte à relire
   *[other] textes à relire
  }
coordination-figure-intakes = { $count ->
    [one] document en cours d’intégration
   *[other] documents en cours d’intégration
  }
coordination-tools = Travail
coordination-dates = Prochaines dates
coordination-no-dates = Aucune date d’un cycle de présentation de rapports n’est à venir.
coordination-save = Enregistrer
coordination-save-for = Enregistrer le paragraphe { $paragraph }
coordination-open-one = Travailler sur le seul paragraphe { $paragraph }
coordination-nobody = personne n’en répond
coordination-too-many-dates = Un cycle compte au plus 40 dates
coordination-you-saw = Vous avez vu :
coordination-there-is = Il y a maintenant :
done-coordination-saved = C’est enregistré, et les pages publiques l’affichent.
done-coordination-given = C’est fait. Les pages publiques montrent qui répond à partir d’aujourd’hui.
# Coverage.
coordination-coverage = Ce qui manque
coordination-coverage-lede = Complétez ce qui manque, ligne par ligne. La liste revient après chacune, plus courte d’une ligne.
coordination-gap-lead = Sans chef de file
coordination-gap-due = Sans échéance
coordination-gap-target = Sans cible
coordination-gap-empty = Il ne manque rien ici.
coordination-gap-empty-advice = Si la liste est restreinte, retirez un filtre pour voir les autres.
coordination-unknown-codes = Le registre ne connaît pas : { $codes }
coordination-choose-institution = Choisissez une institution
coordination-no-day = Indiquez un jour : année, mois et jour
coordination-suggested = Suggestions, d’après l’attribution de recommandations semblables :
coordination-because-theme = { $institution } : chef de file de { $count } sur { $of } sur le thème « { $about } »
coordination-because-group = { $institution } : chef de file de { $count } sur { $of } sur le groupe « { $about } »
coordination-because-target = { $institution } : chef de file de { $count } sur { $of } au service de la cible { $about }
coordination-because-words = { $institution } : chef de file de { $count } des { $of } dont le libellé est le plus proche ({ $about })
# Responsibilities.
coordination-responsibilities = Responsabilités
coordination-responsibilities-about = Confier des recommandations à des institutions, une ou plusieurs à la fois
coordination-responsibilities-lede = Sélectionnez, cochez, dites qui répond à partir d’aujourd’hui. La page suivante montre ce qui changerait, avant tout changement.
coordination-tick-all = { $count ->
    [one] Toute cette sélection : { $count }
   *[other] Toute cette sélection : { $count }
  }
coordination-give-these = Confier celles-ci à…
coordination-leave = laisser tel quel
coordination-no-lead = aucun
coordination-former-supports = L’institution qui n’est plus chef de file reste en appui
coordination-support-add = ajouter celles cochées
coordination-support-remove = retirer celles cochées
coordination-support-replace = seulement celles cochées
coordination-which-supporting = Institutions en appui
coordination-due-set = fixer le jour
coordination-due-clear = sans échéance
coordination-due-day = Le jour
coordination-due-hint = L’échéance est celle de l’institution chef de file.
coordination-preview = Voir ce qui changerait
coordination-cluster-these = Regrouper celles-ci
coordination-none-ticked = Cochez au moins une recommandation
coordination-too-many = Une modification porte sur 500 recommandations au plus : restreignez la sélection
coordination-nothing-chosen = Choisissez ce qui doit changer
coordination-none-chosen = Choisissez-en au moins une
coordination-unknown-institution = Cette institution n’existe pas ici, ou a cessé d’exister
coordination-leads-and-supports = L’institution chef de file ne peut pas être aussi en appui
coordination-due-without-lead = Sans chef de file, il n’y a personne à qui fixer une échéance
coordination-preview-lede = { $changed } changeraient, { $unchanged } restent inchangées. Rien n’est encore enregistré.
coordination-unknown-rows = { $count ->
    [one] Une de celles nommées n’est pas de cet État et est laissée de côté.
   *[other] { $count } de celles nommées ne sont pas de cet État et sont laissées de côté.
  }
coordination-unchanged = { $count ->
    [one] Une qui reste inchangée
   *[other] { $count } qui restent inchangées
  }
coordination-apply = { $count ->
    [one] Modifier celle-ci
   *[other] Modifier ces { $count }
  }
coordination-choose-again = Revenir et choisir de nouveau
coordination-loses-lead = { $count ->
    [one] { $institution } n’est plus chef de file d’une recommandation.
   *[other] { $institution } n’est plus chef de file de { $count } recommandations.
  }
coordination-what-changes = Ce qui change
coordination-col-recommendation = Recommandation
coordination-before = Avant
coordination-after = Après
coordination-give = Enregistrer qui répond
coordination-earlier = Responsabilités antérieures
coordination-about = De quoi elle traite
# «Not ours».
coordination-refusals = « Pas de notre ressort »
coordination-refusals-lede = Ce que des institutions ont dit ne pas être de leur ressort. Chaque réponse, son motif et votre décision sont publics.
coordination-refusals-open = À trancher
coordination-refusals-decided = Tranchées
coordination-refusals-none = Aucune réponse n’attend de décision.
coordination-refusals-none-decided = Rien n’a encore été tranché.
coordination-refusals-none-advice = Les institutions répondent depuis leur propre bureau.
coordination-refused = A répondu « pas de notre ressort » et attend une décision
coordination-their-reason = Son motif :
coordination-give-on = La confier à
coordination-to-nobody = personne pour l’instant
coordination-decision-reason = Motif de la décision
coordination-decision-reason-hint = Il est public. Nécessaire si la responsabilité demeure.
coordination-reason-missing = Dites en une phrase pourquoi la responsabilité demeure
coordination-uphold = Ce n’est pas de leur ressort
coordination-dismiss = Cela reste de leur ressort
coordination-decide = Trancher
coordination-upheld = Tranché : pas de leur ressort
coordination-dismissed = Tranché : cela reste de leur ressort
done-coordination-decided = C’est tranché, et public.
# Clusters.
coordination-clusters = Regroupements
coordination-clusters-about = Recommandations auxquelles il est répondu ensemble
coordination-clusters-lede = Recommandations auxquelles l’État répond ensemble. La page publique de chacune nomme les autres.
coordination-clusters-none = Il n’y a pas encore de regroupement.
coordination-clusters-none-advice = Sélectionnez des recommandations et cochez celles qui vont ensemble.
coordination-clusters-choose = Sélectionner des recommandations
coordination-cluster-new = Nouveau regroupement
coordination-cluster-form = Créer le regroupement
coordination-cluster-few = Un regroupement compte au moins deux recommandations
coordination-title-in = Titre, { $language }
coordination-title-missing = Indiquez un titre dans au moins une langue
coordination-cluster-remove = Retirer
coordination-cluster-add = Ajouter des recommandations
coordination-cluster-add-hint = Une par ligne : cote, barre oblique, paragraphe. Par exemple CRC/C/OPSC/CHL/CO/1/14
coordination-unknown-recommendation = Cet État n’a pas de recommandation « { $reference } »
coordination-cluster-end = Mettre fin au regroupement
coordination-cluster-end-about = Il reste dans le registre ; à partir d’aujourd’hui, il est répondu séparément à ses recommandations.
coordination-ended = terminé le
done-coordination-cluster-formed = Le regroupement est créé.
done-coordination-cluster-ended = Il est mis fin au regroupement.
answered-together = Réponse commune, sous
# Institutions.
coordination-institutions = Institutions
coordination-institutions-about = Créer, renommer et clore des institutions ; leurs comptes
coordination-institutions-lede = Une institution n’est jamais supprimée. Celle qui prend fin garde son dossier et nomme celle qui lui succède.
coordination-institution-new = Nouvelle institution
coordination-institution-new-lede = Une fois créée, elle peut recevoir des recommandations et son personnel peut être invité.
coordination-institution-create = Créer l’institution
coordination-institution-lede = Les nouveaux noms valent aussitôt sur toutes les pages ; l’adresse demeure.
coordination-name-missing = Indiquez un nom dans au moins une langue
coordination-institution-known = Il y en a déjà une de ce nom
coordination-institution-same-name = Est-ce une autre institution ?
coordination-institution-another = Oui, c’est une autre institution du même nom
coordination-kind-missing = Choisissez le type d’institution
coordination-abbreviation = Sigle
coordination-about-in = Ce qu’elle fait, { $language }
coordination-members = Son personnel et ses comptes
coordination-institution-end = Mettre fin à l’institution
coordination-institution-end-about = Son dossier demeure. Ce dont elle répond passe en même temps à celle qui lui succède, et vous le voyez avant.
coordination-end-of = Fin : { $institution }
coordination-successor = Institution qui lui succède
coordination-successor-hint = Sans elle, ce dont elle répond prend fin et attend une autre institution.
coordination-no-successor = aucune
coordination-holds-nothing = Elle ne répond de rien à présent. Seule sa fin est notée.
coordination-institution-end-now = Mettre fin aujourd’hui à { $institution }
done-coordination-institution-created = L’institution est créée.
done-coordination-institution-ended = L’institution a pris fin. Son dossier demeure.
# Themes and cycles.
coordination-themes = Thèmes propres
coordination-themes-about = Thèmes en plus de ceux des directives des traités
coordination-themes-lede = Tous les États de ce registre les partagent. Ils peuvent être renommés et ne sont jamais supprimés.
coordination-themes-none = Le registre n’a pas encore de thèmes propres.
coordination-theme-add = Ajouter un thème
coordination-rename = Renommer
coordination-rename-of = Renommer « { $name } »
subject-scheme-own = Thèmes propres au registre
coordination-cycles = Cycles de présentation de rapports
coordination-cycles-about = Leurs dates, telles que le calendrier public les montre
coordination-cycles-lede = Le calendrier public et son abonnement suivent ce que vous enregistrez ici.
coordination-cycle-name = { $of } : cycle { $number }
coordination-cycle-lede = Une ligne par date. Une ligne sans jour est laissée de côté ; l’historique garde ce qui s’y trouvait.
coordination-cycle-add = Ajouter un cycle
coordination-cycle-of = Mécanisme ou traité
coordination-cycle-which = Quel cycle
coordination-cycle-which-hint = 1 pour le premier rapport, 2 pour le deuxième…
coordination-cycle-number = Indiquez un nombre de 1 à 99
coordination-cycle-subject = Choisissez un mécanisme ou un traité
coordination-cycle-known = Le registre a déjà ce cycle
coordination-date-kind = Quoi
coordination-date-day = Quand
coordination-date-kind-missing = Choisissez ce qui tombe ce jour
# Wording.
coordination-texts = Textes
coordination-texts-about = Langage clair, pour les enfants, traductions
coordination-texts-lede = Une personne écrit, une autre lit et publie. Ce qui est publié n’est jamais modifié, seulement suivi d’une version plus récente.
coordination-texts-none = Il n’y a rien ici.
coordination-texts-none-advice = Ouvrez une recommandation pour en écrire un texte
coordination-stage-none = non rédigé
coordination-stage-open = Tous en cours
coordination-stage-draft = brouillon
coordination-stage-in-review = à relire
coordination-stage-returned = renvoyé
coordination-stage-published = publié
coordination-wording = Le texte
coordination-hint-official = Seulement le texte que l’organe auteur a lui-même publié dans cette langue, jamais une traduction de notre fait.
coordination-hint-plain = Des phrases courtes, des mots courants, sans rien omettre de ce que demande la recommandation.
coordination-hint-children = Comme on le dirait à un enfant de dix ans qu’elle concerne.
coordination-save-draft = Enregistrer le brouillon
coordination-text-missing = Écrivez le texte
coordination-official-known = Le registre a le texte officiel dans cette langue. Il n’est pas récrit.
coordination-text-gone = Le brouillon a été publié ou n’est plus là.
coordination-review = Relecture
coordination-submit-about = Quand il est prêt, une autre personne de la coordination le lit.
coordination-submit = Envoyer en relecture
coordination-text-own = Vous avez écrit la dernière version : une autre personne de la coordination doit la lire et la publier.
coordination-publish = Publier
coordination-return = Renvoyer
coordination-note = Note pour l’auteur
coordination-note-hint = Nécessaire pour le renvoyer. Seule la coordination la voit.
coordination-note-missing = Dites ce qui est à corriger
done-coordination-text-saved = Le brouillon est enregistré. Seule la coordination le voit.
done-coordination-text-submitted = Il attend une autre personne de la coordination.
done-coordination-text-returned = Il est renvoyé avec votre note.
done-coordination-text-published = Il est publié.
# What the history says.
event-responsibility-ended = La responsabilité a pris fin
event-due-date-changed = Une autre échéance a été fixée
event-responsibility-refused = { $actor } a répondu que ce n’est pas de son ressort
event-refusal-upheld = La coordination a décidé que ce n’est pas du ressort de
event-refusal-dismissed = La coordination a décidé que cela reste du ressort de
event-recommendation-classified = Ce dont elle traite a été déterminé
event-wording-published = Un texte a été publié
event-cluster-formed = Des recommandations ont été regroupées pour une réponse commune
event-cluster-changed = Un regroupement de recommandations a été modifié
event-cluster-ended = Un regroupement de recommandations a pris fin
event-institution-created = Une institution a été ajoutée
event-institution-changed = Une institution a été renommée ou décrite à nouveau
event-institution-ended = Une institution a pris fin
event-theme-added = Un thème a été ajouté
event-theme-renamed = Un thème a été renommé
event-cycle-added = Un cycle de présentation de rapports a été ajouté
event-cycle-changed = Des dates d’un cycle de présentation de rapports ont été modifiées
changes-kind-coordination = Coordination
