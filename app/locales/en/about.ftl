# Method and scale.
about-title = Method and scale
about-description = Why this register exists, how it works, what each status means, and which rules it keeps.
about-lede = A human rights body recommends; a State answers. This register shows what was recommended, who answers for it, and what became of it, so that anyone can check.

about-why = Why this exists
about-why-1 = A State that ratifies a human rights treaty agrees to be examined by the treaty’s Committee. The Committee reads reports, asks questions, hears the State in public, and then adopts numbered recommendations. The Universal Periodic Review, special procedures and regional courts issue theirs in ways of their own.
about-why-2 = After that, little happens that anyone can see. Recommendations lie scattered over hundreds of documents. It is rarely public which ministry must act on one, and rarer still what came of it.
about-why-3 = Here each recommendation stands with the institution that answers for it, with what that institution has reported and, beside it, with what civil society has found. The idea has been tried: Paraguay’s SIMORE put recommendations online with the ministries responsible for them, and SIMORE Plus linked them to the Sustainable Development Goals and opened them to civil society. Answerable is open software, so that any country can do the same.

about-how = How it works
about-how-recommendation = A recommendation is one paragraph, or one lettered part of a paragraph, of a document that a human rights body has issued. It is cited by the document’s symbol and the paragraph’s number. Paragraphs that only welcome or note something are shown in their document and never counted.
about-how-lead = One institution leads on it; others may support. From what day, and by when it must be done, is public.
about-how-report = The institution that leads reports how far the recommendation is implemented, with reasons and evidence. Each report has a date.
about-how-assessment = Organisations of civil society, and independent institutions such as an ombudsperson, publish their own assessment of the same recommendation, also called a shadow assessment. They use the same scale and bring their own evidence.
about-how-reply = The institution that leads owes a public reply within { $days ->
    [one] one day
   *[other] { $days } days
  }. If none comes, that is public too.
about-how-next = When the State is examined again, both accounts are there, dated and with their sources, for the next report and the next dialogue.
about-wording = Where the words come from
about-wording-1 = Official wording is the wording of the body that issued the document, in the language shown; where the register knows the document at its source, it links to it. Plain-language versions and versions for children are the register’s own words; they say so, and they replace nothing.
about-wording-2 = Names of themes and groups and the short names of the Development Goals’ targets are the register’s own. Reports and assessments stand in the words of those who signed them, in the language in which they were written.

about-scale = The scale
about-scale-1 = The State and civil society use one scale, so that their accounts can be compared. Beside each status stands what must be true before a State can report it.
about-who-grades = No Committee grades here. Every status is the State’s own or civil society’s own, and none may be quoted as a Committee’s.
about-scale-implemented = The result can be shown: there is evidence of an outcome, dated within the { $months ->
    [one] month
   *[other] { $months } months
  } before the report. A law or a training alone is not an outcome.
about-scale-partly-implemented = A measure is in force, and there is evidence of it: a law or policy, or an activity carried out.
about-scale-under-way = At least one action that serves the recommendation has begun.
about-scale-planned = There is a commitment, with an institution that owns it and a date.
about-scale-no-action = The institution that leads says that nothing has been done.
about-scale-reversed = Progress made earlier was undone.
about-scale-closed = The recommendation no longer applies. The reason is given and, where there is one, the later recommendation that takes it up.
about-scale-cannot-assess = Civil society only: the organisation could not find out.
about-scale-not-reported = Nobody has reported. The register says this by itself; no one can choose it.
about-scale-order = For comparing, the order is this. The other values stand outside it.
about-scale-verdicts = An organisation gives its verdict in the same words, on its own judgement and under its own name or the description it chose.
about-scale-two-people = Nobody publishes alone that a recommendation is implemented or no longer applies: a second person of the institution must agree.

about-disagreement = When accounts differ
about-disagreement-1 = The State’s status and civil society’s verdicts stand side by side. They are never averaged, never merged into one figure, and neither hides the other. Where several organisations have spoken, each of their verdicts is shown.
about-disagreement-2 = A recommendation is marked as one where accounts differ as soon as one current verdict is not the State’s status. It is not marked where the State has not reported, or where the organisation could not assess.
about-disagreement-link = Where accounts differ

about-marks = What the marks mean
about-marks-1 = The register sets these marks by rule, from dates that everyone can see. The periods are those of this installation.
about-mark-disagreement = A current verdict of civil society is not the State’s status.
about-mark-overdue = The date set for the institution that leads has passed, and the State does not report the recommendation as implemented or no longer applicable.
about-mark-stale = Stale: the State’s newest report was published more than { $months ->
    [one] one month
   *[other] { $months } months
  } ago. Its status still shows, but it may no longer be true.
