# Le bureau d’une organisation de la société civile.
submissions-title = Le bureau de votre organisation
submissions-lede = Évaluations alternatives (dites aussi « parallèles ») : ce que votre organisation écrit, ce qui attend le modérateur, ce qui est publié. Aucun ministère n’en voit rien avant la publication.
submissions-new = Une nouvelle évaluation
submissions-new-about = Trouvez la recommandation dans le registre, copiez sa référence et commencez ici :
submissions-reference = Référence de la recommandation
submissions-reference-hint = Cote et paragraphe, comme { $example }
submissions-assess = Évaluer cette recommandation
submissions-begin = Commencer
submissions-nothing = Rien n’a encore été écrit.
submissions-nothing-advice = Commencez par une recommandation que vous connaissez bien. Personne hors de votre organisation ne voit un brouillon.
submissions-drafts = { $count ->
    [one] Un brouillon
   *[other] { $count } brouillons
  }
submissions-returned = { $count ->
    [one] Une contribution est revenue du modérateur
   *[other] { $count } contributions sont revenues du modérateur
  }
submissions-waiting = { $count ->
    [one] Une contribution attend le modérateur
   *[other] { $count } contributions attendent le modérateur
  }
submissions-ended = { $count ->
    [one] Une contribution définitivement rejetée
   *[other] { $count } contributions définitivement rejetées
  }
submissions-published = { $count ->
    [one] Une évaluation publiée
   *[other] { $count } évaluations publiées
  }
submissions-to-sign = Partagées avec votre coalition, à signer
submissions-signed-named = signée avec le nom
submissions-signed-unnamed = signée sans le nom
submissions-not-signed = non signée
submissions-left = signature retirée le
submissions-signatures = Signatures
submissions-due = Décision au plus tard le
submissions-decided = Ce que le modérateur a décidé
submissions-passage = Le passage
submissions-appeal = Recours
submissions-manage = La retirer, ou montrer moins votre nom
submissions-reply-came = L’institution a répondu. Vous pouvez réagir une fois.
submissions-about-nothing = Rien n’est encore choisi
submissions-about-several = { $count ->
    [one] { $first } et une de plus
   *[other] { $first } et { $count } de plus
  }
submissions-answer-about = Réaction à la réponse : { $about }
submissions-evidence-title = Titre de l’élément de preuve { $number }
submissions-evidence-url = Adresse de la preuve { $number }
submissions-evidence-file = Fichier de l’élément de preuve { $number }
submissions-signs = Regardez ces extraits avant de soumettre
submissions-signs-about = Ils pourraient révéler l’identité d’une personne. Modifiez le texte ci-dessus, ou confirmez que l’extrait peut être public. Le modérateur voit ce que vous avez confirmé.
submissions-may-be-public = Ceci peut être public : cela ne met personne en danger

