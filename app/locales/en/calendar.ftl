# What is due.
calendar-title = Calendar
calendar-title-year = Calendar for { $year }
calendar-description = What is due: dates of reporting cycles, dates set for recommendations, replies owed, ends of actions.
calendar-lede = What is due: the dates of reporting to the Committees, the dates set for recommendations, the replies that the State owes to civil society, and the planned ends of actions.
calendar-nothing = The register holds no dates.
calendar-nothing-advice = Dates appear here once a reporting cycle is entered, a date is set for a recommendation, or an assessment waits for a reply.
calendar-nothing-coming = No date to come is known.
calendar-nothing-in-year = No date of { $year } is known.
calendar-as-at = What is due is shown as at the day you chose. Dates of reporting cycles are shown as they are known today: the register does not keep when each became known.
calendar-years = Years
calendar-coming = To come
calendar-overdue = Overdue
calendar-overdue-recommendations = { $count ->
    [one] recommendation past the date set for it
   *[other] recommendations past the date set for them
}
calendar-overdue-replies = { $count ->
    [one] recommendation with an assessment that waits too long for a reply
   *[other] recommendations with an assessment that waits too long for a reply
}
calendar-overdue-actions = { $count ->
    [one] action past its planned end
   *[other] actions past their planned end
}
calendar-overdue-by-date = By date
calendar-year-link = { $count ->
    [one] One date in { $year }
   *[other] { $count } dates in { $year }
}
calendar-past = The twelve months behind
calendar-past-dates = { $count ->
    [one] One date of reporting
   *[other] { $count } dates of reporting
}
calendar-which = { $count ->
    [one] Which one
   *[other] Which { $count }
}
calendar-subscribe = Calendar file (iCalendar)
calendar-subscribe-explained = subscribe to this address with a calendar program: it keeps itself up to date.
calendar-cycle = cycle { $number }
calendar-cycle-date = { $kind } ({ $of })
calendar-due = { $count ->
    [one] One recommendation is due
   *[other] { $count } recommendations are due
}
calendar-replies = { $count ->
    [one] Reply due to civil society on one recommendation
   *[other] Replies due to civil society on { $count } recommendations
}
calendar-action-ends = An action is to end
calendar-date-list-of-issues = List of issues
calendar-date-state-report-due = State party’s report due
calendar-date-state-report-received = State party’s report received
calendar-date-alternative-reports-due = Alternative reports due
calendar-date-pre-session = Pre-sessional working group
calendar-date-session = Session: dialogue with the State party
calendar-date-concluding-observations = Concluding observations
calendar-date-next-report-due = Next report due
calendar-date-follow-up-due = Follow-up information due
