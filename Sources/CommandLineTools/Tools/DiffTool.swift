import CaseFiles
import Casework
import JSONText
import PlanReview
import TextEditing
import Wording

extension CommandLineTool {
  static let diff = CommandLineTool("diff", "CASE [N] [M]", .diff, words: (1, 3)) {
    invocation throws(ToolFailure) in
    let dossier = try invocation.dossier()
    let (old, new) = try invocation.rounds(of: dossier)
    let difference = RoundDifference(from: old, to: new, words: invocation.reviewWords())
    if invocation.wantsJSON {
      invocation.print(.array(difference.lines.flatMap(\.json)))
    } else {
      invocation.print(difference)
    }
    return .done
  }
}

extension Invocation {
  /// The two rounds to compare: those named; with one number, that round and the one before
  /// it; with none, the last two.
  fileprivate func rounds(of dossier: Dossier) throws(ToolFailure) -> (Round, Round) {
    var numbers: [Int] = []
    for word in words.dropFirst() {
      guard let number = Int(word) else { throw failure(.badNumber, "diff", word) }
      numbers.append(number)
    }
    let newest = dossier.rounds.last?.number ?? 0
    let second = numbers.last ?? newest
    let first = numbers.count == 2 ? numbers[0] : second - 1
    guard let old = dossier.round(number: first), let new = dossier.round(number: second) else {
      throw ToolFailure(
        language.say(
          RoundPhrase.noTwoRounds, dossier.id.rawValue, String(dossier.rounds.count),
          dossier.id.rawValue), .found)
    }
    return (old, new)
  }

  fileprivate func print(_ difference: RoundDifference) {
    var section: PlanSection.Kind?
    var rows: [String] = []
    for line in difference.lines where !difference.isSame {
      if line.section != section {
        section = line.section
        rows += heading(of: line.section, in: difference)
      }
      if !line.compared.isSame { rows.append(row(line.compared.changes)) }
    }
    if difference.isSame {
      let numbers = (String(difference.old.number), String(difference.new.number))
      rows.append(language.say(RoundPhrase.sameRounds, numbers.0, numbers.1))
    }
    let text = rows.joined(separator: "\n") + "\n"
    wantsColor ? print(raw: Array(text.utf8)) : print(String(text.dropLast()))
  }

  /// Also of a part where nothing differs, where it is as it was in a round that went out.
  private func heading(of part: PlanSection.Kind, in difference: RoundDifference) -> [String] {
    let standing = difference.standing(of: part, in: language).map { "  (\($0))" }
    let isSame = difference.lines.allSatisfy { $0.section != part || $0.compared.isSame }
    return isSame && standing == nil ? [] : ["@@ \(language.say(part))\(standing ?? "")"]
  }

  private func row(_ changes: [TextChange]) -> String {
    let safe = changes.map { change in
      TextChange(change.operation, change.text.printable)
    }
    guard wantsColor else {
      return String(RoundDifference.plain(safe).drop { $0 == "\n" })
    }
    return safe.map { change in
      change.operation.color.map { "\u{1B}[\($0)m\(change.text)\u{1B}[m" } ?? change.text
    }.joined()
  }
}

extension TextChange.Operation {
  /// The colour that git gives it, as the number of the control sequence.
  fileprivate var color: String? {
    switch self {
    case .same: nil
    case .removed: "31"
    case .added: "32"
    case .movedAway: "35"
    case .movedHere: "36"
    }
  }
}

extension RoundDifference.Line {
  fileprivate var json: [JSONValue] {
    compared.changes.map { change in
      .object([
        "section": .string(section.rawValue), "op": .string(change.operation.rawValue),
        "text": .string(change.text),
      ])
    }
  }
}

extension String {
  /// Without line breaks and control characters.
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}
