# Le bureau de la modération indépendante.
moderating-eyebrow = Modération indépendante
moderating-title = Ce qui attend une décision
moderating-lede = { $days ->
    [one] Les plus anciennes d’abord. Une décision est due dans un délai d’un jour. Vous pouvez publier, renvoyer ou rejeter, uniquement pour les motifs de la liste. Vous ne pouvez changer ni un mot ni une appréciation.
   *[other] Les plus anciennes d’abord. Une décision est due dans un délai de { $days } jours. Vous pouvez publier, renvoyer ou rejeter, uniquement pour les motifs de la liste. Vous ne pouvez changer ni un mot ni une appréciation.
  }
moderating-nothing = Aucune contribution en attente.
moderating-count = { $count ->
    [0] Aucune contribution
    [one] Une contribution
   *[other] { $count } contributions
  }
moderating-for-others = { $count ->
    [one] Un recours attend un autre modérateur, parce que vous avez décidé avant.
   *[other] { $count } recours attendent un autre modérateur, parce que vous avez décidé avant.
  }
moderating-organisations = Organisations qui demandent leur enregistrement
moderating-due = Au plus tard le
moderating-late = { $days ->
    [one] un jour de retard
   *[other] { $days } jours de retard
  }
moderating-age = { $days ->
    [0] arrivée aujourd’hui
    [one] attend depuis un jour
   *[other] attend depuis { $days } jours
  }
moderating-confirmed-count = { $count ->
    [one] un extrait confirmé par l’auteur
   *[other] { $count } extraits confirmés par l’auteur
  }
moderating-one = Une contribution
moderating-one-lede = Telle qu’elle paraîtra. Publiez-la telle quelle, renvoyez-la ou rejetez-la.
moderating-organisation = De la part de
moderating-shows = Affichage
moderating-looks = Telle que le public la verra
moderating-signs = Regardez ces extraits
moderating-signs-about = Ils pourraient révéler l’identité d’une personne.
moderating-confirmed = L’auteur indique que cela peut être public.
moderating-unconfirmed = La question n’a pas été posée à l’auteur, ou est restée sans réponse.
moderating-files = Fichiers
moderating-unreadable = Aucun texte n’a pu y être examiné : ouvrez-le et regardez chaque page.
moderating-earlier = Ce qui a été décidé avant
moderating-changed = Elle a été modifiée entre-temps. Voici son état actuel.
moderating-decide = Décider
moderating-publish = Publier
moderating-publish-about = Elle devient publique aussitôt, mot pour mot. Elle le reste, sauf si son auteur ou autrice la retire ou si ce qui met quelqu’un en danger est masqué. Le délai de réponse du ministère commence.
moderating-uphold = Accueillir le recours et publier
moderating-return = Renvoyer pour correction
moderating-decline = Rejeter
moderating-dismiss = Rejeter le recours
moderating-ground = Motif
moderating-ground-hint = La liste fermée. Le motif est public ; ce que vous écrivez ci-dessous est pour l’organisation seule.
moderating-passage = Le passage
moderating-passage-hint = Copiez du texte ce qui doit être corrigé. Il doit y figurer.
moderating-passage-elsewhere = Ce passage ne figure pas dans le texte : copiez-le de là
moderating-field = Où il figure
moderating-field-any = N’importe où
moderating-note = Un mot à l’organisation
moderating-note-hint = Ce qui devrait changer. Ne proposez aucune formulation.
moderating-no-member = Son auteur n’est plus membre de cette coalition : renvoyez-la ou rejetez-la
moderating-pseudonym = Entre-temps, quelqu’un d’autre publie sous cette description : renvoyez-la
moderating-file-elsewhere = Entre-temps, un de ses fichiers figure dans un autre texte du même auteur sous un autre nom : renvoyez-la
moderating-files-gone = Un de ses fichiers n’est plus là, ou l’antivirus le retient : rien n’a été publié
moderating-interest = Je suis en situation de conflit d’intérêts
moderating-interest-about = Si vous connaissez qui l’a écrite, travaillez ou avez travaillé avec cette personne, ou êtes vous-même en cause, dites-le. Elle quitte aussitôt votre bureau et passe à d’autres modérateurs. Il est noté que quelqu’un a déclaré un conflit d’intérêts, sans la raison.
moderating-interest-whole = Pour tout ce qui vient de cette organisation
moderating-interest-send = Déclarer le conflit d’intérêts
moderating-interests = Vos conflits d’intérêts déclarés
moderating-interests-about = Ce que soumettent ces organisations passe à d’autres modérateurs.
done-moderated-published = Elle est publique.
done-moderated-returned = Elle est retournée à l’organisation.
done-moderated-declined = Elle est rejetée. L’organisation lit le motif.
done-interest-declared = Elle passe à d’autres modérateurs.
moderating-count-chosen = Choix : { $count } sur { $total }
moderating-none-chosen = Rien de tel n’attend de décision.
moderating-choose = Choisir et trier
moderating-choose-button = Afficher
moderating-check = À vérifier
moderating-check-confirmed = indices de données personnelles confirmés
moderating-check-files = fichiers sans texte
moderating-check-nothing = ni l’un ni l’autre
moderating-waited = Attend depuis
moderating-waited-late = plus longtemps que le délai de décision
moderating-waited-long = une semaine ou plus
moderating-waited-short = moins d’une semaine
moderating-order = Ordre
moderating-order-arrival = ordre d’arrivée
moderating-order-newest = les plus récentes d’abord
moderating-order-organisation = par organisation
moderating-unreadable-count = { $count ->
    [one] un fichier sans texte
   *[other] { $count } fichiers sans texte
  }
