import CaseFiles
import Casework
import CivilTime
import Terminal
import Wording
import Workbench
import WorkbenchPanes

/// Runs the workbench on a terminal until the user quits.
///
/// One turn of the loop draws the state, sleeps in one poll until something happens,
/// turns it into commands, and carries out what they ask for. It is the only place
/// that knows all of these.
///
/// - Parameters:
///   - office: Carries out what the state cannot.
///   - opening: A case to open at once.
///   - preferences: What the screens follow.
///   - ambiguousWidth: How the terminal draws ambiguous characters, until it says otherwise.
///   - alerts: What tells of deadlines beside the screen.
///   - stageOver: Called when a stage of the start is over: what it brought into memory may go.
/// - Returns: Whether the terminal is still there to be written to.
package func runSession<T: Terminal & ~Copyable>(
  on terminal: inout T, office: borrowing Office, language: Language,
  opening: CaseID? = nil, preferences: Preferences = Preferences(),
  ambiguousWidth: AmbiguousWidth = .narrow, greeting: String? = nil,
  alerts: SessionAlerts = SessionAlerts(), stageOver: () -> Void = {}
) throws -> Bool {
  var state = WorkbenchState(
    language: language, area: terminal.area, preferences: preferences,
    reviewWords: office.reviewWords, ambiguousWidth: ambiguousWidth)
  var timers = DraftTimers()
  var quiet = QuietWork()
  var alerts = alerts
  let clock = office.clock
  var now = clock.now()
  for answer in office.everything() { state.receive(answer, at: now) }
  lookFirst(into: &state, office: office, opening: opening, at: now)
  if let words = office.unsavedDrafts() ?? greeting { state.receive(.done(words), at: now) }
  if let id = state.missingDossier { state.receive(office.dossier(id), at: now) }
  quiet.update(for: state, office.mirror, at: clock.ticks())
  stageOver()
  var painter = WorkbenchPainter()
  var (isStarting, isDrawn) = (true, false)
  while true {
    now = clock.now()
    state.wake(at: now)
    if state.isDocketMissing { state.receive(office.docket(at: now), at: now) }
    if let notice = state.unfamiliar {
      state.receive(office.familiarity(of: notice), at: now)
      isDrawn = false
    }
    if !isDrawn {
      let isResting = timers.isStandingDue(at: clock.ticks())
      let screen = painter.screen(for: state, at: now, withStanding: isResting)
      if isStarting {
        office.mirror.forgetPages()
        stageOver()
        isStarting = false
      }
      try terminal.show(screen)
      // A move in the list changes no count.
      if painter.drewWhole { alerts.tell(state, on: &terminal, at: now) }
    }
    isDrawn = false
    let tick = painter.standsUntil.flatMap { clock.milliseconds(until: $0) }
    let ticks = clock.ticks()
    let wait = [tick, timers.wait(from: ticks), quiet.wait(from: ticks)].compactMap(\.self).min()
    terminal.reportMouse(state.wantsMouse)
    let events = try terminal.nextEvents(
      timeoutMilliseconds: wait, watching: office.watchedDescriptors)
    now = clock.now()
    if events.isEmpty, let answers = office.doQuietly(&quiet, for: state) {
      for answer in answers { state.receive(answer, at: now) }
      quiet.goOn(for: state, office.mirror, at: clock.ticks())
      timers.look(at: state.draft, at: clock.ticks())
      isDrawn = answers.isEmpty
      continue
    }
    var effects: [Effect] = []
    for (number, event) in events.enumerated() {
      // A key that waited behind one that opened another screen finds it filled.
      if state.isDocketMissing { state.receive(office.docket(at: now), at: now) }
      if event == .signal(.hangup) || event == .signal(.terminate) {
        office.keepSafe(state.draft?.unsaved, at: now)
        return event != .signal(.hangup)
      }
      let isLast = number == events.count - 1
      effects += take(event, isLast: isLast, into: &state, office: office, at: now)
      for effect in effects {
        if effect == .quit { return true }
        try carryOut(effect, &state, on: &terminal, office: office, at: now)
      }
      effects = []
    }
    let isTold = events.contains(.readable(office.openDrafts.descriptor))
    if let answer = office.attend(state.draft?.round, isTold: isTold) {
      state.receive(answer, at: now)
    }
    quiet.update(for: state, office.mirror, at: clock.ticks())
    // While a person chooses between two texts, neither is saved.
    let writing = state.versions == nil ? state.draft : nil
    timers.update(for: writing, typed: !events.isEmpty, at: clock.ticks())
    var due = timers.due(
      for: writing, canLog: { office.log.isOpen(for: $0) }, at: clock.ticks())
    let began = clock.ticks()
    let isReviewed = timers.isReviewDue(at: began)
    if isReviewed { due += state.rest(at: now) }
    for effect in due {
      try carryOut(effect, &state, on: &terminal, office: office, at: now)
    }
    // What was saved is a change of the store like any other: an open gate compares anew.
    if state.gate != nil, !due.isEmpty { timers.look(at: state.draft, at: clock.ticks()) }
    timers.settle(for: state.draft, at: clock.ticks())
    if isReviewed { timers.judged(in: clock.ticks() - began) }
  }
}