submission-title = Évaluation alternative (dite aussi « parallèle »)
submission-answer-title = Réaction à la réponse de l’institution
submission-answer-about = Votre organisation peut réagir une fois à la réponse. Le modérateur lit d’abord ce qu’elle écrit.
submission-answer-begin = Réagir à la réponse
submission-published-title = Une évaluation publiée
submission-looks = Telle que le public la verrait
submission-visibility = Qui peut savoir qu’elle vient de vous
submission-visibility-hint = Rien n’est choisi pour vous. Vous pourrez plus tard montrer moins votre nom, jamais davantage.
submission-pseudonym = Description à la place de votre nom
submission-pseudonym-hint = Seulement si vous avez choisi une description. Par exemple « un groupe de juristes du nord ». Reprenez-la pour ce que le public peut rattacher à ceci.
submission-coalition = Coalition
submission-verdict = Votre appréciation
submission-verdict-simple = Qu’en pensez-vous ?
submission-verdict-hint = L’échelle est aussi celle de l’État, pour que le public puisse comparer.
submission-others = Cela vaut-il aussi pour d’autres recommandations ?
submission-others-hint = Comme le chapitre d’un rapport : les raisons sont écrites une fois et publiées avec chacune. Choisissez une autre appréciation là où elle diffère.
submission-other = Recommandation { $number }
submission-same-verdict = La même que pour la première
submission-state-account = La version de l’État lui-même
submission-developments = Faits nouveaux
submission-developments-hint = Ce qui a changé sur le terrain depuis la recommandation. Ne nommez ni enfant ni victime, ni aucun lieu qui permettrait de les retrouver.
submission-developments-simple = Que s’est-il passé ?
submission-developments-simple-hint = Qu’est-ce qui a changé pour les enfants là où vous vivez ? N’écrivez le nom, l’école ou la rue de personne.
submission-comments = Commentaires sur le rapport de l’État
submission-comments-hint = Ce qui y est exact, ce qui y est inexact, ce qu’il passe sous silence.
submission-comments-simple = Que dit le gouvernement ? Est-ce vrai ?
submission-comments-simple-hint = Dites ce qui est vrai et ce qui ne l’est pas.
submission-missing = Ce qui manque
submission-missing-hint = Ce qui aurait dû être fait et ne l’a pas été : lois, argent, personnel, données.
submission-missing-simple = Qu’est-ce qui manque encore ?
submission-missing-simple-hint = Que devraient faire les adultes, qu’ils n’ont pas fait ?
submission-questions = Questions pour le dialogue
submission-questions-hint = Ce que le Comité devrait demander à l’État.
submission-questions-simple = Que devrait demander le Comité ?
submission-questions-simple-hint = Le Comité parle avec le gouvernement. Que devrait-il lui demander ?
submission-proposed = Recommandation proposée
submission-proposed-hint = Ce que le Comité devrait recommander la prochaine fois.
submission-proposed-simple = Que devrait-il se passer maintenant ?
submission-proposed-simple-hint = Que voulez-vous que le gouvernement fasse ?
submission-groups = Qui elle concerne
submission-groups-choose = Choisir qui elle concerne
submission-place = Lieu
submission-place-hint = Aussi vague que la sécurité le demande : une région plutôt qu’un village. Vide si le lieu pouvait révéler qui vous êtes.
submission-period-from = Période couverte, du
submission-period-hint = Vide si vous ne parlez pas d’une période précise.
submission-period-to = Période couverte, au
submission-body = Réaction
submission-body-hint = Ne nommez ni enfant ni victime.
submission-save = Enregistrer le brouillon
submission-submit = Soumettre au modérateur
submission-before = Quand vous soumettez, on cherche dans le texte ce qui pourrait trahir quelqu’un, et une question vous est posée sur chaque extrait. Le modérateur indépendant peut la renvoyer, jamais la modifier.
submission-lead-submits = Vous pouvez l’enregistrer. La personne responsable du compte de votre organisation la soumet.
submission-lead-signs = La personne responsable du compte de votre organisation peut la signer.
submission-discard = Supprimer le brouillon
submission-discard-about = Ses mots disparaissent pour de bon, et personne ne peut les faire revenir.
submission-discard-yes = La jeter pour de bon
submission-take-back = La reprendre
submission-take-back-about = Elle redevient un brouillon, et le modérateur ne la voit plus.
submission-appeal = Pourquoi faudrait-il décider autrement ?
submission-appeal-hint = Un autre modérateur décide, une fois pour toutes. Les mots de l’évaluation restent tels quels.
submission-appeal-send = Former le recours
submission-sign-about = Vous signez ces mots tels qu’ils sont. S’ils changent, il faut signer de nouveau. Votre organisation peut retirer sa signature à tout moment, même après la publication.
submission-sign-named = Signer ; notre nom paraît
submission-sign-unnamed = Signer ; nous sommes seulement comptés
submission-leave = Retirer la signature de cette évaluation
submission-leave-about = Votre signature disparaît aussitôt de toutes les pages.
submission-lower = Réduire l’affichage de votre nom
submission-lower-about = Désormais toutes les pages de ce registre la montrent ainsi, celles des jours passés aussi, avec ce qui a été publié d’un seul tenant avec elle et ce qu’elle a remplacé. Les copies faites par d’autres restent telles quelles. C’est sans retour.
submission-lower-send = Réduire l’affichage
submission-at-once = L’effet est immédiat. Qui surveille à la fois ce registre et votre connexion pourrait déduire du moment que c’était vous : si cela compte, faites-le depuis un autre endroit.
submission-lower-named = Le texte, ses preuves ou votre réaction contiennent le nom de votre organisation, qui restera lisible. Confirmez ci-dessous que vous voulez montrer moins malgré tout
submission-lower-even-so = Montrer moins, même si le texte contient notre nom
submission-lower-files = Un de ses fichiers figure aussi dans une autre de vos évaluations, qui mènerait à votre nom. Montrez-y d’abord moins votre nom aussi.
submission-withdraw = La retirer
submission-withdraw-about = Elle reste lisible, barrée, avec la date et votre note. Tout ce qui a été publié reste dans l’historique.
submission-withdraw-note = Note
submission-withdraw-note-hint = Pourquoi, en une phrase, si vous voulez. Elle est aussitôt publique.
submission-withdraw-signs = La note pourrait révéler l’identité d’une personne, et elle est aussitôt publique : écrivez-la sans noms, numéros ni adresses
submission-withdraw-send = Retirer définitivement
submission-supersede-about = Pour la mettre à jour, écrivez une nouvelle évaluation de la même recommandation sous le même nom : elle prend la place de celle-ci, et le public voit les deux.

