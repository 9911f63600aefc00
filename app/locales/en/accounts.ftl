# Accounts and desks.
form-errors = { $count ->
    [one] One thing needs mending
   *[other] { $count } things need mending
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
signed-in-nav = Signed in
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
