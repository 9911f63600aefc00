# The desk of an organisation of civil society.
submissions-title = Your organisation’s desk
submissions-lede = Alternative (“shadow”) assessments: what your organisation writes, what waits for the moderator, what is published. No ministry sees any of it before it is published.
submissions-new = A new assessment
submissions-new-about = Find the recommendation in the register, copy its reference, and begin here:
submissions-reference = Reference of the recommendation
submissions-reference-hint = Symbol and paragraph, such as { $example }
submissions-assess = Assess this recommendation
submissions-begin = Begin
submissions-nothing = Nothing has been written yet.
submissions-nothing-advice = Begin with one recommendation that you know well. A draft is seen by nobody outside your organisation.
submissions-drafts = { $count ->
    [one] One draft
   *[other] { $count } drafts
  }
submissions-returned = { $count ->
    [one] One came back from the moderator
   *[other] { $count } came back from the moderator
  }
submissions-waiting = { $count ->
    [one] One waits for the moderator
   *[other] { $count } wait for the moderator
  }
submissions-ended = { $count ->
    [one] One was declined for good
   *[other] { $count } were declined for good
  }
submissions-published = { $count ->
    [one] One published assessment
   *[other] { $count } published assessments
  }
submissions-to-sign = Shared with your coalition, to be signed
submissions-signed-named = signed by name
submissions-signed-unnamed = signed without its name
submissions-not-signed = not signed
submissions-left = left on
submissions-signatures = Signatures
submissions-due = Decision due by
submissions-decided = What the moderator decided
submissions-passage = The passage
submissions-appeal = Appeal
submissions-manage = Withdraw it, or show less of your name
submissions-reply-came = The institution has replied. You may answer once.
submissions-about-nothing = Nothing chosen yet
submissions-about-several = { $count ->
    [one] { $first } and one more
   *[other] { $first } and { $count } more
  }
submissions-answer-about = Answer to the reply: { $about }
submissions-evidence-title = Title of evidence { $number }
submissions-evidence-url = Address of evidence { $number }
submissions-evidence-file = File of evidence { $number }
submissions-signs = Look at these pieces before you submit
submissions-signs-about = They may reveal somebody’s identity. Change the text above, or confirm that the piece may be public. The moderator sees what you confirmed.
submissions-may-be-public = This may be public: it puts nobody at risk

