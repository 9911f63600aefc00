# Both sides of one document, as a brief for the Committee.
brief-title = Brief on { $symbol }
brief-description = Both sides on every recommendation of one document, side by side: what the State reports, what others find, and what is open. Made to be printed.
brief-link = Both sides as a brief
brief-link-words = for the Committee, to print
brief-docx = As a Word document (DOCX)
brief-print = Printed, this page keeps both sides beside each other.
brief-rule-grades = The Committee does not grade. A status is the State’s, a verdict is an organisation’s, each by its own account on the same scale; none of them is the Committee’s.
brief-rule-sides = The accounts stand side by side and are counted apart. They are never merged into one.
brief-rule-current = For the State, the newest report that has not been corrected; of each organisation, its current assessment. Earlier ones are on the page of each recommendation. Organisations may speak under a description of their own choice.
brief-fact-recommendations = Recommendations
brief-fact-civil = Current assessments by civil society
brief-fact-independent = Current assessments by independent institutions
brief-fact-as-at = As at
brief-tally = Where the recommendations stand
brief-recommendations = Recommendation by recommendation
brief-none = The register has no recommendations of this document yet.
brief-column-state = The State’s account
brief-column-civil = Alternative assessments by civil society
brief-independent = Independent institution, apart from both
brief-questions = Open questions
brief-page = Page
brief-question-lead = No institution leads on this recommendation. Who answers for it?
brief-question-silent = The State has not reported on this recommendation. What has been done?
brief-question-differ =
    { $count ->
        [one] The State reports “{ $state }”; an assessment finds { $verdicts }. How is the difference explained?
       *[other] The State reports “{ $state }”; { $count } assessments find { $verdicts }. How is the difference explained?
    }
brief-question-stale = The newest report is of { $day }. What has happened since?
brief-question-overdue = It was to be done by { $day }. What stands in the way, and when will it be done?
brief-question-reply =
    { $count ->
        [one] One assessment has had no reply within the time for it. What does the State answer?
       *[other] { $count } assessments have had no reply within the time for it. What does the State answer?
    }
documents-brief = For the Committee
