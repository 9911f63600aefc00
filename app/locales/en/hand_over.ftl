# The hand-over sheet.
sheet-title = Hand-over sheet
sheet-lede = For the person who takes the work over: what is open, what was promised, who else is concerned, and each recommendation in brief.
sheet-as-at = As at
sheet-by = drawn up by
sheet-print = Print it with your browser: everything that folds here lies open on paper.
sheet-glance = At a glance
sheet-drafts = In work
sheet-drafts-none = No draft is open, and no question of the coordinator waits for an answer.
sheet-questions = Public questions of the coordinator
sheet-replies-days = Each with the day on which the reply is due.
sheet-unnamed-one = an author who shows no name
sheet-going = Actions going on
sheet-going-none = No action is planned or under way.
sheet-going-days = Each with the day on which it is to end.
sheet-no-day = no day given
sheet-promised = What was promised
sheet-promised-about = In public: the next steps that the newest reports name, and the steps and ends of the actions that your institution leads.
sheet-promised-none = Neither a report nor an action promises anything that is still to come.
sheet-passed = the day has passed
sheet-milestone = Step of an action
sheet-concerned = Who else is concerned
sheet-colleagues = Colleagues
sheet-partner-leads = { $count ->
    [one] leads one recommendation that your institution supports
   *[other] leads { $count } recommendations that your institution supports
  }
sheet-partner-supports = { $count ->
    [one] supports one recommendation of yours
   *[other] supports { $count } recommendations of yours
  }
sheet-partners-none = No other institution answers for the same recommendations.
sheet-assessor = { $count ->
    [one] one assessment that is public, of
   *[other] { $count } assessments that are public, the newest of
  }
sheet-assessors-none = Nobody has published an assessment of these recommendations.
sheet-unnamed = { $count ->
    [one] One more assessment is by an author who shows no name.
   *[other] { $count } more assessments are by authors who show no name.
  }
sheet-coordinator = The national mechanism of { $state } gives responsibilities, sets dates, and looks after the accounts of your institution.
sheet-matters = Each recommendation in brief
sheet-part-overdue = Past the date set for it
sheet-part-silent = Never reported on
sheet-part-stale = Report out of date
sheet-part-open = Other recommendations that it leads
sheet-part-supports = Recommendations that it supports
sheet-part-done = Implemented, or no longer applicable
sheet-last = Last change
sheet-rest = { $count ->
    [one] One more stands on the desk
   *[other] { $count } more stand on the desk
  }
sheet-unshown = { $count ->
    [one] One more is not shown here.
   *[other] { $count } more are not shown here.
  }
work-first-sheet = Your institution has work under way already. What is open, and what was promised, stands on one sheet:
hand-over-sheet = The person who takes over finds what is open, what was promised and who else is concerned on one sheet, to read or to print:
