# The desk of an institution.
work-title = Your institution’s desk
work-lede = What was given to your institution, the soonest due first.
work-leads = { $count ->
    [one] recommendation that it leads
   *[other] recommendations that it leads
  }
work-supports = { $count ->
    [one] recommendation that it supports
   *[other] recommendations that it supports
  }
work-role = Your part
work-nothing = Nothing has been given to your institution yet.
work-nothing-here = Nothing fits these filters.
work-all = See all that was given to it
work-not-ours = Not ours?
work-not-ours-about = If another institution should answer for this, say why. The coordinator decides; until then the responsibility stays. Your answer, its reason and the decision are public, with the name of your institution and without yours.
work-reason = Reason
work-reason-hint = The law or rule that gives it to another, and to whom. Name no person.
work-reason-missing = Say why, in at least one sentence
work-not-ours-send = Answer that it is not ours
work-refused = Your institution answered “not ours” on
work-refused-waits = The coordinator has not decided yet.
work-refused-already = A colleague has answered already
done-work-refused = Your answer is public, and waits for the coordinator.
