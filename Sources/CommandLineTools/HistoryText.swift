import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

/// The journal for people: a line for each change, and under it what was different.
struct HistoryText {
  private let entries: [JournalEntry]
  private let language: Language
  private let now: Moment
  private let byID: [String: JournalEntry]

  /// The changes that were taken back and not done again.
  private let takenBack: Set<String>

  /// - Parameter entries: Oldest first.
  init(_ entries: [JournalEntry], in language: Language, at now: Moment) {
    self.entries = entries
    self.language = language
    self.now = now
    byID = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    takenBack = Self.takenBack(entries)
  }

  private static func takenBack(_ entries: [JournalEntry]) -> Set<String> {
    var ids: Set<String> = []
    // From the newest on: what was taken back itself takes nothing back.
    for entry in entries.reversed() where !ids.contains(entry.id) {
      if let undone = entry.undoes { ids.insert(undone) }
    }
    return ids
  }

  var lines: [String] {
    entries.flatMap { entry in [head(of: entry)] + details(of: entry).map { "    \($0)" } }
  }

  private func head(of entry: JournalEntry) -> String {
    var what = language.say(entry.what)
    if let undone = entry.undoes.flatMap({ byID[$0] }) {
      let phrase: HistoryPhrase = entry.what == .redo ? .redoOf : .undoOf
      what = language.say(phrase, language.say(original(of: undone).what))
    }
    if takenBack.contains(entry.id) { what += language.say(HistoryPhrase.takenBack) }
    return [
      language.dayAndClock(entry.at, at: now), entry.by, entry.caseID?.rawValue ?? "-", what,
    ].joined(separator: "  ")
  }

  /// What an undo took back, and what a redo did again, is told by its own name.
  private func original(of entry: JournalEntry) -> JournalEntry {
    entry.undoes.flatMap { byID[$0] }.map { original(of: $0) } ?? entry
  }

  /// So much of one change is told; the rest is counted.
  private static let most = 8

  private func details(of entry: JournalEntry) -> [String] {
    // An undo says what it undid; the change itself stands above it.
    guard entry.undoes == nil else { return [] }
    var lines: [String] = []
    for operation in entry.operations {
      for line in DifferenceText(operation, in: language, at: now).lines where !lines.contains(line)
      {
        lines.append(line)
      }
    }
    guard lines.count > Self.most else { return lines }
    return lines.prefix(Self.most)
      + [language.say(HistoryPhrase.summaryDone, String(lines.count - Self.most))]
  }
}
