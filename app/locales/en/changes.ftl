# What happened.
changes-title = Changes
changes-title-of = Changes: { $state }
changes-description = What happened in the register, the newest first.
changes-lede = Every public entry of the register, the newest first: who did what, on which recommendation, when. No entry is ever taken away; of its words, only what endangered somebody is hidden, and a note stands in its place.
changes-state = State
changes-every-state = All States
changes-show = Show
changes-kinds = Kinds of change
changes-everything = Everything
changes-kind-reports = Reports
changes-kind-assessments = Assessments
changes-kind-replies = Replies
changes-kind-actions = Actions
changes-kind-documents = Documents
changes-kind-moderation = Moderation
changes-total = { $count ->
    [one] One entry
   *[other] { $count } entries
}
changes-nothing = Nothing has happened in the register up to this day.
changes-nothing-here = There is no entry of this kind up to this day.
changes-all = See all changes
changes-feed = Atom feed of these changes
changes-feed-explained = for feed readers: the newest fifty entries, in this language.
changes-decisions = All decisions
changes-unnamed = an organisation that is not named
changes-register = the register
