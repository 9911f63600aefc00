# Les questions de la garde, une par sorte de signe.
guard-name = Peut-on savoir par ce nom de qui il s’agit ? Retirez-le, ou confirmez qu’il peut être public.
guard-birth-date = Est-ce la date de naissance d’une personne ? Retirez-la, indiquez un âge approximatif, ou confirmez qu’elle peut être publique.
guard-telephone = Est-ce le numéro de téléphone d’une personne ? Retirez-le, ou confirmez qu’il peut être public.
guard-identity-number = Est-ce le numéro d’un document, d’un compte ou du dossier d’une personne ? Retirez-le, ou confirmez qu’il peut être public.
guard-plate = Est-ce la plaque du véhicule de quelqu’un ? Retirez-la, ou confirmez qu’elle peut être publique.
guard-email = Est-ce l’adresse électronique d’une personne ? Retirez-la, ou confirmez qu’elle peut être publique.
guard-street-address = Quelqu’un habite-t-il ou loge-t-il à cette adresse ? Retirez-la, ou confirmez qu’elle peut être publique.
guard-account = Est-ce la page ou le nom d’une personne sur un réseau social ? Retirez-le, ou confirmez qu’il peut être public.
