# The moderators' decisions.
moderation-title = Moderation
moderation-lede = Every decision on what organisations hand in: when it came, when it was decided, how, and on which ground.
moderation-who = Submissions are read by an independent moderator, never by a ministry. A moderator may publish a submission, return it for mending, or decline it, and only on a ground of the closed list below. A moderator may not change a word or a verdict. A declined submission can be appealed once; another moderator decides.
moderation-without-content = Decisions are listed without the content, the author or the recommendation concerned, so that nobody is put at risk by what was not published.
moderation-figures = In figures
moderation-figure-all =
    { $count ->
        [one] decision
       *[other] decisions
    }
moderation-figure-published = published
moderation-figure-returned = returned for mending
moderation-figure-declined = declined
moderation-figure-appeals =
    { $count ->
        [one] appeal decided
       *[other] appeals decided
    }
moderation-figure-upheld =
    { $count ->
        [one] one of them in the author’s favour
       *[other] { $count } of them in the author’s favour
    }
moderation-figure-median =
    { $count ->
        [one] day to a decision, in the middle of all cases
       *[other] days to a decision, in the middle of all cases
    }
moderation-grounds = The only grounds
moderation-closed = Nothing may be returned or declined on any other ground: not for its tone, not for its verdict, not because an institution objects.
moderation-ground = Ground
moderation-meaning = What it means
moderation-used = Used
moderation-decisions = All decisions, the newest first
moderation-none = No decision has been made on this day.
moderation-none-advice = As soon as an organisation hands in an assessment and the moderator decides, the decision is listed here.
moderation-decided = Decided
moderation-received = Received
moderation-days = Days taken
moderation-decision = Decision
moderation-decision-published = published
moderation-decision-returned = returned for mending
moderation-decision-declined = declined
moderation-decision-appeal-upheld = appeal upheld: published
moderation-decision-appeal-dismissed = appeal dismissed
moderation-ground-identifies-child = Identifies a child or a victim
moderation-ground-endangers-person = Endangers a person
moderation-ground-personal-data = Personal data without consent
moderation-ground-unlawful-material = Unlawful material
moderation-ground-off-subject = Not about the recommendation
moderation-ground-duplicate = Duplicate
moderation-ground-spam = Spam
moderation-about-identifies-child = A child or a victim is named, or could be recognised from what is said together: age, place, school, day.
moderation-about-endangers-person = What is said could bring somebody into danger: a witness, a helper, the author.
moderation-about-personal-data = It holds data on a person who has not agreed: an address, a number, a state of health.
moderation-about-unlawful-material = The material itself may not be held or shown by law, whatever it is meant to prove.
moderation-about-off-subject = It does not concern what the recommendation asks for; it may be handed in again with the right one.
moderation-about-duplicate = The same has been handed in already by the same author on the same recommendation.
moderation-about-spam = It is advertising, or sent by a machine, and says nothing on any recommendation.
moderation-fiction = fictional State
