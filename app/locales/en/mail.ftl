# Letters.
mail-invitation-subject = Invitation: { $body }
mail-invitation-opening = You are invited to work in this register for: { $body }. Your role: { $role }.
mail-invitation-until = { $days ->
    [one] The link works once, within one day.
   *[other] The link works once, within { $days } days.
  }
mail-invitation-organisation = an organisation of civil society
mail-invitation-link = Accept the invitation
mail-invitation-unasked = If you did not expect this, do nothing: without you no account is made.
mail-moderator-subject = News of the moderation
mail-moderator-proposed = Somebody is proposed as a moderator of the register. Nobody becomes one before a moderator agrees.
mail-moderator-appointed = A new moderator has joined the moderation of the register. If you know nothing of this, ask at once.
mail-moderator-ending = It is proposed that a moderator leave the moderation of the register. A moderator must agree or object; without an answer it takes effect after two weeks.
mail-moderator-link = To the members
mail-reset-subject = A new password
mail-reset-opening = Somebody asked for a new password for the account with this address.
mail-reset-until = { $minutes ->
    [one] The link works once, within one minute.
   *[other] The link works once, within { $minutes } minutes.
  }
mail-reset-link = Set a new password
mail-reset-unasked = If it was not you, do nothing: your password stays as it is.
mail-password-subject = Your password was changed
mail-password-opening = The password of the account with this address was changed. All sessions that were open have ended.
mail-factor-subject = Your second factor was changed
mail-factor-set-up = A second factor was set up for the account with this address. All sessions that were open have ended.
mail-factor-turned-off = The second factor of the account with this address was turned off. The password alone is enough now.
mail-factor-reset = The second factor of the account with this address was taken away by the operator of the installation. All sessions that were open have ended.
mail-factor-recovery-used = Somebody signed in to the account with this address with one of its recovery codes. That code is used up.
mail-not-you = If it was not you, set a new password at once, and tell the person who looks after the accounts of your body.
mail-not-you-link = Ask for a new password
mail-draft-submitted-subject = To validate: { $about }
mail-draft-submitted = { $what ->
    [action] An action waits for you to publish it or return it with a question: { $about }.
    [reply] A reply to an alternative assessment waits for you to publish it or return it with a question: { $about }.
   *[report] A report waits for you to publish it or return it with a question: { $about }.
  }
mail-draft-returned-subject = Returned with a question: { $about }
mail-draft-returned = { $what ->
    [action] A validator has returned an action that you drafted, with a question: { $about }.
    [reply] A validator has returned a reply that you drafted, with a question: { $about }.
   *[report] A validator has returned a report that you drafted, with a question: { $about }.
  }
mail-draft-published-subject = Published: { $about }
mail-draft-published = { $what ->
    [action] An action that you drafted is public: { $about }.
    [reply] A reply that you drafted is public: { $about }.
   *[report] A report that you drafted is public: { $about }.
  }
mail-draft-questioned-subject = A public question: { $about }
mail-draft-questioned = The national coordination has asked a public question on your institution’s report: { $about }. A new report answers it.
mail-draft-an-action = an action
mail-draft-link = Open it
mail-footer = This mail was written by a machine; nobody reads answers to it.

mail-submission-subject = A submission waits for a moderator
mail-submission-link = To the desk
mail-news-subject = Something new at your desk
mail-news-opening = There is something new at your desk.
mail-news-link = To the desk
mail-submission-opening = { $count ->
    [one] One submission waits for a decision at the moderator’s desk.
   *[other] { $count } submissions wait for a decision at the moderator’s desk.
  }
