# The search: what was typed, what narrows it.
search-title = Recommandations
search-title-for = Recommandations contenant « { $words } »
search-description = Recherchez dans les recommandations des organes de défense des droits de l’homme, avec les versions de l’État et de la société civile côte à côte.
search-words = Mots à rechercher
search-total = { $count ->
    [one] { $count } recommandation
   *[other] { $count } recommandations
}
search-cut = Votre saisie est longue : seul le début a été recherché.
search-ignored = Éléments de l’adresse non compris et laissés de côté : { $written }
search-how = Comment rechercher
search-how-words = Tous les mots doivent figurer dans le texte. Mettez les expressions entre guillemets. Un mot précédé d’un trait d’union est exclu : -adoption. Un mot suivi d’un astérisque est un début de mot : exploit*. Les accents et les majuscules ne comptent pas.
search-nothing = Aucune recommandation ne correspond à cette sélection.
search-nothing-for = Aucune recommandation de cette sélection ne contient « { $words } ».
search-nothing-advice = Retirez un filtre, essayez moins de mots, ou
search-everything = voyez tout le registre
search-empty-register = Le registre ne contient aucun document à cette date. On les y verse avec « answerable import » ou « answerable demo ».
filters-chosen = { $count ->
    [one] Filtres ({ $count } choisi)
   *[other] Filtres ({ $count } choisis)
}
filters-active = Filtres choisis
filters-remove-all = Tout retirer
facet-state = État
facet-status = Version de l’État
facet-verdict = Évaluation de la société civile
facet-flag = Appelle l’attention
facet-mechanism = Mécanisme
facet-document = Document
facet-year = Année
facet-theme = Thème
facet-group = Groupe
facet-institution = Institution
facet-sdg = Objectif de développement
facet-target = Cible de l’Objectif
facet-response = Position de l’État
