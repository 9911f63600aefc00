hiding-stone = Hidden by the moderator on { $day }: { $ground }
hiding-stone-author = Taken back by its author on { $day }, and hidden: { $ground }
hiding-stone-cut = Hidden by the moderator
hiding-ground-missing = Choose one of the grounds.
hiding-nothing-chosen = Copy the passage that is to be hidden, or choose a whole text.
hiding-passage-elsewhere = This passage does not stand in the record. Copy it exactly as the page shows it.
hiding-shown-again-before = This was hidden before, and another moderator decided that it shows again. Only a moderator who took no part in hiding it may hide the same words once more.
hiding-appeal-missing = Say why it should show again.
event-text-hidden = The moderator hid something that endangers somebody
event-hiding-confirmed = A second moderator confirmed that something stays hidden
event-hiding-stands = An appeal against a hiding was dismissed
event-text-shown-again = What was hidden shows again
event-hidden-words-destroyed = Words that were hidden were destroyed
command-hide-text = Hide what endangers somebody, no matter who published it
command-appeal-hiding = Appeal when something of the body’s own is hidden
problem-gone = Hidden
problem-gone-advice = What was at this address is hidden, because it endangered somebody. The page “Moderation” says how that is decided.
hiding-kind-recommendation = Recommendation
hiding-kind-document = Document
hiding-kind-status-update = State’s report
hiding-kind-assessment = Alternative assessment
hiding-kind-action = Action
hiding-kind-institution = Institution
hiding-kind-organisation = Organisation
hiding-kind-cluster = Recommendations answered together
hiding-stage-provisional = Hidden, not confirmed yet
hiding-stage-confirmed = Hidden, confirmed
hiding-stage-appealed = Hidden, under appeal
hiding-stage-stands = Hidden, appeal dismissed
hiding-stage-shown-again = Shown again
hiding-what = What
hiding-stage = Where it stands
hiding-by = Hidden by
hiding-by-moderator = the moderator
hiding-by-author = its author, who took it back
hiding-hidden-on = Hidden on
hiding-confirm-by = To be confirmed by
hiding-appealed-on = Appealed on
hiding-destroy-after = Words destroyed after
hiding-destroyed-on = Words destroyed on
hiding-shown-again-on = Shown again on
hiding-words = What is hidden
hiding-words-gone = The words are no longer kept here: they were destroyed, or they show again.
hiding-words-note = Kept under a key for the appeal alone. Do not copy it.
hiding-siblings = The same step also hid words of other bodies. One press confirms, or shows again, all of them that still wait:
hiding-files =
    { $count ->
        [one] One file is hidden along.
       *[other] { $count } files are hidden along.
    }
