import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  /// The rows of cases that the screen shows.
  var visibleCaseRows: Int {
    // One row for the headings.
    max(1, layout.list.rows - 1)
  }

  mutating func performInCases(_ command: Command, at now: Moment) -> [Effect] {
    if casesPosition.move(command, count: cases.count, visible: visibleCaseRows) { return [] }
    switch command {
    case .open, .switchPane:
      guard let selectedCase else { return [] }
      (openedCase, detailPosition) = (selectedCase, startOfDetail(at: now))
      lookForRelations(at: now)
    case .narrow: prompt = Prompt(.narrowCases, text: narrowing, isFresh: true)
    case .showViews: openViews()
    case .showClosed:
      showsClosed.toggle()
      narrowCases(at: now)
    case .back: if !narrowing.isEmpty || showsClosed { clearNarrowing(at: now) }
    case .close: return [.quit]
    case .newCase: ask(.newCase(nil))
    case .why: explainNext(at: now)
    case .showUnanswered: narrowToUnanswered(at: now)
    default: return performOnCase(command, at: now) ?? performEverywhere(command)
    }
    return []
  }

  /// Commands on the case in hand, in the list and in its detail.
  mutating func performOnCase(_ command: Command, at now: Moment) -> [Effect]? {
    guard let id = caseInHand else { return nil }
    switch command {
    case .writeDraft: return [.openDraft(id)]
    case .addNote: ask(.note(id))
    case .showEvidence: return openEvidence(of: id)
    case .attach: prompt = Prompt(.attached(id))
    case .conclude: openOutcomes(of: id)
    case .snooze: prompt = Prompt(.snooze(id), text: "1d")
    case .call: (isCallOpen, callTop) = (dossierID == id, 0)
    case .recount: prompt = Prompt(.recount(id), text: countedRefusals)
    case .relate: openRelated(of: id, at: now)
    case .assign: openAssignees(of: id)
    case .plan: askForPlannedDay(of: id)
    case .resolve: openConflicts(dossier(of: id)?.conflicts ?? [])
    default: return nil
    }
    return []
  }

  private mutating func clearNarrowing(at now: Moment) {
    (narrowing, showsClosed) = ("", false)
    narrowCases(at: now)
  }

  /// Applies what is typed in the search field, and keeps the selection on its case
  /// where that is still among the rows.
  ///
  /// While the text is no query yet, the rows stay as they were.
  mutating func narrowCases(at now: Moment) {
    isNarrowingDue = false
    let selected = selectedCase
    let wasListed = isCaseInHandListed
    do {
      let query = try CaseQuery(narrowing)
      cases = allCases.narrowed(to: query, withClosed: showsClosed, at: now)
    } catch {
      message = Message(error.sentence(in: language), role: .warning)
    }
    wakes = allCases.nextWake(after: now)
    let row = selected.flatMap { cases.index(of: $0) } ?? casesPosition.selection
    casesPosition.select(row, count: cases.count, visible: visibleCaseRows)
    guard let caseInHand, wasListed != isCaseInHandListed else { return }
    let words = Message(
      language.say(ScreenPhrase.leftTheList, caseInHand.rawValue), role: .warning)
    if wasListed { message = words } else if message == words { message = nil }
  }

  private var isCaseInHandListed: Bool {
    caseInHand.map { cases.index(of: $0) != nil } ?? false
  }

  /// Selects a case, also one that the narrowing hides.
  mutating func select(_ id: CaseID, at now: Moment) {
    if cases.index(of: id) == nil { clearNarrowing(at: now) }
    if cases.index(of: id) == nil {
      showsClosed = true
      narrowCases(at: now)
    }
    guard let row = cases.index(of: id) else { return }
    casesPosition.select(row, count: cases.count, visible: visibleCaseRows)
  }
}

// One case.
extension WorkbenchState {
  /// The things on the line of time of the case that is shown.
  package var timeline: [TimelineItem] { timedDossier?.timeline ?? [] }

  /// The first thing that has happened already, below the line that says now.
  ///
  /// - Parameter standing: A deadline to begin with instead.
  func startOfDetail(at now: Moment, on standing: DeadlineStanding? = nil) -> ListPosition {
    var position = ListPosition()
    let items = timeline
    let wanted = standing.flatMap { standing in
      items.firstIndex { item in
        if case .deadline(let other, _) = item { other == standing } else { false }
      }
    }
    let row = wanted ?? items.firstIndex { $0.at <= now } ?? 0
    position.select(row, count: items.count, visible: items.count)
    return position
  }

  mutating func performInDetail(_ command: Command, at now: Moment) -> [Effect] {
    let items = timeline
    if detailPosition.move(command, count: items.count, visible: max(1, layout.side.rows / 2)) {
      return []
    }
    switch command {
    case .open:
      guard items.indices.contains(detailPosition.selection) else { return [] }
      return open(items[detailPosition.selection], at: now)
    case .settle: settleSelected(items)
    case .compare: compareRounds(at: now)
    case .compareNotices:
      guard items.indices.contains(detailPosition.selection),
        case .notice(let notice) = items[detailPosition.selection]
      else {
        say(ReadingPhrase.selectNotice, role: .warning)
        return []
      }
      return compare(notice)
    case .precedents: return dossier.map { [.findPrecedents($0.id)] } ?? []
    case .request: return showRequest(at: now)
    case .why: explainSelected(items, at: now)
    case .back, .close: closeDetail()
    case .switchPane: openedCase = nil
    default: return performOnCase(command, at: now) ?? performEverywhere(command)
    }
    return []
  }

  /// Goes back to the list, or to the screen from which the case was opened.
  private mutating func closeDetail() {
    openedCase = nil
    if let detailOrigin { show(detailOrigin) }
  }

  private mutating func settleSelected(_ items: [TimelineItem]) {
    guard
      items.indices.contains(detailPosition.selection),
      let standing = items[detailPosition.selection].standing
    else {
      say(ScreenPhrase.selectDeadline, role: .warning)
      return
    }
    openStates(of: standing)
  }

  private mutating func open(_ item: TimelineItem, at now: Moment) -> [Effect] {
    guard let dossier else { return [] }
    switch item {
    case .notice(let notice): show(notice)
    case .ladder(let step, _): read(Reader(step: step, in: language, at: now))
    case .deadline(let standing, _), .decision(let standing, _): explain(standing, at: now)
    case .submission(let round): read(Reader(round: round, in: language, at: now))
    case .draft: return [.openDraft(dossier.id)]
    case .entry(let entry): read(Reader(entry: entry, in: language, at: now))
    }
    return []
  }

  mutating func read(_ reader: Reader) {
    var wrapped = reader
    wrapped.wrap(columns: readerColumns, width: columnCount)
    self.reader = wrapped
  }

  /// The columns of the text in the reader.
  var readerColumns: Int { min(100, max(10, area.columns - 2)) }

  mutating func performInReader(_ command: Command, at now: Moment) -> [Effect] {
    let visible = layout.body.rows
    if reader?.scroll(command, visible: visible) ?? false { return [] }
    switch command {
    case .back, .close, .switchPane: reader = nil
    default: return performEverywhere(command)
    }
    return []
  }
}
