# Ce qui figure sur toutes les pages.
site-name = Answerable
site-strapline = Ce qui a été recommandé, qui en répond et ce qu’il en est advenu
skip-to-content = Aller au contenu
nav-menu = Menu
nav-main = Principal
nav-further = Autres liens
nav-languages = Langue
nav-trail = Emplacement de cette page
nav-home = Le registre
nav-recommendations = Recommandations
nav-documents = Documents
nav-institutions = Institutions
nav-civil-society = Société civile
nav-sdgs = Objectifs de développement
nav-calendar = Calendrier
nav-about = Méthode et échelle
nav-states = États
nav-mechanisms = Mécanismes
nav-themes = Thèmes et groupes
nav-changes = Changements
nav-disagreements = Divergences
nav-moderation = Modération
nav-data = Données et téléchargements
nav-accessibility = Accessibilité
nav-privacy = Confidentialité
footer-who-grades = L’État et la société civile indiquent, chacun pour soi, le degré d’application. Les comités qui formulent les recommandations ne le notent pas.
footer-printed = Extrait de { $address }
as-at-notice = Vous lisez le registre tel qu’il était le { $day }. Ce qui est venu après n’est pas affiché.
as-at-unread = « { $written } » n’est pas une date. Écrivez l’année, le mois et le jour : 2025-12-31. Vous lisez le registre à la date d’aujourd’hui.
as-at-to-come = Le { $day } est encore à venir. Vous lisez le registre tel qu’il est aujourd’hui.
as-at-today = Le lire à la date d’aujourd’hui
# Le titre d’un onglet.
title-as-at = au { $day }
title-error = Erreur : { $title }
fiction-notice = Valdemora est un État fictif. Son dossier montre ce que le registre peut contenir ; rien n’y concerne un pays ou une personne réels.
search-label = Rechercher dans les recommandations
search-button = Rechercher

# L’échelle d’application. Les termes s’accordent avec « recommandation ».
status-not-reported = aucun compte rendu
status-no-action = aucune mesure
status-planned = prévue
status-under-way = en cours
status-partly-implemented = appliquée en partie
status-implemented = appliquée
status-reversed = en recul
status-closed = sans objet
status-cannot-assess = impossible à évaluer

# Ce qui appelle l’attention.
flag-disagreement = versions divergentes
flag-overdue = délai dépassé
flag-stale = compte rendu trop ancien
flag-without-action = aucune mesure liée
flag-silent = chef de file resté silencieux
flag-reply-overdue = réponse en retard

# Listes fermées.
document-kind-concluding-observations = Observations finales
document-kind-upr-report = Rapport de l’Examen périodique universel
document-kind-visit-report = Rapport de visite dans un pays
document-kind-judgment = Arrêt
document-kind-views = Constatations
document-kind-general-recommendations = Recommandations générales
mechanism-kind-treaty-body = Organe conventionnel
mechanism-kind-upr = Examen périodique universel
mechanism-kind-special-procedure = Procédure spéciale
mechanism-kind-regional-body = Organe régional
mechanism-kind-regional-court = Juridiction régionale
response-accepted = acceptée par l’État
response-noted = notée par l’État
lineage-repeats = réitère
lineage-continues = prolonge
role-lead = Chef de file
role-supporting = Appui
institution-kind-ministry = Ministère
institution-kind-agency = Organisme public
institution-kind-court = Juridiction
institution-kind-parliament = Parlement
institution-kind-local-authority = Autorité locale
institution-kind-independent = Organe indépendant
action-kind-law = Loi
action-kind-policy = Politique publique
action-kind-programme = Programme
action-kind-budget = Budget
action-kind-service = Service
action-kind-training = Formation
action-kind-data = Données
action-kind-awareness = Sensibilisation
action-kind-cooperation = Coopération
action-state-planned = prévue
action-state-under-way = en cours
action-state-finished = achevée
action-state-abandoned = abandonnée
evidence-structure = Loi ou politique
evidence-process = Activité
evidence-outcome = Résultat
organisation-kind-ngo = Organisation non gouvernementale
organisation-kind-coalition = Coalition
organisation-kind-childrens-group = Groupe d’enfants
organisation-kind-academic = Établissement universitaire
organisation-kind-professional = Organisation professionnelle
organisation-kind-ombudsperson = Médiateur
organisation-kind-nhri = Institution nationale des droits de l’homme
state-account-right = La version de l’État est exacte
state-account-partly-right = La version de l’État est exacte en partie
state-account-wrong = La version de l’État est inexacte
state-account-silent = L’État n’a pas donné sa version
text-kind-official = Texte officiel
text-kind-plain = Langage clair
text-kind-children = Pour les enfants