submission-stage-draft = Brouillon
submission-stage-submitted = Attend le modérateur
submission-stage-returned = Renvoyée pour correction
submission-stage-declined = Rejetée : un recours est possible
submission-stage-appealed = Attend un autre modérateur
submission-stage-dismissed = Définitivement rejetée
submission-stage-published = Publiée

submission-not-theirs = Ceci n’est pas à votre organisation
submission-lead-only = Seule la personne responsable du compte de votre organisation peut le faire
submission-waits = Elle attend le modérateur : reprenez-la pour la modifier
submission-not-submitted = Elle n’attend pas le modérateur
submission-not-appealed = Personne n’a formé de recours
submission-not-declined = Un recours n’est possible que contre un rejet
submission-ended = La décision est définitive
submission-interested = Vous y avez déclaré un conflit d’intérêts
submission-another-moderator = Un autre modérateur examine le recours
submission-ground = Choisissez un motif de la liste
submission-empty = Écrivez quelque chose avant d’enregistrer
submission-reference-unknown = Le registre n’a aucune recommandation portant cette référence
submission-other-state = Cette recommandation s’adresse à un autre État que celui de votre organisation
submission-no-recommendation = Choisissez d’abord la recommandation
submission-verdict-missing = Choisissez votre appréciation
submission-visibility-missing = Choisissez qui peut savoir qu’elle vient de vous
submission-private = Un brouillon privé n’est pas soumis : choisissez comment elle doit paraître
submission-pseudonym-missing = Écrivez la description à la place de votre nom
submission-pseudonym-own = La description contient le nom de votre organisation
submission-pseudonym-taken = Quelqu’un d’autre publie sous cette description : choisissez-en une autre
submission-coalition-missing = Choisissez la coalition
submission-coalition-unknown = Votre organisation n’est pas membre de cette coalition
submission-reasons-missing = Écrivez des faits nouveaux, des commentaires sur le rapport de l’État, ou ce qui manque
submission-period-turned = La période finit avant de commencer
submission-period-half = Donnez la période entière, ou aucune
submission-period-future = La période finit dans l’avenir
submission-body-missing = Écrivez la réaction
submission-file-elsewhere = Ce fichier figure dans une de vos évaluations sous un autre nom : qui verrait les deux fichiers saurait que les deux viennent de vous. Laissez-le de côté, ou envoyez-en une autre version
submission-signs-open = { $count ->
    [one] Un extrait pourrait révéler l’identité d’une personne : modifiez-le ou confirmez-le
   *[other] { $count } extraits pourraient révéler l’identité d’une personne : modifiez ou confirmez chacun
  }
submission-appeal-missing = Écrivez pourquoi il faudrait décider autrement