/// Reads what the first screen shows: all of a small store; a large one shows how far it is.
private func lookFirst(
  into state: inout WorkbenchState, office: borrowing Office, opening: CaseID?, at now: Moment
) {
  let clock = office.clock
  for answer in office.lookOn(until: clock.ticks() + 100, whereBehind: true) {
    state.receive(answer, at: now)
  }
  guard let opening else { return }
  // Its index may be older than the case: what is opened stands on the first screen.
  let patience = clock.ticks() + 2_000
  while !office.mirror.has(opening), office.mirror.hasWork, clock.ticks() < patience {
    for answer in office.lookOn(until: patience) { state.receive(answer, at: now) }
  }
  state.receive(.chosen(opening), at: now)
}

/// One event becomes what the state asks for.
private func take(
  _ event: TerminalEvent, isLast: Bool, into state: inout WorkbenchState, office: borrowing Office,
  at now: Moment
) -> [Effect] {
  switch event {
  case .key(let key):
    // What is done with a case needs all of it; moving past it does not.
    if let id = state.missingDossier, !state.movesOnly(key) {
      state.receive(office.dossier(id), at: now)
    }
    return state.press(key, at: now, isLast: isLast)
  case .paste(let text): return state.paste(text, at: now)
  case .resized(let area): state.resize(to: area)
  case .ambiguousWidth(let width): state.draw(ambiguous: width)
  case .readable(office.openDrafts.descriptor): break
  case .readable:
    for answer in office.news(for: state.dossierID) { state.receive(answer, at: now) }
  case .signal(.suspend): return [.suspend]
  case .mouse(let report): state.point(report, tick: office.clock.ticks())
  case .signal: break
  }
  return []
}

private func carryOut<T: Terminal & ~Copyable>(
  _ effect: Effect, _ state: inout WorkbenchState, on terminal: inout T,
  office: borrowing Office, at now: Moment
) throws {
  switch effect {
  case .suspend:
    office.keepSafe(state.draft?.unsaved, at: now)
    try terminal.suspend()
    state.resize(to: terminal.area)
  case .redraw:
    terminal.redraw()
  case .shareClip(let text):
    terminal.setClipboard(text)
  case .editElsewhere(let snapshot):
    var answer: Answer?
    try terminal.handOver { answer = office.editElsewhere(snapshot) }
    state.resize(to: terminal.area)
    if let answer { state.receive(answer, at: now) }
  default:
    for answer in office.carryOut(effect, current: state.dossierID, at: now) {
      state.receive(answer, at: now)
    }
  }
}
