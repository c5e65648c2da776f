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
  /// The documents that go stale before the next submission is planned.
  package func staleEvidence(at now: Moment) -> [StaleEvidence] {
    guard sellerCase.isOpen else { return [] }
    let age = invoiceMaxAgeDays
    let planned = plannedSubmission(at: now)
    return sellerCase.acceptedEvidence.compactMap { evidence in
      guard let issued = evidence.issued, evidence.isProofOfPurchase, issued + age < planned
      else { return nil }
      return StaleEvidence(
        evidence: evidence, maxAgeDays: age, lastDay: issued + age, planned: planned)
    }
  }

  /// The day on which the next submission is planned: the consultant's own, else that of
  /// the next deadline; today where there is none or it is over.
  package func plannedSubmission(at now: Moment) -> CalendarDay {
    let today = now.inJapan.day
    return max(today, sellerCase.planned ?? nextDeadline?.due?.inJapan.day ?? today)
  }

  /// How old an invoice may be on the day it is sent, by the latest notice that says so.
  package var statedInvoiceAge: Int? {
    notices.filter { $0.reading.invoiceMaxAgeDays != nil }
      .max { $0.message.received < $1.message.received }?.reading.invoiceMaxAgeDays
  }

  /// The same; 365 days where no notice says so.
  package var invoiceMaxAgeDays: Int { statedInvoiceAge ?? 365 }
}
