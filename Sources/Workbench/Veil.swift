import Casework
import CivilTime
import PlanReview
import Terminal
import Wording

/// The cases without what tells whose they are, for a screen that others may see.
///
/// Kept beside the cases themselves, which every change is still made on.
struct Veil: Sendable {
  private let language: Language
  private(set) var dossier: TimedDossier?
  private(set) var docket: Docket?
  private(set) var inbox: [InboxEntry] = []

  init(in language: Language) {
    self.language = language
  }

  mutating func cover(_ dossier: Dossier?) {
    self.dossier = dossier.map { TimedDossier(Mask($0, in: language).masked($0)) }
  }

  mutating func cover(_ docket: Docket?) {
    self.docket = docket?.masked(in: language)
  }

  mutating func cover(_ inbox: [InboxEntry], among cases: any CaseListing) {
    self.inbox = inbox.map {
      let mask = Mask(cases.client(of: $0.match?.caseID ?? $0.former?.caseID), in: language)
      return InboxEntry(
        mask.masked($0.notice), match: $0.match, former: $0.former, copies: $0.copies)
    }
  }
}

extension WorkbenchState {
  package var isMasked: Bool { veil != nil }

  mutating func toggleMask() {
    if veil != nil {
      veil = nil
      return
    }
    var veil = Veil(in: language)
    veil.cover(dossier)
    veil.cover(docket)
    veil.cover(inbox, among: allCases)
    self.veil = veil
  }

  /// A row as it may be shown.
  func veiled(_ row: CaseSummary) -> CaseSummary {
    isMasked ? Mask.masked(row, in: language) : row
  }

  /// What the screen shows: the state itself, or what stands in place of it while names are
  /// hidden.
  ///
  /// A draft is shown as it is: it is the consultant's own text.
  package var shown: WorkbenchState {
    guard let veil else { return self }
    var state = self
    state.veil = nil
    (state.timedDossier, state.docket, state.inbox) = (veil.dossier, veil.docket, veil.inbox)
    state.allCases = MaskedCases(allCases, in: language)
    state.cases = MaskedCases(cases, in: language)
    let mask = Mask(dossier?.sellerCase.client, in: language)
    state.reader = reader?.covered(by: mask)
    if let difference { state.difference?.reader = difference.reader.covered(by: mask) }
    state.draft?.client = Mask.name(in: language)
    if let view {
      let shown = Mask(client(of: view.notice), in: language).masked(view.notice)
      state.view?.update(shown, familiar: view.familiar)
    }
    state.veil = veil
    return state
  }
}

extension WorkbenchState {
  /// Whose a notice is, or probably is; `nil` where nobody knows.
  private func client(of notice: Notice) -> Client? {
    if let dossier, dossier.notices.contains(where: { $0.name == notice.name }) {
      return dossier.sellerCase.client
    }
    let match = inbox.first { $0.id == notice.name }?.match
    return allCases.client(of: match?.caseID)
  }
}

extension CaseListing {
  /// The names of a case's client and shop; `nil` where it is not among the rows.
  fileprivate func client(of id: CaseID?) -> Client? {
    guard let id, let row = index(of: id).map({ self.row(at: $0) }) else { return nil }
    return Client(name: row.client, shop: row.shop)
  }
}

/// The rows of a list without the names of clients and shops.
private struct MaskedCases: CaseListing {
  private let cases: any CaseListing
  private let language: Language

  init(_ cases: any CaseListing, in language: Language) {
    self.cases = cases
    self.language = language
  }

  var count: Int { cases.count }
  func row(at index: Int) -> CaseSummary { Mask.masked(cases.row(at: index), in: language) }
  func id(at index: Int) -> CaseID { cases.id(at: index) }
  func index(of id: CaseID) -> Int? { cases.index(of: id) }
  func laneCounts(at now: Moment) -> [DeadlineLane: Int] { cases.laneCounts(at: now) }
  var openRows: [CaseSummary] { cases.openRows.map { Mask.masked($0, in: language) } }
  func nextWake(after now: Moment) -> Moment? { cases.nextWake(after: now) }
  var answerTimes: AnswerTimes { cases.answerTimes }

  func related(to row: CaseSummary) -> [Relation] {
    cases.related(to: row).map {
      Relation(row: Mask.masked($0.row, in: language), kind: $0.kind)
    }
  }

  func narrowed(to query: CaseQuery, withClosed: Bool, at now: Moment) -> any CaseListing {
    MaskedCases(cases.narrowed(to: query, withClosed: withClosed, at: now), in: language)
  }
}
