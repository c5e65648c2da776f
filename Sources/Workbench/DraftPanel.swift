import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording

/// What stands beside a draft: demands, facts, evidence, remarks, likeness, length.
package struct DraftPanel {
  let draft: DraftReview
  let archive: ArchiveFindings
  let language: Language
  let width: ColumnCount

  /// The characters that the fields of the form take.
  let limits: [PlanSection.Kind: Int]
  private var review: Review { draft.review }

  /// One row; `heading` rows have a rule behind them.
  package struct Row: Hashable, Sendable {
    package var text: String
    package var role: StyleRole = .plain
    package var isHeading = false

    static func heading(_ text: String) -> Row { Row(text: text, role: .heading, isHeading: true) }

    /// In at most two rows of so many columns.
    func broken(_ columns: Int, _ width: ColumnCount) -> [Row] {
      let bytes = Array(text.utf8)
      guard !isHeading,
        let first = LineWrap(bytes, columns: columns, width: width).rows.first,
        first.upperBound < bytes.count
      else { return [self] }
      let rest = String(decoding: bytes[first.upperBound...], as: UTF8.self)
      return [
        Row(text: String(decoding: bytes[first], as: UTF8.self), role: role),
        Row(text: "    " + rest, role: role),
      ]
    }
  }

  /// The rows for so many rows of the screen: the lists of demands and remarks are cut
  /// before anything else, and say what was cut.
  func rows(fitting count: Int, columns: Int) -> [Row] {
    let fixed = (facts + evidence + likeness + lengths).flatMap { $0.broken(columns, width) }
    let room = max(6, count - fixed.count - 2)
    // Where both lists fit in whole sentences, they are shown so.
    let whole = (
      demands.flatMap { $0.broken(columns, width) }, remarks.flatMap { $0.broken(columns, width) }
    )
    let fits = whole.0.count + whole.1.count <= room
    let demandRows = fits ? whole.0 : cut(demands, to: max(3, room / 3))
    let remarkRows = fits ? whole.1 : cut(remarks, to: max(3, room - demandRows.count))
    return [heading(RoundPhrase.demandsHeading, tally)] + demandRows
      + [.heading(remarksHeading)] + remarkRows + fixed
  }

  private func heading(_ phrase: RoundPhrase, _ words: String) -> Row {
    .heading(language.say(phrase, words))
  }

  private func cut(_ rows: [Row], to count: Int) -> [Row] {
    guard rows.count > count else { return rows }
    let more = language.say(RoundPhrase.more, String(rows.count - count + 1))
    return rows.prefix(count - 1) + [Row(text: "    \(more)", role: .dim)]
  }
}

// In four rows below the text.
extension DraftPanel {
  /// What is demanded, the facts, what stands against it, what it is like; each with its
  /// name before it.
  var strip: [(name: String, row: Row)] {
    let open = review.demands.first { !$0.isMet }
    let evidence = review.evidence.prefix(2).map { words(for: $0) }
    let likeness = likeness.dropFirst().map(\.text).joined(separator: " ")
    return [
      (
        language.say(RoundPhrase.demandsLabel),
        Row(
          text: tally + (open.map { "  \($0.sign) \($0.demand.text.onOneLine)" } ?? ""),
          role: open == nil ? .plain : .warning)
      ),
      (
        language.say(RoundPhrase.factsLabel),
        Row(text: (facts.dropFirst().map(\.text) + evidence).joined(separator: " "))
      ),
      (language.say(RoundPhrase.remarksLabel), remarksSummary),
      (
        language.say(RoundPhrase.likenessLabel),
        Row(text: likeness, role: leakRole)
      ),
    ]
  }

  /// The counts, and the gravest remark.
  private var remarksSummary: Row {
    guard let first = review.remarks.first else {
      return Row(text: language.say(RoundPhrase.nothingAgainst))
    }
    return Row(text: "\(counts)  \(line(of: first))", role: first.severity.role)
  }
}

// Demands and remarks.
extension DraftPanel {
  var tally: String {
    let asked = review.demands.filter { $0.state != .aside }
    return "\(asked.count(where: \.isMet))/\(asked.count)"
  }

  var demands: [Row] {
    guard !review.demands.isEmpty else {
      return [Row(text: " \(language.say(RoundPhrase.noDemands))", role: .dim)]
    }
    return review.demands.map { coverage in
      // Where it is answered comes first: a demand may be longer than its rows.
      let place = coverage.span.map {
        language.say(RoundPhrase.atLine, String(review.text.line(of: $0.lowerBound))) + " "
      }
      return Row(
        text: "\(coverage.sign) \(place ?? "")\(coverage.demand.text.onOneLine)",
        role: coverage.isMet ? .plain : .warning)
    }
  }

  var remarksHeading: String { language.say(RoundPhrase.remarksHeading, counts) }

  private var counts: String {
    language.say(
      RoundPhrase.remarkCounts, String(review.required.count),
      String(review.remarks.count { $0.severity == .doubtful }))
  }

  var remarks: [Row] {
    guard !review.remarks.isEmpty else {
      return [Row(text: " \(language.say(RoundPhrase.nothingAgainst))", role: .dim)]
    }
    return review.remarks.map { Row(text: " \(line(of: $0))", role: $0.severity.role) }
  }