danger-link = This endangers somebody
danger-title = This endangers somebody
danger-lede = Tell the independent moderators if what is published here could harm a child, a victim, a witness or anybody else. They see it at once and can take it out of sight, no matter who published it.
danger-about = About
danger-passage = The passage
danger-passage-hint = Copy it from the page, if you can. You may leave this empty.
danger-why = Why it endangers somebody
danger-why-hint = In a sentence. You may leave this empty. Do not say who you are.
danger-untraced = No account is needed. Neither who you are, nor from where you write, nor the hour is stored, only the day. If nothing else waits on this text the moderators get a letter, which goes with the next post at a full quarter of an hour and says only that something is new: so anyone who sees their mail learns the quarter of an hour, and nothing of you. What you write is kept under a key, only the moderators read it, and it is deleted when they have answered it.
danger-send = Tell the moderators
danger-told-title = The moderators are told
danger-told-lede = Thank you. It is in their queue now.
danger-told-next = You hear no more of it here, since nobody knows who you are. If something is hidden, a note stands in its place and the public log counts it. If somebody is in danger now, call the police or a help line as well.
danger-back = Back to the page
danger-log = What has been hidden so far
done-hiding-too-few = Nothing was changed. While there are fewer than two moderators, nothing that was hidden shows again.
danger-too-many = Too much was sent from your part of the network within an hour. What you wrote stands below: try again in a while.
danger-full = So many warnings wait on this text that no more are taken; those reach the moderators. What you wrote stands below: try again tomorrow, when they have looked.
danger-too-many-here = From your part of the network as many warnings on this text were sent as one may send in a day; they reach the moderators. What you wrote stands below, and was not sent.
hiding-title = Danger
hiding-lede = What readers warn of, and what is hidden because it endangers somebody.
hiding-law = The same law holds for everybody, the State included. Hidden is only what endangers a person or shows personal data, never criticism. A second moderator confirms it within seven days, or it shows again.
hiding-warnings = Readers warn
hiding-no-warnings = No warning waits.
hiding-waiting = Waits for another moderator
hiding-none-waits = Nothing waits to be confirmed or decided.
hiding-others = All other hidings
hiding-find = To hide something that nobody warned of
hiding-find-about = Open the page on which it stands: beside “This endangers somebody” you find “Hide it”.
hiding-hide = Hide it
hiding-warning-bare = The reader pressed the button and wrote nothing.
hiding-warning-close = Nothing is to be hidden: close
hiding-days-left =
    { $days ->
        [one] One day left to confirm it
       *[other] { $days } days left to confirm it
    }
hiding-ground-hint = No other ground is reason enough to hide what is published.
hiding-passage = A passage
hiding-passage-hint = Copied from the page. It is hidden wherever it stands in this record and in its working copies, whatever its form: capitals, accents, spaces and hyphens make no difference. With a document, its paragraphs and headings are covered; with a recommendation, the paragraph above it, those below it, and their heading.
hiding-whole = Or as a whole
hiding-whole-hint = Texts, titles, addresses and files. An address that is made of a hidden title changes and says nothing.
hiding-hide-about = It is out of sight at once, everywhere: on pages, as at earlier days, in downloads, feeds and the search. A note stands in its place, with the day and the ground. The body that published it is told.
hiding-not-called-back = What others have copied or stored already cannot be called back.
hiding-hide-send = Hide it now
hiding-passage-short = A passage has at least three letters or digits. Copy more of what stands there.
hiding-passage-common = A word as common as this one stands everywhere. Copy the words beside it as well.
hiding-look = Show every place first
hiding-places = Where it stands
hiding-places-about = Places at which it would be hidden: { $count }. Nothing is hidden yet.
hiding-places-many = It stands at many places: { $count }. Nothing is hidden yet. Look at each; if all of them are to be hidden, press once more.
hiding-pieces = Each hidden piece in its sentence
hiding-near = Near forms that still show
hiding-near-about = The longer words of what is hidden stand here in another order or apart. These sentences are still public.
hiding-elsewhere = The same words elsewhere
hiding-elsewhere-about = These records are still public with the same words.
hiding-near-hide = Look at it there, and hide it too
hiding-one = Something is hidden
hiding-changed = Somebody else has taken a step meanwhile. Above is how it stands now.
hiding-appeal = Appeal
hiding-confirm-about = Another moderator has hidden this. Look whether it endangers somebody. If you do not confirm it in time, it shows again by itself.
hiding-confirm = It stays hidden
hiding-show-again = It shows again
hiding-decide-about = The body whose words these are asks for another decision. You took no part in the first.
hiding-dismiss = It stays hidden for good
hiding-for-another = This step is for a moderator who took no part so far.
hidden-title = Hidden texts
hidden-lede = What the moderators have hidden of what your body published, because it endangers somebody.
hidden-none = Nothing of yours is hidden.
hidden-provisional = A second moderator looks at it within seven days. If nobody confirms it, it shows again; if it is confirmed, you may appeal.
hidden-one-lede = It endangers somebody, a moderator says. Here is what is hidden, until when it is kept, and how to ask for another decision.
hidden-one-lede-author = Your own body took this back because it endangers somebody. Here is what is hidden, and until when it is kept.
hidden-mended = The same can be published again in other words, without what endangers somebody.
hiding-appeal-why = Why it should show again
hiding-appeal-hint = Only the moderators read it. It is kept under a key and destroyed with the hidden words.
hiding-appeal-about = You may appeal once. A moderator who took no part decides.
hiding-appeal-send = Appeal
hidings-title = Hidden because it endangered somebody
hidings-about = Every published text has the link “This endangers somebody”, for readers without an account. Only the independent moderators can hide a text, a passage, a file or a title, no matter who published it. A second moderator confirms it within seven days, or it shows again. The body that published it may appeal once; a third moderator decides. The hidden words are kept under a key for the appeal, and then destroyed.
hidings-law = The law is the same for a ministry and for an organisation. Criticism is no ground: only a person’s safety and personal data are.
hidings-not-called-back = What is hidden here cannot be called back from elsewhere: copies that others made, downloads, printed pages, search engines, and caches that keep a page or a file for up to a day.
hidings-none = Nothing has been hidden so far.
hidings-figure-all =
    { $count ->
        [one] text hidden so far
       *[other] texts hidden so far
    }
