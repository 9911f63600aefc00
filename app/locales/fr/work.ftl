# The desk of an institution.
work-title = Le bureau de votre institution
work-lede = Ce qui a été confié à votre institution, les échéances les plus proches d’abord.
work-leads = { $count ->
    [one] recommandation dont elle est chef de file
   *[other] recommandations dont elle est chef de file
  }
work-supports = { $count ->
    [one] recommandation qu’elle appuie
   *[other] recommandations qu’elle appuie
  }
work-role = Votre rôle
work-nothing = Rien n’a encore été confié à votre institution.
work-nothing-here = Rien ne correspond à ces filtres.
work-all = Voir tout ce qui lui a été confié
work-not-ours = Pas de votre ressort ?
work-not-ours-about = Si une autre institution doit en répondre, dites pourquoi. La coordination décide ; jusque-là, la responsabilité demeure. Votre réponse, son motif et la décision sont publics, avec le nom de votre institution et sans le vôtre.
work-reason = Motif
work-reason-hint = La loi ou la règle qui l’attribue à une autre, et à laquelle. Ne nommez personne.
work-reason-missing = Dites pourquoi, en une phrase au moins
work-not-ours-send = Répondre que ce n’est pas de notre ressort
work-refused = Votre institution a répondu « pas de notre ressort » le
work-refused-waits = La coordination n’a pas encore tranché.
work-refused-already = Un ou une collègue a déjà répondu
done-work-refused = Votre réponse est publique et attend la coordination.
