import CivilTime

/// Whether two messages are one notice: by mail, pasted, forwarded, or sent twice.
extension Notice {
  /// Whether it may be another copy of a notice that says the same.
  ///
  /// In a wave many sellers are sent the same words, and a seller is refused twice with
  /// them: two mails that came straight from their sender are one notice only where they
  /// have one Message-ID (RFC 5322, section 3.6.4). A copy says nothing that is not known:
  /// no period that the other does not set.
  package func mayCopy(_ other: Notice) -> Bool {
    guard other.counts, other.reading.stage != .none else { return false }
    if isDirect && other.isDirect, message.messageID != other.message.messageID { return false }
    let known = Set((other.reading.deadlines + other.asRead.deadlines).map(\.window))
    return reading.deadlines.allSatisfy { known.contains($0.window) }
  }

  /// Whether something besides the words says that it is a copy of a notice, whose case is
  /// not known: the Message-ID, or whom both address by name.
  package func isMarkedAsCopy(of other: Notice) -> Bool {
    if let id = message.messageID, id == other.message.messageID { return true }
    return addressee.map { $0 == other.addressee } ?? false
  }

  /// Whether it is a mail as its sender sent it.
  private var isDirect: Bool { message.messageID != nil && message.passedOnBy == nil }
}

extension Dossier {
  /// The notice of the case that an arriving one says again, the nearest in time.
  ///
  /// What comes with the same words after something was sent is the answer to that.
  ///
  /// - Parameters:
  ///   - sentences: What it says itself; all of its text where `nil`.
  ///   - isDated: Whether the message itself says when it came.
  package func original(
    of arrival: Notice, saying sentences: NoticeSentences? = nil, isDated: Bool
  ) -> Notice? {
    guard !arrival.isLetter, arrival.reading.stage != .none else { return nil }
    let fits = notices.filter {
      arrival.mayCopy($0) && !hasSent(between: $0.message.received, arrival.message.received)
    }
    guard !fits.isEmpty else { return nil }
    let index = fits.reduce(into: SentenceIndex()) {
      $0.add(SentenceIndex.Entry($1), named: $1.name)
    }
    let twins = index.twins(
      of: sentences ?? NoticeSentences(arrival.text), received: arrival.message.received,
      isDated: isDated)
    return twins.first.flatMap { name in fits.first { $0.name == name } }
  }

  /// Counts what a copied text set from when the notice came, as its mail tells: whoever copies
  /// a text does so later.
  mutating func date(again copy: Notice, at now: Moment, by: String) {
    guard
      let original = notices.first(where: { $0.name == copy.sameAs }), original.isPasted,
      !copy.isPasted, copy.message.received < original.message.received
    else { return }
    for standing in standings
    where standing.notice.number == original.number && standing.kept.state.isOpen
      && standing.read.trigger == .received && standing.kept.triggered == nil
    {
      start(
        original.number, standing.kept.index, at: copy.message.received, recorded: now, by: by)
    }
  }

  private func hasSent(between one: Moment, _ other: Moment) -> Bool {
    let span = min(one, other)..<max(one, other)
    return rounds.contains { $0.submission.map { span.contains($0.at) } ?? false }
  }
}
