import TextFolding

/// What is different between two notices of one case.
package struct NoticeDifference: Hashable, Sendable {
  package let older: Notice
  package let newer: Notice

  package init(from older: Notice, to newer: Notice) {
    self.older = older
    self.newer = newer
  }

  /// Things of one kind that only one of the two has.
  package struct Change<Element: Hashable & Sendable>: Hashable, Sendable {
    package let gone: [Element]
    package let new: [Element]

    package var isEmpty: Bool { gone.isEmpty && new.isEmpty }

    /// - Parameter key: By what two are the same.
    init<Key: Hashable>(_ older: [Element], _ newer: [Element], by key: (Element) -> Key) {
      let (before, after) = (Set(older.map(key)), Set(newer.map(key)))
      gone = older.filter { !after.contains(key($0)) }
      new = newer.filter { !before.contains(key($0)) }
    }
  }

  package var demands: Change<Demand> {
    Change(older.reading.demands, newer.reading.demands) { SearchFolding.fold($0.text) }
  }

  package var documents: Change<DocumentKind> {
    Change(older.reading.documents, newer.reading.documents) { $0 }
  }

  package var deadlines: Change<ReadDeadline> {
    Change(older.reading.deadlines, newer.reading.deadlines) { "\($0.kind) \($0.window)" }
  }

  package var asins: Change<String> { Change(older.reading.asins, newer.reading.asins) { $0 } }

  /// Whole sentences, on one line each.
  package var sentences: Change<String> {
    let key = { (text: String) in NoticeSentences(text).all.map(\.hash) }
    return Change(Self.sentences(of: older), Self.sentences(of: newer), by: key)
  }

  private static func sentences(of notice: Notice) -> [String] {
    let bytes = Array(notice.text.utf8)
    return NoticeSentences(notice.text).all.map {
      String(decoding: bytes[$0.span], as: UTF8.self).onOneLine
    }
  }

  /// The fields with one value that say something else now.
  package var fields: [ReadingField] {
    [.stage, .reason, .rightKind, .answerTo, .fundsHeld, .maxFailedAppeals, .invoiceMaxAgeDays]
      .filter { older.reading.fieldValue($0) != newer.reading.fieldValue($0) }
  }
}

extension Dossier {
  /// The notice before another by its own date; copies and letters are passed over.
  package func notice(before notice: Notice) -> Notice? {
    let received = notice.message.received
    return notices.filter {
      $0.counts && $0.name != notice.name && $0.reading.stage != .none
        && ($0.message.received, $0.number) < (received, notice.number == 0 ? .max : notice.number)
    }.max { ($0.message.received, $0.number) < ($1.message.received, $1.number) }
  }
}
