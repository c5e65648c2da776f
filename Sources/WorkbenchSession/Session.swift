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
/// - Returns: Whether the terminal is still there to be written to.
package func runSession<T: Terminal & ~Copyable>(
  on terminal: inout T, office: borrowing Office, language: Language, clock: SessionClock,
  opening: CaseID? = nil, ambiguousWidth: AmbiguousWidth = .narrow, greeting: String? = nil
) throws -> Bool {
  var state = WorkbenchState(
    language: language, area: terminal.area, reviewWords: office.reviewWords)
  var timers = DraftTimers()
  var now = clock.now()
  for answer in office.everything(for: nil) { state.receive(answer, at: now) }
  if let opening { state.receive(.chosen(opening), at: now) }
  if let words = office.unsavedDrafts() ?? greeting { state.receive(.done(words), at: now) }
  while true {
    now = clock.now()
    if let id = state.missingDossier { state.receive(office.dossier(id), at: now) }
    try terminal.show(workbenchScreen(for: state, at: now, ambiguousWidth: ambiguousWidth))
    let tick = clock.milliseconds(until: now.nextTick(before: state.dueMoments))
    let wait = [tick, timers.wait(from: SessionClock.ticks())].compactMap(\.self).min()
    let events = try terminal.nextEvents(
      timeoutMilliseconds: wait, watching: office.watchedDescriptors)
    now = clock.now()
    var effects: [Effect] = []
    for event in events {
      if event == .signal(.hangup) || event == .signal(.terminate) {
        office.keepSafe(state.draft?.snapshot, at: now)
        return event != .signal(.hangup)
      }
      effects += take(event, into: &state, office: office, at: now)
      for effect in effects {
        if effect == .quit { return true }
        try carryOut(effect, &state, on: &terminal, office: office, at: now)
      }
      effects = []
    }
    timers.update(for: state.draft, typed: !events.isEmpty, at: SessionClock.ticks())
    var due = timers.due(for: state.draft, at: SessionClock.ticks())
    if timers.isReviewDue(at: SessionClock.ticks()) { due += state.rest(at: now) }
    for effect in due {
      try carryOut(effect, &state, on: &terminal, office: office, at: now)
    }
  }
}

/// One event becomes what the state asks for.
private func take(
  _ event: TerminalEvent, into state: inout WorkbenchState, office: borrowing Office, at now: Moment
) -> [Effect] {
  switch event {
  case .key(let key): return state.press(key, at: now)
  case .paste(let text): return state.paste(text, at: now)
  case .resized(let area): state.resize(to: area)
  case .readable:
    if office.hasNews() {
      for answer in office.everything(for: state.dossier?.id) { state.receive(answer, at: now) }
    }
  case .signal(.suspend): return [.suspend]
  case .signal, .mouse: break
  }
  return []
}

private func carryOut<T: Terminal & ~Copyable>(
  _ effect: Effect, _ state: inout WorkbenchState, on terminal: inout T,
  office: borrowing Office, at now: Moment
) throws {
  switch effect {
  case .suspend:
    office.keepSafe(state.draft?.snapshot, at: now)
    try terminal.suspend()
    state.resize(to: terminal.area)
  case .redraw:
    terminal.redraw()
  case .editElsewhere(let snapshot):
    var answer: Answer?
    try terminal.handOver { answer = office.editElsewhere(snapshot) }
    state.resize(to: terminal.area)
    if let answer { state.receive(answer, at: now) }
  default:
    for answer in office.carryOut(effect, current: state.dossier?.id, at: now) {
      state.receive(answer, at: now)
    }
  }
}
