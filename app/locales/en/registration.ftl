# Organisations that ask to be registered, and those that are.
quick-exit = Leave this page now
quick-exit-name = Leave this page quickly
register-title = Register an organisation
register-lede = Organisations, coalitions, children’s and youth groups, academic and professional bodies and independent institutions ask the independent moderator. The State is not asked, and is not told.
register-seen = Who will see what
register-seen-what = What you write
register-seen-who = Who sees it
register-seen-name = Name, kind, State, languages and what you do
register-seen-name-who = The moderator. Everybody, from the day on which you first publish something under your own name; if you only ever publish under a description, never. Ombudspersons and national human rights institutions are listed from the day on which they are registered.
register-seen-contact = Address and how to reach you safely
register-seen-contact-who = The moderator and, later, the lead of your own organisation. Nobody else: no ministry, no coordination, no administrator, no other organisation.
register-seen-concerns = What you work on
register-seen-concerns-who = The moderator.
register-seen-account = The name of the first account
register-seen-account-who = The moderator, and the people of your own organisation.
register-seen-request = That you have asked
register-seen-request-who = The moderator. If you are refused, all that you wrote is removed 90 days later.
register-not-stored = No network address, no kind of browser and no hour is stored, only the day.
register-how-long =
    { $days ->
        [one] The moderator decides within one day.
       *[other] The moderator decides within { $days } days.
    }
register-form = Your request
register-state = State
register-state-hint = The State on whose recommendations you work.
register-state-choose = Choose a State
register-name = Name of the organisation
register-name-others = Its name in other languages (may be left out)
register-name-in = Name in { $language }
register-about = What it does
register-about-hint = Two or three sentences. Name no child and no victim.
register-languages = Languages
register-languages-hint = In which of them you can work here.
register-concerns = What you work on (may be left out)
register-themes = Themes
register-groups = Groups
register-contact = How to reach you
register-contact-lede = For the moderator alone.
register-email = E-mail address
register-email-hint = Only if mail may be sent. The first account then signs in with it. It need not name anybody.
register-mail = May we send you mail?
register-mail-hint = Some telephones and mailboxes are watched. No mail names your organisation before it is registered.
register-mail-yes = Yes, send mail to this address
register-mail-no = Do not send me mail; I will look here
register-mail-no-hint = After you send this form you see a secret address. It is then the only way to your request. No address is needed: later you choose a name to sign in with, and get recovery codes.
register-reached-by = How to reach you safely (may be left out)
register-reached-by-hint = For example another way, at which hours, or what must not be mentioned.
register-account-name = What the first account wants to be called
register-account-name-hint = It need not be a real name. The public never sees it.
register-send = Send the request
register-state-missing = Choose the State on whose recommendations you work
register-kind-missing = Choose what kind of organisation it is
register-name-missing = Write the organisation’s name in at least one language
register-about-missing = Write in a sentence or two what the organisation does
register-languages-missing = Choose at least one language
register-mail-missing = Choose whether mail may be sent to you
register-too-many = There were many requests from here or with this address. Nothing is lost: wait an hour, then send it again
done-register-sent-before = This form had arrived before. Below is what arrived then.

# The secret page of a request.
register-asked-title = Your request to be registered
register-keep = Keep this address secret, and keep it
register-keep-mailed = It is in the mail that you get, too. Anyone who knows it can see this page and set up the first account.
register-keep-only = It is shown nowhere else and cannot be found again. Anyone who knows it can see this page and set up the first account. Write it down where nobody looks.
register-received = Asked on
register-stage-waiting =
    { $days ->
        [one] It waits for the moderator, who decides within one day.
       *[other] It waits for the moderator, who decides within { $days } days.
    }
register-stage-asked = The moderator asks you something. The answer is yours to give below.
register-stage-registered = The organisation is registered.
register-stage-refused = The moderator has not registered the organisation.
register-account-open = Set up the first account now. Its owner leads the organisation here and can invite others.
register-account-set-up = Set up the account
register-account-made = Its first account is set up; this page opens no other.
register-reason = The moderator’s reason:
register-again = You can ask again when that has changed.
register-removed = What stands here is removed on
register-messages = Questions and answers
register-by-moderator = The moderator
register-by-asker = You who asked
register-answer = Your answer
register-answer-hint = The moderator alone reads it.
register-answer-send = Send the answer
register-answer-missing = Write your answer
register-meanwhile = This page has changed meanwhile. Below is how it stands now; what you sent was not carried out.
done-register-answered = Your answer has arrived.

# The moderator's list.
flag-overdue-plain = past
registration-stage-waiting = Waits for a decision
registration-stage-asked = Waits for the asker’s answer
registration-stage-registered = Registered
registration-stage-refused = Refused
register-question-missing = Write your question
register-reason-missing = Write a reason of at least ten characters
done-organisation-registered = The organisation is registered.
done-registration-questioned = The question is on the asker’s page.
done-registration-refused = The request is refused; the asker reads the reason.
# An organisation's own desk.
own-looks-title = Who looked at this
own-looks-lede = Each time a moderator looks at how you are reached it is noted here. Who it was is known to the chain of the history alone.
own-looks-none = Nobody has looked yet.
done-coalition-joined = Your organisation has joined.
done-coalition-left = Your organisation has left.
done-coalition-ended = The membership has ended.

# What a person of an organisation reads on pages that others share.
field-name-hint-organisation = As your colleagues are to call you. It need not be your real name, and the public never sees it.
invite-lede-organisation = People who join need not say their real names, and can be any number of people: leads submit, contributors draft.
command-manage-organisation = Say how the organisation is reached, join and leave coalitions

# Letters.
mail-plain-subject = A message for you
mail-registration-opening = Something was asked for with this address. At the address below you see where it stands, and can answer questions.
mail-registration-keep = Keep it secret. It cannot be sent again.
mail-registration-link = Open the page
mail-registration-unasked = If you did not expect this, do nothing.
mail-registration-news = There is news. Open the secret address that you got when you asked.
