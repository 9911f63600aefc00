# What an institution’s desk counts, and the forms of reports and replies.
work-first = What is expected of you
work-first-1 = Open a recommendation that your institution leads and report where it stands, in plain words.
work-first-2 = Choose a status. Beside each stands what must be true before it can be published.
work-first-3 = Give evidence, an address or a file: of a law or policy, an activity, or a result.
work-first-4 = Save as often as you like; your colleagues work on the same draft. Then submit it to the validator.
work-first-5 = The validator publishes it or returns it with a question. What is published stays public, and is corrected by a new report only.
work-count-unanswered = { $count ->
    [one] that it leads, never reported on
   *[other] that it leads, never reported on
  }
work-count-drafts = { $count ->
    [one] draft of a report
   *[other] drafts of reports
  }
work-count-submitted = { $count ->
    [one] report to validate
   *[other] reports to validate
  }
work-count-returned = { $count ->
    [one] report returned with a question
   *[other] reports returned with a question
  }
work-count-replies = { $count ->
    [one] reply owed
   *[other] replies owed
  }
work-count-month = { $count ->
    [one] due this month
   *[other] due this month
  }
work-count-overdue = { $count ->
    [one] overdue
   *[other] overdue
  }
work-count-stale = { $count ->
    [one] with a stale report
   *[other] with a stale report
  }
work-due = Due
work-due-month = this month
work-draft = Draft
work-questioned = The coordinator asks a question
work-report = Report on it
work-report-about = Say where it stands, why, and on what evidence. A validator of your institution publishes it.
work-list = The list that you came from
work-list-back = { $count ->
    [one] Back to the list ({ $count })
   *[other] Back to the list ({ $count })
  }
# The form of a report.
report-title = Report
report-before = The report before
report-status-hint = What stands beside each must be true before it can be published; a draft can be saved at any time.
report-two-people = A second person of your institution must have worked on it or publish it.
report-no-action-begun = So far no action that serves this recommendation has begun.
report-language = Language of the text
report-reasons = Reasons
report-reasons-hint = What was done, and why this is the status. Plain words; name no child and no victim.
report-missing = What is missing
report-missing-hint = What stands in the way, or remains to be done.
report-next = Next step
report-next-hint = For “planned”: the commitment, with the date below.
report-next-on = Date of the next step
report-evidence-hint = Each with a title, and an address that everybody can open or a file.
report-evidence-more = More evidence
report-evidence-row = Evidence { $number }
report-evidence-kind = What it shows
report-evidence-title = Title
report-evidence-url = Address
report-evidence-date = Date
report-corrects = Corrects an earlier report
report-corrects-none = no, it is a new report
report-corrects-hint = The earlier one stays public, struck through.
report-later = Later recommendation
report-later-hint = Only for “no longer applicable”: the one that takes it up, as document and paragraph, such as CRC/C/XVL/CO/6/12.
report-later-known = Known to take it up:
report-save = Save
report-submit = Submit to the validator
report-publish = Publish
report-return = Return with the question
report-question = Question of the validator
report-question-hint = What is unclear or must be corrected. Only people of your institution read it.
report-waits = It waits for the validator. Nobody else can change it meanwhile.
report-discard = Discard the draft
report-discard-about = Everything that stands in the draft is removed, for your colleagues too.
report-discard-yes = Discard it
report-gone = There is no draft any more: it was published or discarded meanwhile.
report-empty = Write something before you save
report-status-missing = Choose a status
report-question-missing = Write the question
report-later-unknown = The register has no such other recommendation to your State
report-corrects-unknown = Your institution has published no such report here
report-corrects-corrected = That report was corrected already
report-evidence-kind-missing = Choose what the evidence shows
report-evidence-title-missing = Give the evidence a title
report-evidence-url-missing = Give a whole address, beginning with https://, or a file
gate-not-reportable = This status cannot be reported
gate-reasons = Give reasons, at least a sentence
gate-commitment = “Planned” needs a next step with a date that is not past
gate-begun-action = “Under way” needs an action that serves this recommendation and has begun
gate-measure = “Partly implemented” needs evidence of a law or policy, or of an activity
gate-outcome = “Implemented” needs evidence of a result
gate-outcome-too-old = { $months ->
    [one] “Implemented” needs evidence of a result dated within the last month
   *[other] “Implemented” needs evidence of a result dated within the last { $months } months
  }
gate-evidence-to-come = Evidence cannot be dated in the future
gate-nothing-to-reverse = “Reversed” needs progress that was reported before
step-not-theirs = This is not for your role
step-validator-only = Only a validator may do this
step-published = It is published already; a correction is a new report
step-submitted = It was submitted already, and waits for the validator
step-not-submitted = It has not been submitted yet
step-second-person = You alone have worked on this. For this status a second person of your institution must publish it
done-report-saved = The draft is saved.
done-report-submitted = It waits for a validator of your institution.
done-report-returned = It is returned, with your question.
done-report-published = It is public.
done-report-discarded = The draft is discarded.
# Replies.
replies-title = Replies owed
replies-lede = Published assessments of what your institution leads that nobody has replied to, the longest waiting first.
replies-none = No reply is owed.
reply-title = Reply to an assessment
reply-lede = One reply, public and for good, in the name of your institution.
reply-body = Reply
reply-body-hint = Answer what is said. Name no child and no victim.
reply-missing = Write the reply
reply-there-is = Your institution has replied.
reply-typed = This is what you had typed; it was not published.
done-reply-published = The reply is public.
# The coordinator’s public question.
question-title = A public question on a report
question-lede = You can return a published report with a question that everybody reads. The report itself stays as it is.
question-text = Question
question-hint = What does the report not answer? Everybody reads it, with the report.
question-ask = Ask publicly
question-asked = Asked already
question-reports = Reports
report-question-corrected = This report was corrected; ask on the newer one
done-question-asked = The question is public.
# Open work.
open-reports = { $count ->
    [one] One draft of a report
   *[other] { $count } drafts of reports
  }
open-actions = { $count ->
    [one] One draft of an action
   *[other] { $count } drafts of actions
  }
open-replies = { $count ->
    [one] One draft of a reply
   *[other] { $count } drafts of replies
  }
work-count-replies-submitted = { $count ->
    [one] reply to validate
   *[other] replies to validate
  }
work-count-action-drafts = { $count ->
    [one] draft of an action
   *[other] drafts of actions
  }
work-count-actions-submitted = { $count ->
    [one] action to validate
   *[other] actions to validate
  }
work-count-actions-returned = { $count ->
    [one] action returned with a question
   *[other] actions returned with a question
  }
work-count-actions-late = { $count ->
    [one] action after its planned end
   *[other] actions after their planned end
  }
