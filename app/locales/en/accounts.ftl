# Accounts and desks.
form-errors = { $count ->
    [one] One thing needs correcting
   *[other] { $count } things need correcting
  }
session-ended = Your session has ended
session-ended-lede = Nothing that you typed is lost. It waits on this page.
session-ended-sign-in = Sign in again, in another tab
session-ended-come-back = Come back to this tab and send it again.
session-ended-again = Send it again
sign-in = Sign in
sign-out = Sign out
own-account = Your account
desk = Desk
account-nav = Account
role-focal-point = Focal point
role-validator = Validator
role-coordinator = Coordinator
role-contributor = Contributor
role-organisation-lead = Organisation lead
role-moderator = Moderator
role-administrator = Administrator
body-kind-institution = Institution
body-kind-mechanism = National mechanism
body-kind-organisation = Organisation
body-kind-moderation = Independent moderator
body-kind-installation = This installation
body-mechanism-of = National mechanism of { $state }
problem-forged = This did not come from our own page
problem-forged-advice = Another site tried to send something in your name, or your browser hid where it came from. Nothing was changed. Open the page here and send it again.

# Fields that several forms have.
yes = yes
no = no
save = Save
leave-it = Leave it as it is
field-email = E-mail address
field-sign-in = E-mail address, or the name you sign in with
field-password = Password
field-old-password = Current password
field-new-password = New password
field-new-password-hint = At least 15 characters. Several words are easier to remember than signs; a password manager is welcome.
field-name = Name
field-name-hint = As your colleagues know you. The public never sees it.
field-language = Language
field-language-hint = For mail to you.
field-code = Code
field-code-hint = Six digits from your authenticator, or one of your recovery codes.
password-short = Write at least { $count } characters
password-long = Write at most { $count } characters
password-known = This password is among those that everybody tries first. Choose another one
password-own = This password is little more than your name or address. Choose another one
password-wrong = This is not your present password
name-missing = Write your name
language-missing = Choose a language
too-many-attempts = There were too many attempts. Wait a quarter of an hour, then try again
busy-now = Very many are signing in at this moment. Nothing was changed: try again in a few seconds

# Signing in.
sign-in-lede = For members of institutions, national mechanisms, organisations and the moderation. Everything that is published can be read without signing in.
sign-in-forgotten = I forgot my password
sign-in-by-invitation = Accounts are made by invitation only: ask the person who looks after the accounts of your body.
sign-in-email-missing = Write your e-mail address, or the name you sign in with
sign-in-password-missing = Write your password
sign-in-wrong = The address or name, or the password, is wrong
sign-in-device = On this device
sign-in-device-yes = I sign in here often
sign-in-device-hint = This browser then keeps a mark for 90 days, so that you get in even while somebody else tries wrong passwords for your account. It names nobody, but shows anyone who looks through the device that somebody signed in here. “Leave this page now” removes it.
code-title = Second step
code-lede = Your account has a second factor: open your authenticator.
code-send = Continue
code-lost = No authenticator at hand? Use one of your recovery codes; each is valid once. Without those, ask the operator of this installation.
code-missing = Write the code
code-wrong = This code is not right, or was used already. Wait for the next one
done-signed-out = You are signed out.

# A way back.
reset-title = Forgotten password
reset-lede = Write the address of your account. If there is one, a mail with a link goes to it.
reset-send = Send the link
reset-email-wrong = Write an e-mail address, such as name@example.org
reset-asked = Check your e-mail
reset-asked-lede = If there is an account with this address, a link is on its way. It works once, within one hour.
reset-asked-nothing = Nothing there after a few minutes? Look among unwanted mail, and whether the address was right. Accounts are made by invitation only.
reset-set = A new password
reset-set-lede = Afterwards you are signed out everywhere, and sign in with the new one.
reset-set-send = Set the password
reset-gone = This link is no longer valid
reset-gone-lede = A link to a new password works once, within one hour. Nothing was changed.
reset-again = Ask for another one
done-password-set = Your new password is set. Sign in with it.

