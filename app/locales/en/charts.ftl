# Charts: what stands in the drawings, around them, and in their tables.
chart-table-summary = The same as a table
chart-table-label = Table: { $caption }
chart-col-date = Date
chart-col-who = Who
chart-col-status = Status
chart-col-evidence = Evidence
chart-col-year = Year
chart-col-value = Value
chart-col-name = Name
chart-col-total = Total

# The two-lane timeline.
chart-timeline-caption = What the State reported, and what others found
chart-timeline-note = Above, what the State reported; below, what others found.
chart-timeline-note-stale =
    { $months ->
        [one] A broken line is a report older than one month.
       *[other] A broken line is a report older than { $months } months.
    }
chart-timeline-note-struck = A mark with a stroke through it was later corrected or withdrawn.
chart-timeline-label = Timeline from { $from } to { $to }. Reports of the State: { $reports }. Assessments by others: { $assessments }. The table below gives each of them.
chart-timeline-none = The State has not reported and nobody has published an assessment yet.
chart-no-report = The State has not reported yet.
chart-no-assessment = Nobody has published an assessment yet.
chart-state-lane = The State’s account
chart-civil-lane = Civil society
chart-today = today
chart-evidence = Evidence
chart-evidence-key = Kinds of evidence
chart-no-evidence = none given
chart-independent = Independent institution
chart-corrected = corrected later
chart-withdrawn = withdrawn
chart-withdrawn-on = withdrawn on { $day }
chart-withdrawn-words = { $verdict } (withdrawn)
chart-mark-title = { $status }, { $day }

# Shares by status.
chart-shares-label = { $caption }: columns from { $first } to { $last }, each divided by status. The table below gives the numbers.
chart-shares-none = There is nothing to count yet.
chart-share-words = { $status }, { $number }
chart-percent = { $number }%

# Bars.
chart-bars-none = There is nothing to count yet.
chart-bars-note = The length of a bar is the number of recommendations; the fuller a part, the further the implementation.
chart-bars-sides = State { $state }, civil society { $civil }
chart-bars-of = of { $total }

# The matrix of both accounts.
chart-matrix-axis = State ↓ Civil society →
chart-matrix-note = Outlined: both say the same. The thicker the bar under a number, the more recommendations on which they differ.
chart-matrix-cell = { $count }: State { $state }, civil society { $civil }
chart-matrix-same = { $count }: State { $state }, civil society { $civil }; both say the same
chart-matrix-agree = both say the same
chart-matrix-none = No recommendation has both a report and an assessment yet.

# Series of observations.
chart-series-label = { $caption }: from { $first } in { $from } to { $last } in { $to }. The table below gives every year.
chart-series-none = There is no observation yet.
chart-spark-label = from { $first } to { $last }
