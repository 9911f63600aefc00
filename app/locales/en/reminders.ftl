# Reminders: the page, the letters, the personal calendar.
reminders-title = Reminders
reminders-lede = Mail about dates that your institution has to keep: 30 and 7 days before, on the day, and each week after it, in one letter a day at most. It stops when the work is done.
reminders-lede-coordinator = Mail about dates that institutions of your State have missed by four weeks or more, in one letter a day at most. It stops when the work is done.
reminders-rhythm = How often
reminders-rhythm-hint = A letter comes only if there is something to be reminded of.
reminders-rhythm-missing = Choose how often
reminders-public = Whatever you choose, what is overdue is public.
rhythm-all = At every step
rhythm-about-all = 30 and 7 days before, on the day, and each week after it.
rhythm-weekly = Once a week
rhythm-about-weekly = On Mondays, all together.
rhythm-due = Only when it is due
rhythm-about-due = On the day, and each week after it.
done-reminders-saved = It is saved.
reminders-calendar = Your institution’s dates in your calendar
reminders-calendar-lede = A calendar program can show your institution’s dates and keep them up to date. It needs a secret address: anyone who has it sees the dates without signing in.
reminders-calendar-get = Get an address
reminders-calendar-address = The address of your calendar
reminders-calendar-once = It is shown only now: copy it into your calendar program.
reminders-calendar-there = There is a secret address. A new one takes its place; without it the calendar stops.
reminders-calendar-renew = Get a new address
reminders-calendar-revoke = Take the address back
reminders-calendar-coordinator = The dates of all institutions of your State are in its public calendar, which calendar programs can show too.
done-calendar-revoked = The address is no longer valid.
reminders-calendar-name = Dates of { $body }

due-recommendation = To be implemented
due-action = Planned end of an action
due-reply = Reply to an assessment
due-update = Next report on implementation

mail-reminder-subject = { $count ->
    [one] Reminder: one date to keep
   *[other] Reminder: { $count } dates to keep
  }
mail-reminder-opening = What is left to do as of { $day }: { $body }.
mail-reminder-opening-coordinator = What institutions have not done four weeks or more after the date, as of { $day }: { $body }.
mail-reminder-overdue = Overdue
mail-reminder-coming = Coming
mail-reminder-in = { $days ->
    [0] due today
    [one] due on { $day }, in one day
   *[other] due on { $day }, in { $days } days
  }
mail-reminder-late = { $days ->
    [one] was due on { $day }, one day ago
   *[other] was due on { $day }, { $days } days ago
  }
mail-reminder-more = { $count ->
    [one] One more is at your desk.
   *[other] { $count } more are at your desk.
  }
mail-reminder-desk = Open your desk
mail-reminder-stop = Reminders of a date stop when the work is done and published. Whatever is overdue is public.
mail-reminder-rhythm = Choose how often this mail comes