# Invitations.
invitation-title = You are invited
invitation-known = You have an account with this address. Join with it; what you did elsewhere stays with the body for which you did it.
invitation-join = Join
invitation-sign-in = This address has an account already. Sign in with it, and you come back here.
invitation-elsewhere = This address belongs to a member of another body. A person can be a member of one body only: once that membership has ended, this invitation can be accepted, as long as it is good.
invitation-second-factor = This role needs a second factor. You set it up in the next step, with an authenticator on your telephone or computer.
invitation-accept = Accept
invitation-gone = This invitation is no longer valid
invitation-gone-lede = Invitations are valid once, for 14 days, and can be taken back. If you have accepted it, sign in; otherwise ask the person who invited you for another one.
done-joined = Welcome. You are signed in.

# The second factor.
factor-title = Set up a second factor
factor-needed = Your role needs one before you can do anything else. From then on, somebody who learns your password still cannot sign in.
factor-wanted = From then on, somebody who learns your password still cannot sign in.
factor-replaced = The new one takes the place of the one that you have, which stays good until you are done here. You are signed out everywhere else, and get new recovery codes.
factor-step-app = Open an authenticator: an app on your telephone, or your password manager.
factor-step-scan = Add an account by scanning this picture.
factor-picture = Picture to be scanned by an authenticator
factor-step-type = Or type this key:
factor-step-code = Write the six digits that it shows.
factor-code-hint = Six digits. They change every 30 seconds.
factor-confirm = Confirm
factor-set-up = Set up a second factor
factor-replace = Replace it
factor-off = Turn it off
factor-off-title = Turn the second factor off
factor-off-lede = Your password alone will be enough to sign in. You are signed out everywhere else.
recovery-title = Your recovery codes
recovery-lede = The second factor is set up. If you lose it, each of these codes lets you in once.
recovery-keep = They are shown only now. Print them, or keep them in a password manager.
recovery-kept = I have kept them
recovery-new = New recovery codes
recovery-new-title = New recovery codes
recovery-new-lede = The codes that you have are no longer valid from then on.
done-second-factor-off = The second factor is turned off.

# The own account.
account-body = Body
account-membership = Membership
account-role = Role
account-since = since
account-no-body = You are not a member of a body at present, and so there is nothing that you may do here. What you did stays with the body for which you did it.
account-may = What this role may do
account-may-not = Whatever is not listed, this role may not do.
account-change-details = Change name and language
account-security = Signing in
account-factor = Second factor
account-factor-on = A second factor is set up.
account-factor-needed = Your role needs it.
account-factor-off = No second factor is set up. Anyone who learns your password can sign in.
account-codes-left = { $count ->
    [0] No recovery code is left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
  }
account-sessions = { $count ->
    [one] You are signed in here only.
   *[other] You are signed in { $count } times.
  }
account-sessions-see = See and end sessions
reach-own = For its own body
reach-any = For all bodies
details-title = Name and language
password-title = Change the password
password-lede = Afterwards you are signed out everywhere else.
password-change = Change it
sessions-title = Where you are signed in
sessions-lede = Each line is one browser. From which address, and with which browser, is not stored.
sessions-since = Since
sessions-used = Last used
sessions-end = End
sessions-current = this one
sessions-end-others = End all others
done-saved = It is saved.
done-password-changed = Your password is changed. You are signed out everywhere else.
done-session-ended = It is ended.

# Members.
members-title = Members
members-lede = Only members of this body, and the people who look after its accounts, see who they are. To the public the body speaks.
members-none = Nobody yet.
members-end = End
members-count = { $count ->
    [0] no members
    [one] one member
   *[other] { $count } members
  }
