# Where accounts part.
disagreements-title = Where accounts differ
disagreements-lede = The State and civil society use the same scale, each for itself. Where they do not say the same, both verdicts stay, and the difference is shown.
disagreements-empty = Nobody has reported or assessed anything on this day.
disagreements-empty-advice = As soon as a State reports on a recommendation and an organisation assesses it, both accounts are compared here.
disagreements-states =
    { $count ->
        [one] One State
       *[other] All { $count } States together
    }
disagreements-figure-differ = on which the accounts differ
disagreements-figure-silent = assessed by civil society; the State is silent
disagreements-figure-unassessed = reported on by the State; nobody has assessed them
disagreements-matrix = Both accounts, one against the other
disagreements-caption = Recommendations with an assessment, as at { $day }; every number opens its recommendations.
disagreements-several = A recommendation with several different verdicts is counted once for each of them.
disagreements-years = The same at the end of a year:
disagreements-today = today
disagreements-list = Recommendations on which they differ, the newest assessment first
disagreements-none = On no recommendation do the State’s report and an assessment differ on this day.