about-mark-without-action = No published action serves the recommendation.
about-mark-silent = Silent: an institution has been named to lead, and it has never reported.
about-mark-reply-overdue = A current assessment has waited for the State’s reply for more than { $days ->
    [one] one day
   *[other] { $days } days
  }.
about-mark-link = See which

about-roles = Who may say what
about-role-public = Everyone
about-role-public-may = reads all that is published, downloads it and follows it, without an account.
about-role-institution = Focal point of an institution
about-role-institution-may = drafts reports, actions and replies for what that institution is responsible for.
about-role-validator = Validator of an institution
about-role-validator-may = publishes those drafts, or returns them.
about-role-coordinator = Coordinator, in the national mechanism
about-role-coordinator-may = enters documents and recommendations, says who is responsible and by when, and may return a published report with a public question. The coordinator may not report for a ministry and may not touch an assessment.
about-role-organisation = Organisation of civil society
about-role-organisation-may = drafts and submits assessments, withdraws them, and chooses under which name each is shown.
about-role-moderator = Moderator, from an independent body and never from a ministry
about-role-moderator-may = registers organisations and publishes, returns or declines what they submit, on the listed grounds alone. The moderator may not change a word or a verdict.
about-moderators-link = Who appointed the moderators of this register
about-role-administrator = Administrator
about-role-administrator-may = keeps the installation running, and sees no unpublished assessment.
about-roles-one-body = A person holds roles in one body only.

about-rules = The rules that never bend
about-rule-append = What was published stays. It is never edited and never deleted. A correction is a new entry that names the one it corrects; the old one stays readable, struck through.
about-rule-query = What you may not see is not fetched. No count, search, download or feed gives away what is not public.
about-rule-sides = Two sides stay two sides. The State’s account and civil society’s are never merged into one number.
about-rule-moderation = A submission can be returned or declined on seven grounds only: it identifies or could identify a child or a victim; it endangers a person; it holds personal data without consent; it is itself unlawful material; it is not about the recommendation; it is a duplicate; it is spam. Every decision is public, with its ground and the time it took, without the content. Anyone whose submission is declined can appeal once, to another moderator.
about-rule-moderation-link = All decisions of the moderators
about-rule-reply = Those who are assessed may reply. The reply is owed within { $days ->
    [one] one day
   *[other] { $days } days
  }. A ministry can neither delay an assessment nor hide it.
about-rule-visibility = An organisation chooses, for each assessment, how it is shown: by name, under a description, in the name of a coalition, or not at all while it is a draft. Who stands behind a description is known to the moderator alone.
about-rule-children = Children come first. No entry may identify a child. Everybody who writes is asked about what may reveal somebody’s identity, the State too: what it confirms is published by a second person alone. Evidence files are documents only; images, sound and video are refused. The program that asks can be wrong: in a trial with invented passages it overlooked about 4 of 100 that told of a person, and asked about 4 of 100 that told of nobody. Real ones it may see less well: read yourself.
about-rule-least = As little data as possible is kept. Neither the network address nor the browser is stored with a submission.
about-rule-registration = Nobody has to register with the State in order to speak here. Organisations are registered by the independent moderator.
about-rule-hiding = Danger can be taken out of sight, no matter who published it, the State included: only by the independent moderators, only for a person’s safety or personal data, never for criticism. A second moderator confirms it within seven days, or it shows again; one appeal; each hiding is public, with its ground. This is the only exception to the first rule.

about-as-at = Reading the register as at an earlier day
about-as-at-1 = Because nothing is ever overwritten, the register can be read as it stood on any earlier day. Choose a day below, or add as_at and a date to any address: ?as_at=2025-12-31. Every page then says at its top which day it shows.
about-as-at-2 = A document counts from the day on which it was adopted or, where only that is known, from the last day of the session that adopted it. Reports, assessments and replies count from the day on which they were published here. Statuses, marks and counts are worked out from those dates.
about-as-at-3 = One thing cannot be known: when a document or an old report was first entered here. A day before this installation began is therefore shown by the dates of what was said, not by what this site showed then.
about-as-at-day = Read the register as at
about-as-at-button = Read it

about-who = Who runs this
about-who-1 = Answerable is open software. Each installation is run by somebody: a national mechanism for implementation, reporting and follow-up, a parliament, an ombudsperson, a university.
about-who-2 = This installation does not say here who runs it, because the software has no setting for it yet. Its operator should name itself and give an address for questions and complaints. Until it does, treat what you read as you would treat any unsigned paper: follow it to its sources.
about-who-3 = The operator does not write what stands here. Each report, assessment and reply is the responsibility of the body that signed it.
