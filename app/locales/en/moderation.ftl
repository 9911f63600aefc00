# The moderators' decisions.
moderation-title = Moderation
moderation-lede = Every decision on what organisations hand in: when it came, when it was decided, how, and on which ground.
moderation-who = Submissions are read by an independent moderator, never by a ministry. A moderator may publish a submission, return it for correction, or decline it, and only on a ground of the closed list below. A moderator may not change a word or a verdict. A declined submission can be appealed once; another moderator decides.
moderation-without-content = Decisions are listed without the content, the author or the recommendation concerned, so that nobody is put at risk by what was not published.
moderation-figures = In figures
moderation-figure-all =
    { $count ->
        [one] decision
       *[other] decisions
    }
moderation-figure-published = published
moderation-figure-returned = returned for correction
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
        [one] day to a decision (median)
       *[other] days to a decision (median)
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
moderation-decision-returned = returned for correction
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
moderation-moderators = Who appointed the moderators
moderation-moderators-lede = A moderator is proposed by the person who looks after accounts, on the decision of the body named here, and joins only when a moderator agrees; one leaves in the same way. Where no moderator answers, or all have left, a proposal is public for two weeks before it takes effect. Names are not public.
moderation-moderators-now =
    { $count ->
        [0] There is no moderator.
        [one] There is one moderator.
       *[other] There are { $count } moderators.
    }
moderation-moderators-unrecorded =
    { $count ->
        [one] Of one nobody can say here who appointed them: they joined before that was recorded.
       *[other] Of { $count } nobody can say here who appointed them: they joined before that was recorded.
    }
moderation-moderators-government = A State’s own body appointed moderators of this register. Ask what makes them independent of it.
moderation-moderators-none = Nothing has been recorded.
moderation-moderators-day = Day
moderation-moderators-what = What happened
moderation-moderators-came = a moderator was appointed
moderation-moderators-left = a moderator left
moderation-moderators-agreed = Agreed to
moderation-moderators-agreed-moderator = by a moderator
moderation-moderators-agreed-nobody = by nobody: there never was a moderator
moderation-moderators-proposed = a moderator was proposed: all had left
moderation-moderators-ending-proposed = it was proposed that a moderator leave
moderation-moderators-stays = a moderator objected, and the moderator stays
moderation-moderators-effect = takes effect without an answer on
moderation-moderators-few = There are fewer than two moderators. Until there are two, the days in which a second moderator confirms what was hidden stop, and nothing that was hidden shows again.
moderation-moderators-agreed-own = by the moderator who left
moderation-moderators-agreed-unanswered = by nobody: no moderator answered within two weeks
moderation-moderators-agreed-waited = by nobody: all had left, and it was public for two weeks
