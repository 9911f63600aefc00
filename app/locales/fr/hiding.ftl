hiding-stone = Masqué par la modération le { $day } : { $ground }
hiding-stone-author = Retiré par son auteur le { $day }, et masqué : { $ground }
hiding-stone-cut = Masqué par la modération
hiding-ground-missing = Choisissez l’un des motifs.
hiding-nothing-chosen = Copiez le passage à masquer ou choisissez un texte entier.
hiding-passage-elsewhere = Ce passage ne figure pas à cet endroit. Copiez-le exactement tel que la page l’affiche.
hiding-shown-again-before = Cela avait déjà été masqué, et un autre membre de la modération a décidé que cela soit de nouveau visible. Seul un membre qui n’a pas pris part au masquage peut masquer une nouvelle fois les mêmes mots.
hiding-appeal-missing = Dites pourquoi cela devrait être affiché de nouveau.
event-text-hidden = La modération a masqué quelque chose qui met une personne en danger
event-hiding-confirmed = Une deuxième personne de la modération a confirmé qu’un élément reste masqué
event-hiding-stands = Un recours contre un masquage a été rejeté
event-text-shown-again = Ce qui était masqué est de nouveau affiché
event-hidden-words-destroyed = Des mots masqués ont été détruits
command-hide-text = Masquer ce qui met une personne en danger, quel qu’en soit l’auteur
command-appeal-hiding = Former un recours lorsqu’un élément de l’organisme est masqué
problem-gone = Masqué
problem-gone-advice = Ce qui se trouvait à cette adresse est masqué, parce que cela mettait quelqu’un en danger. La page « Modération » dit comment on en décide.
hiding-kind-recommendation = Recommandation
hiding-kind-document = Document
hiding-kind-status-update = Compte rendu de l’État
hiding-kind-assessment = Évaluation alternative
hiding-kind-action = Mesure
hiding-kind-institution = Institution
hiding-kind-organisation = Organisation
hiding-kind-cluster = Recommandations traitées ensemble
hiding-stage-provisional = Masqué, pas encore confirmé
hiding-stage-confirmed = Masqué, confirmé
hiding-stage-appealed = Masqué, recours en cours
hiding-stage-stands = Masqué, recours rejeté
hiding-stage-shown-again = De nouveau visible
hiding-what = Quoi
hiding-stage = Où en est-on
hiding-by = Masqué par
hiding-by-moderator = la modération
hiding-by-author = son auteur, qui l’a retiré
hiding-hidden-on = Masqué le
hiding-confirm-by = À confirmer au plus tard le
hiding-appealed-on = Recours du
hiding-destroy-after = Mots détruits après le
hiding-destroyed-on = Mots détruits le
hiding-shown-again-on = De nouveau visible depuis le
hiding-words = Ce qui est masqué
hiding-words-gone = Les mots ne sont plus gardés ici : ils ont été détruits, ou sont de nouveau visibles.
hiding-words-note = Gardé sous clé pour le seul recours. Ne le copiez pas.
hiding-siblings = La même étape a aussi masqué des mots d’autres organismes. Une seule pression confirme, ou rend de nouveau visibles, tous ceux qui attendent encore :
hiding-files =
    { $count ->
        [one] Un fichier est masqué aussi.
       *[other] { $count } fichiers sont masqués aussi.
    }
