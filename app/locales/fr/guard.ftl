# Les questions de la garde, une par sorte de signe.
guard-name = Peut-on savoir par ce nom de qui il s’agit ? Retirez-le, ou confirmez qu’il peut être public.
guard-birth-date = Est-ce la date de naissance d’une personne ? Retirez-la, indiquez un âge approximatif, ou confirmez qu’elle peut être publique.
guard-telephone = Est-ce le numéro de téléphone d’une personne ? Retirez-le, ou confirmez qu’il peut être public.
guard-identity-number = Est-ce le numéro d’un document, d’un compte ou du dossier d’une personne ? Retirez-le, ou confirmez qu’il peut être public.
guard-plate = Est-ce la plaque du véhicule de quelqu’un ? Retirez-la, ou confirmez qu’elle peut être publique.
guard-email = Est-ce l’adresse électronique d’une personne ? Retirez-la, ou confirmez qu’elle peut être publique.
guard-street-address = Quelqu’un habite-t-il ou loge-t-il à cette adresse ? Retirez-la, ou confirmez qu’elle peut être publique.
guard-account = Est-ce la page ou le nom d’une personne sur un réseau social ? Retirez-le, ou confirmez qu’il peut être public.
# Ce qui est refusé : des signes de matériel montrant l’abus sexuel d’un enfant, ou d’un chemin qui y mène. $hotline dit qui appeler.
guard-material = Ce texte n’a pas été conservé. Il semble contenir du matériel montrant l’abus sexuel d’un enfant, ou y mener : une image écrite en lettres, un lien vers des fichiers ou vers une adresse cachée, ou le nom d’un fichier. N’envoyez pas ce matériel ici, ne le copiez pas et ne le transmettez pas, même comme preuve : racontez ce qui s’est passé sans le lien et sans le nom du fichier. Signalez ce que vous avez trouvé : { $hotline }. Si un enfant est en danger en ce moment, appelez la police.
guard-own-name = C’est le nom de votre organisation, et il ne doit pas paraître ici. Retirez-le, ou confirmez qu’il peut rester.
