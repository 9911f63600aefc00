# The search: what was typed, what narrows it.
search-title = Recommendations
search-title-for = Recommendations with “{ $words }”
search-description = Search the recommendations of human rights bodies, with the State’s account and civil society’s side by side.
search-words = Words to search for
search-total = { $count ->
    [one] One recommendation
   *[other] { $count } recommendations
}
search-cut = What you typed is long: only its beginning was searched.
search-ignored = Not understood in the address, and left out: { $written }
search-how = How to search
search-how-words = All words must stand in the text. Put a phrase in quotation marks. A word with a hyphen before it is left out: -adoption. A word with a star after it is a beginning: traffick*. Accents and capitals do not matter.
search-nothing = No recommendation fits this selection.
search-nothing-for = No recommendation has “{ $words }” within this selection.
search-nothing-advice = Remove a filter, try fewer words, or
search-everything = see the whole register
search-empty-register = The register holds no documents on this day. They come in with “answerable import” or “answerable demo”.
filters-chosen = { $count ->
    [one] Filters (one chosen)
   *[other] Filters ({ $count } chosen)
}
filters-active = Chosen filters
filters-remove-all = Remove all
facet-state = State
facet-status = The State’s account
facet-verdict = Civil society’s verdict
facet-flag = Asks for attention
facet-mechanism = Mechanism
facet-document = Document
facet-year = Year
facet-theme = Theme
facet-group = Group
facet-institution = Institution
facet-sdg = Development Goal
facet-target = Goal’s target
facet-response = The State’s response
