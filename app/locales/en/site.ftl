# What stands on every page.
site-name = Answerable
site-strapline = What was recommended, who answers for it, and what became of it
skip-to-content = Skip to the content
nav-menu = Menu
nav-main = Main
nav-further = Further
nav-languages = Language
nav-trail = Where this page is
nav-home = The register
nav-recommendations = Recommendations
nav-documents = Documents
nav-institutions = Institutions
nav-civil-society = Civil society
nav-sdgs = Development Goals
nav-calendar = Calendar
nav-about = Method and scale
nav-states = States
nav-mechanisms = Mechanisms
nav-themes = Themes and groups
nav-changes = Changes
nav-disagreements = Where accounts differ
nav-moderation = Moderation
nav-data = Data and downloads
nav-accessibility = Accessibility
nav-privacy = Privacy
footer-who-grades = Statuses are given by the State and by civil society, each for itself. The Committees that issue recommendations do not grade them.
footer-printed = From { $address }
as-at-notice = You are reading the register as at { $day }. What came later is not shown.
as-at-unread = “{ $written }” is not a date. Write it as year, month and day: 2025-12-31. You are reading the register as at today.
as-at-to-come = { $day } is still to come. You are reading the register as at today.
as-at-today = Read it as at today
# The title of a tab.
title-as-at = as at { $day }
title-error = Error: { $title }
fiction-notice = Valdemora is a fictional State. Its record shows what the register can hold; nothing in it concerns a real country or person.
search-label = Search the recommendations
search-button = Search

# The status scale.
status-not-reported = not reported
status-no-action = no action
status-planned = planned
status-under-way = under way
status-partly-implemented = partly implemented
status-implemented = implemented
status-reversed = reversed
status-closed = no longer applicable
status-cannot-assess = cannot assess

# What asks for attention.
flag-disagreement = accounts differ
flag-overdue = overdue
flag-stale = report out of date
flag-without-action = no action linked
flag-silent = lead has never reported
flag-reply-overdue = reply overdue

# Closed lists.
document-kind-concluding-observations = Concluding observations
document-kind-upr-report = Report of the Universal Periodic Review
document-kind-visit-report = Report on a country visit
document-kind-judgment = Judgment
document-kind-views = Views
document-kind-general-recommendations = General recommendations
mechanism-kind-treaty-body = Treaty body
mechanism-kind-upr = Universal Periodic Review
mechanism-kind-special-procedure = Special procedure
mechanism-kind-regional-body = Regional body
mechanism-kind-regional-court = Regional court
response-accepted = accepted by the State
response-noted = noted by the State
lineage-repeats = repeats
lineage-continues = continues
role-lead = Lead
role-supporting = Supporting
institution-kind-ministry = Ministry
institution-kind-agency = Agency
institution-kind-court = Court
institution-kind-parliament = Parliament
institution-kind-local-authority = Local authority
institution-kind-independent = Independent body
action-kind-law = Law
action-kind-policy = Policy
action-kind-programme = Programme
action-kind-budget = Budget
action-kind-service = Service
action-kind-training = Training
action-kind-data = Data
action-kind-awareness = Awareness
action-kind-cooperation = Cooperation
action-state-planned = planned
action-state-under-way = under way
action-state-finished = finished
action-state-abandoned = abandoned
evidence-structure = Law or policy
evidence-process = Activity
evidence-outcome = Result
organisation-kind-ngo = Non-governmental organisation
organisation-kind-coalition = Coalition
organisation-kind-childrens-group = Children’s group
organisation-kind-academic = Academic body
organisation-kind-professional = Professional body
organisation-kind-ombudsperson = Ombudsperson
organisation-kind-nhri = National human rights institution
state-account-right = The State’s account is right
state-account-partly-right = The State’s account is partly right
state-account-wrong = The State’s account is wrong
state-account-silent = The State has given no account
text-kind-official = Official wording
text-kind-plain = Plain language
text-kind-children = For children

# Problems.
problem-not-found = There is nothing at this address
problem-not-found-advice = The address may be mistyped, or what it named is not in the register on this day. Nothing that was published is ever deleted.
problem-bad-request = This address cannot be read
problem-unreadable = This form cannot be read
problem-unreadable-advice = It did not arrive whole, or it is of a page that has changed since. Nothing was changed. Go back, load the page again and send it once more.
problem-forbidden = This page is not open to you
problem-forbidden-advice = It belongs to another body. What is public you can read without an account.
problem-method = This address does not take what was sent
problem-method-advice = Go back and use the page’s own form.
problem-conflict = Somebody else changed this meanwhile
problem-conflict-advice = Load the page again to see what changed; nothing of theirs was overwritten.
problem-too-large = This is too long
problem-too-large-advice = Shorten the search or what you send, and try again.
field-too-long =
    { $count ->
        [one] Write at most one character
       *[other] Write at most { $count } characters
    }
field-no-date = This is no date. Enter year, month and day
too-long-lede = All that is typed into one form may be two megabytes, and 30 files may go with it. This was more. Go back in your browser to shorten it: what you typed should still be there.
too-long-kept = What was not too long is kept on this page too. Files are chosen again.
too-long-again = Send only that
data-refused-date = “{ $written }” is not a date. Write it as year, month and day: 2025-12-31.
data-refused-to-come = { $day } is still to come: the register can be read as at today or an earlier day.
data-refused-unknown = Not understood in the address: { $what }. Nothing is given out, so that nobody takes it for what they asked for.
problem-unprocessable = Something that was sent does not hold together
problem-unprocessable-advice = Go back, correct it and send it again.
problem-too-many = Too many requests
problem-too-many-advice = Wait a minute, then try again. For the whole register, use the downloads.
problem-unavailable = The register cannot answer just now
problem-unavailable-advice = Try again in a minute.
problem-failed = Something failed on our side
problem-failed-advice = It was noted and will be looked at. Try again in a while.
unsaved = It was not saved
unsaved-lede = The register could not keep what you sent, just now. Everything that you typed is on this page: wait a minute and send it again. If you are in doubt, look first whether it is there already, and copy the texts below.
unsaved-files = Files have to be chosen again, on the form.
unsaved-texts = What you wrote
problem-search = Search the recommendations
problem-home = To the front page

# Parts of pages.
scale-label = The scale
page-number = Page { $page }
pages-label = Pages
page-previous = Previous
page-next = Next
cite-paragraph = { $symbol }, para. { $paragraph }
side-state = State
side-civil = Civil society
verdict-none = not assessed
no-lead = no lead institution yet
recommended-by = recommended by
due = due
fiction-mark = fictional

# Forms, drafts and lists at the desks.
choose-any = any
choose-one = choose …
list-narrow = Narrow the list
list-narrow-button = Show
public-page = The public page
form-meanwhile = Somebody else changed this meanwhile
form-meanwhile-advice = Nothing of yours was written, and nothing that you typed is lost. Here is what stands now; if you still want your change, send it again.
field-targets = Targets of the Development Goals
field-targets-hint = Their numbers, with commas between: 5.2, 16.2
field-name-in = Name, { $language }
draft-stage = Stage
draft-last-writer = Last written by
draft-stage-draft = Draft
draft-stage-submitted = Waits for the validator
draft-stage-returned = Returned with a question
