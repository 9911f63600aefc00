# Les deux versions sur un document, en dossier pour le Comité.
brief-title = Dossier comparé sur { $symbol }
brief-description = Les deux versions sur chaque recommandation d’un document, côte à côte : ce que l’État rapporte, ce que d’autres constatent et ce qui reste ouvert. Fait pour être imprimé.
brief-link = Les deux versions, côte à côte
brief-link-words = pour le Comité, à imprimer
brief-docx = En document Word (DOCX)
brief-print = Imprimée, cette page garde les deux versions l’une à côté de l’autre.
brief-rule-grades = Le Comité ne note pas. Un statut est celui de l’État, une appréciation celle d’une organisation, chacun selon sa propre version et sur la même échelle ; aucun n’est celui du Comité.
brief-rule-sides = Les versions figurent côte à côte et sont comptées à part. Elles ne sont jamais fondues en une seule.
brief-rule-current = De l’État, le rapport le plus récent qui n’a pas été corrigé ; de chaque organisation, son évaluation actuelle. Les précédents sont sur la page de chaque recommandation. Les organisations peuvent s’exprimer sous une description de leur choix.
brief-fact-recommendations = Recommandations
brief-fact-civil = Évaluations actuelles de la société civile
brief-fact-independent = Évaluations actuelles d’institutions indépendantes
brief-fact-as-at = À la date du
brief-tally = Où en sont les recommandations
brief-recommendations = Recommandation par recommandation
brief-none = Le registre n’a pas encore de recommandations de ce document.
brief-column-state = La version de l’État
brief-column-civil = Évaluations parallèles de la société civile
brief-independent = Institution indépendante, à part de l’un et de l’autre
brief-questions = Questions ouvertes
brief-page = Page
brief-question-lead = Aucune institution n’est chef de file pour cette recommandation. Qui en répond ?
brief-question-silent = L’État n’a présenté aucun compte rendu sur cette recommandation. Qu’a-t-il été fait ?
brief-question-differ =
    { $count ->
        [one] L’État indique « { $state } » ; une évaluation conclut { $verdicts }. Comment l’écart s’explique-t-il ?
       *[other] L’État indique « { $state } » ; { $count } évaluations concluent { $verdicts }. Comment l’écart s’explique-t-il ?
    }
brief-question-stale = Le rapport le plus récent est du { $day }. Que s’est-il passé depuis ?
brief-question-overdue = L’échéance était le { $day }. Qu’est-ce qui fait obstacle, et quand sera-ce fait ?
brief-question-reply =
    { $count ->
        [one] Une évaluation n’a pas reçu de réponse dans le délai prévu. Que répond l’État ?
       *[other] { $count } évaluations n’ont pas reçu de réponse dans le délai prévu. Que répond l’État ?
    }
documents-brief = Pour le Comité
