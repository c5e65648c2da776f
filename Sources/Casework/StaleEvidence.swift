import CivilTime

/// A document that will be too old when it is sent.
package struct StaleEvidence: Hashable, Sendable {
  package let evidence: Evidence

  /// How old it may be, as the notice says or the trade has it.
  package let maxAgeDays: Int

  /// The last day on which it may be sent.
  package let lastDay: CalendarDay

  /// When the next submission is planned.
  package let planned: CalendarDay

  package func daysLeft(at now: Moment) -> Int { lastDay - now.inJapan.day }
}

extension Dossier {
  /// The documents that go stale before the next submission is planned, which is at the
  /// next deadline; without a deadline, today.
  package func staleEvidence(at now: Moment) -> [StaleEvidence] {
    guard sellerCase.isOpen else { return [] }
    let age = invoiceMaxAgeDays
    let today = now.inJapan.day
    let planned = max(today, nextDeadline?.due?.inJapan.day ?? today)
    return sellerCase.evidence.compactMap { evidence in
      guard let issued = evidence.issued, [.invoice, .receipt].contains(evidence.kind),
        issued + age < planned
      else { return nil }
      return StaleEvidence(
        evidence: evidence, maxAgeDays: age, lastDay: issued + age, planned: planned)
    }
  }

  /// How old an invoice may be on the day it is sent, by the latest notice that says so;
  /// 365 days where none does.
  package var invoiceMaxAgeDays: Int {
    notices.filter { $0.reading.invoiceMaxAgeDays != nil }
      .max { $0.message.received < $1.message.received }?.reading.invoiceMaxAgeDays ?? 365
  }
}