members-institutions = Institutions
invitations-title = Open invitations
invitations-none = No invitation is open.
invitations-sent = Sent
invitations-until = Good until
invitations-revoke = Take back
invite-title = Invite somebody
invite-lede = A mail with a link goes to the address. It is valid once, for 14 days.
invite-send = Send the invitation
invite-language = Language of the mail
invite-email-wrong = Write an e-mail address, such as name@example.org
invite-role-missing = Choose a role
invite-member-already = This address belongs to a member already
role-about-focal-point = drafts reports, actions and replies
role-about-validator = drafts, and publishes or returns what colleagues drafted
role-about-coordinator = takes in documents, gives responsibilities, looks after institutions and deadlines
role-about-contributor = drafts assessments
role-about-organisation-lead = drafts, submits and withdraws assessments, invites contributors
role-about-moderator = registers organisations and decides on what they submit
role-about-administrator = settings, and the accounts of coordinators and moderators
done-invited = The invitation is on its way.
done-invitation-revoked = The invitation is taken back.
done-membership-ended = The membership has ended.
administration-title = Administration
administration-lede = The accounts of the national mechanisms and of the moderation. Those of institutions are looked after by their State’s mechanism.
administration-coordinators = Coordinators
administration-moderators = Moderators
administration-state = State
administration-state-hint = For a coordinator: whose national mechanism it is. For a moderator: whose body decided, if it is a State’s.
administration-no-state = None
administration-state-missing = Choose the State whose recommendations are coordinated
invitations-awaits = waits for a moderator who agrees; where all have left, for two weeks
done-proposed = Proposed. A moderator must agree; where all have left, the invitation goes out after two weeks.
done-proposal-agreed = You agreed. The invitation is on its way.
done-proposal-refused = You objected. Nobody is invited.
done-ending-proposed = Proposed, in public. It takes effect when a moderator agrees; if none answers, after two weeks.
done-ending-agreed = You agreed. The membership has ended.
done-ending-refused = You objected. The membership goes on.
endings-title = Proposed to leave the moderation
endings-lede = Nobody’s office as a moderator ends at one person’s word. If you know that the body named here has decided it, agree; otherwise object. Whom it is about can leave. If no moderator answers, it takes effect on the day named here. All of it is public, without names.
endings-agree = Agree: the membership ends
endings-agree-own = Agree: I leave
endings-effect = Takes effect without an answer on
ending-lede = This proposes it, in public. It takes effect when a moderator agrees; if none answers, after two weeks. If a moderator objects, the membership goes on.
ending-send = Propose it
ending-decided-by = Decided by
ending-decided-by-hint = The body that decided. It is public.
ending-state-hint = Whose body decided, if it is a State’s.
ending-proposed-already = This has been proposed already
members-ending = Proposed; without an answer it ends on
proposals-title = Proposed as a moderator
proposals-lede = Nobody becomes a moderator at one person’s word. If you know that the body named here has decided, and that the person proposed is independent of ministries, agree: then the invitation goes out. That a moderator joined, and on whose decision, is public.
proposals-agree = Agree
proposals-refuse = Object
proposals-own = You proposed this yourself: another moderator must agree.
appoint-lede = A moderator is appointed by two people: you propose, and a moderator agrees. Only where there never was a moderator is your word enough; where all have left, what you propose is public for two weeks before the invitation goes out. That one was appointed, on whose decision, and whether a moderator agreed is public.
appoint-by = Appointed by
appoint-by-hint = For a moderator: the body that decided. It is public.
appoint-by-choose = Choose
appoint-by-missing = Choose the body that decided on the moderator
appoint-by-unsaid = not said
appoint-state-missing = Choose the State whose body decided
appointer-independent-institution = an ombudsperson or a national human rights institution
appointer-parliament = a parliament
appointer-courts = the courts
appointer-civil-society = organisations together
appointer-academic = a university or academy
appointer-international = an international or regional body
appointer-national-mechanism = a national mechanism, a body of the State
appointer-government = a ministry or government
hand-over-title = Hand your work over
hand-over-lede = What you have open passes to a colleague in one step. What is published stays as it is.
hand-over-to = Pass what is open to
hand-over-choose = Choose a colleague
hand-over-nobody = There is no colleague to take it. Members are invited by the person who looks after the accounts of your body.
hand-over-nobody-chosen = nobody: leave it as it is
hand-over-send = Hand it over
hand-over-to-missing = Choose a colleague of the same body
done-handed-over = It has passed to your colleague.
end-title = End the membership
end-lede = The person is signed out everywhere and may do nothing more. What they did stays attributed to the body.
end-send = End it
end-yourself = You cannot end your own membership. Ask somebody else to
open-title = What is open
open-nothing = Nothing is open.
open-intakes = { $count ->
    [one] One document that is being taken in
   *[other] { $count } documents that are being taken in
  }
