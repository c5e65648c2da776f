import Casework
import CivilTime

/// A case made step by step through the types that the program makes it with.
package struct InventedCase {
  package fileprivate(set) var dossier: Dossier
  private var arrivals = 0

  package init(_ id: String, client: String, shop: String = "", opened: String) {
    let moment = Invented.moment(opened)
    dossier = Dossier(
      sellerCase: SellerCase(
        id: Invented.caseID(id), client: Client(name: client, shop: shop), opened: moment))
    dossier.sellerCase.timeline.append(
      TimelineEntry(at: moment, by: "mio", kind: .opened, text: client))
  }

  package mutating func file(_ notice: InventedNotice) {
    arrivals += 1
    dossier.file(notice.notice("I0000\(arrivals)"), at: notice.received, by: "mio")
  }

  package mutating func draft(_ text: String, at moment: String) {
    dossier.revise(to: text, at: Invented.moment(moment))
  }

  package mutating func submit(at moment: String, via: String = "reply") {
    guard let round = dossier.openRound else { return }
    dossier.submit(
      Submission(
        at: Invented.moment(moment), by: "mio", via: via, because: nil,
        sha256: SHA256.hex(Array(round.text.utf8)), characters: round.characterCount))
  }

  package mutating func note(_ text: String, at moment: String) {
    dossier.sellerCase.timeline.append(
      TimelineEntry(at: Invented.moment(moment), by: "mio", kind: .note, text: text))
  }

  package mutating func conclude(_ outcome: Outcome, at moment: String) {
    dossier.conclude(outcome, at: Invented.moment(moment), by: "mio")
  }
}

extension InventedCase {
  /// Files a notice that was made otherwise.
  package mutating func file(_ notice: Notice, at moment: String) {
    dossier.file(notice, at: Invented.moment(moment), by: "mio")
  }
}