danger-link = Ceci met quelqu’un en danger
danger-title = Ceci met quelqu’un en danger
danger-lede = Prévenez la modération indépendante si ce qui est publié ici peut nuire à un enfant, à une victime, à un témoin ou à toute autre personne. Elle le voit aussitôt et peut le masquer, quel que soit l’auteur de la publication.
danger-about = Au sujet de
danger-passage = Le passage
danger-passage-hint = Copiez-le depuis la page, si vous le pouvez. Ce champ peut rester vide.
danger-why = Pourquoi cela met quelqu’un en danger
danger-why-hint = En une phrase. Ce champ peut rester vide. Ne dites pas qui vous êtes.
danger-untraced = Aucun compte n’est nécessaire. Ni qui vous êtes, ni d’où vous écrivez, ni l’heure ne sont conservés, seulement le jour. Si rien d’autre n’attend sur ce texte, la modération reçoit une lettre, qui part avec le prochain courrier à un quart d’heure exact et dit seulement qu’il y a du nouveau : qui voit son courrier apprend le quart d’heure, et rien de vous. Ce que vous écrivez est gardé sous clé, seule la modération le lit, et c’est effacé dès qu’elle y a répondu.
danger-send = Prévenir la modération
danger-told-title = La modération est prévenue
danger-told-lede = Merci. C’est maintenant dans sa file d’attente.
danger-told-next = Vous n’en aurez pas de nouvelles ici, puisque personne ne sait qui vous êtes. Si quelque chose est masqué, une note en tient la place et le journal public le compte. Si quelqu’un est en danger maintenant, appelez aussi la police ou une ligne d’aide.
danger-back = Retour à la page
danger-log = Ce qui a été masqué jusqu’ici
done-hiding-too-few = Rien n’a été modifié. Tant que la modération compte moins de deux personnes, rien de ce qui a été masqué ne redevient visible.
danger-too-many = Trop d’envois sont venus de votre partie du réseau en une heure. Ce que vous avez écrit se trouve plus bas : réessayez un peu plus tard.
danger-full = Tant d’alertes attendent sur ce texte qu’aucune autre n’est prise ; celles-là parviennent à la modération. Ce que vous avez écrit figure ci-dessous : réessayez demain, quand elle les aura examinées.
danger-too-many-here = De votre partie du réseau, autant d’alertes sur ce texte ont été envoyées qu’il est possible en un jour ; elles parviennent à la modération. Ce que vous avez écrit figure ci-dessous et n’a pas été envoyé.
hiding-title = Danger
hiding-lede = Ce dont les lecteurs avertissent, et ce qui est masqué parce que cela met quelqu’un en danger.
hiding-law = La même règle vaut pour tous, l’État compris. N’est masqué que ce qui met une personne en danger ou montre des données personnelles, jamais une critique. Un second membre de la modération le confirme dans les sept jours, sinon c’est de nouveau visible.
hiding-warnings = Des lecteurs avertissent
hiding-no-warnings = Aucun avertissement n’attend.
hiding-waiting = Attend un autre membre de la modération
hiding-none-waits = Rien n’attend d’être confirmé ou décidé.
hiding-others = Tout le reste de ce qui a été masqué
hiding-find = Pour masquer ce dont personne n’a averti
hiding-find-about = Ouvrez la page où cela se trouve : à côté de « Ceci met quelqu’un en danger » se trouve « Le masquer ».
hiding-hide = Le masquer
hiding-warning-bare = La personne a pressé le bouton et n’a rien écrit.
hiding-warning-close = Rien n’est à masquer : clore
hiding-days-left =
    { $days ->
        [one] Il reste { $days } jour pour le confirmer
       *[other] Il reste { $days } jours pour le confirmer
    }
hiding-ground-hint = Aucun autre motif ne suffit pour masquer ce qui est publié.
hiding-passage = Un passage
hiding-passage-hint = Copié depuis la page. Il est masqué partout où il se trouve dans cet enregistrement et dans ses copies de travail, quelle qu’en soit la forme : majuscules, accents, espaces et traits d’union sont sans importance. Pour un document, ses paragraphes et intertitres sont compris ; pour une recommandation, le paragraphe dont elle relève, ceux qui en relèvent et leur intertitre.
hiding-whole = Ou en entier
hiding-whole-hint = Textes, titres, adresses et fichiers. Une adresse faite d’un titre masqué change et ne dit plus rien.
hiding-hide-about = C’est aussitôt hors de vue, partout : sur les pages, aux dates antérieures, dans les téléchargements, les flux et la recherche. Une note en tient la place, avec la date et le motif. L’auteur de la publication en est averti.
hiding-not-called-back = Ce que d’autres ont déjà copié ou gardé ne peut être rappelé.
hiding-hide-send = Masquer maintenant
hiding-passage-short = Un passage compte au moins trois lettres ou chiffres. Copiez davantage de ce qui y figure.
hiding-passage-common = Un mot aussi courant figure partout. Copiez aussi les mots qui l’entourent.
hiding-look = Montrer d’abord chaque endroit
hiding-places = Où cela figure
hiding-places-about = Endroits où cela serait masqué : { $count }. Rien n’est encore masqué.
hiding-places-many = Cela figure à de nombreux endroits : { $count }. Rien n’est encore masqué. Regardez chacun d’eux ; si tous doivent être masqués, appuyez une seconde fois.
hiding-pieces = Chaque fragment masqué dans sa phrase
hiding-near = Formes proches encore visibles
hiding-near-about = Les mots les plus longs de ce qui est masqué figurent ici dans un autre ordre ou séparés. Ces phrases sont encore publiques.
hiding-elsewhere = Les mêmes mots ailleurs
hiding-elsewhere-about = Ces textes sont encore publics avec les mêmes mots.
hiding-near-hide = Regarder à cet endroit et masquer aussi
hiding-one = Quelque chose est masqué
hiding-changed = Quelqu’un d’autre a agi entre-temps. L’état actuel figure ci-dessus.
hiding-appeal = Recours
hiding-confirm-about = Un autre membre de la modération l’a masqué. Voyez si cela met quelqu’un en danger. Sans confirmation à temps, cela redevient visible automatiquement.
hiding-confirm = Cela reste masqué
hiding-show-again = C’est de nouveau visible
hiding-decide-about = L’organisme dont ce sont les mots demande une autre décision. Vous n’avez pas pris part à la première.
hiding-dismiss = Cela reste masqué définitivement
hiding-for-another = Cette étape revient à un membre de la modération qui n’y a pas pris part.
hidden-title = Textes masqués
hidden-lede = Ce que la modération a masqué de ce que votre organisme a publié, parce que cela met quelqu’un en danger.
hidden-none = Rien de ce que vous avez publié n’est masqué.
hidden-provisional = Un second membre de la modération l’examine dans les sept jours. Sans confirmation, c’est de nouveau visible ; si c’est confirmé, vous pouvez former un recours.
hidden-one-lede = Selon la modération, cela met quelqu’un en danger. Voici ce qui est masqué, jusqu’à quand c’est gardé, et comment demander une autre décision.
hidden-one-lede-author = Votre propre organisme l’a retiré parce que cela met quelqu’un en danger. Voici ce qui est masqué, et jusqu’à quand c’est gardé.
hidden-mended = La même chose peut être publiée de nouveau en d’autres termes, sans ce qui met quelqu’un en danger.
hiding-appeal-why = Pourquoi cela devrait être de nouveau visible
hiding-appeal-hint = Seule la modération le lit. C’est gardé sous clé et détruit avec les mots masqués.
hiding-appeal-about = Vous pouvez former un seul recours. Un membre de la modération qui n’y a pas pris part en décide.
hiding-appeal-send = Former un recours
hidings-title = Masqué parce que cela mettait quelqu’un en danger
hidings-about = Chaque texte publié porte le lien « Ceci met quelqu’un en danger », pour les lecteurs sans compte. Seule la modération indépendante peut masquer un texte, un passage, un fichier ou un titre, quel que soit l’auteur de la publication. Un second membre le confirme dans les sept jours, sinon c’est de nouveau visible. L’auteur de la publication peut former un recours, une fois ; un troisième membre en décide. Les mots masqués sont gardés sous clé pour le recours, puis détruits.
hidings-law = La règle est la même pour un ministère et pour une organisation. La critique n’est pas un motif : seules le sont la sécurité d’une personne et les données personnelles.
hidings-not-called-back = Ce qui est masqué ici ne peut être rappelé d’ailleurs : copies faites par d’autres, téléchargements, pages imprimées, moteurs de recherche, et caches qui gardent une page ou un fichier jusqu’à un jour.
hidings-none = Rien n’a été masqué jusqu’ici.
hidings-figure-all =
    { $count ->
        [one] texte masqué jusqu’ici
       *[other] textes masqués jusqu’ici
    }
