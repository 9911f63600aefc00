# Les décisions des modérateurs.
moderation-title = Modération
moderation-lede = Toutes les décisions sur ce que soumettent les organisations : date de réception, date de décision, sens de la décision et motif.
moderation-who = Les contributions sont lues par un modérateur indépendant, jamais par un ministère. Il peut publier une contribution, la renvoyer pour correction ou la rejeter, et uniquement pour un motif de la liste fermée ci-dessous. Il ne peut changer ni un mot ni une appréciation. Un rejet peut faire l’objet d’un seul recours, tranché par un autre modérateur.
moderation-without-content = Les décisions sont énumérées sans le contenu, l’auteur ni la recommandation concernée, afin que ce qui n’a pas été publié ne mette personne en danger.
moderation-figures = En chiffres
moderation-figure-all =
    { $count ->
        [one] décision
       *[other] décisions
    }
moderation-figure-published = publiées
moderation-figure-returned = renvoyées pour correction
moderation-figure-declined = rejetées
moderation-figure-appeals =
    { $count ->
        [one] recours tranché
       *[other] recours tranchés
    }
moderation-figure-upheld =
    { $count ->
        [one] dont un en faveur de l’auteur
       *[other] dont { $count } en faveur de l’auteur
    }
moderation-figure-median =
    { $count ->
        [one] jour jusqu’à la décision (médiane)
       *[other] jours jusqu’à la décision (médiane)
    }
moderation-grounds = Les seuls motifs
moderation-closed = Rien ne peut être renvoyé ni rejeté pour un autre motif : ni pour le ton, ni pour l’appréciation, ni parce qu’une institution s’y oppose.
moderation-ground = Motif
moderation-meaning = Ce qu’il signifie
moderation-used = Invoqué
moderation-decisions = Toutes les décisions, la plus récente d’abord
moderation-none = À cette date, aucune décision n’a été prise.
moderation-none-advice = Dès qu’une organisation soumet une évaluation et que le modérateur se prononce, la décision figure ici.
moderation-decided = Décision du
moderation-received = Reçue le
moderation-days = Jours
moderation-decision = Décision
moderation-decision-published = publiée
moderation-decision-returned = renvoyée pour correction
moderation-decision-declined = rejetée
moderation-decision-appeal-upheld = recours accueilli : publiée
moderation-decision-appeal-dismissed = recours rejeté
moderation-ground-identifies-child = Identifie un enfant ou une victime
moderation-ground-endangers-person = Met une personne en danger
moderation-ground-personal-data = Données personnelles sans consentement
moderation-ground-unlawful-material = Contenu illicite
moderation-ground-off-subject = Étrangère à la recommandation
moderation-ground-duplicate = Doublon
moderation-ground-spam = Envoi indésirable
moderation-about-identifies-child = Un enfant ou une victime est nommé, ou pourrait être reconnu par le rapprochement de ce qui est dit : âge, lieu, école, jour.
moderation-about-endangers-person = Ce qui est dit pourrait mettre quelqu’un en danger : un témoin, une personne qui aide, l’auteur.
moderation-about-personal-data = Elle contient des données sur une personne qui n’y a pas consenti : une adresse, un numéro, un état de santé.
moderation-about-unlawful-material = La loi interdit de détenir ou de montrer ce contenu, quoi qu’il soit censé prouver.
moderation-about-off-subject = Elle ne porte pas sur ce que demande la recommandation ; elle peut être soumise à nouveau sous celle qui convient.
moderation-about-duplicate = Le même auteur a déjà soumis la même chose sur la même recommandation.
moderation-about-spam = C’est de la publicité ou un envoi automatique, qui ne dit rien d’aucune recommandation.
moderation-fiction = État fictif
moderation-moderators = Qui a nommé la modération
moderation-moderators-lede = La personne qui gère les comptes propose, sur décision de l’organe nommé ici ; la nomination ne prend effet qu’avec l’accord de la modération, et un départ de même. Si la modération ne répond pas, ou si tous ses membres sont partis, une proposition est publique pendant deux semaines avant de prendre effet. Les noms ne sont pas publics.
moderation-moderators-now =
    { $count ->
        [0] Il n’y a personne à la modération.
        [one] La modération compte une personne.
       *[other] La modération compte { $count } personnes.
    }
moderation-moderators-unrecorded =
    { $count ->
        [one] Pour l’une d’elles, rien ne dit ici qui l’a nommée : elle est arrivée avant que cela soit consigné.
       *[other] Pour { $count } d’entre elles, rien ne dit ici qui les a nommées : elles sont arrivées avant que cela soit consigné.
    }
moderation-moderators-government = Un organe de l’État lui-même a nommé des membres de la modération de ce registre. Demandez ce qui les rend indépendants de lui.
moderation-moderators-none = Rien n’est consigné.
moderation-moderators-day = Jour
moderation-moderators-what = Ce qui s’est passé
moderation-moderators-came = un membre de la modération a été nommé
moderation-moderators-left = un membre de la modération est parti
moderation-moderators-agreed = Accord
moderation-moderators-agreed-moderator = d’un membre de la modération
moderation-moderators-agreed-nobody = de personne : il n’y avait jamais eu de modération
moderation-moderators-proposed = un membre de la modération a été proposé : tous étaient partis
moderation-moderators-ending-proposed = il a été proposé qu’un membre de la modération parte
moderation-moderators-stays = un membre de la modération s’est opposé, et la personne reste
moderation-moderators-effect = sans réponse, prend effet le
moderation-moderators-few = La modération compte moins de deux personnes. Tant qu’elles ne sont pas deux, le délai dans lequel une seconde personne confirme ce qui a été masqué est suspendu, et rien de ce qui a été masqué ne redevient visible.
moderation-moderators-agreed-own = du membre de la modération qui est parti
moderation-moderators-agreed-unanswered = de personne : la modération n’a pas répondu en deux semaines
moderation-moderators-agreed-waited = de personne : tous étaient partis, et ce fut public pendant deux semaines
