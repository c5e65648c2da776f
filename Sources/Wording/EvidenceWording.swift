import Casework
import CivilTime

extension Language {
  /// In whose case the same document lies.
  package func say(_ twin: EvidenceTwin) -> String {
    let phrase: EvidencePhrase = twin.likeness == .file ? .twinFile : .twinInvoice
    return say(phrase, twin.owner.rawValue, twin.theirs)
  }

  /// What is known of a document, each part with its word where it needs one.
  package func facts(of evidence: Evidence) -> [String] {
    [
      evidence.issued.map { say(EvidencePhrase.issuedOn, $0.description) }, evidence.supplier,
      evidence.invoice, evidence.asins.isEmpty ? nil : evidence.asins.joined(separator: " "),
      evidence.quantity.map { say(EvidencePhrase.pieces, String($0)) }, evidence.proves,
    ].compactMap(\.self)
  }

  /// How old a document is on the day that is planned, and how old it may be.
  package func age(_ days: Int, of limit: Int?, on planned: CalendarDay) -> String {
    let day = planned.description
    guard let limit else {
      return self == .japanese
        ? say(EvidencePhrase.ageOn, day, String(days))
        : say(EvidencePhrase.ageOn, String(days), day)
    }
    return self == .japanese
      ? say(EvidencePhrase.ageOfLimitOn, day, String(days), String(limit))
      : say(EvidencePhrase.ageOfLimitOn, String(days), day, String(limit))
  }

  package func stale(
    after limit: Int, lastDay: CalendarDay, planned: CalendarDay
  ) -> String {
    say(EvidencePhrase.staleOn, planned.description, String(limit), lastDay.description)
  }
}
