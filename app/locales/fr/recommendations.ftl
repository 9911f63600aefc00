# La recherche.
sort-by = Trier par
sort-button = Trier
sort-newest = document le plus récent
sort-oldest = document le plus ancien
sort-relevance = pertinence
sort-due = échéance
sort-reported = compte rendu le plus récent
downloads-these = Télécharger :
filters = Filtres
filter-remove = Retirer :
filter-chosen = , choisi : appuyez pour retirer
filter-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
suggest-offered = Suggestions : États, thèmes, groupes, institutions, cibles
suggest-none = Aucune suggestion

# Une recommandation.
paragraph = Paragraphe { $paragraph }
paragraph-in-text = paragraphe { $paragraph }
paragraph-whole = Paragraphe { $paragraph } en entier
paragraph-previous = Précédent : paragraphe { $paragraph }
paragraph-next = Suivant : paragraphe { $paragraph }
nature-noting = Ce paragraphe prend note d’un fait ou s’en félicite ; il ne recommande rien et n’est pas compté.
nature-compound = Ce paragraphe a été divisé en parties. Chacune est suivie séparément ; l’ensemble reste citable.
session = session { $session }
wording = Texte
wording-none = Le registre ne contient pas le texte de ce paragraphe.
wording-only-in = Disponible dans cette langue seulement : { $language }
wording-source-official = Texte officiel de
wording-source-plain = En langage clair, dans les mots du registre, d’après
wording-source-children = Pour les enfants, dans les mots du registre, d’après
section-standing = Où elle en est
section-parts = Ses parties
section-answers = Qui en répond
section-timeline = Les deux versions au fil du temps
section-accounts = Ce que dit chaque partie
section-actions = Ce qui est fait
section-lineage = Recommandations antérieures et ultérieures
section-history = Historique
lineage-earlier = Reprend
lineage-later = Reprise ensuite dans
on-this-page = Sur cette page
in-the-document = Dans le document
state-says = Selon l’État
civil-says = Selon la société civile
the-state = L’État
reported-on = compte rendu du
assessed-by = { $count ->
    [one] { $count } évaluation
   *[other] { $count } évaluations
}
assessed-by-nobody = Aucune évaluation d’une organisation.
independent-institutions = Institutions indépendantes
since = depuis le
until = jusqu’au
due-on = Échéance
recommended-by-label = État auteur
response-label = Position de l’État
provisions-label = Articles
article = art. { $article }
no-updates = L’État n’a pas rendu compte.
no-assessments = Aucune organisation n’a encore publié d’évaluation.
no-actions = Aucune mesure répondant à cette recommandation n’a été publiée.
evidence = Éléments de preuve
update-missing = Ce qui manque encore.
update-next = Prochaine étape.
update-question = Question publique de la coordination
update-later = Reprise dans
update-corrected = Corrigé par une entrée ultérieure ; reste lisible.
update-corrects = Cette entrée en corrige une précédente.
assessment-developments = Faits nouveaux.
assessment-comments = Sur le compte rendu de l’État.
assessment-missing = Ce qui manque.
assessment-questions = Questions pour le dialogue.
assessment-proposed = Recommandation proposée.
assessment-withdrawn = Retirée le
assessment-superseded = Remplacée par une évaluation plus récente du même auteur.
assessment-signed = Signée par
assessment-signed-besides = { $count ->
    [one] et un autre membre de la coalition
   *[other] et { $count } autres membres de la coalition
  }
assessment-signed-unnamed = { $count ->
    [one] Signée par un autre membre de la coalition
   *[other] Signée par { $count } autres membres de la coalition
  }
assessment-period = Période couverte :
assessment-place = Lieu :
assessment-groups = Concerne :
reply-answer = Réaction de l’organisation
reply-of = Réponse :
reply-none-after = { $days ->
    [one] Sans réponse après { $days } jour
   *[other] Sans réponse après { $days } jours
}
reply-due = Réponse attendue au plus tard le
action-late = en retard
action-details = Dates, étapes et financement
action-serves = Répond à
action-serves-also = Répond aussi à
action-place = Où
action-groups = Groupes concernés
action-progress = Réalisée à { $percent } %
action-abandoned-because = Motif de l’abandon :
action-planned-start = Début prévu
action-started = Début
action-planned-end = Fin prévue
action-finished = Fin
milestones = Étapes
milestone-reached = franchie le
milestone-missed = échéance manquée
budget = Financement
budget-year = Année
budget-allocated = Alloué
budget-spent = Dépensé
budget-source = Source
budget-not-reported = non communiqué
budget-partly = connu pour { $reported } montants sur { $lines }
cite = Citer cette page
citation-label = Référence
citation = { $mechanism }, { $title }, { $symbol } ({ $day }), par. { $paragraph }. Dans : Answerable, état au { $as-at }. { $address }
source-link = Le document à sa source

# Entrées de l’historique. Le nom de l’auteur n’a pas d’article : il est donc placé devant et n’est pas sujet de la phrase.
event-document-published = { $actor } — document publié
event-responsibility-given = Responsabilité attribuée
event-status-update-published = { $actor } — compte rendu publié
event-status-update-corrected = { $actor } — compte rendu corrigé
event-status-question-asked = La coordination a posé une question publique
event-action-published = { $actor } — mesure annoncée
event-action-started = { $actor } — mesure engagée
event-action-finished = { $actor } — mesure achevée
event-action-abandoned = { $actor } — mesure abandonnée
event-assessment-published = { $actor } — évaluation publiée
event-assessment-withdrawn = { $actor } — évaluation retirée
event-reply-published = { $actor } — réponse à une évaluation
event-reply-answered = { $actor } — réaction à la réponse
event-moderation-decided = La modération a statué sur une contribution
event-moderator-appointed = Un membre de la modération a été nommé
event-moderator-left = Un membre de la modération est parti
event-moderator-proposed = Un membre de la modération a été proposé : tous étaient partis
event-moderator-ending-proposed = Il a été proposé qu’un membre de la modération parte
event-moderator-stays = Le départ d’un membre de la modération a été refusé
event-recommendations-imported = Des recommandations ont été versées au registre
event-wording-imported = Des textes officiels ont été versés au registre
assessed-by-none-now = Aucune évaluation d’une organisation n’est en vigueur actuellement.
