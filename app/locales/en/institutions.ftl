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
