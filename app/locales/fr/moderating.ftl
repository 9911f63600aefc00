# Le bureau de la modération indépendante.
moderating-eyebrow = Modération indépendante
moderating-title = Ce qui attend une décision
moderating-lede = { $days ->
    [one] Ce qui attend le plus d’abord. Une décision est due dans un délai d’un jour. Vous pouvez publier, renvoyer ou rejeter, uniquement pour les motifs de la liste. Vous ne pouvez changer ni un mot ni une appréciation.
   *[other] Ce qui attend le plus d’abord. Une décision est due dans un délai de { $days } jours. Vous pouvez publier, renvoyer ou rejeter, uniquement pour les motifs de la liste. Vous ne pouvez changer ni un mot ni une appréciation.
  }
moderating-nothing = Rien ne vous attend.
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
    [one] un extrait confirmé par qui l’a écrite
   *[other] { $count } extraits confirmés par qui l’a écrite
  }
moderating-one = Une contribution
moderating-one-lede = Telle qu’elle paraîtra. Publiez-la telle quelle, renvoyez-la ou rejetez-la.
moderating-organisation = De la part de
moderating-shows = Affichage
moderating-alike = De la même organisation, sur le même sujet
moderating-alike-count = { $count ->
    [one] une évaluation publiée
   *[other] { $count } évaluations publiées
  }
moderating-looks = Telle que le public la verra
moderating-signs = Regardez ces extraits
moderating-signs-about = Ils pourraient révéler qui est quelqu’un.
moderating-confirmed = Qui l’a écrite dit que cela peut être public.
moderating-unconfirmed = La question n’a pas été posée à qui l’a écrite, ou est restée sans réponse.
moderating-files = Fichiers
moderating-unreadable = Aucun texte n’a pu y être examiné : ouvrez-le et regardez chaque page.
moderating-earlier = Ce qui a été décidé avant
moderating-changed = Elle a été modifiée entre-temps. Voici son état actuel.
moderating-decide = Décider
moderating-publish = Publier
moderating-publish-about = Elle devient publique aussitôt, mot pour mot et pour de bon. Le délai de réponse du ministère commence.
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
moderating-no-member = Son auteur n’est plus membre de cette coalition : renvoyez-la ou refusez-la
moderating-pseudonym = Entre-temps, quelqu’un d’autre publie sous cette description : renvoyez-la
moderating-file-elsewhere = Entre-temps, un de ses fichiers figure dans un autre texte du même auteur sous un autre nom : renvoyez-la
moderating-files-gone = Un de ses fichiers n’est plus là, ou l’antivirus le retient : rien n’a été publié
moderating-interest = J’ai ici un conflit d’intérêts
moderating-interest-about = Si vous connaissez qui l’a écrite, travaillez ou avez travaillé avec cette personne, ou êtes vous-même en cause, dites-le. Elle quitte aussitôt votre bureau et passe à d’autres modérateurs. Il est noté que quelqu’un a déclaré un conflit d’intérêts, sans la raison.
moderating-interest-whole = Pour tout ce qui vient de cette organisation
moderating-interest-send = Déclarer le conflit d’intérêts
moderating-interests = Vos conflits d’intérêts déclarés
moderating-interests-about = Ce que soumettent ces organisations passe à d’autres modérateurs.
moderating-interest-end = Il n’y en a plus
done-moderated-published = Elle est publique.
done-moderated-returned = Elle est retournée à l’organisation.
done-moderated-declined = Elle est rejetée. L’organisation lit le motif.
done-interest-declared = Elle passe à d’autres modérateurs.
done-interest-ended = Vous verrez de nouveau ses contributions.
