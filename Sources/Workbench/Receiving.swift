import Casework
import CivilTime
import PlanReview
import Terminal
import Wording

extension WorkbenchState {
  /// Takes in what the outside world tells.
  package mutating func receive(_ answer: Answer, at now: Moment) {
    if fillsPaneOnly(answer) { paneRevision += 1 } else { revision += 1 }
    switch answer {
    case .cases(let listing, let damaged):
      receive(listing, damaged: damaged, at: now)
      if gate != nil { draft?.compareAnew() }
    case .inbox(let entries): receive(entries, at: now)
    case .progress(let progress):
      self.progress = progress
      selectAwaited(at: now)
    case .views(let views): self.views = views
    case .sharing(let sharing): self.sharing = sharing
    case .dossier(let dossier):
      receive(dossier)
      compareWithStore(dossier, at: now)
      suggestions = nil
      lookForRelations(at: now)
      draft?.isReviewStale = true
      reviewDraft(at: now)
      renewGate()
    case .familiar(let name, let familiarity): receive(familiarity, of: name)
    case .compared(let difference): read(Reader(difference, in: language, at: now))
    case .original(let name, let bytes):
      read(Reader(original: bytes, of: name, in: language))
    case .docket(let docket, let seen): (self.docket, today.seen) = (docket, seen)
    case .draft(let dossier, let round, let kept, let others):
      openDraft(dossier, round, kept: kept, others: others)
    case .daysOff(let days, let change, let step):
      preferences.workCalendar.own = days
      calendar.daysOff.record(change, step)
    case .kept(let snapshot):
      draft?.kept(snapshot)
      dropError()
      leaveKept()
    case .logged(let logged):
      draft?.logged(logged)
      dropError()
    case .saved(let snapshot, let moment): draftSaved(snapshot, at: moment)
    case .changedMeanwhile(let snapshot, let stored):
      if draft?.round == snapshot.round { receive(changed: stored) }
    case .otherWindows(let count, let round): receive(otherWindows: count, on: round)
    case .archive(let findings, let round, let text):
      receive(findings, of: round, for: text, at: now)
    case .precedents(let id, let found): show(found, for: id)
    case .twins(let id, let twins): if evidence?.caseID == id { evidence?.twins = twins }
    case .completed(let typed, let path, let fitting): complete(typed, to: path, fitting)
    case .submitted(let round):
      draft = nil
      message = Message(language.say(ScreenPhrase.submitted, String(round.number)))
    case .edited(let text): draftReplaced(by: text, at: now)
    case .done(let words): message = Message(words)
    case .chosen(let id):
      screen = screen == .inbox && !inbox.isEmpty ? .inbox : .cases
      awaitedCase = id
      selectAwaited(at: now)
    case .failed(let words):
      draft?.isLeaving = false
      draft?.isSavedByHand = false
      message = Message(words, role: .error)
      takeBackLine()
    }
  }

  /// Whether an answer changes only the pane beside the list of cases, and what the last rows
  /// say of it.
  private func fillsPaneOnly(_ answer: Answer) -> Bool {
    guard case .dossier = answer else { return false }
    return focus == .cases && layout.isWide
  }

  /// What could not be kept is kept now: every key since an error has taken it away.
  private mutating func dropError() {
    if message?.role == .error { message = nil }
  }

  private mutating func receive(_ listing: any CaseListing, damaged: [String], at now: Moment) {
    allCases = listing
    docket = nil
    today.takeBack = []
    calendar.daysOff = DayOffHistory()
    self.damaged = damaged
    let selected = selectedCase
    narrowCases(at: now)
    awaitVanished(selected, at: now)
    selectAwaited(at: now)
  }

  /// Selects the case again that vanished and has come back.
  private mutating func awaitVanished(_ selected: CaseID?, at now: Moment) {
    if let vanished = vanishedCase, vanished.isAwaited(by: selected, at: now),
      let row = cases.index(of: vanished.id)
    {
      casesPosition.select(row, count: cases.count, visible: visibleCaseRows)
    }
    vanishedCase = .after(vanishedCase, selected: (selected, selectedCase), at: now) {
      cases.index(of: $0) != nil
    }
  }

  private mutating func selectAwaited(at now: Moment) {
    guard let id = awaitedCase, progress == nil || allCases.index(of: id) != nil else { return }
    awaitedCase = nil
    select(id, at: now)
  }

  /// The next notice takes the place of the one that was filed.
  private mutating func receive(_ entries: [InboxEntry], at now: Moment) {
    let selected = selectedArrival?.id
    inbox = entries
    familiar = [:]
    let vanished = vanishedArrival.flatMap { $0.isAwaited(by: selected, at: now) ? $0.id : nil }
    let row = [vanished, selected].compactMap { id in entries.firstIndex { $0.id == id } }.first
    inboxPosition.select(
      row ?? inboxPosition.selection, count: entries.count, visible: visibleInboxRows)
    vanishedArrival = .after(
      vanishedArrival, selected: (selected, selectedArrival?.id), at: now
    ) { id in entries.contains { $0.id == id } }
    if let selected, view?.notice.name == selected, screen == .inbox,
      selectedArrival?.id != selected
    {
      // What was open has been decided: the next one opens, as one goes through mail.
      marking = nil
      if let next = selectedArrival { show(next.notice) } else { view = nil }
    }
    refreshView()
  }

  private mutating func receive(_ dossier: Dossier) {
    let isSame = dossierID == dossier.id
    let old = isSame ? timeline : []
    let count = documents.count
    self.dossier = dossier
    if !isSame { detailPosition = ListPosition() }
    selectEvidence(last: isSame && documents.count > count)
    let row =
      old.indices.contains(detailPosition.selection)
      ? old[detailPosition.selection].place(in: timeline) : nil
    detailPosition.select(
      row ?? detailPosition.selection, count: timeline.count,
      visible: max(1, layout.side.rows / 2))
    refreshView()
  }
}

extension TimelineItem {
  /// Where it stands among the items of another moment: itself, or what has become of it.
  fileprivate func place(in items: [TimelineItem]) -> Int? {
    items.firstIndex(of: self) ?? items.firstIndex { $0.isSame(as: self) }
  }

  private func isSame(as other: TimelineItem) -> Bool {
    switch (self, other) {
    case (.notice(let notice), .notice(let old)): notice.name == old.name
    case (.submission(let round), .submission(let old)), (.draft(let round), .draft(let old)),
      (.submission(let round), .draft(let old)):
      round.id == old.id
    case (.deadline(let standing, _), .deadline(let old, _)):
      standing.kept.notice == old.kept.notice && standing.kept.index == old.kept.index
    default: false
    }
  }
}
