# What organisations say.
civil-society-title = Civil society
civil-society-lede = Organisations and independent institutions give their own verdict on how far each recommendation is implemented. It stands beside the State’s report, whatever it says.
civil-society-what = An alternative assessment (also called a “shadow” assessment) is an organisation’s own dated verdict on one recommendation: what has happened, what is missing, what the State’s report leaves out, and the evidence for it. It uses the same scale as the State, so that both can be compared; the two are never merged into one. What was published is never changed: a newer assessment replaces it, and the older one stays readable.
civil-society-visibility = Organisations are registered by an independent moderator, not by the State. For each assessment they choose whether it shows under their own name, under a coalition’s, or under a description that names nobody. An organisation is listed here only for what it has published under its own name.
civil-society-see-disagreements = Where accounts differ
civil-society-see-moderation = How submissions are moderated
civil-society-empty = No organisation has published an assessment in this register on this day.
civil-society-empty-advice = Organisations ask the independent moderator to register them; nobody needs the State’s permission to speak. What they publish appears here.
civil-society-replies = Replies and silences
civil-society-replies-rule =
    { $days ->
        [one] Every published assessment asks the responsible institution for a public reply within one day. That there is none is public too.
       *[other] Every published assessment asks the responsible institution for a public reply within { $days } days. That there is none is public too.
    }
civil-society-replies-given =
    { $count ->
        [one] assessment replied to
       *[other] assessments replied to
    }
civil-society-replies-waiting =
    { $days ->
        [one] waiting for a reply, still within one day
       *[other] waiting for a reply, still within { $days } days
    }
civil-society-replies-overdue =
    { $days ->
        [one] without a reply after one day
       *[other] without a reply after { $days } days
    }
civil-society-replies-median =
    { $count ->
        [one] day from an assessment to its reply (median)
       *[other] days from an assessment to its reply (median)
    }
civil-society-on-recommendations =
    { $count ->
        [one] on one recommendation
       *[other] on { $count } recommendations
    }
civil-society-organisations = Who speaks
civil-society-organisations-more =
    { $count ->
        [one] One more organisation
       *[other] { $count } more organisations
    }
civil-society-no-organisations = Nobody speaks under their own name yet.
civil-society-own-name = Only what is published under the organisation’s own name is counted and listed.
civil-society-kept = What was replaced or withdrawn stays readable, struck through.
civil-society-organisation = Organisation
civil-society-kind = Kind
civil-society-state = State
civil-society-count = Current assessments
civil-society-newest-on = Newest
civil-society-none-yet = none yet
civil-society-newest = Newest assessments
civil-society-no-assessments = No assessment has been published yet.
civil-society-current =
    { $count ->
        [one] One current assessment
       *[other] { $count } current assessments
    }

# One organisation.
civil-society-about-organisation = What { $name } finds on the implementation of human rights recommendations, and what the State replied.
civil-society-languages = Works in
civil-society-members = Members that speak here themselves
civil-society-coalitions = Member of
civil-society-verdicts = What it finds
civil-society-differences = Where it differs from the State
civil-society-differences-none = On no recommendation do its verdict and the State’s report differ.
civil-society-differences-count =
    { $count ->
        [one] On one recommendation its verdict is not what the State reports.
       *[other] On { $count } recommendations its verdict is not what the State reports.
    }
civil-society-recommendation = Recommendation
civil-society-more-rows =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
civil-society-assessments = Its assessments
civil-society-assessed = Assessed
