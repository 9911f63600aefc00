# Documents.
documents-description = The documents in which human rights bodies made recommendations, with where the recommendations of each stand.
documents-lede = Every document holds recommendations in numbered paragraphs. Open one to read all of its paragraphs in order, with what the State and civil society say of each.
documents-total = { $count ->
    [one] One document
   *[other] { $count } documents
}
documents-all-states = All States
documents-all-mechanisms = All mechanisms
documents-all-years = All years
documents-narrow = Show these
documents-none = The register holds no documents on this day.
documents-nothing = No document fits this choice.
documents-nothing-advice = Remove a part of it, or
documents-everything = see all documents
documents-col-symbol = Symbol
documents-col-issued = Issued by
documents-col-date = Date
documents-col-total = Recommen­dations
documents-col-reported = State has reported
documents-col-implemented = Imple­mented (State says)
documents-col-assessed = Assessed by others
documents-col-differ = Accounts differ
documents-lead = Lead:
documents-paragraph-in-full = Paragraph { $paragraph } in full
documents-section-tally = Where its recommendations stand
documents-section-paragraphs = All paragraphs
documents-figure-total = { $count ->
    [one] recommendation
   *[other] recommendations
}
documents-figure-reported = on which the State has reported
documents-figure-assessed = that civil society has assessed
documents-figure-differ = on which accounts differ
documents-adopted = Adopted on
documents-dated = End of the session
documents-instrument = Instrument
documents-session = Session
documents-cycle = Cycle
documents-language = Issued in
documents-source = Source
documents-previous = Document before
documents-next = Next document
documents-as-selection = Search within this document
documents-no-paragraphs = The register has no paragraphs of this document yet.
documents-other-language = Some paragraphs are not in the register in this language. They stand in the language that it has.
documents-page-of = Part { $page } of { $pages }. Long documents are shown in parts.
documents-citation = { $mechanism }, { $title }, { $symbol } ({ $day }). In: Answerable, as at { $as-at }. { $address }
