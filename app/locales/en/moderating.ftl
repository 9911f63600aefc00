# The desk of the independent moderator.
moderating-eyebrow = Independent moderation
moderating-title = What waits for a decision
moderating-lede = { $days ->
    [one] The longest waiting first. A decision is due within one day. You may publish, return or decline, on the listed grounds alone. You cannot change a word or a verdict.
   *[other] The longest waiting first. A decision is due within { $days } days. You may publish, return or decline, on the listed grounds alone. You cannot change a word or a verdict.
  }
moderating-nothing = Nothing waits for you.
moderating-count = { $count ->
    [one] One submission
   *[other] { $count } submissions
  }
moderating-for-others = { $count ->
    [one] One appeal waits for another moderator, because you decided before.
   *[other] { $count } appeals wait for another moderator, because you decided before.
  }
moderating-organisations = Organisations that ask to be registered
moderating-due = Due by
moderating-late = { $days ->
    [one] one day late
   *[other] { $days } days late
  }
moderating-age = { $days ->
    [0] came today
    [one] waits for one day
   *[other] waits for { $days } days
  }
moderating-confirmed-count = { $count ->
    [one] its author confirmed one piece
   *[other] its author confirmed { $count } pieces
  }
moderating-one = A submission
moderating-one-lede = As it will look. Publish it as it stands, return it, or decline it.
moderating-organisation = From
moderating-shows = Shows
moderating-looks = As readers will see it
moderating-signs = Look at these pieces
moderating-signs-about = They may reveal somebody’s identity.
moderating-confirmed = Its author says that it may be public.
moderating-unconfirmed = Its author was not asked, or said nothing.
moderating-files = Files
moderating-unreadable = It has no text that could be looked through: open it and look at every page.
moderating-earlier = What was decided before
moderating-changed = It was changed meanwhile. This is how it stands now.
moderating-decide = Decide
moderating-publish = Publish
moderating-publish-about = It becomes public at once, word for word. It stays, unless its author withdraws it or what endangers somebody is hidden. The ministry’s time for a reply begins.
moderating-uphold = Uphold the appeal and publish
moderating-return = Return for correction
moderating-decline = Decline
moderating-dismiss = Dismiss the appeal
moderating-ground = Ground
moderating-ground-hint = The closed list. The ground is public; what you write below is for the organisation alone.
moderating-passage = The passage
moderating-passage-hint = Copy from the text what must be corrected. It must stand there.
moderating-passage-elsewhere = This passage does not stand in the text: copy it from there
moderating-field = Where it stands
moderating-field-any = Anywhere
moderating-note = A word to the organisation
moderating-note-hint = What would have to change. Propose no wording.
moderating-no-member = Its author is no longer a member of this coalition: return it or decline it
moderating-pseudonym = Somebody else publishes under this description by now: return it
moderating-file-elsewhere = A file of it stands with something of the same author under another name by now: return it
moderating-files-gone = A file of it is gone or held back by the scanner: nothing was published
moderating-interest = I have a conflict of interest
moderating-interest-about = If you know the author, work or worked with them, or are concerned yourself, say so. It leaves your desk at once and goes to other moderators. That somebody declared an interest is noted, without the reason.
moderating-interest-whole = In everything of this organisation
moderating-interest-send = Declare the interest
moderating-interests = Your declared interests
moderating-interests-about = What these organisations submit goes to other moderators.
done-moderated-published = It is public.
done-moderated-returned = It went back to the organisation.
done-moderated-declined = It is declined. The organisation reads the ground.
done-interest-declared = It goes to other moderators.
moderating-count-chosen = Chosen: { $count } of { $total }
moderating-none-chosen = Nothing that waits is like this.
moderating-choose = Choose and sort
moderating-choose-button = Show
moderating-check = To check
moderating-check-confirmed = its author confirmed signs of personal data
moderating-check-files = files without text
moderating-check-nothing = neither
moderating-waited = Has waited
moderating-waited-late = past the day on which a decision was due
moderating-waited-long = a week or longer
moderating-waited-short = less than a week
moderating-order = Order
moderating-order-arrival = as they arrived
moderating-order-newest = the newest first
moderating-order-organisation = by organisation
moderating-unreadable-count = { $count ->
    [one] one file without text
   *[other] { $count } files without text
  }
moderating-asked = What it is about
moderating-others = Other texts on the same recommendation
moderating-others-same = From the same organisation
moderating-others-other = From others
moderating-other-published = published on
moderating-other-waits = waiting since
moderating-duplicate-of = If it is a duplicate: of which text
moderating-duplicate-of-hint = The organisation is told which.
moderating-duplicate-none = Not a duplicate
moderating-duplicate-missing = Choose the text of the same organisation, on the same recommendation, of which this is a duplicate
moderating-hidden-name = The description is, or holds, the name of another registered organisation that shows to nobody. Its author was not told. The name:
moderating-reason = Why its author says that they may be public
moderating-no-reason = No reason was given.
moderating-sure = Publish it with these pieces in it?
moderating-sure-about = Its author confirmed that these pieces may be public. Read each once more: what is published stays, and copies cannot be called back.
moderating-sure-back = Back, without publishing
moderating-interest-asked = another moderator has been asked since
moderating-interest-since = declared on
moderating-interest-agree = It has ended
moderating-interest-stays = It stays
moderating-endings = Interests that are said to have ended
moderating-endings-about = A moderator does not end an interest alone. If you agree that it is no more, submissions of the organisation come to that moderator again.
done-interest-ending-asked = Another moderator decides whether your interest has ended.
done-interest-stays = The interest stays.
moderating-interest-end = I have none any more
done-interest-ended = The interest has ended: that moderator sees the organisation’s submissions again.
moderating-guard-asks = The guard asks: { $question }
moderating-organisation-signs = The name of the organisation becomes public with this, if it is not yet. The guard asks about it too.
