# The register as seen from a theme, a group, a mechanism, a State; and the lists of these.
subject-standing = Where they stand
subject-standing-caption = What each side says
subject-standing-note = Each side speaks for itself. Several organisations can assess the same recommendation, so the numbers of civil society can add up to more than the total.
subject-col-status = Status
subject-years = Over the years
subject-years-caption = The State’s account at the end of each year; for { $year }, on { $day }
subject-attention = What asks for attention
subject-of = of { $total }
subject-pressing = What waits to be done
subject-pressing-due = Not yet implemented: the longest overdue and the soonest due first.
subject-pressing-newest = Not yet implemented, the newest first. No due dates have been set.
subject-all = { $count ->
    [one] The whole selection: one recommendation
   *[other] The whole selection: { $count } recommendations
}
subject-across = Seen from elsewhere
subject-nothing = On this day the register holds no recommendation here.
subject-nothing-advice = That says nothing of what was recommended elsewhere:

subject-themes-title = Themes and groups
subject-themes-lede = What recommendations are about, and whom they concern.
subject-themes-note = The number of a theme counts each recommendation about it, or about a theme below it, once.
subject-themes-below = { $count ->
    [one] One theme below it
   *[other] { $count } themes below it
}
subject-scheme-opsc = Themes of the Optional Protocol on the sale of children
subject-scheme-general = General themes
subject-section = { $scheme }, section { $section } of the reporting guidelines
subject-below = Themes below it
subject-groups = Groups
subject-theme-lede = The recommendations about this theme, and where each side says that they stand.
subject-theme-lede-above = The recommendations about this theme and those below it, and where each side says that they stand.
subject-group-lede = The recommendations that concern this group, and where each side says that they stand.

subject-mechanisms-lede = The bodies that examine States and issue recommendations.
subject-mechanisms-silent = Others
subject-mechanisms-silent-count = { $count ->
    [one] One body without a document in the register
   *[other] { $count } bodies without a document in the register
}
subject-mechanism-lede = What this body has recommended, and where each side says that it stands. The body itself gives no status.

subject-col-kind = Kind
subject-col-date = Date
subject-documents-count = { $count ->
    [one] One document
   *[other] { $count } documents, the newest first
}
subject-documents-earlier = Earlier documents
subject-documents-all = All documents

subject-states-lede = The States to which the register holds recommendations.
subject-states-none = On this day the register holds no document.
subject-states-count = { $count ->
    [one] One State
   *[other] { $count } States
}
subject-reported = State has reported
subject-assessed = Civil society has assessed
subject-state-lede = What was recommended to this State, and where each side says that it stands.
subject-next-dates = Next dates
subject-cycle = cycle { $number }
subject-calendar = The whole calendar
subject-leads = { $count ->
    [0] leads none
    [one] leads one recommendation
   *[other] leads { $count } recommendations
}
subject-organisations-note = Those that have published an assessment under their own name.
subject-date-list-of-issues = List of issues
subject-date-state-report-due = State report due
subject-date-state-report-received = State report received
subject-date-alternative-reports-due = Alternative reports due
subject-date-pre-session = Pre-session
subject-date-session = Session
subject-date-concluding-observations = Concluding observations
subject-date-next-report-due = Next report due
subject-date-follow-up-due = Follow-up information due
subject-kind-treaty-body = Treaty bodies
subject-kind-upr = Universal Periodic Review
subject-kind-special-procedure = Special procedures
subject-kind-regional-body = Regional bodies
subject-kind-regional-court = Regional courts
subject-groups-silent = { $count ->
    [one] One group that no recommendation concerns yet
   *[other] { $count } groups that no recommendation concerns yet
}
