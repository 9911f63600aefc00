# The coordinator’s desk.
coordination-title = Coordination
coordination-of = Coordination: { $state }
coordination-lede = What waits for a decision of the national mechanism. Each figure opens its list.
coordination-all = { $count ->
    [one] Work on the one recommendation
   *[other] Work on all { $count } recommendations
  }
coordination-figure-lead = { $count ->
    [one] recommendation without a lead institution
   *[other] recommendations without a lead institution
  }
coordination-figure-due = { $count ->
    [one] recommendation with a lead, without a date
   *[other] recommendations with a lead, without a date
  }
coordination-figure-target = { $count ->
    [one] recommendation without a Goal’s target
   *[other] recommendations without a Goal’s target
  }
coordination-figure-refusals = { $count ->
    [one] answer “not ours” to decide on
   *[other] answers “not ours” to decide on
  }
coordination-figure-texts = { $count ->
    [one] wording to review
   *[other] wordings to review
  }
coordination-figure-intakes = { $count ->
    [one] document being taken in
   *[other] documents being taken in
  }
coordination-tools = Work
coordination-dates = Next dates
coordination-no-dates = No date of a reporting cycle lies ahead.
coordination-save = Save
coordination-save-for = Save paragraph { $paragraph }
coordination-open-one = Work on paragraph { $paragraph } alone
coordination-nobody = nobody answers for it
coordination-too-many-dates = One cycle has at most 40 dates
coordination-you-saw = You saw:
coordination-there-is = There is now:
done-coordination-saved = It is saved, and the public pages show it.
done-coordination-given = It is done. The public pages show who answers from today on.
# Coverage.
coordination-coverage = What is missing
coordination-coverage-lede = Fill in what is missing, row by row. The list comes back after each, one shorter.
coordination-gap-lead = Without a lead
coordination-gap-due = Without a date
coordination-gap-target = Without a target
coordination-gap-empty = Nothing is missing here.
coordination-gap-empty-advice = If the list is narrowed, take a filter away to see the others.
coordination-unknown-codes = The register does not know: { $codes }
coordination-choose-institution = Choose an institution
coordination-no-day = Enter a day: year, month and day
coordination-suggested = Suggested, from what similar recommendations were given to:
coordination-because-theme = { $institution }: leads { $count } of { $of } on the theme “{ $about }”
coordination-because-group = { $institution }: leads { $count } of { $of } on the group “{ $about }”
coordination-because-target = { $institution }: leads { $count } of { $of } that serve target { $about }
coordination-because-words = { $institution }: leads { $count } of the { $of } that are worded most like it ({ $about })
# Responsibilities.
coordination-responsibilities = Responsibilities
coordination-responsibilities-about = Give recommendations to institutions, one or many at a time
coordination-responsibilities-lede = Select, tick, say who answers from today on. The next page shows what would change, before anything does.
coordination-tick-all = { $count ->
    [one] All of this selection: { $count }
   *[other] All of this selection: { $count }
  }
coordination-give-these = Give these to …
coordination-leave = leave as it is
coordination-no-lead = no lead
coordination-former-supports = An institution that loses the lead goes on supporting
coordination-support-add = add those ticked
coordination-support-remove = take away those ticked
coordination-support-replace = only those ticked
coordination-which-supporting = Supporting institutions
coordination-due-set = set the day
coordination-due-clear = no date
coordination-due-day = The day
coordination-due-hint = The date is the lead institution’s.
coordination-preview = Show what would change
coordination-cluster-these = Form a cluster of these
coordination-none-ticked = Tick at least one recommendation
coordination-too-many = One change takes 500 recommendations at most: narrow the selection
coordination-nothing-chosen = Choose what should change
coordination-none-chosen = Choose at least one
coordination-unknown-institution = This institution does not exist here, or has ended
coordination-leads-and-supports = The lead institution cannot also support
coordination-due-without-lead = Without a lead there is nobody to set a date for
coordination-preview-lede = { $changed } would change, { $unchanged } stay as they are. Nothing is written yet.
coordination-unknown-rows = { $count ->
    [one] One that was named is not of this State and is left out.
   *[other] { $count } that were named are not of this State and are left out.
  }