moderating-asked = Sur quoi elle porte
moderating-others = Autres textes sur la même recommandation
moderating-others-same = De la même organisation
moderating-others-other = D’autres organisations
moderating-other-published = publié le
moderating-other-waits = en attente depuis le
moderating-duplicate-of = S’il s’agit d’un doublon : de quel texte ?
moderating-duplicate-of-hint = L’organisation apprend lequel.
moderating-duplicate-none = Ce n’est pas un doublon
moderating-duplicate-missing = Choisissez le texte de la même organisation, sur la même recommandation, dont celui-ci est le doublon
moderating-hidden-name = La description est, ou contient, le nom d’une autre organisation enregistrée qui n’apparaît à personne. L’organisation auteure n’en a pas été informée. Le nom :
moderating-reason = Pourquoi ils peuvent être publiés, selon l’organisation
moderating-no-reason = Aucun motif n’a été donné.
moderating-sure = Publier avec ces passages ?
moderating-sure-about = L’organisation a confirmé que ces passages peuvent être publiés. Relisez chacun d’eux : ce qui est publié reste, et les copies ne peuvent être rappelées.
moderating-sure-back = Revenir sans publier
moderating-interest-asked = question posée à une autre personne de la modération le
moderating-interest-since = déclaré le
moderating-interest-agree = Il a pris fin
moderating-interest-stays = Il demeure
moderating-endings = Intérêts dits terminés
moderating-endings-about = Nul ne met fin seul à son propre intérêt. Si vous convenez qu’il n’existe plus, cette personne recevra de nouveau ce que l’organisation soumet.
done-interest-ending-asked = Une autre personne de la modération décidera si votre intérêt a pris fin.
done-interest-stays = L’intérêt demeure.
moderating-interest-end = Je n’en ai plus
done-interest-ended = L’intérêt a pris fin : cette personne voit de nouveau ce que l’organisation soumet.
moderating-guard-asks = La garde demande : { $question }
moderating-organisation-signs = Le nom de l’organisation devient public avec ceci, s’il ne l’est pas encore. La garde pose aussi ses questions à son sujet.
