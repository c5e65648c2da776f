import Casework
import TextEditing
import Wording

/// What changed from one round to another, each line with the part of the plan it is in.
package struct RoundDifference: Sendable {
  package let old: Round
  package let new: Round
  package let lines: [Line]

  /// How much of each part of the new round stands in the old one, from 0 to 1.
  package let likeness: [PlanSection.Kind: Double]

  package struct Line: Hashable, Sendable {
    /// The part of the text the line stands in: of the new one, where it is in it.
    package let section: PlanSection.Kind
    package let compared: ComparedLine
  }

  package init(from old: Round, to new: Round, words: ReviewWords = .builtIn) {
    self.old = old
    self.new = new
    let (before, after) = (PlanText(old.text, words: words), PlanText(new.text, words: words))
    let (oldKinds, newKinds) = (Self.kinds(of: before), Self.kinds(of: after))
    lines = TextComparison(old.text, new.text).lines.map { line in
      let kind = line.new.map { newKinds[$0] } ?? line.old.map { oldKinds[$0] }
      return Line(section: kind ?? .opening, compared: line)
    }
    likeness = RoundLikeness(after, to: old.text, words: words).parts
  }

  /// The part of each line of a text.
  private static func kinds(of text: PlanText) -> [PlanSection.Kind] {
    var kinds: [PlanSection.Kind] = []
    var start = 0
    for end in text.bytes.indices.filter({ text.bytes[$0] == 0x0A }) + [text.bytes.count] {
      // A heading's line begins its part, also where it is indented.
      let section = text.sections.last { $0.span.lowerBound <= max(start, end - 1) }
      kinds.append(section?.kind ?? .opening)
      start = end + 1
    }
    return kinds
  }
}

extension RoundDifference {
  package var isSame: Bool { lines.allSatisfy(\.compared.isSame) }

  /// Whether the old round was turned down, so that what is unchanged was turned down too.
  package var isAgainstRefusal: Bool { old.state == .turnedDown || old.state == .moreAsked }

  /// What became of a part, in a few words: `88% as in round 2 (turned down)`.
  package func standing(of part: PlanSection.Kind, in language: Language) -> String? {
    guard let share = likeness[part], share >= Self.leastShare else { return nil }
    return language.say(
      isAgainstRefusal ? RoundPhrase.asInRefused : RoundPhrase.asInRound, share.percent,
      String(old.number))
  }

  /// Below this a part is new, and what it has in common is chance.
  private static let leastShare = 0.2

  /// A line with plain markers, as `git diff --word-diff=plain` has them.
  package static func plain(_ changes: [TextChange]) -> String {
    changes.map { change in
      // The markers stand before the line break, not on the next line.
      let ended = change.text.hasSuffix("\n")
      let text = ended ? String(change.text.dropLast()) : change.text
      return mark(text, change.operation) + (ended ? "\n" : "")
    }.joined()
  }

  private static func mark(_ text: String, _ operation: TextChange.Operation) -> String {
    if text.isEmpty { return "" }
    return switch operation {
    case .same: text
    case .removed: "[-\(text)-]"
    case .added: "{+\(text)+}"
    case .movedAway: "[<\(text)<]"
    case .movedHere: "{>\(text)>}"
    }
  }
}
