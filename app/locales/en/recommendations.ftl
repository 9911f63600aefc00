# The search.
sort-by = Sort by
sort-button = Sort
sort-newest = newest document
sort-oldest = oldest document
sort-relevance = best match
sort-due = due date
sort-reported = newest report
downloads-these = Download these:
filters = Filters
filter-remove = Remove:
filter-chosen = , chosen: press to remove
filter-more = { $count ->
    [one] One more
   *[other] { $count } more
}
suggest-offered = Suggestions: States, themes, groups, institutions, targets
suggest-none = No suggestion

# One recommendation.
paragraph = Paragraph { $paragraph }
paragraph-in-text = paragraph { $paragraph }
paragraph-whole = Whole paragraph { $paragraph }
paragraph-previous = Before: paragraph { $paragraph }
paragraph-next = Next: paragraph { $paragraph }
nature-noting = This paragraph notes or welcomes; it recommends nothing and is not counted.
nature-compound = This paragraph was split into parts. Each part is followed on its own; the whole stays citable.
session = session { $session }
wording = Wording
wording-none = The register has no wording of this paragraph.
wording-only-in = In { $language } only
wording-source-official = Official wording of
wording-source-plain = In plain language, in the register’s own words, after
wording-source-children = For children, in the register’s own words, after
section-standing = Where it stands
section-parts = Its parts
section-answers = Who answers for it
section-timeline = Both accounts over time
section-accounts = What each side says
section-actions = What is being done
section-lineage = Earlier and later recommendations
section-history = History
lineage-earlier = It takes up
lineage-later = Taken up again by
on-this-page = On this page
in-the-document = In the document
state-says = The State says
civil-says = Civil society says
the-state = The State
reported-on = reported on
assessed-by = { $count ->
    [one] one assessment
   *[other] { $count } assessments
}
assessed-by-nobody = No assessment by an organisation.
independent-institutions = Independent institutions
since = since
until = until
due-on = Due on
recommended-by-label = Recommended by
response-label = The State’s response
provisions-label = Articles
article = art. { $article }
no-updates = The State has not reported.
no-assessments = No organisation has published an assessment yet.
no-actions = No action that serves this recommendation has been published.
evidence = Evidence
update-missing = Still missing.
update-next = Next step.
update-question = The coordinator’s public question
update-later = Taken up by
update-corrected = Corrected by a later entry; it stays readable.
update-corrects = This entry corrects an earlier one.
assessment-developments = New developments.
assessment-comments = On the State’s report.
assessment-missing = What is missing.
assessment-questions = Questions for the dialogue.
assessment-proposed = Recommendation proposed.
assessment-withdrawn = Withdrawn on
assessment-superseded = Replaced by a newer assessment of the same author.
assessment-signed = Signed by
assessment-signed-besides = { $count ->
    [one] and one more member of the coalition
   *[other] and { $count } more members of the coalition
  }
assessment-signed-unnamed = { $count ->
    [one] Signed by one more member of the coalition
   *[other] Signed by { $count } more members of the coalition
  }
assessment-period = Period covered:
assessment-place = Place:
assessment-groups = Concerns:
reply-answer = Answer of the organisation
reply-of = Reply of
reply-none-after = { $days ->
    [one] No reply after one day
   *[other] No reply after { $days } days
}
reply-due = A reply is due by
action-late = late
action-details = Dates, steps and money
action-serves = Serves
action-serves-also = Serves also
action-place = Where
action-groups = Groups that it reaches
action-progress = { $percent } per cent done
action-abandoned-because = Abandoned because:
action-planned-start = To begin on
action-started = Begun on
action-planned-end = To end on
action-finished = Finished on
milestones = Steps
milestone-reached = reached
milestone-missed = missed
budget = Money
budget-year = Year
budget-allocated = Allocated
budget-spent = Spent
budget-source = Source
budget-not-reported = not reported
budget-partly = known for { $reported } of { $lines } amounts
cite = Cite this page
citation-label = Citation
citation = { $mechanism }, { $title }, { $symbol } ({ $day }), para. { $paragraph }. In: Answerable, as at { $as-at }. { $address }
source-link = The document at its source

# Entries of the history.
event-document-published = { $actor } issued the document
event-responsibility-given = Responsibility was given
event-status-update-published = { $actor } reported
event-status-update-corrected = { $actor } corrected its report
event-status-question-asked = The coordinator asked a public question
event-action-published = { $actor } announced an action
event-action-started = { $actor } began an action
event-action-finished = { $actor } finished an action
event-action-abandoned = { $actor } abandoned an action
event-assessment-published = { $actor } published an assessment
event-assessment-withdrawn = { $actor } withdrew an assessment
event-reply-published = { $actor } replied to an assessment
event-reply-answered = { $actor } answered the reply
event-moderation-decided = The moderator decided on a submission
event-moderator-appointed = A moderator was appointed
event-moderator-left = A moderator left
event-moderator-proposed = A moderator was proposed: all had left
event-moderator-ending-proposed = It was proposed that a moderator leave
event-moderator-stays = A proposal that a moderator leave was refused
event-recommendations-imported = Recommendations were taken into the register
event-wording-imported = Official wording was taken into the register
assessed-by-none-now = No assessment by an organisation stands at present.
