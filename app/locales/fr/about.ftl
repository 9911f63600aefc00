# Method and scale.
about-title = Méthode et échelle
about-description = Pourquoi ce registre existe, comment il fonctionne, ce que veut dire chaque degré et quelles règles il observe.
about-lede = Un organe des droits de l’homme recommande ; un État répond. Ce registre montre ce qui a été recommandé, qui en répond et ce qu’il en est advenu, pour que chacun puisse vérifier.

about-why = Pourquoi ce registre
about-why-1 = L’État qui ratifie un traité relatif aux droits de l’homme accepte d’être examiné par le comité de ce traité. Le comité lit des rapports, pose des questions, entend l’État en public, puis adopte des recommandations numérotées. L’Examen périodique universel, les procédures spéciales et les cours régionales formulent les leurs à leur manière.
about-why-2 = Ensuite, il se passe peu de choses que l’on puisse voir. Les recommandations sont dispersées dans des centaines de documents. On sait rarement quel ministère doit donner suite à telle d’entre elles, et plus rarement encore ce qu’il en est advenu.
about-why-3 = Ici, chaque recommandation figure avec l’institution qui en répond, avec ce dont cette institution a rendu compte et, à côté, avec ce que la société civile a constaté. L’idée a fait ses preuves : le SIMORE du Paraguay a mis en ligne les recommandations avec les ministères qui en sont responsables, et SIMORE Plus les a reliées aux objectifs de développement durable et les a ouvertes à la société civile. Answerable est un logiciel libre, afin que tout pays puisse faire de même.

about-how = Comment il fonctionne
about-how-recommendation = Une recommandation est un paragraphe, ou un alinéa de paragraphe, d’un document publié par un organe des droits de l’homme. On la cite par la cote du document et le numéro du paragraphe. Les paragraphes qui se bornent à saluer ou à noter quelque chose figurent dans leur document et ne sont jamais comptés.
about-how-lead = Une institution est chef de file ; d’autres peuvent l’appuyer. Depuis quel jour, et pour quand la recommandation doit être appliquée, est public.
about-how-report = L’institution chef de file rend compte du degré d’application, avec ses raisons et des preuves. Chaque compte rendu est daté.
about-how-assessment = Les organisations de la société civile, et les institutions indépendantes telles qu’un médiateur, publient leur propre évaluation de la même recommandation, dite évaluation alternative ou parallèle. Elles emploient la même échelle et apportent leurs propres preuves.
about-how-reply = L’institution chef de file doit une réponse publique dans un délai de { $days ->
    [one] un jour
   *[other] { $days } jours
  }. Si elle ne vient pas, cela aussi est public.
about-how-next = Lorsque l’État est de nouveau examiné, les deux versions sont là, datées et sourcées, pour le prochain rapport et le prochain dialogue.
about-wording = D’où viennent les mots
about-wording-1 = Le texte officiel est celui de l’organe qui a publié le document, dans la langue indiquée ; lorsque le registre connaît le document à sa source, il y renvoie. Les versions en langage clair et les versions pour les enfants sont rédigées par le registre ; elles le disent et ne remplacent rien.
about-wording-2 = Les noms des thèmes et des groupes et les noms abrégés des cibles des objectifs de développement durable sont du registre. Les comptes rendus et les évaluations figurent dans les mots de ceux qui les ont signés, dans la langue où ils ont été écrits.

about-scale = L’échelle
about-scale-1 = L’État et la société civile emploient une même échelle, pour que leurs versions puissent être comparées. En regard de chaque degré figure ce qui doit être vrai pour que l’État puisse le déclarer.
about-who-grades = Aucun comité ne note ici. Chaque degré est celui de l’État ou celui de la société civile, et aucun ne peut être cité comme celui d’un comité.
about-scale-implemented = Le résultat peut être montré : il existe des preuves d’un effet, datées { $months ->
    [one] du mois précédant
   *[other] des { $months } mois précédant
  } le compte rendu. Une loi ou une formation ne sont pas à elles seules un effet.
