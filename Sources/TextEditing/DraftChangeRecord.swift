/// A change of a draft as lines of plain text:
///
///     change 3:12 1 0
///     @ 3:9
///     - 点
///     + 検
///     done replacing 1767225600 3:9
///     @ 3:9
///     - 点
///     + 検
///
/// The first line holds the caret, and how many steps that can be undone and be done again are
/// gone; the edit of the text follows where there is one, then the steps in their place, as
/// ``EditHistory`` writes them.
extension DraftChange {
  package var record: [String] {
    let heading = "change \(caret.record) \(history.dropped.done) \(history.dropped.undone)"
    return [heading] + (edit?.record ?? []) + history.done.flatMap { $0.record(as: "done") }
      + history.undone.flatMap { $0.record(as: "undone") }
  }

  /// - Returns: Nothing when the lines are no such record.
  package init?(record: [String]) {
    let words = (record.first ?? "").split(separator: " ")
    guard words.count == 4, words[0] == "change", let caret = TextPosition(record: words[1]),
      let done = Int(words[2]), let undone = Int(words[3]), min(done, undone) >= 0
    else { return nil }
    var lines = RecordLines(rest: record.dropFirst())
    guard let edits = lines.edits(), edits.count < 2, let steps = lines.steps() else { return nil }
    self.init(
      edit: edits.first,
      history: HistoryChange(dropped: (done, undone), done: steps.done, undone: steps.undone),
      caret: caret)
  }
}
