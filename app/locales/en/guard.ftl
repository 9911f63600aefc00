# The guard’s questions, one for each kind of sign.
guard-name = Can somebody tell from this name who the person is? Take it out, or confirm that it may be public.
guard-birth-date = Is this a person’s date of birth? Take it out or write the age roughly, or confirm that it may be public.
guard-telephone = Is this the telephone number of a person? Take it out, or confirm that it may be public.
guard-identity-number = Is this the number of a person’s document, account or case? Take it out, or confirm that it may be public.
guard-plate = Is this the number plate of somebody’s vehicle? Take it out, or confirm that it may be public.
guard-email = Is this the e-mail address of a person? Take it out, or confirm that it may be public.
guard-street-address = Does somebody live or stay at this address? Take it out, or confirm that it may be public.
guard-account = Is this a person’s page or name in a social network? Take it out, or confirm that it may be public.
# What is refused: signs of material that shows the sexual abuse of a child, or of a way to it. $hotline names whom to call.
guard-material = This text was not kept. It seems to hold material that shows the sexual abuse of a child, or to lead to it: a picture written as letters, a link to files or to a hidden address, or the name of a file. Do not send such material here, do not copy it and do not pass it on, not even as proof: write what happened without the link and without the file’s name. Report what you found: { $hotline }. If a child is in danger now, call the police.
guard-own-name = This is your organisation’s name, and it is not to show here. Take it out, or confirm that it may stand.
