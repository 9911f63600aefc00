# Institutions.
facet-lead = Lead institution
institutions-description = The ministries, agencies, courts and other public bodies that answer for recommendations, with what each has reported and what is late.
institutions-lede = For each recommendation one institution leads, and others may support it. The figures are of what each leads; they say what is late, and where nothing was reported.
institutions-none = The register names no institutions.
institutions-none-advice = They come in when the coordinator enters who answers for what.
institutions-of-state = { $count ->
    [one] One institution
   *[other] { $count } institutions
}
institutions-col-name = Institution
institutions-col-kind = Kind
institutions-col-leads = Leads
institutions-col-supports = Supports
institutions-col-reported = Reported
institutions-col-overdue = Overdue
institutions-col-silent = Never reported
institutions-col-stale = Report over a year old
institutions-col-owed = Replies owed
institutions-col-reports = Reports
institutions-ended = Institutions that have ended
institutions-ended-on = It ended on
institutions-succeeded-by = succeeded by
institutions-predecessor = It succeeds
institutions-section-answers = What it answers for
institutions-leads-nothing = It leads no recommendation on this day.
institutions-figure-leads = { $count ->
    [one] recommendation that it leads
   *[other] recommendations that it leads
}
institutions-figure-overdue = past the date set for them
institutions-figure-silent = on which it has never reported
institutions-figure-stale = whose newest report is over a year old
institutions-figure-without-action = that no action serves
institutions-section-years = Over the years
institutions-years-caption = The State’s account of what this institution led, at the end of each year; the last column as at { $day }
institutions-section-overdue = Overdue
institutions-section-silent = Never reported on
institutions-section-stale = Report over a year old
institutions-see-all = { $count ->
    [one] See it in the register
   *[other] See all { $count }
}
institutions-section-actions = What it does
institutions-no-actions = It has announced no action by this day.
institutions-actions-summary = To come or under way: { $open }, of which late: { $late }. Finished or abandoned: { $ended }.
institutions-actions-further = Further actions to come or under way
institutions-actions-ended = Finished or abandoned
institutions-section-money = Money
institutions-money-caption = Money of the actions that it leads, by year and currency
institutions-section-updates = How it reports
institutions-no-updates = It has never reported.
institutions-days-between = { $days ->
    [one] Between one report and the next on the same recommendation: one day, in the median.
   *[other] Between one report and the next on the same recommendation: { $days } days, in the median.
}
institutions-reports-by-year = Reports by year
institutions-reports-caption = Reports by this institution in each year; corrections are not counted
institutions-updates-newest = Its newest reports
institutions-updates-all = All that it leads, the newest report first
institutions-section-replies = Replies to assessments
institutions-replies-none = It has not replied to any assessment.
institutions-replies-given = { $count ->
    [one] It has replied to one assessment, in the median after { $days } days.
   *[other] It has replied to { $count } assessments, in the median after { $days } days.
}
institutions-owes-nothing = It owes no reply.
institutions-owes = { $count ->
    [one] It owes one reply. Overdue: { $late }.
   *[other] It owes { $count } replies. Overdue: { $late }.
}
institutions-section-supports = What it supports
institutions-supports = { $count ->
    [one] It supports another institution in one recommendation.
   *[other] It supports other institutions in { $count } recommendations.
}
institutions-see-any-role = All that it leads or supports
institutions-history-newest = Its newest entries in the register.
institutions-section-late = How late it is
institutions-late-what = What was due
institutions-late-total = Counted
institutions-late-in-time = In time
institutions-late-after = After its day
institutions-late-never = Not so far
institutions-late-reports = A first report, by the date set
institutions-late-done = Implementation, by the date set
institutions-late-replies = A reply to an assessment, within { $days } days
institutions-late-days = { $days ->
    [one] by one day in the median
   *[other] by { $days } days in the median
}
institutions-late-missed = { $count ->
    [one] one recommendation
   *[other] { $count } recommendations
}
institutions-late-waiting = { $count ->
    [one] on one recommendation
   *[other] on { $count } recommendations
}
institutions-late-moved = { $count ->
    [one] For one recommendation another date was set only after the earlier one had passed.
   *[other] For { $count } recommendations another date was set only after the earlier one had passed.
}
institutions-late-lapsed = { $count ->
    [one] One assessment was withdrawn or replaced after its term without ever having had a reply; it is not counted above.
   *[other] { $count } assessments were withdrawn or replaced after their term without ever having had a reply; they are not counted above.
}
institutions-late-how = How this is counted
institutions-late-how-reports = First reports: of what it leads today with a date that has passed. In time is a report on or before that date, by whichever institution led then; any status counts, and corrections count from the first report.
institutions-late-how-done = Implementation: the same recommendations. The day is the one since which the State’s own account has said “implemented” or “no longer applicable”, and still does; civil society may find otherwise.
institutions-late-how-replies = Replies: of assessments of what it leads today that are answered, or still stand and are past their term. What still has time is not counted.
institutions-late-how-moved = The date is the one that holds today. Where another was set after the earlier had passed, that is said, because the lateness would not show otherwise.