submission-title = Alternative (“shadow”) assessment
submission-answer-title = Answer to the institution’s reply
submission-answer-about = Your organisation may answer the reply once. The moderator looks at it first.
submission-answer-begin = Answer the reply
submission-published-title = A published assessment
submission-looks = As readers would see it
submission-visibility = Who may know that it is from you
submission-visibility-hint = Nothing is chosen for you. You can show less of your name later, never more.
submission-pseudonym = Description in the place of your name
submission-pseudonym-hint = Only if you chose a description. For example “a lawyers’ group in the north”. Use it again for what readers may connect with this.
submission-coalition = Coalition
submission-verdict = Your verdict
submission-verdict-simple = What do you think?
submission-verdict-hint = The scale is the State’s too, so that readers can compare.
submission-others = Does the same hold for other recommendations?
submission-others-hint = Like a chapter of a report: the reasons are written once and published with each. Choose another verdict where it differs.
submission-other = Recommendation { $number }
submission-same-verdict = The same as the first
submission-state-account = The State’s own account is
submission-developments = New developments
submission-developments-hint = What has changed since the recommendation, on the ground. Name no child and no victim; no place by which one could be found.
submission-developments-simple = What happened?
submission-developments-simple-hint = What has changed for children where you live? Do not write anybody’s name, school or street.
submission-comments = Comments on the State’s report
submission-comments-hint = What in it is right, what is wrong, what it leaves out.
submission-comments-simple = What does the government say? Is it true?
submission-comments-simple-hint = Say what is right and what is not.
submission-missing = What is missing
submission-missing-hint = What should have been done and was not: laws, money, people, data.
submission-missing-simple = What is still missing?
submission-missing-simple-hint = What should adults do that they have not done?
submission-questions = Questions for the dialogue
submission-questions-hint = What the Committee should ask the State.
submission-questions-simple = What should the Committee ask?
submission-questions-simple-hint = The Committee talks with the government. What should it ask?
submission-proposed = Recommendation proposed
submission-proposed-hint = What the Committee should recommend next.
submission-proposed-simple = What should happen next?
submission-proposed-simple-hint = What do you want the government to do?
submission-groups = Whom it concerns
submission-groups-choose = Choose whom it concerns
submission-place = Place
submission-place-hint = As rough as is safe: a region rather than a village. Empty if it could tell who you are.
submission-period-from = Period covered, from
submission-period-hint = Leave empty if you speak of no particular period.
submission-period-to = Period covered, to
submission-body = Answer
submission-body-hint = Name no child and no victim.
submission-save = Save the draft
submission-submit = Submit to the moderator
submission-before = When you submit, the text is looked through for what could give somebody away, and you are asked about each piece. The independent moderator may return it, never change it.
submission-lead-submits = You can save it. The person who leads your organisation’s account submits it.
submission-lead-signs = The person who leads your organisation’s account can sign it.
submission-discard = Throw it away
submission-discard-about = Its words are gone for good, and nobody can bring them back.
submission-discard-yes = Throw it away for good
submission-take-back = Take it back
submission-take-back-about = It becomes a draft again, and the moderator sees it no longer.
submission-appeal = Why should it be decided otherwise?
submission-appeal-hint = Another moderator decides, once and for good. The words of the assessment stay as they are.
submission-appeal-send = Appeal
submission-sign-about = You sign these words as they stand. If they change, sign again. Your organisation can leave at any time, also after publication.
submission-sign-named = Sign; our name shows
submission-sign-unnamed = Sign; we are only counted
submission-leave = Leave this assessment
submission-leave-about = Your signature is gone from every page at once.
submission-lower = Show less of your name
submission-lower-about = From now on every page of this register shows it so, pages of earlier days too, together with what was published in one piece with it or replaced by it. Copies that others made stay as they are. It cannot be undone.
submission-lower-send = Show less from now on
submission-at-once = It takes effect at once. Anyone who watches both this register and your connection could tell by the moment that it was you: if that matters, do it from somewhere else.
submission-lower-named = The text, its evidence or your answer holds the name of your organisation. It stays readable. Confirm below that you want to show less nevertheless
submission-lower-even-so = Show less, even where the text itself holds our name
submission-lower-files = A file of it also stands with another assessment of yours, which would lead to your name. Lower that one too, first.
submission-withdraw = Withdraw it
submission-withdraw-about = It stays readable, struck through, with the date and your note. Everything that was published stays part of the history.
submission-withdraw-note = Note
submission-withdraw-note-hint = Why, in a sentence, if you like. It is public at once.
submission-withdraw-signs = The note may reveal somebody’s identity, and it is public at once: write it without names, numbers and addresses
submission-withdraw-send = Withdraw for good
submission-supersede-about = To bring it up to date, write a new assessment of the same recommendation under the same name: it takes the place of this one, and readers see both.

submission-stage-draft = Draft
submission-stage-submitted = Waits for the moderator
submission-stage-returned = Returned for correction
submission-stage-declined = Declined: you may appeal once
submission-stage-appealed = Waits for another moderator
submission-stage-dismissed = Declined for good
submission-stage-published = Published

submission-not-theirs = This is not your organisation’s
submission-lead-only = Only the person who leads your organisation’s account can do this
submission-waits = It waits for the moderator: take it back to change it
submission-not-submitted = It does not wait for the moderator
submission-not-appealed = Nobody has appealed
submission-not-declined = Only what was declined can be appealed
submission-ended = It was decided for good
submission-interested = You have declared an interest in it
submission-another-moderator = Another moderator hears the appeal
submission-ground = Choose a ground of the list
submission-empty = Write something before you save
submission-reference-unknown = The register has no recommendation with this reference
submission-other-state = This recommendation concerns another State than your organisation
submission-no-recommendation = Choose the recommendation first
submission-verdict-missing = Choose your verdict
submission-visibility-missing = Choose who may know that it is from you
submission-private = A private draft is not submitted: choose how it is to show
submission-pseudonym-missing = Write the description in the place of your name
submission-pseudonym-own = The description holds the name of your organisation
submission-pseudonym-taken = Somebody else publishes under this description: choose another
submission-coalition-missing = Choose the coalition
submission-coalition-unknown = Your organisation is not a member of this coalition
submission-reasons-missing = Write new developments, comments on the State’s report, or what is missing
submission-period-turned = The period ends before it begins
submission-period-half = Give the whole period, or none
submission-period-future = The period ends in the future
submission-body-missing = Write the answer
submission-file-elsewhere = This file stands with an assessment of yours under another name: anyone who sees both files would know that both are from you. Leave it out, or send another version of it
submission-signs-open = { $count ->
    [one] One piece may reveal somebody’s identity: change it or confirm it
   *[other] { $count } pieces may reveal somebody’s identity: change or confirm each
  }