open-text-drafts = { $count ->
    [one] One draft of a wording
   *[other] { $count } drafts of wordings
  }
open-refusals = { $count ->
    [one] One “not ours” that waits for a decision
   *[other] { $count } times “not ours” that wait for a decision
  }

# What needs a permission.
command-take-in-document = Take in a Committee’s document
command-publish-document = Publish a document with its recommendations
command-give-responsibility = Say which institution answers for a recommendation, and by when
command-decide-refusal = Decide when an institution says “not ours”
command-manage-institutions = Keep the list of institutions
command-invite-institution-member = Invite members of institutions, and end memberships
command-manage-themes = Keep the list of themes
command-manage-cycles = Keep reporting cycles and their dates
command-draft-text = Draft plain wording, wording for children, translations
command-publish-text = Publish a wording that somebody else drafted
command-form-cluster = Group recommendations that are answered together
command-question-update = Ask a public question about a published report
command-refuse-responsibility = Say that a recommendation is “not ours”
command-draft-action = Draft actions
command-publish-action = Publish actions
command-draft-status-update = Draft reports on how far a recommendation is implemented
command-publish-status-update = Publish or return such reports
command-draft-reply = Draft replies to assessments
command-publish-reply = Publish replies to assessments
command-hand-over = Hand open work over to a colleague
command-draft-assessment = Draft assessments with their evidence
command-submit-assessment = Submit assessments, and choose under which name they show
command-withdraw-assessment = Withdraw assessments
command-invite-contributor = Invite members of the organisation, and end memberships
command-register-organisation = Register organisations
command-decide-submission = Publish, return or decline submissions, on the listed grounds
command-agree-to-moderator = Agree that somebody is appointed as a moderator, or object
command-invite-coordinator = Invite coordinators and administrators, and end memberships
command-invite-moderator = Invite moderators, and end memberships
command-change-settings = Change settings of the installation

# Without mail: a name, recovery codes, links that are handed over; what happened to an account.
field-sign-in-name = Name to sign in with
field-sign-in-name-hint = 4 to 40 letters or digits; it names nobody unless you want it to. You need it together with your password: write it down safely.
field-recovery-code = Recovery code
sign-in-name-wrong = Write 4 to 40 letters, digits, hyphens or dots, without spaces
sign-in-name-taken = Choose another name: this one cannot be had
reset-by-code-link = I get no mail: use a recovery code
reset-by-code = A new password without mail
reset-by-code-lede = For those who asked not to get mail. Write the name you sign in with, one of your recovery codes, and a new password. The code is then used up.
reset-by-code-lost = No codes left? Somebody else who leads your organisation can invite you again. Otherwise reach the moderator, who can have a new account opened for it.
reset-by-code-wrong = This name and this code do not belong together, or the code was used already. Check both
recovery-lede-way-back = You get no mail, so these codes are your only way back. Each works once: for a new password, or in place of the second factor.
account-way-back-missing = You get no mail, and have no recovery code left. If you forget your password there is no way back: make new codes now.
account-news-title = What happened to your account
account-news-password-changed = Your password was changed.
account-news-password-reset = Your password was reset, with a link or a recovery code.
account-news-factor-set-up = A second factor was set up.
account-news-factor-turned-off = The second factor was turned off.
account-news-factor-reset = The operator of this installation took the second factor away.
account-news-recovery-used = A recovery code was used in place of the second factor.
account-news-codes-renewed = New recovery codes were made; the earlier ones are no longer good.
account-news-many-wrong-codes = Somebody who knows your password tried many wrong codes. Change your password.
account-news-not-you = If it was not you, change your password at once, and tell the person who looks after the accounts of your body.
account-news-read = I have read this
factor-offer = You lead your organisation here. With a second factor, somebody who learns only your password cannot sign in, and so can neither withdraw what you have published nor lower how it shows. It takes two minutes and needs no telephone number.
invite-lede-link = Your organisation gets no mail, so no address is asked for. You get a link, and hand it over yourself in a way that is safe.
invite-link-title = The link of the invitation
invite-link-lede = It is shown only now, and works once, within 14 days. Anyone who has it can make an account in your organisation: hand it over in a safe way.
invite-by-link = by a link
invite-make-link = Make a link