about-scale-partly-implemented = Une mesure est en vigueur, et il en existe des preuves : une loi ou une politique, ou une activité réalisée.
about-scale-under-way = Au moins une mesure qui sert la recommandation a commencé.
about-scale-planned = Il existe un engagement, avec une institution qui le porte et une date.
about-scale-no-action = L’institution chef de file déclare que rien n’a été fait.
about-scale-reversed = Des progrès antérieurs ont été défaits.
about-scale-closed = La recommandation est devenue sans objet. Le motif est donné, ainsi que, s’il y en a une, la recommandation ultérieure qui la reprend.
about-scale-cannot-assess = Société civile seulement : l’organisation n’a pas pu le savoir.
about-scale-not-reported = Personne n’a rendu compte. Le registre le dit de lui-même ; nul ne peut choisir ce degré.
about-scale-order = Pour comparer, l’ordre est le suivant. Les autres valeurs sont hors de cet ordre.
about-scale-verdicts = Une organisation rend son avis dans les mêmes termes, selon son propre jugement et sous son nom ou sous la description qu’elle a choisie.
about-scale-two-people = Nul ne publie seul qu’une recommandation est appliquée ou sans objet : une deuxième personne de l’institution doit donner son accord.

about-disagreement = Lorsque les versions diffèrent
about-disagreement-1 = Le degré déclaré par l’État et les avis de la société civile figurent côte à côte. On n’en fait jamais la moyenne, on ne les fond jamais en un seul chiffre et aucun ne cache l’autre. Lorsque plusieurs organisations se sont exprimées, l’avis de chacune est montré.
about-disagreement-2 = Les versions sont signalées comme différentes dès qu’un avis actuel n’est pas le degré déclaré par l’État. Elles ne le sont pas lorsque l’État n’a pas rendu compte ou que l’organisation n’a pas pu évaluer.
about-disagreement-link = Où les versions diffèrent

about-marks = Ce que veulent dire les signalements
about-marks-1 = Le registre signale selon des règles, d’après des dates que chacun peut voir. Les délais sont ceux de cette installation.
about-mark-disagreement = Un avis actuel de la société civile n’est pas le degré déclaré par l’État.
about-mark-overdue = La date fixée pour l’institution chef de file est passée, et l’État ne déclare la recommandation ni appliquée ni sans objet.
about-mark-stale = Périmé : le dernier compte rendu de l’État a été publié il y a plus { $months ->
    [one] d’un mois
   *[other] de { $months } mois
  }. Son degré s’affiche encore, mais il n’est peut-être plus exact.
about-mark-without-action = Aucune mesure publiée ne sert la recommandation.
about-mark-silent = Silence : une institution a été désignée chef de file et n’a jamais rendu compte.
about-mark-reply-overdue = Une évaluation actuelle attend la réponse de l’État depuis plus { $days ->
    [one] d’un jour
   *[other] de { $days } jours
  }.
about-mark-link = Voir lesquelles

about-roles = Qui peut dire quoi
about-role-public = Tout le monde
about-role-public-may = lit tout ce qui est publié, le télécharge et le suit, sans compte.
about-role-institution = Point focal d’une institution
about-role-institution-may = prépare les comptes rendus, les mesures et les réponses pour ce dont l’institution répond.
about-role-validator = Validateur d’une institution
about-role-validator-may = publie ces brouillons ou les renvoie.
about-role-coordinator = Coordonnateur, au sein du mécanisme national
about-role-coordinator-may = inscrit les documents et les recommandations, dit qui en répond et pour quand, et peut renvoyer un compte rendu publié avec une question publique. Il ne peut ni rendre compte à la place d’un ministère, ni toucher à une évaluation.
about-role-organisation = Organisation de la société civile
about-role-organisation-may = rédige et soumet des évaluations, les retire et choisit sous quel nom chacune est montrée.
about-role-moderator = Modérateur, d’un organe indépendant et jamais d’un ministère
about-role-moderator-may = inscrit les organisations et publie, renvoie ou refuse ce qu’elles soumettent, pour les seuls motifs énumérés. Il ne peut changer ni un mot ni un avis.
about-moderators-link = Qui a nommé la modération de ce registre
about-role-administrator = Administrateur
about-role-administrator-may = fait fonctionner l’installation et ne voit aucune évaluation non publiée.
about-roles-one-body = Une personne n’exerce de fonctions que dans un seul organisme.