  /// The sign of its weight, the rule, the line, and why.
  func line(of remark: Remark) -> String {
    let place = remark.spans.first.map {
      language.say(RoundPhrase.atLine, String(review.text.line(of: $0.lowerBound))) + " "
    }
    return
      "\(remark.severity.sign) \(remark.rule.rawValue) \(place ?? "")\(remark.reason(in: language))"
  }
}

// Facts, evidence, likeness, length.
extension DraftPanel {
  var facts: [Row] {
    var words = [language.say(RoundPhrase.asinTally, count(review.ledger.asins))]
    if review.ledger.orders.total > 0 {
      words.append(language.say(RoundPhrase.orderTally, count(review.ledger.orders)))
    }
    let isMissing = !review.ledger.asins.missing.isEmpty
    let conflicts = review.ledger.conflicts.map { conflict in
      Row(text: " ! " + line(for: conflict), role: .warning)
    }
    return [
      .heading(language.say(RoundPhrase.factsHeading)),
      Row(text: " " + words.joined(separator: "  "), role: isMissing ? .warning : .plain),
    ] + cut(conflicts, to: 5)
  }

  private func line(for conflict: FactConflict) -> String {
    let (phrase, place): (RoundPhrase, String) =
      switch conflict.source {
      case .round(let number): (.conflictWithRound, String(number))
      case .notice(let number): (.conflictWithNotice, String(number))
      case .evidence(let id): (.conflictWithEvidence, id)
      }
    return language.say(phrase, conflict.here, place, conflict.there)
  }

  private func count(_ tally: FactsLedger.Tally) -> String { "\(tally.present)/\(tally.total)" }

  var evidence: [Row] {
    let there = review.evidence.prefix(5).map { standing in
      Row(text: " " + words(for: standing), role: standing.isStale ? .error : .plain)
    }
    let none = Row(text: " " + language.say(RoundPhrase.noEvidence), role: .dim)
    return [.heading(language.say(RoundPhrase.evidenceHeading))] + (there.isEmpty ? [none] : there)
  }

  func words(for standing: EvidenceStanding) -> String {
    let kind = standing.evidence.kind.map { language.say($0) } ?? ""
    guard let age = standing.age else { return "\(standing.evidence.id) \(kind)" }
    guard let limit = standing.limit, let left = standing.daysLeft else {
      return "\(standing.evidence.id) \(kind) " + language.say(RoundPhrase.age, String(age))
    }
    return "\(standing.evidence.id) \(kind) "
      + language.say(RoundPhrase.ageOfLimit, String(age), String(limit), String(left))
  }

  var likeness: [Row] {
    var rows: [Row] = [.heading(language.say(RoundPhrase.likenessHeading))]
    if let difference = draft.difference {
      let shares = PlanSection.Kind.parts.compactMap { part in
        difference.likeness[part].map { "\(language.say(part)) \($0.percent)" }
      }
      let name = language.say(
        difference.isAgainstRefusal ? RoundPhrase.likeRefused : .likeRound,
        String(difference.old.number))
      if !shares.isEmpty {
        rows.append(Row(text: " \(name) \(shares.joined(separator: " "))", role: .plain))
      }
    }
    if !archive.isWhole {
      rows.append(Row(text: " " + language.say(RoundPhrase.comparing), role: .warning))
    }
    if archive.isWhole || !archive.likeness.isEmpty {
      rows.append(Row(text: " " + others, role: archive.shared.isEmpty ? .plain : .warning))
    }
    let leaks = archive.leaks.count
    guard archive.isWhole || leaks > 0 else { return rows }
    rows.append(
      Row(
        text: " "
          + (leaks == 0
            ? language.say(RoundPhrase.noLeaks) : language.say(RoundPhrase.leaks, String(leaks))),
        role: leakRole))
    return rows
  }

  /// A name so short that it may stand there by chance is no error.
  private var leakRole: StyleRole {
    archive.leaks.isEmpty ? .plain : archive.leaks.allSatisfy(\.isDoubtful) ? .warning : .error
  }

  /// The case with which most is shared.
  var others: String {
    guard let most = archive.likeness.first else { return language.say(RoundPhrase.likeNoOther) }
    return language.say(RoundPhrase.likeOther, most.share.percent, most.owner.rawValue)
  }

  var lengths: [Row] {
    let fields = FormField.all(of: review.text).compactMap { field in
      field.part.map { (part: $0, count: field.characters) }
    }
    let words = fields.map { part, count in
      "\(language.say(part)) \(count)" + (limits[part].map { "/\($0)" } ?? "")
    }
    let isTooLong = fields.contains { part, count in limits[part].map { count > $0 } ?? false }
    return [
      .heading(language.say(RoundPhrase.lengthHeading)),
      Row(text: " " + words.joined(separator: "  "), role: isTooLong ? .warning : .plain),
    ]
  }
}

extension Severity {
  /// The sign that says what the colour says.
  var sign: String {
    switch self {
    case .required: "!!"
    case .doubtful: " !"
    case .advice: "  "
    }
  }
}

extension DemandCoverage {
  var isMet: Bool { state != .open && state != .incomplete }

  var sign: String {
    switch state {
    case .linked, .found: "[x]"
    case .aside: " - "
    case .incomplete: "[-]"
    case .open: "[ ]"
    }
  }
}