visibility-named = Sous son nom
visibility-pseudonymous = Sous une description
visibility-coalition = Au nom d’une coalition
visibility-private = Brouillon privé
visibility-about-named = Tout le monde voit le nom de votre organisation à côté.
visibility-about-pseudonymous = Tout le monde voit la description que vous écrivez. Seul le modérateur sait qui se trouve derrière.
visibility-about-coalition = Tout le monde voit le nom de la coalition. Ses membres voient le brouillon et qu’il est de vous, et peuvent le signer.
visibility-about-private = Personne hors de votre organisation ne voit rien, le modérateur non plus. Il ne peut pas être soumis ainsi.
visibility-who-sees = Qui pourra voir quoi
visibility-lowered-later = Plus tard, vous pourrez choisir moins, jamais davantage. Ni l’adresse de votre appareil ni le type de navigateur ne sont enregistrés avec ce que vous écrivez. Qui connaît votre façon d’écrire peut encore vous reconnaître.
visibility-column-text = Le texte
visibility-column-name = Votre nom
visibility-column-members = Les autres membres de la coalition
visibility-column-moderator = Le modérateur
visibility-column-ministry = Ministères, coordination, administration
visibility-sees-named-text = tout le monde, une fois publiée
visibility-sees-named-name = tout le monde, une fois publiée
visibility-sees-named-members = ce que voit tout le monde
visibility-sees-named-moderator = les mots et le nom, une fois soumise
visibility-sees-named-ministry = ce que voit tout le monde
visibility-sees-pseudonymous-text = tout le monde, une fois publiée
visibility-sees-pseudonymous-name = personne d’autre que le modérateur
visibility-sees-pseudonymous-members = ce que voit tout le monde
visibility-sees-pseudonymous-moderator = les mots et le nom, une fois soumise
visibility-sees-pseudonymous-ministry = ce que voit tout le monde
visibility-sees-coalition-text = tout le monde, une fois publiée
visibility-sees-coalition-name = les membres de la coalition et le modérateur
visibility-sees-coalition-members = le brouillon, et qu’il est de vous
visibility-sees-coalition-moderator = les mots et le nom, une fois soumise
visibility-sees-coalition-ministry = ce que voit tout le monde
visibility-sees-private-text = votre organisation seule
visibility-sees-private-name = personne
visibility-sees-private-members = rien
visibility-sees-private-moderator = rien
visibility-sees-private-ministry = rien

verdict-about-implemented = Ce qui était demandé est fait, et les enfants en voient le résultat.
verdict-about-partly-implemented = Une mesure est en vigueur ; une partie de ce qui était demandé manque.
verdict-about-under-way = Le travail a commencé, rien n’est encore en vigueur.
verdict-about-planned = Il y a un engagement, et pas encore de travail.
verdict-about-no-action = Rien n’a été fait.
verdict-about-reversed = Un progrès antérieur a été défait.
verdict-about-closed = Elle est désormais sans objet ; dites pourquoi.
verdict-about-cannot-assess = Vous n’avez pas pu le savoir ; dites quelle information manque.

done-submission-saved = Le brouillon est enregistré.
done-submission-submitted = Elle attend le modérateur.
done-submission-taken-back = C’est de nouveau un brouillon.
done-submission-discarded = Elle a disparu.
done-submission-appealed = Un autre modérateur décidera.
done-submission-signed = Votre organisation a signé.
done-submission-left = La signature de votre organisation a disparu.
done-submission-withdrawn = Elle est retirée.
done-submission-lowered = Désormais, les pages montrent moins votre nom.

keep-offer = Rien n’est encore enregistré. Vous pouvez garder ce que vous écrivez dans ce navigateur seulement, jusqu’à l’envoi. Il ne pourra être lu qu’avec votre compte.
keep-yes = Le garder dans ce navigateur
keep-kept = Ce que vous écrivez est gardé dans ce navigateur seulement, jusqu’à l’envoi. Les fichiers ne le sont pas.
keep-forget = L’oublier
keep-found = Ce navigateur garde quelque chose que vous avez écrit auparavant dans ce formulaire.
keep-back = Le remettre
keep-leaves = L’oublier quand je me déconnecte ou appuie sur « Quitter cette page maintenant »
submissions-confirm-why = Pourquoi peuvent-ils être publiés ?
submissions-confirm-why-hint = Pour la modération ; jamais publié. Par exemple : la personne y a consenti, ou le numéro est celui d’un bureau.
submission-confirm-why-missing = Écrivez pourquoi ce que vous avez confirmé peut être publié
submission-pseudonym-other = C’est le nom d’une autre organisation : choisissez une description qui ne nomme personne
submissions-duplicate-of = Le texte dont c’est le doublon
submission-lower-signs = La description pourrait révéler l’identité de quelqu’un, et elle est publique aussitôt, avant que la modération la lise : écrivez-la sans noms, âges, numéros ni adresses, ou montrez moins dès maintenant sous une description neutre, ci-dessous
submission-lower-neutral = Montrer moins dès maintenant, sous la description « { submission-neutral } ». Une description à vous qui nomme quelqu’un peut figurer sur une nouvelle version, que la modération lit d’abord.
submission-neutral = une organisation de la société civile
