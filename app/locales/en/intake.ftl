# Taking in documents: the desk of a State’s coordinators.
intake-title = Documents being taken in
intake-lede = Documents of Committees and of the Universal Periodic Review on the way into the register. Only the coordinators of your State see this page.
intake-begin = Take in a document
intake-begin-lede = The program reads the document, finds its numbered paragraphs and tells which of them recommend something. You then review each paragraph.
intake-none-open = No document is being worked on.
intake-none-open-advice = When a Committee has published its observations, take them in with the button above.
intake-open = Being worked on
intake-published = Published
intake-abandoned = Given up
intake-document = Document
intake-begun-by = Begun by
intake-begun-on = Begun on
intake-changed-on = Last changed
intake-progress = Progress
intake-decided = { $count } of { $total } paragraphs decided
intake-unnamed = Document without a name
intake-unnumbered = without a number
intake-file = Document as a file
intake-file-hint = Word (.docx), web page (.html) or plain text (.txt), 20 MB at most. The file is kept as it is.
intake-text = Or its text
intake-text-hint = Copy the text of the document here, numbers included.
intake-read = Read the document
intake-back = Back to the documents
intake-back-to-review = Back to the review
intake-private-until = Nothing of it is public until you publish it.
intake-abandon = Give up this document
intake-abandon-lede = Nobody can work on it any more. Nothing is deleted: the file, the paragraphs and what was decided are kept and stay closed to the public.
intake-abandon-now = Give it up
intake-was-abandoned = This document was given up
intake-reason = Reason
intake-reason-hint = For your colleagues: why the document is not taken in.
intake-head = What the document is
intake-symbol = Symbol
intake-symbol-hint = For example CRC/C/OPSC/CHL/CO/1
intake-name = Title
intake-choose = Choose a mechanism
intake-no-instrument = No particular treaty
intake-kind = Kind of document
intake-adopted-on = Adopted on
intake-adopted-on-hint = The day on which the body adopted it. The register counts it from that day on.
intake-address = Address of the original
intake-save-head = Save these details
intake-original = Original file
intake-size = { $size } KB
intake-warnings = What the program could not make out
intake-how = How to review
intake-how-decide = Compare each paragraph with the source and accept it, correct it or leave it out. What is decided is folded away and can be opened again. Each button saves at once.
intake-how-split = To split a paragraph, type a line with three hyphens (---) where it divides and choose “Split”. A part that begins with (b) or 13. takes that letter or number.
intake-how-suggestions = Themes, groups, articles and targets are suggested with the reason. Tick what is right. Accepting a paragraph refuses what is not ticked; nothing is applied by itself.
intake-how-together = Several people can work on a document at once. The person who saves second is shown both texts.
intake-view = Paragraphs shown
intake-view-all = All
intake-view-open = Undecided
intake-nothing-open = Everything is decided.
intake-paragraph = Paragraph { $paragraph }
intake-changed-by = Last changed by { $name }
intake-source = The source
intake-source-unknown = The place in the source was not found. Look in the original file.
intake-number = Number
intake-letter = Letter
intake-nature = Nature
intake-nature-recommendation = recommends
intake-nature-noting = notes
intake-nature-compound = has lettered parts
intake-section-of = Section heading of paragraph { $paragraph }
intake-section = Section
intake-response = The State’s response
intake-no-response = Not known
intake-recommended-by = Recommended by
intake-wording = Wording
intake-wording-hint = A line of three hyphens (---) marks where to split.
intake-subjects = What it is about
intake-no-suggestions = Nothing was suggested.
intake-suggested = suggested
intake-was-refused = refused
intake-label-theme = Theme
intake-label-group = Group
intake-label-provision = Article
intake-label-target = SDG target
intake-label-repeats = Repeats
intake-label-continues = Continues
intake-reason-words = Words found: { $words }
intake-reason-similar = { $percent } % alike:
intake-reason-added = Added by hand
intake-refuse = Refuse
intake-accept-all-subjects = Accept all suggestions
intake-refuse-all-subjects = Refuse all suggestions
intake-add = Add a theme, group, article or target
intake-add-hint = Its name, or its code: 16.2, opsc:3(1)
intake-earlier = Does it take up this earlier recommendation?
intake-this-paragraph = This paragraph
intake-repeats = It repeats it
intake-continues = It continues it
intake-takes-up-nothing = No
intake-accept = Accept
intake-save = Save
intake-leave-out = Leave out
intake-reopen = Undo the decision
intake-merge = Merge with the one before
intake-split = Split
intake-verdict-pending = undecided
intake-verdict-accepted = accepted
intake-verdict-left-out = left out
intake-stage-open = Being worked on
intake-stage-published = Published
intake-stage-abandoned = Given up
intake-accept-shown-hint = As they are shown. Suggestions that are not ticked stay open and are not published.
intake-conflict = Somebody else saved meanwhile
intake-conflict-head = What is saved now stands below; what you typed is in the form. Saving again replaces it.
intake-conflict-paragraph = What { $name } saved stands below; what you typed is in the form. Saving again replaces it.
intake-conflict-gone = The paragraph cannot be changed any more: it was merged with another, or the document was published or given up. Copy from here what you still need.
intake-conflict-publish = Look again at what becomes public, and publish then.
intake-to-publish = Publish the document
intake-publish-lede = In one step, the document and its accepted paragraphs become part of the public register.
intake-becomes-public = What becomes public
intake-publish-final = What is published is never deleted. Mistakes are corrected by a new entry.
intake-publish-now = Publish now
intake-public-page = To the public page
intake-hindered = It cannot be published yet
intake-hindrance-no-symbol = The symbol is missing.
intake-hindrance-symbol-taken = The register has a document with this symbol already.
intake-hindrance-no-mechanism = The mechanism is missing.
intake-hindrance-no-title = The title is missing.
intake-hindrance-no-date = The date of adoption is missing.
intake-hindrance-future-date = The date of adoption is still to come.
intake-hindrance-nothing-accepted = No paragraph was accepted.
intake-count-recommendations = Recommendations
intake-count-compound = Paragraphs with lettered parts
intake-count-noting = Paragraphs that note
intake-count-themes = Themes given
intake-count-groups = Groups given
intake-count-provisions = Articles given
intake-count-targets = SDG targets given
intake-count-lineage = Earlier recommendations taken up
intake-count-left-out = Paragraphs left out (not published)
intake-count-not-taken-up = Suggestions not taken up (not published)
intake-warning-counted = The document has no numbers; its paragraphs were counted. Compare them with the original.
intake-warning-state-guessed = The State ({ $value }) was taken from how often the recommendations name it. Check it.
intake-warning-no-paragraphs = No numbered paragraphs were found.
intake-warning-no-symbol = The symbol was not found.
intake-warning-no-state = The State was not found in the document; it is taken for yours.
intake-warning-no-mechanism = The mechanism was not found.
intake-warning-no-date = The date of adoption was not found.
intake-warning-unnumbered-text = Text without a number was left out: “{ $value }”
intake-warning-numbers-missing = Numbers { $value } are missing.
intake-warning-number-missing = Number { $value } is missing.
intake-warning-beginning-missing = The first number is { $value }: the beginning of the document is missing.
intake-warning-numbers-of = The numbers are those of { $value }, which the list gives as its source.
intake-warning-number-corrected = The document gives this paragraph number { $value }, which is out of sequence. It was given the number after that of the paragraph before it.
intake-warning-number-repeated = The paragraph before this one has number { $value } too.
intake-warning-number-twice = Number { $value } occurs twice, with another text.
intake-warning-rows-repeat = Rows that repeat a recommendation under another theme were taken once ({ $value }).
intake-warning-second-letters = A second list of letters begins here.
intake-warning-letter-missing = Letter { $value } is missing before this one.
intake-warning-same-file = This file was taken in before.
intake-error-nothing = Choose a file, or copy the text into the field below.
intake-other-state = This document is about another State: { $state }. You take in documents about your own.
intake-error-symbol = Write the symbol as it stands on the document, such as CRC/C/CHL/CO/6.
intake-error-title = The title is too long.
intake-error-date = Write the date as year, month and day: 2026-02-10.
intake-error-cycle = The cycle is a number from 1 to 99.
intake-error-address = Write the whole address, beginning with https://
intake-error-choice = Choose one from the list.
intake-error-number = The number is short and has no slashes or brackets: 12, 6.104.
intake-error-no-number = Give the paragraph its number before you accept it.
intake-error-letter = The letter is a, b, c …
intake-error-section = The section’s heading is too long.
intake-error-no-text = There is no text to accept.
intake-error-too-long = The text is too long for one paragraph. Split it.
intake-error-marker = The text holds a line of hyphens (---). Choose “Split”, or take the line out.
intake-error-split = Type a line with three hyphens (---) where the text divides.
intake-error-merge = There is no paragraph before this one.
intake-error-unknown-subject = No theme, group, article or target has this name or code.
intake-error-reason = Write the reason in a few words.
intake-refusal-empty = The file is empty. Look whether it was saved completely, and try again.
intake-refusal-too-large = The file is larger than 20 MB. Remove images and annexes, or save the document as plain text.
intake-refusal-pdf = This is a PDF file. Bring the Word file of the document, or copy its text into the field below.
intake-refusal-protected = The file is protected by a password. Open it in Word, remove the password and save it.
intake-refusal-old-word = This is a Word file of the old kind (.doc). Open it in Word and save it as .docx.
intake-refusal-other-format = This kind of file cannot be read. Save the document as .docx, .html or .txt.
intake-refusal-other-archive = This is an archive (ZIP), not a Word document. Unpack it and bring the document that is in it.
intake-refusal-binary = This is neither text nor a Word document. Open it in the program that made it and save it as .docx, .html or .txt.
intake-refusal-macros = The Word file has macros, which are programs. Save it as .docx, without macros.
intake-refusal-entities = The Word file declares external parts. Open it in Word and save it again.
intake-refusal-unpacks-too-large = The file unpacks to far more than its size. Open it in Word, remove images and objects, and save it again.
intake-refusal-too-many-parts = The file has too many parts. Open it in Word, remove images and objects, and save it again.
intake-refusal-damaged = The Word file is damaged. Open it in Word, let it repair the file, and save it again.
intake-refusal-too-many-paragraphs = The document has too many paragraphs. Divide it into smaller ones.
intake-refusal-too-deep = The document’s layout is too deeply nested. Copy its text into the field below.
intake-refusal-no-text = There is no text in the document. If it is an image, bring the document as text.
intake-refusal-no-paragraphs = No numbered paragraphs were found. Look whether the document is the right one; if its numbers are missing, type them before the text.
done-intake-begun = The document was read. Review what was found.
done-intake-saved = Saved.
done-intake-accepted = The paragraph was accepted.
done-intake-left-out = The paragraph was left out.
done-intake-reopened = The decision was undone.
done-intake-merged = The paragraphs were merged.
done-intake-split = The paragraph was split. Check the numbers.
done-intake-all-accepted = All paragraphs shown were accepted.
done-intake-some-accepted = The paragraphs were accepted, but for those that somebody changed meanwhile or that lack a number or a text.
done-intake-published = The document is public now.
done-intake-abandoned = The document was given up.
event-intake-begun = A document began to be taken in
event-intake-changed = A document that is being taken in was changed
event-intake-abandoned = A document that was being taken in was given up
event-intake-published = A document was published
intake-refused = { $count ->
    [one] { $count } refused
   *[other] { $count } refused
}
intake-accept-shown = { $count ->
    [one] Accept the paragraph shown
   *[other] Accept all { $count } paragraphs shown
}
intake-hindrance-undecided = { $count ->
    [one] One paragraph is undecided:
   *[other] { $count } paragraphs are undecided:
}
intake-hindrance-same-reference = { $count ->
    [one] A paragraph has the number of another:
   *[other] { $count } paragraphs have the same number as another:
}
intake-hindrance-no-number = { $count ->
    [one] A paragraph has no number:
   *[other] { $count } paragraphs have no number:
}
intake-hindrance-no-text = { $count ->
    [one] A paragraph has no text:
   *[other] { $count } paragraphs have no text:
}
intake-hindrance-no-parts = { $count ->
    [one] A paragraph is said to have lettered parts, and none was accepted:
   *[other] { $count } paragraphs are said to have lettered parts, and none was accepted:
}
intake-hindrance-unknown-state = { $count ->
    [one] The register does not know the State that made a recommendation:
   *[other] The register does not know the States that made { $count } recommendations:
}
