import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording

/// What changed between two rounds, to be read.
package struct DifferenceView: Sendable {
  package let difference: RoundDifference
  package internal(set) var reader: Reader

  /// The paragraphs of the reader at which a change begins.
  let changes: [Int]

  /// Unchanged lines that are shown before and after a change.
  private static let context = 2

  init(_ difference: RoundDifference, in language: Language) {
    self.difference = difference
    var paragraphs: [Reader.Paragraph] = []
    var changes: [Int] = []
    if difference.isSame {
      let numbers = (String(difference.old.number), String(difference.new.number))
      paragraphs.append(
        Reader.Paragraph(language.say(RoundPhrase.sameRounds, numbers.0, numbers.1)))
    }
    var section: PlanSection.Kind?
    let shown = Self.shown(difference.lines)
    var isBegun = false
    for (index, line) in difference.lines.enumerated() {
      if line.section != section {
        (section, isBegun) = (line.section, false)
        // A part that is as it was turned down says so, though nothing of it is shown.
        let standing = difference.isSame ? nil : difference.standing(of: line.section, in: language)
        if standing != nil {
          paragraphs.append(Self.heading(line.section, standing, in: language))
          isBegun = true
        }
      }
      guard shown.contains(index) else { continue }
      if !isBegun {
        paragraphs.append(Self.heading(line.section, nil, in: language))
        isBegun = true
      } else if index > 0, difference.lines[index - 1].section == line.section,
        !shown.contains(index - 1)
      {
        paragraphs.append(Reader.Paragraph("  ...", role: .rule))
      }
      if !line.compared.isSame { changes.append(paragraphs.count) }
      paragraphs.append(Reader.Paragraph(line.compared))
    }
    self.changes = changes
    reader = Reader(
      title: language.say(
        RoundPhrase.differenceTitle, difference.old.id.caseID.rawValue,
        String(difference.old.number), language.say(difference.old.state),
        String(difference.new.number), language.say(difference.new.state)),
      paragraphs: paragraphs)
  }

  private static func shown(_ lines: [RoundDifference.Line]) -> Set<Int> {
    var shown: Set<Int> = []
    for (index, line) in lines.enumerated() where !line.compared.isSame {
      shown.formUnion(index - context...index + context)
    }
    return shown
  }

  private static func heading(
    _ part: PlanSection.Kind, _ standing: String?, in language: Language
  ) -> Reader.Paragraph {
    let words = standing.map { "  (\($0))" } ?? ""
    return Reader.Paragraph("== \(language.say(part))\(words)", role: .heading)
  }
}

extension Reader.Paragraph {
  /// A compared line: a sign before it, and in it markers around what is gone and new.
  package init(_ line: ComparedLine) {
    var text = "\(line.sign) "
    var marks: [Reader.Mark] = []
    for change in line.changes {
      let words = change.text.hasSuffix("\n") ? String(change.text.dropLast()) : change.text
      let marked =
        line.isWhole ? words : RoundDifference.plain([TextChange(change.operation, words)])
      let start = text.utf8.count
      text += marked
      if let role = change.operation.role, !marked.isEmpty {
        marks.append(Reader.Mark(span: start..<text.utf8.count, role: role))
      }
    }
    self.init(text, role: line.isSame ? .dim : .plain)
    self.marks = marks
    indent = 2
  }
}

extension ComparedLine {
  /// A line of one text only has its sign, and needs no markers.
  fileprivate var isWhole: Bool { old == nil || new == nil }

  /// `+` new, `-` gone, `~` changed, `>` moved here, `<` moved away.
  fileprivate var sign: Character {
    if isSame { return " " }
    switch changes.first?.operation {
    case .movedHere: return ">"
    case .movedAway: return "<"
    case .added where old == nil: return "+"
    case .removed where new == nil: return "-"
    default: return "~"
    }
  }
}

extension TextChange.Operation {
  package var role: StyleRole? {
    switch self {
    case .same: nil
    case .removed, .movedAway: .removed
    case .added, .movedHere: .added
    }
  }
}

// The view over the screen.
extension WorkbenchState {
  /// Compares the draft with the round before it, or a submitted round with the one before.
  mutating func compareRounds(at now: Moment) {
    guard let dossier else { return }
    reviewDraft(at: now)
    if let current = draft?.review?.difference {
      show(current)
      return
    }
    let rounds = dossier.rounds
    guard draft == nil, rounds.count >= 2 else {
      say(RoundPhrase.nothingToCompare, role: .warning)
      return
    }
    show(
      RoundDifference(
        from: rounds[rounds.count - 2], to: rounds[rounds.count - 1], words: reviewWords))
  }

  private mutating func show(_ difference: RoundDifference) {
    var view = DifferenceView(difference, in: language)
    view.reader.wrap(columns: readerColumns, width: columnCount)
    self.difference = view
  }

  mutating func performInDifference(_ command: Command, at now: Moment) -> [Effect] {
    let visible = layout.body.rows
    if difference?.reader.scroll(command, visible: visible) ?? false { return [] }
    switch command {
    case .back, .close, .compare: difference = nil
    case .nextRemark: goToChange(forward: true)
    case .previousRemark: goToChange(forward: false)
    case .olderRound: compare(oldBy: -1, newBy: 0)
    case .newerRound: compare(oldBy: 1, newBy: 0)
    case .olderPair: compare(oldBy: -1, newBy: -1)
    case .newerPair: compare(oldBy: 1, newBy: 1)
    default: break
    }
    return []
  }

  private mutating func goToChange(forward: Bool) {
    guard let view = difference else { return }
    let top =
      view.reader.rows.indices.contains(view.reader.top)
      ? view.reader.rows[view.reader.top].paragraph : 0
    let next =
      forward
      ? view.changes.first { $0 > top } : view.changes.last { $0 < top }
    let visible = layout.body.rows
    if let next { difference?.reader.show(paragraph: next, visible: visible) }
  }

  /// Another of the two rounds; the round being written is compared as it is on the screen.
  private mutating func compare(oldBy: Int, newBy: Int) {
    guard let view = difference?.difference, let dossier else { return }
    var rounds = dossier.rounds
    if let draft, let last = rounds.indices.last, rounds[last].id == draft.round {
      rounds[last].text = draft.editor.text.string
    }
    let (old, new) = (view.old.number + oldBy, view.new.number + newBy)
    guard
      old < new, let before = rounds.first(where: { $0.number == old }),
      let after = rounds.first(where: { $0.number == new })
    else { return }
    show(RoundDifference(from: before, to: after, words: reviewWords))
  }
}
