import Casework
import CivilTime
import PlanReview
import Terminal
import Wording

/// All that the screen shows, as values.
///
/// Nothing here draws, reads a file or asks the time.
package struct WorkbenchState: Sendable {
  package let language: Language
  package internal(set) var preferences: Preferences

  /// Grows with everything that may change the screen but a move in the list of cases and
  /// what ``paneRevision`` counts.
  package internal(set) var revision = 0

  /// Grows when the pane beside the list of cases is filled for another case.
  package internal(set) var paneRevision = 0
  package internal(set) var area: CellRect

  /// How the terminal draws ambiguous characters.
  package internal(set) var ambiguousWidth: AmbiguousWidth
  package internal(set) var screen: Screen = .cases

  // The list of cases, and what is narrowed of it.
  package internal(set) var allCases: any CaseListing = SortedCases([])
  package internal(set) var cases: any CaseListing = SortedCases([])
  package internal(set) var casesPosition = ListPosition()
  var vanishedCase: VanishedRow<CaseID>?
  package internal(set) var narrowing = ""

  package internal(set) var showsClosed = false

  /// Whether the rows do not follow the search field yet: more of it is on the way.
  var isNarrowingDue = false

  /// Queries that were given names.
  package internal(set) var views: [SavedView] = []

  /// When the next hidden case comes back.
  var wakes: Moment?

  // The selected case.
  package internal(set) var dossier: Dossier? {
    get { timedDossier?.dossier }
    set {
      timedDossier = newValue.map(TimedDossier.init)
      veil?.cover(newValue)
    }
  }
  var timedDossier: TimedDossier?

  /// Whose dossier is there, without a copy of all of it.
  package var dossierID: CaseID? { timedDossier?.dossier.id }

  func dossier(of id: CaseID?) -> Dossier? { dossierID == id ? dossier : nil }

  /// What may belong to a case, and which one.
  var suggestions: (id: CaseID, found: [Relation])?

  /// The case that is open over the list; it stays so when its row leaves the list.
  package internal(set) var openedCase: CaseID?
  package internal(set) var detailPosition = ListPosition()

  /// The screen from which the case was opened, where `Esc` goes back to.
  var detailOrigin: Screen?

  /// All open cases; `nil` while nobody has read them since the store was changed.
  package internal(set) var docket: Docket? { didSet { veil?.cover(docket) } }
  package internal(set) var today = TodayState()
  package internal(set) var lanes = LanesState()
  package internal(set) var calendar = CalendarState()

  package internal(set) var inbox: [InboxEntry] = [] {
    didSet { veil?.cover(inbox, among: allCases) }
  }
  package internal(set) var inboxPosition = ListPosition()
  var vanishedArrival: VanishedRow<NoticeName>?

  /// Which sentences were seen before, of the notices looked at so far.
  package internal(set) var familiar: [NoticeName: Familiarity] = [:]

  // What lies over the screen, the last on top.
  package internal(set) var view: NoticeView?
  package internal(set) var marking: Marking?
  package internal(set) var reader: Reader?
  package internal(set) var why: WhyPane?
  package internal(set) var isCallOpen = false
  package internal(set) var callTop = 0
  package internal(set) var evidence: EvidencePane?
  package internal(set) var draft: DraftPane?
  package internal(set) var difference: DifferenceView?
  package internal(set) var versions: DraftVersions?
  package internal(set) var gate: GateView?
  package internal(set) var isHelpOpen = false
  package internal(set) var helpTop = 0
  package internal(set) var prompt: Prompt?

  /// Lines that were typed and went nowhere: their fields were left, or the disk was full.
  var unsentLines: [Prompt.Purpose: String] = [:]

  /// The line that the last key has sent.
  var sentLine: Prompt?

  package internal(set) var picker: Picker?

  package internal(set) var message: Message?

  /// Files of the store that could not be read, named on the screen until mended.
  package internal(set) var damaged: [String] = []

  /// The user's words and limits over those that ship; `nil` where the user has none.
  private let ownReviewWords: ReviewWords?

  /// The words and limits that drafts are judged by; made only when a draft is.
  var reviewWords: ReviewWords { ownReviewWords ?? .builtIn }

  /// Where sharing stands; `nil` for a store that is not shared.
  package internal(set) var sharing: Sharing?

  /// How far work has come that the screen waits for.
  package internal(set) var progress: WorkProgress?

  /// A case to be selected as soon as the list has it, while the store is still being read.
  ///
  /// Any key forgets it.
  var awaitedCase: CaseID?

  /// Whether nobody knows yet which cases there are.
  package var isPreparing: Bool { progress != nil && allCases.count == 0 }

  /// What was cut or copied, for pasting within the program.
  package internal(set) var clips = ClipRing()

  /// Whether the mouse is left to the terminal for a while.
  var isMouseAside = false

  /// What is shown in place of the cases' own words while they are hidden.
  var veil: Veil?

  package init(
    language: Language, area: CellRect, preferences: Preferences = Preferences(),
    reviewWords: ReviewWords? = nil, ambiguousWidth: AmbiguousWidth = .narrow
  ) {
    self.language = language
    self.preferences = preferences
    self.area = area
    ownReviewWords = reviewWords
    self.ambiguousWidth = ambiguousWidth
    if preferences.startsMasked { toggleMask() }
  }
}