coordination-unchanged = { $count ->
    [one] One that stays as it is
   *[other] { $count } that stay as they are
  }
coordination-apply = { $count ->
    [one] Change this one
   *[other] Change these { $count }
  }
coordination-choose-again = Back, and choose again
coordination-loses-lead = { $count ->
    [one] { $institution } loses the lead of one recommendation.
   *[other] { $institution } loses the lead of { $count } recommendations.
  }
coordination-what-changes = What changes
coordination-col-recommendation = Recommendation
coordination-before = Before
coordination-after = After
coordination-give = Save who answers
coordination-earlier = Earlier responsibilities
coordination-about = What it is about
# «Not ours».
coordination-refusals = “Not ours”
coordination-refusals-lede = What institutions said is not theirs. Each answer, its reason and your decision are public.
coordination-refusals-open = To decide
coordination-refusals-decided = Decided
coordination-refusals-none = No answer waits for a decision.
coordination-refusals-none-decided = Nothing has been decided yet.
coordination-refusals-none-advice = Institutions answer from their own desk.
coordination-refused = It said “not ours”, and waits for a decision
coordination-their-reason = Their reason:
coordination-give-on = Give it to
coordination-to-nobody = nobody for now
coordination-decision-reason = Reason for the decision
coordination-decision-reason-hint = It is public. Needed if the responsibility stays.
coordination-reason-missing = Say why the responsibility stays, in a sentence
coordination-uphold = It is not theirs
coordination-dismiss = It stays theirs
coordination-decide = Decide
coordination-upheld = Decided: not theirs
coordination-dismissed = Decided: it stays theirs
done-coordination-decided = It is decided, and public.
# Clusters.
coordination-clusters = Clusters
coordination-clusters-about = Recommendations that are answered together
coordination-clusters-lede = Recommendations that the State answers together. Each one’s public page names the others.
coordination-clusters-none = There is no cluster yet.
coordination-clusters-none-advice = Select recommendations and tick those that belong together.
coordination-clusters-choose = Select recommendations
coordination-cluster-new = A new cluster
coordination-cluster-form = Form the cluster
coordination-cluster-few = A cluster has at least two recommendations
coordination-title-in = Title, { $language }
coordination-title-missing = Enter a title in at least one language
coordination-cluster-remove = Take out
coordination-cluster-add = Add recommendations
coordination-cluster-add-hint = One a line: symbol, slash, paragraph. For example CRC/C/OPSC/CHL/CO/1/14
coordination-unknown-recommendation = This State has no recommendation “{ $reference }”
coordination-cluster-end = End the cluster
coordination-cluster-end-about = It stays in the record; from today on its recommendations are answered one by one.
coordination-ended = ended
done-coordination-cluster-formed = The cluster is formed.
done-coordination-cluster-ended = The cluster has ended.
answered-together = Answered together, as
# Institutions.
coordination-institutions = Institutions
coordination-institutions-about = Make, rename and end institutions; their accounts
coordination-institutions-lede = An institution is never deleted. One that ends keeps its record, and names its successor.
coordination-institution-new = A new institution
coordination-institution-new-lede = Once made, it can be given recommendations and its people can be invited.
coordination-institution-create = Make the institution
coordination-institution-lede = Other names take effect at once on every page; the address stays.
coordination-name-missing = Enter a name in at least one language
coordination-institution-known = There is one of this name already
coordination-institution-same-name = Is it another one?
coordination-institution-another = Yes, it is another institution of the same name
coordination-kind-missing = Choose what kind of institution it is
coordination-abbreviation = Abbreviation
coordination-about-in = What it does, { $language }
coordination-members = Its people and their accounts
coordination-institution-end = End the institution
coordination-institution-end-about = Its record stays. What it answers for passes to its successor in the same step, and you see it before.
coordination-end-of = End: { $institution }
coordination-successor = Successor
coordination-successor-hint = Without one, what it answers for ends, and waits for another institution.
coordination-no-successor = no successor
coordination-holds-nothing = It answers for nothing now. Only its end is noted.
coordination-institution-end-now = End { $institution } today
done-coordination-institution-created = The institution is made.
done-coordination-institution-ended = The institution has ended. Its record stays.
# Themes and cycles.
coordination-themes = Own themes
coordination-themes-about = Themes beyond those of the treaties’ guidelines
coordination-themes-lede = All States of this register share them. They can be renamed and are never deleted.
coordination-themes-none = The register has no themes of its own yet.
coordination-theme-add = Add a theme
coordination-rename = Rename
coordination-rename-of = Rename “{ $name }”
subject-scheme-own = The register’s own themes
coordination-cycles = Reporting cycles
coordination-cycles-about = Their dates, as the public calendar shows them
coordination-cycles-lede = The public calendar and its feed follow what you save here.
coordination-cycle-name = { $of }: cycle { $number }
coordination-cycle-lede = A line a date. A line without a day is left out; the history keeps what stood there before.
coordination-cycle-add = Add a cycle
coordination-cycle-of = Mechanism or treaty
coordination-cycle-which = Which cycle
coordination-cycle-which-hint = 1 for the first report, 2 for the second …
coordination-cycle-number = Enter a number from 1 to 99
coordination-cycle-subject = Choose a mechanism or a treaty
coordination-cycle-known = The register has this cycle already
coordination-date-kind = What
coordination-date-day = When
coordination-date-kind-missing = Choose what falls on this day
# Wording.
coordination-texts = Wording
coordination-texts-about = Plain language, for children, translations
coordination-texts-lede = One coordinator writes, another reads and publishes. What is published is never changed, only followed by a newer version.
coordination-texts-none = There is nothing here.
coordination-texts-none-advice = Open a recommendation to write a wording of it
coordination-stage-none = not written
coordination-stage-open = All in work
coordination-stage-draft = draft
coordination-stage-in-review = to review
coordination-stage-returned = returned
coordination-stage-published = published
coordination-wording = The wording
coordination-hint-official = Only the wording that the issuing body itself published in this language, never a translation of our own.
coordination-hint-plain = Short sentences, common words, nothing left out that the recommendation asks for.
coordination-hint-children = As one would tell a child of ten whom it concerns.
coordination-save-draft = Save the draft
coordination-text-missing = Write the wording
coordination-official-known = The register has the official wording in this language. It is not written again.
coordination-text-gone = The draft was published or is no longer there.
coordination-review = Review
coordination-submit-about = When it is ready, another coordinator reads it.
coordination-submit = Send it to review
coordination-text-own = You wrote the last version: another coordinator has to read and publish it.
coordination-publish = Publish
coordination-return = Return it
coordination-note = Note to the writer
coordination-note-hint = Needed to return it. Only coordinators see it.
coordination-note-missing = Say what needs correcting
done-coordination-text-saved = The draft is saved. Only coordinators see it.
done-coordination-text-submitted = It waits for another coordinator.
done-coordination-text-returned = It is returned with your note.
done-coordination-text-published = It is published.
# What the history says.
event-responsibility-ended = Responsibility ended
event-due-date-changed = Another date was set
event-responsibility-refused = { $actor } answered that this is not its responsibility
event-refusal-upheld = The coordinator decided that it is not the responsibility of
event-refusal-dismissed = The coordinator decided that it stays the responsibility of
event-recommendation-classified = What it is about was set
event-wording-published = A wording was published
event-cluster-formed = Recommendations were grouped to be answered together
event-cluster-changed = A group of recommendations was changed
event-cluster-ended = A group of recommendations ended
event-institution-created = An institution was entered
event-institution-changed = An institution was renamed or described in other words
event-institution-ended = An institution ended
event-theme-added = A theme was added
event-theme-renamed = A theme was renamed
event-cycle-added = A reporting cycle was added
event-cycle-changed = Dates of a reporting cycle were changed
changes-kind-coordination = Coordination
