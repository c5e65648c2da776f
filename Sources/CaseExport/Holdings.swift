import Casework
import CivilTime
import PlanReview

/// The documents of a case, as far as they can still be sent in answer to a notice.
struct Holdings: Sendable {
  private let accepted: [Evidence]

  /// Why a document cannot be used, by its id.
  private let faults: [String: String]

  /// Those that are too old on the day of the next submission.
  private let stale: [Evidence]

  init(_ dossier: Dossier, answering notice: Notice?, at now: Moment) {
    accepted = dossier.sellerCase.acceptedEvidence
    let standings = EvidenceStanding.all(of: dossier, on: dossier.plannedSubmission(at: now))
    let old = dossier.staleEvidence(at: now)
    stale = old.map(\.evidence)
    var faults: [String: String] = [:]
    for standing in standings {
      let id = standing.evidence.id
      if let old = old.first(where: { $0.evidence.id == id }) {
        faults[id] = old.fault
      } else if !standing.isAccepted {
        faults[id] = "お預かりしているファイルは、Amazonが受け付けない形式です"
      } else if let notice, let sent = dossier.sent(id, before: notice) {
        faults[id] = "\(sent.month)月\(sent.day)日に提出したものとは別に、通知が改めて求めています"
      }
    }
    self.faults = faults
  }

  /// What of a paper is wanted still; `nil` where nothing is.
  ///
  /// - Parameter products: Those that invoices have to be there for.
  func need(of paper: DemandedPaper, for products: [String]) -> Need? {
    let held = accepted.filter { paper.isServed(by: $0) }
    let usable = held.filter { faults[$0.id] == nil }
    let notes = held.compactMap { faults[$0.id] }
    guard !usable.isEmpty else { return Need(products: products, notes: notes) }
    // A document of which nobody has noted the products may be for all of them.
    let shown = usable.map(\.asins)
    guard paper.isProofOfPurchase, !shown.contains([]) else { return nil }
    let rest = products.filter { !shown.joined().contains($0) }
    return rest.isEmpty ? nil : Need(products: rest, notes: notes)
  }

  struct Need: Hashable, Sendable {
    let products: [String]

    /// Why what there is will not do.
    let notes: [String]
  }

  /// The papers that have grown too old and that nobody has asked for again.
  func outdated(besides papers: [DemandedPaper]) -> [DemandedPaper] {
    let asked = papers.flatMap(\.kinds)
    return stale.compactMap(\.kind).reduce(into: []) { papers, kind in
      let paper = DemandedPaper([.kind(kind)])
      if !asked.contains(kind), !papers.contains(paper) { papers.append(paper) }
    }
  }
}

extension DemandedPaper {
  var isProofOfPurchase: Bool { kinds.contains { $0 == .invoice || $0 == .receipt } }

  /// Whether a document is this paper, by its kind or by what is said of it.
  fileprivate func isServed(by evidence: Evidence) -> Bool {
    names.contains { name in
      switch name {
      case .kind(let kind): evidence.kind == kind
      case .named(let paper):
        [evidence.name, evidence.proves].compactMap(\.self).contains { paper.isNamed(in: $0) }
      }
    }
  }
}

extension StaleEvidence {
  fileprivate var fault: String {
    let issued = evidence.issued.map { "\($0.year)年\($0.month)月\($0.day)日発行の" } ?? ""
    return "お預かりしている\(issued)ものは、提出予定の\(planned.month)月\(planned.day)日に\(maxAgeDays)日を過ぎているため使えません"
  }
}

extension Dossier {
  /// The day on which a document went out before a notice came that asks again.
  fileprivate func sent(_ evidence: String, before notice: Notice) -> CalendarDay? {
    rounds.compactMap(\.submission).last {
      $0.at < notice.message.received && $0.evidence.contains { $0.id == evidence }
    }?.at.inJapan.day
  }
}