# Problèmes.
problem-not-found = Il n’y a rien à cette adresse
problem-not-found-advice = L’adresse est peut-être mal saisie, ou ce qu’elle désignait ne figure pas au registre à cette date. Rien de ce qui a été publié n’est jamais supprimé.
problem-bad-request = Cette adresse est illisible
problem-unreadable = Ce formulaire est illisible
problem-unreadable-advice = Il n’est pas arrivé en entier, ou il vient d’une page qui a changé depuis. Rien n’a été modifié. Revenez en arrière, rechargez la page et renvoyez-le.
problem-forbidden = Cette page ne vous est pas ouverte
problem-forbidden-advice = Elle appartient à une autre entité. Ce qui est public peut être lu sans compte.
problem-method = Cette adresse n’accepte pas ce qui a été envoyé
problem-method-advice = Revenez en arrière et utilisez le formulaire de la page elle-même.
problem-conflict = Quelqu’un d’autre a modifié ceci entre-temps
problem-conflict-advice = Rechargez la page pour voir ce qui a changé ; rien de son travail n’a été écrasé.
problem-too-large = C’est trop long
problem-too-large-advice = Raccourcissez la recherche ou ce que vous envoyez, puis réessayez.
field-too-long =
    { $count ->
        [one] Écrivez au plus un caractère
       *[other] Écrivez au plus { $count } caractères
    }
field-no-date = Ce n’est pas une date. Indiquez l’année, le mois et le jour
too-long-lede = Tout ce qui est saisi dans un formulaire peut occuper deux mégaoctets, et 30 fichiers peuvent l’accompagner. C’était davantage. Revenez en arrière dans votre navigateur pour raccourcir : ce que vous avez saisi devrait encore s’y trouver.
too-long-kept = Ce qui n’était pas trop long est aussi conservé sur cette page. Les fichiers sont à choisir de nouveau.
too-long-again = N’envoyer que cela
data-refused-date = « { $written } » n’est pas une date. Écrivez l’année, le mois et le jour : 2025-12-31.
data-refused-to-come = Le { $day } est encore à venir : le registre se lit tel qu’il est aujourd’hui ou tel qu’il était un jour antérieur.
data-refused-unknown = Non compris dans l’adresse : { $what }. Rien n’est fourni, pour que personne ne le prenne pour ce qui a été demandé.
problem-unprocessable = Quelque chose dans l’envoi n’est pas cohérent
problem-unprocessable-advice = Revenez en arrière, corrigez et renvoyez.
problem-too-many = Trop de demandes
problem-too-many-advice = Attendez une minute, puis réessayez. Pour obtenir tout le registre, utilisez les téléchargements.
problem-unavailable = Le registre ne peut pas répondre pour le moment
problem-unavailable-advice = Réessayez dans une minute.
problem-failed = Une erreur s’est produite de notre côté
problem-failed-advice = Elle a été consignée et sera examinée. Réessayez un peu plus tard.
unsaved = Rien n’a été enregistré
unsaved-lede = Le registre n’a pas pu conserver ce que vous venez d’envoyer. Tout ce que vous avez saisi est sur cette page : attendez une minute et envoyez de nouveau. En cas de doute, vérifiez d’abord si l’envoi n’a pas déjà été enregistré et copiez les textes ci-dessous.
unsaved-files = Les fichiers doivent être choisis de nouveau, dans le formulaire.
unsaved-texts = Ce que vous avez écrit
problem-search = Rechercher dans les recommandations
problem-home = Aller à l’accueil

# Parties de pages.
scale-label = L’échelle
page-number = Page { $page }
pages-label = Pages
page-previous = Précédente
page-next = Suivante
cite-paragraph = { $symbol }, par. { $paragraph }
side-state = État
side-civil = Société civile
verdict-none = non évaluée
no-lead = pas encore de chef de file
recommended-by = État auteur :
due = échéance le
fiction-mark = fictif

# Forms, drafts and lists at the desks.
choose-any = tous
choose-one = choisir…
list-narrow = Restreindre la liste
list-narrow-button = Afficher
public-page = La page publique
form-meanwhile = Quelqu’un d’autre l’a modifié entre-temps
form-meanwhile-advice = Rien de votre part n’a été enregistré, et rien de ce que vous avez saisi n’est perdu. Voici l’état actuel ; si vous voulez toujours votre modification, envoyez-la de nouveau.
field-targets = Cibles des Objectifs de développement
field-targets-hint = Leurs numéros, séparés par des virgules : 5.2, 16.2
field-name-in = Nom, { $language }
draft-stage = Étape
draft-last-writer = Dernière rédaction
draft-stage-draft = Brouillon
draft-stage-submitted = En attente de validation
draft-stage-returned = Renvoyé avec une question