submission-appeal-missing = Write why it should be decided otherwise

visibility-named = By name
visibility-pseudonymous = Under a description
visibility-coalition = In a coalition’s name
visibility-private = Private draft
visibility-about-named = Everybody sees your organisation’s name beside it.
visibility-about-pseudonymous = Everybody sees the description that you write. Who is behind it is known to the moderator alone.
visibility-about-coalition = Everybody sees the coalition’s name. Its members see the draft and that you wrote it, and may sign it.
visibility-about-private = Nobody outside your organisation sees anything, not even the moderator. It cannot be submitted like this.
visibility-who-sees = Who will be able to see what
visibility-lowered-later = Later you can choose less, never more. No address of your device and no kind of browser is stored with what you write. Anyone who knows your way of writing may still recognise you.
visibility-column-text = The words
visibility-column-name = Your name
visibility-column-members = Other members of the coalition
visibility-column-moderator = The moderator
visibility-column-ministry = Ministries, the coordinator, the administrator
visibility-sees-named-text = everybody, once it is published
visibility-sees-named-name = everybody, once it is published
visibility-sees-named-members = what everybody sees
visibility-sees-named-moderator = words and name, once it is submitted
visibility-sees-named-ministry = what everybody sees
visibility-sees-pseudonymous-text = everybody, once it is published
visibility-sees-pseudonymous-name = nobody but the moderator
visibility-sees-pseudonymous-members = what everybody sees
visibility-sees-pseudonymous-moderator = words and name, once it is submitted
visibility-sees-pseudonymous-ministry = what everybody sees
visibility-sees-coalition-text = everybody, once it is published
visibility-sees-coalition-name = the coalition’s members and the moderator
visibility-sees-coalition-members = the draft, and that you wrote it
visibility-sees-coalition-moderator = words and name, once it is submitted
visibility-sees-coalition-ministry = what everybody sees
visibility-sees-private-text = your organisation alone
visibility-sees-private-name = nobody
visibility-sees-private-members = nothing
visibility-sees-private-moderator = nothing
visibility-sees-private-ministry = nothing

verdict-about-implemented = What was asked for is done, and children see the result.
verdict-about-partly-implemented = A measure is in force; part of what was asked for is missing.
verdict-about-under-way = Work has begun, nothing is in force yet.
verdict-about-planned = There is a commitment, and no work yet.
verdict-about-no-action = Nothing has been done.
verdict-about-reversed = Earlier progress was undone.
verdict-about-closed = It no longer applies; say why.
verdict-about-cannot-assess = You could not find out; say what information is missing.

done-submission-saved = The draft is saved.
done-submission-submitted = It waits for the moderator.
done-submission-taken-back = It is a draft again.
done-submission-discarded = It is gone.
done-submission-appealed = Another moderator will decide.
done-submission-signed = Your organisation has signed.
done-submission-left = Your organisation’s signature is gone.
done-submission-withdrawn = It is withdrawn.
done-submission-lowered = Pages show less of your name from now on.

keep-offer = Nothing is saved yet. You can keep what you type in this browser alone, until you send it. It can then be read with your account only.
keep-yes = Keep it in this browser
keep-kept = What you type is kept in this browser alone, until you send it. Files are not.
keep-forget = Forget it
keep-found = Something that you typed into this form before is kept in this browser.
keep-back = Put it back
keep-leaves = Forget it when I sign out or press “Leave this page now”
submissions-confirm-why = Why may they be public?
submissions-confirm-why-hint = For the moderator; never published. For example: the person agreed, or the number is that of an office.
submission-confirm-why-missing = Write why what you confirmed may be public
submission-pseudonym-other = This is the name of another organisation: choose a description that names nobody
submissions-duplicate-of = The text of which it is a duplicate
submission-lower-signs = The description may reveal somebody’s identity, and it is public at once, before a moderator reads it: write it without names, ages, numbers and addresses, or show less now under a neutral description, below
submission-lower-neutral = Show less now, under the description “{ submission-neutral }”. One of your own that names somebody can stand on a new version, which a moderator reads first.
submission-neutral = an organisation of civil society
