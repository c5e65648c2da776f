import Casework
import Terminal
import TextEditing
import Wording

/// A draft that is another in the store than on the screen: the difference, before one of
/// the texts is chosen or both are kept.
package struct DraftVersions: Sendable {
  /// How it came about.
  package enum Cause: Hashable, Sendable {
    /// Text of the last time never came into the store.
    case recovered

    /// The store has got another text since the typing began.
    case changedMeanwhile

    /// Another window had typed something else when it ended without saving; its text
    /// stands for the stored one.
    case otherWindow

    /// The same of an earlier round, which has gone out without it.
    case earlierRound

    /// Whether a text that was set aside stands for the stored one.
    var isSetAside: Bool { self == .otherWindow || self == .earlierRound }
  }

  package let cause: Cause
  let stored: String
  let typed: String
  package internal(set) var reader: Reader

  /// The paragraphs of the reader at which a change begins.
  let changes: [Int]
  private let language: Language

  package init(
    of round: RoundID, stored: String, typed: String, cause: Cause, in language: Language
  ) {
    (self.stored, self.typed, self.cause, self.language) = (stored, typed, cause, language)
    var paragraphs = [
      Reader.Paragraph(language.say(cause.explanation), role: .warning),
      Reader.Paragraph(language.say(cause.legend), role: .dim), Reader.Paragraph(""),
    ]
    var changes: [Int] = []
    for line in TextComparison(stored, typed).lines {
      if !line.isSame { changes.append(paragraphs.count) }
      paragraphs.append(Reader.Paragraph(line))
    }
    self.changes = changes
    reader = Reader(
      title: language.say(cause.title, round.caseID.rawValue, String(round.number)),
      paragraphs: paragraphs)
  }

  /// Both texts in one: what they share once, where they differ each line with a
  /// placeholder that says whose it is, so that nothing goes out before one was chosen.
  package var both: String {
    var lines: [String] = []
    var pending: [ComparedLine] = []
    for line in TextComparison(stored, typed).lines {
      guard line.isOfBoth else {
        pending.append(line)
        continue
      }
      lines += settled(pending) + [line.text(old: true)]
      pending = []
    }
    return (lines + settled(pending)).joined(separator: "\n")
  }

  private func settled(_ lines: [ComparedLine]) -> [String] {
    let old = lines.filter { $0.old != nil && !$0.isMovedAway }.map { $0.text(old: true) }
    let new = lines.filter { $0.new != nil }.map { $0.text(old: false) }
    if old.allSatisfy(\.isEmpty) { return new }
    return old.map { marked($0, cause.otherText) } + new.map { marked($0, .typedText) }
  }

  private func marked(_ line: String, _ phrase: VersionPhrase) -> String {
    line.isEmpty ? "" : Placeholder.text(language.say(phrase)) + line
  }
}

extension DraftVersions.Cause {
  fileprivate var title: VersionPhrase {
    switch self {
    case .recovered: .recoveredTitle
    case .changedMeanwhile: .changedTitle
    case .otherWindow: .otherTitle
    case .earlierRound: .earlierTitle
    }
  }

  fileprivate var explanation: VersionPhrase {
    switch self {
    case .recovered: .recovered
    case .changedMeanwhile: .changed
    case .otherWindow: .other
    case .earlierRound: .earlier
    }
  }

  fileprivate var legend: VersionPhrase {
    switch self {
    case .otherWindow: .otherLegend
    case .earlierRound: .earlierLegend
    case .recovered, .changedMeanwhile: .legend
    }
  }

  /// What the text that is not on the screen is called.
  fileprivate var otherText: VersionPhrase {
    switch self {
    case .otherWindow: .otherWindowText
    case .earlierRound: .earlierText
    case .recovered, .changedMeanwhile: .storedText
    }
  }
}

extension ComparedLine {
  /// The line as the old or the new text has it, without its line break.
  fileprivate func text(old: Bool) -> String {
    let gone: Set<TextChange.Operation> =
      old ? [.added, .movedHere] : [.removed, .movedAway]
    let text = changes.filter { !gone.contains($0.operation) }.map(\.text).joined()
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Whether both texts have the line, be it the last one or not.
  fileprivate var isOfBoth: Bool {
    old != nil && new != nil && text(old: true) == text(old: false)
  }

  fileprivate var isMovedAway: Bool { changes.first?.operation == .movedAway }
}
