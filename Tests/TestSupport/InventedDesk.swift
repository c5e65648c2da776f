import Casework
import CivilTime
import PlanReview
import Terminal
import Wording
import Workbench

/// A workbench in front of the invented office, without a terminal and without a disk.
///
/// It is driven by the words of a ``ScriptedTerminal``'s script. Dossiers and drafts that
/// the state asks for are given to it; every other effect is kept for the test to see.
package struct InventedDesk {
  package var state: WorkbenchState

  /// Everything asked for so far.
  package var effects: [Effect] = []
  package var now = InventedOffice.now

  /// Where the session's clock stands, in milliseconds.
  package var tick = 0
  package private(set) var dossiers: [CaseID: Dossier]
  private let arrivals: [Notice]

  package init(
    _ language: Language = .japanese, columns: Int = 80, rows: Int = 24,
    preferences: Preferences = Preferences(),
    dossiers: [Dossier] = InventedOffice.dossiers,
    inbox: [Notice] = [InventedOffice.unknown, InventedOffice.matching], damaged: [String] = []
  ) {
    self.dossiers = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0) })
    arrivals = inbox
    state = WorkbenchState(
      language: language, area: CellRect(rows: rows, columns: columns), preferences: preferences)
    receive(.cases(SortedCases(dossiers.map { CaseSummary($0) }), damaged: damaged))
    let known = dossiers.filter(\.sellerCase.isOpen).map(CaseIdentity.init)
    receive(
      .inbox(
        inbox.map { InboxEntry($0, match: CaseMatch.find($0, among: known)) }))
  }
}

extension InventedDesk {
  package mutating func receive(_ answer: Answer) {
    state.receive(answer, at: now)
    giveDossier()
  }

  /// Plays a script; returns what it asked for, besides what was given at once.
  @discardableResult
  package mutating func play(_ script: String) throws(ScriptError) -> [Effect] {
    let before = effects.count
    for word in script.split(whereSeparator: \.isWhitespace) {
      for event in try ScriptWord.events(of: word) { take(event) }
    }
    return Array(effects[before...])
  }

  package mutating func take(_ event: TerminalEvent) {
    switch event {
    case .key(let key): give(state.press(key, at: now))
    case .paste(let text): give(state.paste(text, at: now))
    case .resized(let area): state.resize(to: area)
    case .mouse(let report): state.point(report, tick: tick)
    case .ambiguousWidth(let width): state.draw(ambiguous: width)
    case .signal, .readable: break
    }
    giveDossier()
  }

  /// Carries a command out as its key would.
  package mutating func perform(_ command: Command) {
    give(state.perform(command, at: now))
    giveDossier()
  }

  private mutating func give(_ asked: [Effect]) {
    for effect in asked {
      switch effect {
      case .openDraft(let id): openDraft(of: id)
      case .searchArchive(let round, let text):
        state.receive(.archive(.none, of: round, for: text), at: now)
      case .readAnew(let id):
        if let dossier = dossiers[id] { state.receive(.dossier(dossier), at: now) }
      case .begin(let id):
        effects.append(effect)
        begin(id)
      default: effects.append(effect)
      }
    }
  }

  /// Records that work was begun, and tells the state so.
  private mutating func begin(_ id: CaseID) {
    dossiers[id]?.sellerCase.timeline.append(
      TimelineEntry(at: now, by: "mio", kind: .begun, text: ""))
    state.receive(
      .cases(SortedCases(dossiers.values.map { CaseSummary($0) }), damaged: []), at: now)
  }

  private mutating func openDraft(of id: CaseID) {
    guard var dossier = dossiers[id] else { return }
    if dossier.openRound == nil { dossier.beginRound(at: now) }
    dossiers[id] = dossier
    guard let round = dossier.openRound?.id else { return }
    state.receive(.draft(dossier, round, kept: nil), at: now)
    rest()
  }

  /// The typing rests: the draft is judged, and has nothing in common with other cases.
  package mutating func rest() {
    for case .searchArchive(let round, let text) in state.rest(at: now) {
      state.receive(.archive(.none, of: round, for: text), at: now)
    }
  }

  private mutating func giveDossier() {
    if state.isDocketMissing {
      let open = dossiers.values.filter(\.sellerCase.isOpen)
      let rows = dossiers.values.map { CaseSummary($0) }
      state.receive(
        .docket(Docket(open, rows: rows, arrivals: arrivals), seen: state.today.seen), at: now)
    }
    guard let id = state.missingDossier, let dossier = dossiers[id] else { return }
    state.receive(.dossier(dossier), at: now)
  }
}