extension WorkbenchState {
  /// Where keys go: to what lies on top.
  package var focus: Focus {
    if picker != nil { return .picker }
    if prompt != nil { return .prompt }
    if isHelpOpen { return .help }
    let below = focusBelowFields
    return below == .draft && draft?.search != nil ? .search : below
  }

  /// Where keys go when no field and no help lies over the screen.
  package var focusBelowFields: Focus {
    if versions != nil { return .versions }
    if difference != nil { return .difference }
    if gate != nil { return .gate }
    if draft != nil { return .draft }
    if marking != nil { return .marking }
    if reader != nil { return .reader }
    if why != nil { return .why }
    if isCallOpen { return .call }
    if evidence != nil { return .evidence }
    if view != nil { return .reading }
    switch screen {
    case .cases where isDetailOpen: return .detail
    case .calendar where calendar.isListOpen: return .calendarDay
    default: return screen.focus
    }
  }

  package var layout: Layout { Layout(area) }

  /// The case the selection stands on.
  package var selectedCase: CaseID? {
    guard casesPosition.selection < cases.count else { return nil }
    return cases.id(at: casesPosition.selection)
  }

  package var isDetailOpen: Bool { openedCase != nil }

  /// The case that the screen is about: of the draft, or of what else is open, whether or not
  /// the list still shows it; else the one the selection stands on.
  package var caseInHand: CaseID? {
    draft?.round.caseID ?? openedCase ?? evidence?.caseID ?? why?.notice.caseID
      ?? (isCallOpen ? dossierID : nil) ?? selectedCase
  }

  /// The case of the open draft, once it is known.
  var dossierOfDraft: Dossier? { dossier(of: draft?.round.caseID) }

  package var selectedArrival: InboxEntry? {
    inbox.indices.contains(inboxPosition.selection) ? inbox[inboxPosition.selection] : nil
  }

  /// The case whose dossier the screen needs and the state does not have.
  ///
  /// Asked once for all keys that waited, so that a held-down key opens no case on
  /// its way.
  package var missingDossier: CaseID? {
    guard let caseInHand else { return nil }
    guard dossierID == caseInHand else { return caseInHand }
    // No key of a draft waits for the list: what changes in its case is told anyway.
    if focus == .draft { return nil }
    // What the list knows to be in conflict is asked for anew until the dossier knows it too.
    guard let place = cases.index(of: caseInHand) else { return nil }
    let known = timedDossier?.dossier.conflicts.count ?? 0
    return cases.row(at: place).conflicts > known ? caseInHand : nil
  }

  /// Whether the screen shows all open cases and the state does not have them.
  package var isDocketMissing: Bool { docket == nil && screen.needsDocket }

  mutating func say(_ phrase: some Worded, role: StyleRole = .message) {
    message = Message(language.say(phrase), role: role)
  }
}

extension WorkbenchState {
  /// Lets a case come back whose hiding ends as time passes.
  package mutating func wake(at now: Moment) {
    guard let wakes, wakes <= now else { return }
    revision += 1
    narrowCases(at: now)
  }
}

extension WorkbenchState {
  /// The rows of the list that are in sight, by their place in it.
  package var shownCases: Range<Int> {
    casesPosition
      .top..<max(
        casesPosition.top, min(cases.count, casesPosition.top + visibleCaseRows))
  }

  /// The moments at which something on the screen becomes overdue.
  package var dueMoments: [Moment] {
    return shownCases.compactMap { cases.row(at: $0).nextDeadline?.due }
      + (dossier?.standings.compactMap(\.due) ?? [])
      + (screen.needsDocket ? docket?.deadlines.map(\.due) ?? [] : [])
  }
}