about-rules = Les règles qui ne plient pas
about-rule-append = Ce qui a été publié demeure. Rien n’est jamais modifié ni effacé. Une correction est une entrée nouvelle qui nomme celle qu’elle corrige ; l’ancienne reste lisible, barrée.
about-rule-query = Ce que vous n’avez pas le droit de voir n’est même pas consulté. Aucun décompte, aucune recherche, aucun téléchargement, aucun flux ne trahit ce qui n’est pas public.
about-rule-sides = Deux parties restent deux parties. La version de l’État et celle de la société civile ne sont jamais fondues en un seul nombre.
about-rule-moderation = Une évaluation soumise ne peut être renvoyée ou refusée que pour sept motifs : elle identifie ou pourrait identifier un enfant ou une victime ; elle met une personne en danger ; elle contient des données personnelles sans consentement ; elle est elle-même un contenu illicite ; elle ne porte pas sur la recommandation ; elle fait double emploi ; elle est du pourriel. Chaque décision est publique, avec son motif et le temps qu’elle a pris, sans le contenu. Qui essuie un refus peut faire appel une fois, devant un autre modérateur.
about-rule-moderation-link = Toutes les décisions des modérateurs
about-rule-reply = Qui est évalué peut répondre. La réponse est due dans un délai de { $days ->
    [one] un jour
   *[other] { $days } jours
  }. Un ministère ne peut ni retarder une évaluation ni la cacher.
about-rule-visibility = L’organisation choisit, pour chaque évaluation, comment elle est montrée : sous son nom, sous une description, au nom d’une coalition, ou pas du tout tant que c’est un brouillon. Seul le modérateur sait qui se trouve derrière une description.
about-rule-children = Les enfants d’abord. Aucune entrée ne peut identifier un enfant. À qui écrit, il est demandé si un passage peut révéler l’identité d’une personne, à l’État aussi : ce qu’il confirme n’est publié que par une deuxième personne. Seuls des documents sont admis comme preuves ; les images, le son et la vidéo sont refusés. Le programme qui pose ces questions peut se tromper : lors d’un essai sur des textes inventés, il a laissé passer environ 4 sur 100 de ceux qui parlaient d’une personne et en a relevé 4 sur 100 qui ne parlaient de personne. Il peut voir moins bien les textes réels : relisez vous-même.
about-rule-least = Le moins de données possible est conservé. Ni l’adresse réseau ni le navigateur ne sont enregistrés avec ce qui est soumis.
about-rule-registration = Nul n’a besoin de s’inscrire auprès de l’État pour s’exprimer ici. Les organisations sont inscrites par le modérateur indépendant.
about-rule-hiding = Le danger peut être masqué, quel que soit l’auteur de la publication, l’État compris : par la seule modération indépendante, pour la seule sécurité d’une personne ou des données personnelles, jamais pour une critique. Un second membre le confirme dans les sept jours, sinon c’est de nouveau visible ; un recours est possible ; chaque masquage est public, avec son motif. C’est la seule exception à la première règle.

about-as-at = Lire le registre à une date antérieure
about-as-at-1 = Comme rien n’est jamais écrasé, le registre peut être lu tel qu’il était n’importe quel jour antérieur. Choisissez un jour ci-dessous, ou ajoutez as_at et une date à n’importe quelle adresse : ?as_at=2025-12-31. Chaque page dit alors en tête quel jour elle montre.
about-as-at-2 = Un document compte à partir du jour de son adoption ou, lorsque seule la session est connue, à partir du dernier jour de celle-ci. Les comptes rendus, les évaluations et les réponses comptent à partir du jour de leur publication ici. Les degrés, les signalements et les décomptes sont calculés d’après ces dates.
about-as-at-3 = Une chose ne peut être connue : le jour où un document ou un compte rendu ancien a été inscrit ici pour la première fois. Un jour antérieur au début de cette installation est donc montré d’après les dates de ce qui a été dit, et non d’après ce que ce site montrait alors.
about-as-at-day = Lire le registre au
about-as-at-button = Le lire

about-who = Qui gère ce site
about-who-1 = Answerable est un logiciel libre. Chaque installation est gérée par quelqu’un : un mécanisme national d’application, d’établissement de rapports et de suivi, un parlement, un médiateur, une université.
about-who-2 = Cette installation ne dit pas ici qui la gère, car le logiciel n’a pas encore de réglage pour cela. Son gestionnaire devrait se nommer et donner une adresse pour les questions et les réclamations. En attendant, traitez ce que vous lisez comme tout papier non signé : remontez à ses sources.
about-who-3 = Le gestionnaire n’écrit pas ce qui figure ici. Chaque compte rendu, évaluation ou réponse engage l’organisme qui l’a signé.
