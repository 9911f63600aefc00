# The front page.
overview-title = What States were asked to do, and what became of it
overview-title-one = { $state }: what was recommended, and what became of it
overview-lede = What human rights bodies recommended stands here, with what the State reports and what civil society finds, side by side. Every figure opens the recommendations that it counts.
overview-search = Search
overview-empty = The register holds no recommendations on this day.
overview-empty-import = The operator of the register brings them in from a file of recommendations with
overview-empty-demo = or looks first at a demonstration with
overview-nobody = No State has named an institution, reported, or been assessed yet. What was recommended can be read and searched; where it stands will show here as soon as somebody says so.
overview-figure-recommendations =
    { $count ->
        [one] recommendation
       *[other] recommendations
    }
overview-figure-documents =
    { $count ->
        [one] document
       *[other] documents
    }
overview-figure-states =
    { $count ->
        [one] State
       *[other] States
    }
overview-figure-mechanisms =
    { $count ->
        [one] mechanism that recommends
       *[other] mechanisms that recommend
    }
overview-of-fiction =
    { $count ->
        [one] one of them addressed to a fictional State
       *[other] { $count } of them addressed to a fictional State
    }
overview-states-fiction =
    { $count ->
        [one] one of them fictional
       *[other] { $count } of them fictional
    }
overview-of = of { $total }
overview-of-assessed = of { $total } assessed
overview-account = Where it stands:
overview-account-many =
    { $count ->
        [one] Where the one State that answers stands
       *[other] Where the { $count } States that answer stand
    }
overview-figure-reported = reported on by the State
overview-figure-implemented-state = implemented, the State says
overview-figure-implemented-civil = implemented, civil society says
overview-figure-differ = on which the accounts differ
overview-figure-overdue = past the date set for them
overview-figure-silent = whose lead institution has never reported
overview-tally-state = The State’s account
overview-tally-civil = Civil society’s account
overview-tally-status = Status
overview-tally-verdict = Verdict
overview-tally-count = Recommendations
overview-tally-several = Organisations do not always agree: a recommendation with several verdicts is counted under each of them.
overview-years-one = { $state }: recommendations by status at the end of each year, in the State’s own account; the last column as at { $day }
overview-years-many =
    { $count ->
        [one] Recommendations by status at the end of each year, in the State’s own account; the last column as at { $day }
       *[other] Recommendations to { $count } States by status at the end of each year, in the States’ own account; the last column as at { $day }
    }
overview-changes = What changed lately
overview-changes-all = All changes
overview-changes-none = Nothing has been entered yet.
overview-changes-fiction = Entries of this fictional State are fiction:
overview-dates = Next dates
overview-dates-none = No date of a reporting cycle lies ahead.
overview-calendar = The whole calendar
overview-parting = Where accounts differ
overview-parting-none = On no recommendation do the State’s report and an assessment differ.
overview-parting-all = All recommendations on which they differ
overview-assessed-on = assessed on
overview-recommended-on = recommended on
overview-overdue = Overdue
overview-overdue-none = Nothing is past the date set for it.
overview-overdue-all =
    { $count ->
        [one] The one that is overdue
       *[other] All { $count } that are overdue
    }
overview-silent = Silent
overview-silent-none = Every lead institution has reported at least once.
overview-silent-all =
    { $count ->
        [one] The one on which the lead is silent
       *[other] All { $count } on which the lead is silent
    }
overview-mechanisms = Mechanisms in the register
overview-states = States in the register
overview-states-more =
    { $count ->
        [one] One more State
       *[other] { $count } more States
    }

# The dates of a reporting cycle.
overview-date-list-of-issues = List of issues
overview-date-state-report-due = State report due
overview-date-state-report-received = State report received
overview-date-alternative-reports-due = Alternative reports due
overview-date-pre-session = Pre-sessional working group
overview-date-session = Session
overview-date-concluding-observations = Concluding observations
overview-date-next-report-due = Next report due
overview-date-follow-up-due = Follow-up information due
