# Ce que disent les organisations.
civil-society-title = Société civile
civil-society-lede = Des organisations et des institutions indépendantes donnent leur propre appréciation de la mise en œuvre de chaque recommandation. Elle figure à côté du rapport de l’État, quoi qu’elle dise.
civil-society-what = Une évaluation alternative (dite aussi « parallèle ») est l’appréciation propre et datée d’une organisation sur une recommandation : ce qui s’est passé, ce qui manque, ce que le rapport de l’État passe sous silence, et les preuves à l’appui. Elle emploie la même échelle que l’État, afin que les deux puissent être comparées ; elles ne sont jamais fondues en une seule. Ce qui a été publié n’est jamais modifié : une évaluation plus récente le remplace, et l’ancienne reste lisible.
civil-society-visibility = Les organisations sont enregistrées par un modérateur indépendant, et non par l’État. Pour chaque évaluation, elles choisissent de paraître sous leur propre nom, sous celui d’une coalition ou sous une description qui ne nomme personne. Une organisation ne figure ici que pour ce qu’elle a publié sous son propre nom.
civil-society-see-disagreements = Où les versions divergent
civil-society-see-moderation = Comment les contributions sont modérées
civil-society-empty = À cette date, aucune organisation n’a publié d’évaluation dans ce registre.
civil-society-empty-advice = Les organisations demandent leur enregistrement au modérateur indépendant ; nul n’a besoin de l’autorisation de l’État pour s’exprimer. Ce qu’elles publieront paraîtra ici.
civil-society-replies = Réponses et silences
civil-society-replies-rule =
    { $days ->
        [one] Toute évaluation publiée appelle une réponse publique de l’institution responsable dans un délai d’un jour. L’absence de réponse est publique elle aussi.
       *[other] Toute évaluation publiée appelle une réponse publique de l’institution responsable dans un délai de { $days } jours. L’absence de réponse est publique elle aussi.
    }
civil-society-replies-given =
    { $count ->
        [one] évaluation ayant reçu une réponse
       *[other] évaluations ayant reçu une réponse
    }
civil-society-replies-waiting =
    { $days ->
        [one] en attente d’une réponse, dans le délai d’un jour
       *[other] en attente d’une réponse, dans le délai de { $days } jours
    }
civil-society-replies-overdue =
    { $days ->
        [one] sans réponse après un jour
       *[other] sans réponse après { $days } jours
    }
civil-society-replies-median =
    { $count ->
        [one] jour entre l’évaluation et la réponse (médiane)
       *[other] jours entre l’évaluation et la réponse (médiane)
    }
civil-society-on-recommendations =
    { $count ->
        [one] sur une recommandation
       *[other] sur { $count } recommandations
    }
civil-society-organisations = Qui s’exprime
civil-society-organisations-more =
    { $count ->
        [one] Une autre organisation
       *[other] { $count } autres organisations
    }
civil-society-no-organisations = Personne ne s’est encore exprimé sous son propre nom.
civil-society-own-name = Seul ce qui est publié sous le nom propre de l’organisation est compté et énuméré.
civil-society-kept = Ce qui a été remplacé ou retiré reste lisible, barré.
civil-society-organisation = Organisation
civil-society-kind = Nature
civil-society-state = État
civil-society-count = Évaluations en vigueur
civil-society-newest-on = La plus récente
civil-society-none-yet = aucune encore
civil-society-newest = Évaluations les plus récentes
civil-society-no-assessments = Aucune évaluation n’a encore été publiée.
civil-society-current =
    { $count ->
        [one] Une évaluation en vigueur
       *[other] { $count } évaluations en vigueur
    }

# Une organisation.
civil-society-about-organisation = { $name } : ses constats sur la mise en œuvre des recommandations relatives aux droits de l’homme, et les réponses de l’État.
civil-society-languages = Langues de travail
civil-society-members = Membres qui s’expriment ici eux-mêmes
civil-society-coalitions = Membre de
civil-society-verdicts = Ses constats
civil-society-differences = Où elle diverge de l’État
civil-society-differences-none = Sur aucune recommandation son appréciation et le rapport de l’État ne divergent.
civil-society-differences-count =
    { $count ->
        [one] Sur une recommandation, son appréciation n’est pas celle de l’État.
       *[other] Sur { $count } recommandations, son appréciation n’est pas celle de l’État.
    }
civil-society-recommendation = Recommandation
civil-society-more-rows =
    { $count ->
        [one] Une de plus
       *[other] { $count } de plus
    }
civil-society-assessments = Ses évaluations