hidings-figure-hidden =
    { $count ->
        [one] is hidden now
       *[other] are hidden now
    }
hidings-figure-shown =
    { $count ->
        [one] shows again
       *[other] show again
    }
hidings-figure-destroyed =
    { $count ->
        [one] of which the words are destroyed
       *[other] of which the words are destroyed
    }
hidings-confirmed = Confirmed on
hiding-part-recommendation-text = Wording
hiding-part-recommendation = Recommendation
hiding-part-responsibility-refusal = “Not ours”
hiding-part-document = Document
hiding-part-status-update = Report
hiding-part-status-question = Question
hiding-part-evidence = Evidence
hiding-part-assessment = Assessment
hiding-part-assessment-visibility = Description shown since
hiding-part-assessment-withdrawal = Withdrawal
hiding-part-reply = The State’s reply
hiding-part-reply-answer = Answer to the reply
hiding-part-action = Action
hiding-part-action-version = Action
hiding-part-milestone = Milestone
hiding-part-budget-line = Budget
hiding-part-institution = Institution
hiding-part-organisation = Organisation
hiding-part-cluster = Answered together
hiding-column-body = text
hiding-column-section = section
hiding-column-reason = reason
hiding-column-decision-reason = reason of the decision
hiding-column-titles = title
hiding-column-session = session
hiding-column-source = source
hiding-column-source-url = address of the source
hiding-column-reasons = reasons
hiding-column-missing = what is missing
hiding-column-next-step = next step
hiding-column-title = title
hiding-column-url = address
hiding-column-file-hash = file
hiding-column-developments = developments
hiding-column-comments = comments
hiding-column-questions = questions
hiding-column-proposed = what is proposed
hiding-column-place = place
hiding-column-pseudonym = description of the author
hiding-column-note = note
hiding-column-description = description
hiding-column-abandoned-reason = why it was given up
hiding-column-names = name
hiding-column-abbreviation = abbreviation
hiding-column-about = about it
done-text-hidden = It is hidden, everywhere. Another moderator must confirm it within seven days.
done-hiding-confirmed = It stays hidden.
done-hiding-stands = It stays hidden for good.
done-hiding-shown = It shows again, as it was.
done-hiding-appealed = The appeal is with the moderators.
done-warning-closed = The warning is closed, and what it said is deleted.
submission-withdraw-danger = It endangers somebody
submission-withdraw-danger-hint = If you choose a ground, the words, their files and the note are hidden at once, everywhere, and destroyed after the time for an appeal. Otherwise they stay readable.
submission-withdraw-no-danger = No
hiding-queue =
    { $count ->
        [one] Danger: one warning or hiding waits
       *[other] Danger: { $count } warnings or hidings wait
    }
