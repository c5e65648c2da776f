import Casework
import CivilTime
import JSONText
import Wording

/// A document of a case as the command line shows it.
struct EvidenceRow {
  private let evidence: Evidence

  /// The day on which the next submission is planned.
  private let planned: CalendarDay

  /// How old a document of its kind may be then; `nil` where nothing limits it.
  private let limit: Int?
  private let twins: [EvidenceTwin]

  static func all(of dossier: Dossier, twins: [EvidenceTwin], at now: Moment) -> [EvidenceRow] {
    let planned = dossier.plannedSubmission(at: now)
    return dossier.sellerCase.evidence.map { evidence in
      EvidenceRow(
        evidence: evidence, planned: planned,
        limit: evidence.isProofOfPurchase ? dossier.invoiceMaxAgeDays : nil,
        twins: twins.filter { $0.evidence == evidence.id })
    }
  }

  private var age: Int? { evidence.issued.map { planned - $0 } }

  private var lastDay: CalendarDay? {
    guard let issued = evidence.issued, let limit else { return nil }
    return issued + limit
  }

  private var isStale: Bool { lastDay.map { $0 < planned } ?? false }

  var json: JSONValue {
    var members = evidence.record
    members["candidate"] = .bool(evidence.isCandidate)
    members["asins"] = .strings(evidence.asins)
    members["quantity"] = .integer(orNull: evidence.quantity)
    members["invoice"] = .string(orNull: evidence.invoice)
    members["sha256"] = .string(orNull: evidence.sha256)
    members["planned"] = .string(planned.description)
    members["age_days"] = .integer(orNull: age)
    members["max_age_days"] = .integer(orNull: limit)
    members["last_day"] = .string(orNull: lastDay?.description)
    members["stale"] = .bool(isStale)
    members["twins"] = .array(
      twins.map {
        .object([
          "case": .string($0.owner.rawValue), "evidence": .string($0.theirs),
          "by": .string($0.likeness.rawValue),
        ])
      })
    return .object(members)
  }

  /// What it is, how old it will be, what it proves; then what is wrong with it.
  func lines(in language: Language) -> [String] {
    var words = [evidence.id, evidence.kind.map { language.say($0) } ?? untyped(language)]
    if evidence.isCandidate { words.append(language.say(EvidencePhrase.candidate)) }
    words += language.facts(of: evidence)
    words.append(evidence.name ?? evidence.file ?? language.say(EvidencePhrase.withoutFile))
    if let age { words.append(language.age(age, of: limit, on: planned)) }
    return [words.joined(separator: "  ")] + warnings(in: language).map { "    ! \($0)" }
  }

  private func untyped(_ language: Language) -> String { language.say(EvidencePhrase.untyped) }

  private func warnings(in language: Language) -> [String] {
    var warnings = twins.map { language.say($0) }
    if isStale, let limit, let lastDay {
      warnings.append(language.stale(after: limit, lastDay: lastDay, planned: planned))
    }
    return warnings
  }
}
