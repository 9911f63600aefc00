# What happened.
changes-title = Changements
changes-title-of = Changements : { $state }
changes-description = Ce qui s’est passé dans le registre, du plus récent au plus ancien.
changes-lede = Toutes les entrées publiques du registre, de la plus récente à la plus ancienne : qui a fait quoi, sur quelle recommandation et quand. Aucune entrée n’est jamais retirée ; de ses mots, seul est masqué ce qui mettait quelqu’un en danger, et une note en tient lieu.
changes-state = État
changes-every-state = Tous les États
changes-show = Afficher
changes-kinds = Types de changements
changes-everything = Tout
changes-kind-reports = Comptes rendus
changes-kind-assessments = Évaluations
changes-kind-replies = Réponses
changes-kind-actions = Mesures
changes-kind-documents = Documents
changes-kind-moderation = Modération
changes-total = { $count ->
    [one] Une entrée
   *[other] { $count } entrées
}
changes-nothing = Rien ne s’est passé dans le registre jusqu’à ce jour.
changes-nothing-here = Il n’y a aucune entrée de ce type jusqu’à ce jour.
changes-all = Voir tous les changements
changes-feed = Flux Atom de ces changements
changes-feed-explained = pour les lecteurs de flux : les cinquante entrées les plus récentes, dans cette langue.
changes-decisions = Toutes les décisions
changes-unnamed = une organisation dont le nom n’est pas publié
changes-register = le registre
