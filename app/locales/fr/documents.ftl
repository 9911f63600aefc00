# Documents.
documents-description = Les documents dans lesquels les organes des droits humains ont formulé des recommandations, et l’état d’avancement de celles-ci.
documents-lede = Chaque document contient des recommandations en paragraphes numérotés. Ouvrez-le pour en lire tous les paragraphes dans l’ordre, avec ce que l’État et la société civile disent de chacun.
documents-total = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
documents-all-states = Tous les États
documents-all-mechanisms = Tous les mécanismes
documents-all-years = Toutes les années
documents-narrow = Afficher
documents-none = Le registre ne contient aucun document à cette date.
documents-nothing = Aucun document ne correspond à cette sélection.
documents-nothing-advice = Retirez-en une partie ou
documents-everything = consultez tous les documents
documents-col-symbol = Cote
documents-col-issued = Publié par
documents-col-date = Date
documents-col-total = Recomman­dations
documents-col-reported = L’État a rendu compte
documents-col-implemented = Mises en œuvre (selon l’État)
documents-col-assessed = Évaluées par d’autres
documents-col-differ = Versions divergentes
documents-lead = Responsable :
documents-paragraph-in-full = Paragraphe { $paragraph } en entier
documents-section-tally = État d’avancement de ses recommandations
documents-section-paragraphs = Tous les paragraphes
documents-figure-total = { $count ->
    [one] recommandation
   *[other] recommandations
}
documents-figure-reported = dont l’État a rendu compte
documents-figure-assessed = que la société civile a évaluées
documents-figure-differ = sur lesquelles les versions divergent
documents-adopted = Adopté le
documents-dated = Fin de la session
documents-instrument = Instrument
documents-session = Session
documents-cycle = Cycle
documents-language = Langue originale
documents-source = Source
documents-previous = Document précédent
documents-next = Document suivant
documents-as-selection = Rechercher dans ce document
documents-no-paragraphs = Le registre ne contient pas encore de paragraphes de ce document.
documents-other-language = Certains paragraphes ne figurent pas au registre dans cette langue. Ils apparaissent dans la langue disponible.
documents-page-of = Partie { $page } sur { $pages }. Les longs documents sont présentés par parties.
documents-citation = { $mechanism }, { $title }, { $symbol } ({ $day }). Dans : Answerable, état au { $as-at }. { $address }
