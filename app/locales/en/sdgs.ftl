# The Sustainable Development Goals.
sdg-title = Sustainable Development Goals
sdg-description = Which recommendations and actions serve the Sustainable Development Goals and their targets, and what is measured.
sdg-lede = Keeping what was promised to children serves the 2030 Agenda too: which recommendations and actions serve which Goal, and what the figures show.
sdg-goals = The seventeen Goals
sdg-goals-note = The length of a bar is the number of recommendations. A recommendation that serves several targets of a Goal counts once.
sdg-goal-number = Sustainable Development Goal { $code }
sdg-target-number = Target { $code } of the Sustainable Development Goals
sdg-goal-title = { $code } { $name }
sdg-most = Targets most served
sdg-most-caption = Targets that most recommendations serve
sdg-none = No recommendation has been linked to a target yet.
sdg-none-advice = Links come in with documents, or are made by the coordinator.
sdg-target = Target
sdg-targets = Its targets
sdg-targets-caption = What serves each target, and where both sides say that it stands
sdg-actions = Actions
sdg-actions-count = { $count ->
    [one] one action
   *[other] { $count } actions
}
sdg-actions-none = No action that serves this target has been published.
sdg-serve-count = { $recommendations ->
    [one] One recommendation
   *[other] { $recommendations } recommendations
} and { $actions ->
    [one] one action
   *[other] { $actions } actions
} on this day.
sdg-official = Official wording, after General Assembly resolution 70/1
sdg-money-caption = Money for these actions, year by year
sdg-money-note = An action that serves several targets counts here with all its money, so the sums of different targets may not be added up.
sdg-indicators = Indicators
sdg-indicators-none = This target has no indicator in the register.
sdg-data-none = The register holds no data for this indicator yet.
sdg-data-table = Every figure with its source
sdg-source = Source
sdg-age = aged { $age }
sdg-sex-both = both sexes
sdg-sex-female = female
sdg-sex-male = male
sdg-unit-percent = per cent
sdg-unit-per-100000 = per 100,000 inhabitants
sdg-unit-number = number
sdg-targets-unserved = { $count ->
    [one] One target that no recommendation or action serves yet
   *[other] { $count } targets that no recommendation or action serves yet
}
sdg-source-newest = Source of the newest figure:
