import Casework
import CivilTime

/// A document of the case, and how old it is when the plan goes out.
package struct EvidenceStanding: Hashable, Sendable {
  package let evidence: Evidence

  /// Days from its issue to the planned submission; `nil` where no day of issue is known.
  package let age: Int?

  /// How old it may be, as the notice has it; `nil` where the notice names no limit.
  package let limit: Int?

  /// Whether the form takes files of its kind.
  package let isAccepted: Bool

  package var isStale: Bool {
    guard let age, let limit else { return false }
    return age > limit
  }

  /// Days until it is too old.
  package var daysLeft: Int? {
    guard let age, let limit else { return nil }
    return limit - age
  }

  /// Every document of a case, as old as it is on a day.
  package static func all(of dossier: Dossier, on day: CalendarDay) -> [EvidenceStanding] {
    let limit = dossier.statedInvoiceAge
    return dossier.sellerCase.acceptedEvidence.map { evidence in
      EvidenceStanding(
        evidence: evidence, age: evidence.issued.map { day - $0 },
        limit: evidence.isProofOfPurchase ? limit : nil,
        isAccepted: evidence.file.map(isAccepted) ?? true)
    }
  }

  /// The kinds of file that the marketplace's forms take.
  ///
  /// Source: the marketplace's help on invoices: .pdf, .jpg, .png, .gif; in answers by
  /// mail also .jpeg, .tiff, .txt and .csv.
  private static func isAccepted(_ file: String) -> Bool {
    let ending = file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() }
    return ["pdf", "jpg", "jpeg", "png", "gif", "tif", "tiff", "txt", "csv"].contains(ending)
  }
}
