import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  /// The morning review; `nil` until the open cases were read.
  package func review(at now: Moment) -> MorningReview? {
    docket.map { MorningReview($0, at: now, calendar: preferences.workCalendar) }
  }

  package func reviewArrangement(at now: Moment) -> ReviewArrangement? {
    review(at: now).map { ReviewArrangement($0, seen: today.seen) }
  }

  /// The index of the selected line among all lines.
  package func selectedReviewLine(in arrangement: ReviewArrangement) -> Int {
    arrangement.lines.firstIndex { $0.code == today.selected }
      ?? max(0, min(today.index, arrangement.lines.count - 1))
  }

  mutating func performInToday(_ command: Command, at now: Moment) -> [Effect] {
    guard let arrangement = reviewArrangement(at: now) else {
      return performOnScreen(command)
    }
    let lines = arrangement.lines
    let index = selectedReviewLine(in: arrangement)
    var position = ListPosition()
    position.select(index, count: lines.count, visible: lines.count)
    if position.move(command, count: lines.count, visible: max(1, layout.body.rows)) {
      selectReviewLine(position.selection, in: arrangement)
      return []
    }
    guard lines.indices.contains(index) else {
      if [.confirm, .begin, .open].contains(command) {
        say(TodayPhrase.nothingSelected, role: .warning)
        return []
      }
      return performOnScreen(command)
    }
    let line = lines[index]
    switch command {
    case .open: return open(line, at: now)
    case .confirm: return confirm(line, in: arrangement, at: now)
    case .begin: return begin(line, at: now)
    case .why:
      if case .deadline(let deadline, _) = line.matter { explain(deadline, at: now) }
      return []
    case .snooze:
      if let id = line.caseID { snooze(id, at: now) }
      return []
    case .call:
      if let id = line.caseID { openCall(id, at: now) }
      return []
    case .request:
      return line.caseID.map { showRequest(of: $0, at: now) } ?? []
    case .undo where !today.takeBack.isEmpty: return takeBackConfirmation()
    default: return performOnScreen(command)
    }
  }

  private mutating func selectReviewLine(_ index: Int, in arrangement: ReviewArrangement) {
    today.index = index
    today.selected = arrangement.lines.indices.contains(index) ? arrangement.lines[index].code : nil
  }

  private mutating func confirm(
    _ line: ReviewLine, in arrangement: ReviewArrangement, at now: Moment
  ) -> [Effect] {
    let index = selectedReviewLine(in: arrangement)
    markSeen(line, at: now)
    goToUnseen(from: line.isBurning ? index + 1 : index, at: now)
    if line.isBurning {
      let key = KeyBindings.keyName(of: .begin, in: .today)
      message = Message(language.say(TodayPhrase.staysUntilBegun, key))
    }
    return [.keepSeen(today.seen)]
  }

  private mutating func markSeen(_ line: ReviewLine, at now: Moment) {
    today.seen.removeAll { $0.code == line.code || !$0.holds(at: now) }
    today.seen.append(Acknowledgement(code: line.code, at: now))
    today.takeBack.append(line.code)
  }

  /// Goes to the next line that nobody has looked at; where there is none, says so and goes
  /// back to the top, where the plan of the day stands.
  private mutating func goToUnseen(from index: Int, at now: Moment) {
    guard let arrangement = reviewArrangement(at: now) else { return }
    if let next = arrangement.nextUnseen(from: index) {
      selectReviewLine(next, in: arrangement)
    } else {
      selectReviewLine(0, in: arrangement)
      say(TodayPhrase.nothingLeft)
    }
  }

  /// Records that work on the case was begun, which is also to have seen it.
  private mutating func begin(_ line: ReviewLine, at now: Moment) -> [Effect] {
    guard let id = line.caseID else {
      say(TodayPhrase.noCaseHere, role: .warning)
      return []
    }
    let index = reviewArrangement(at: now).map { selectedReviewLine(in: $0) } ?? 0
    markSeen(line, at: now)
    goToUnseen(from: index + 1, at: now)
    today.takeBack = []
    return [.keepSeen(today.seen), .begin(id)]
  }

  private mutating func takeBackConfirmation() -> [Effect] {
    guard let code = today.takeBack.popLast() else { return [] }
    today.seen.removeAll { $0.code == code }
    today.selected = code
    say(TodayPhrase.seenTakenBack)
    return [.keepSeen(today.seen)]
  }

  /// Opens a notice in the inbox.
  private mutating func openArrival(_ name: NoticeName) {
    show(.inbox)
    guard let row = inbox.firstIndex(where: { $0.id == name }) else { return }
    inboxPosition.select(row, count: inbox.count, visible: visibleInboxRows)
    show(inbox[row].notice)
  }

  /// Opens the case of a line, or the notice that is not filed yet; a wave narrows the list to
  /// its reason.
  private mutating func open(_ line: ReviewLine, at now: Moment) -> [Effect] {
    if case .wave(let wave) = line.matter {
      show(.cases)
      (narrowing, showsClosed) = ("reason:\(wave.reason.rawValue)", false)
      narrowCases(at: now)
    } else if case .arrival(let deadline) = line.matter {
      openArrival(deadline.notice.name)
    } else if let id = line.caseID {
      openCase(id, at: now)
    }
    return []
  }
}
