# La fiche de passation.
sheet-title = Fiche de passation
sheet-lede = Pour qui reprend le travail : ce qui est en cours, ce qui a été promis, qui d’autre est concerné, et chaque recommandation en bref.
sheet-as-at = Au
sheet-by = établie par
sheet-print = Imprimez-la avec votre navigateur : tout ce qui est replié ici est déplié sur le papier.
sheet-glance = En un coup d’œil
sheet-drafts = En préparation
sheet-drafts-none = Aucun brouillon n’est ouvert et aucune question de la coordination n’attend de réponse.
sheet-questions = Questions publiques de la coordination
sheet-replies-days = Chacune avec le jour où la réponse est due.
sheet-unnamed-one = auteur qui n’affiche pas son nom
sheet-going = Mesures en cours
sheet-going-none = Aucune mesure n’est prévue ni en cours.
sheet-going-days = Chacune avec le jour où elle doit s’achever.
sheet-no-day = sans date
sheet-promised = Ce qui a été promis
sheet-promised-about = En public : les prochaines étapes qu’annoncent les comptes rendus les plus récents, et les étapes et la fin des mesures dont votre institution est chef de file.
sheet-promised-none = Ni les comptes rendus ni les mesures ne promettent rien qui soit encore à venir.
sheet-passed = la date est passée
sheet-milestone = Étape d’une mesure
sheet-concerned = Qui d’autre est concerné
sheet-colleagues = Collègues
sheet-partner-leads = { $count ->
    [one] chef de file d’une recommandation que votre institution appuie
   *[other] chef de file de { $count } recommandations que votre institution appuie
  }
sheet-partner-supports = { $count ->
    [one] appuie une recommandation dont votre institution répond
   *[other] appuie { $count } recommandations dont votre institution répond
  }
sheet-partners-none = Aucune autre institution ne répond des mêmes recommandations.
sheet-assessor = { $count ->
    [one] une évaluation publique, du
   *[other] { $count } évaluations publiques, la plus récente du
  }
sheet-assessors-none = Personne n’a publié d’évaluation de ces recommandations.
sheet-unnamed = { $count ->
    [one] Une autre évaluation est d’un auteur qui n’affiche pas son nom.
   *[other] { $count } autres évaluations sont d’auteurs qui n’affichent pas leur nom.
  }
sheet-coordinator = Le mécanisme national ({ $state }) confie les responsabilités, fixe les échéances et gère les comptes de votre institution.
sheet-matters = Chaque recommandation en bref
sheet-part-overdue = Délai dépassé
sheet-part-silent = Jamais de compte rendu
sheet-part-stale = Compte rendu trop ancien
sheet-part-open = Autres recommandations dont elle est chef de file
sheet-part-supports = Recommandations qu’elle appuie
sheet-part-done = Appliquées ou sans objet
sheet-last = Dernier changement
sheet-rest = { $count ->
    [one] Une de plus figure sur le bureau
   *[other] { $count } de plus figurent sur le bureau
  }
sheet-unshown = { $count ->
    [one] Un de plus n’est pas affiché ici.
   *[other] { $count } de plus ne sont pas affichés ici.
  }
work-first-sheet = Votre institution a déjà du travail en cours. Ce qui est ouvert et ce qui a été promis tient sur une fiche :
hand-over-sheet = Qui reprend le travail trouve sur une seule fiche, à lire ou à imprimer, ce qui est en cours, ce qui a été promis et qui d’autre est concerné :