hidings-figure-hidden =
    { $count ->
        [one] est masqué aujourd’hui
       *[other] sont masqués aujourd’hui
    }
hidings-figure-shown =
    { $count ->
        [one] est de nouveau visible
       *[other] sont de nouveau visibles
    }
hidings-figure-destroyed =
    { $count ->
        [one] dont les mots sont détruits
       *[other] dont les mots sont détruits
    }
hidings-confirmed = Confirmé le
hiding-part-recommendation-text = Texte
hiding-part-recommendation = Recommandation
hiding-part-responsibility-refusal = « Pas de notre ressort »
hiding-part-document = Document
hiding-part-status-update = Compte rendu
hiding-part-status-question = Question
hiding-part-evidence = Preuve
hiding-part-assessment = Évaluation
hiding-part-assessment-visibility = Description affichée depuis
hiding-part-assessment-withdrawal = Retrait
hiding-part-reply = Réponse de l’État
hiding-part-reply-answer = Suite donnée à la réponse
hiding-part-action = Mesure
hiding-part-action-version = Mesure
hiding-part-milestone = Étape
hiding-part-budget-line = Budget
hiding-part-institution = Institution
hiding-part-organisation = Organisation
hiding-part-cluster = Traitées ensemble
hiding-column-body = texte
hiding-column-section = section
hiding-column-reason = motif
hiding-column-decision-reason = motif de la décision
hiding-column-titles = titre
hiding-column-session = session
hiding-column-source = source
hiding-column-source-url = adresse de la source
hiding-column-reasons = raisons
hiding-column-missing = ce qui manque
hiding-column-next-step = prochaine étape
hiding-column-title = titre
hiding-column-url = adresse
hiding-column-file-hash = fichier
hiding-column-developments = évolutions
hiding-column-comments = observations
hiding-column-questions = questions
hiding-column-proposed = ce qui est proposé
hiding-column-place = lieu
hiding-column-pseudonym = description de l’auteur
hiding-column-note = note
hiding-column-description = description
hiding-column-abandoned-reason = pourquoi elle a été abandonnée
hiding-column-names = nom
hiding-column-abbreviation = sigle
hiding-column-about = présentation
done-text-hidden = C’est masqué, partout. Un autre membre de la modération doit le confirmer dans les sept jours.
done-hiding-confirmed = Cela reste masqué.
done-hiding-stands = Cela reste masqué définitivement.
done-hiding-shown = C’est de nouveau visible, tel que c’était.
done-hiding-appealed = Le recours est entre les mains de la modération.
done-warning-closed = L’avertissement est clos, et ce qu’il disait est effacé.
submission-withdraw-danger = Elle met quelqu’un en danger
submission-withdraw-danger-hint = Si vous choisissez un motif, les mots, leurs fichiers et la note sont masqués aussitôt, partout, et détruits après le délai de recours. Sinon, ils restent lisibles.
submission-withdraw-no-danger = Non
hiding-queue =
    { $count ->
        [one] Danger : { $count } avertissement ou masquage attend
       *[other] Danger : { $count } avertissements ou masquages attendent
    }
