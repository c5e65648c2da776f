import Casework
import CivilTime
import Terminal
import Wording

/// Commands on what stands with a case: its deadlines' reasons, its refusals, what is
/// held, who belongs to it, the call.
extension WorkbenchState {
  /// Explains a deadline of any open case: Esc leads back to the screen it was asked on.
  mutating func explain(_ deadline: DocketedDeadline, at now: Moment) {
    guard bring(deadline.row.id, at: now) else { return }
    explain(deadline.standing, at: now)
  }

  /// Makes a case of the docket the selected one, whatever screen is open.
  private mutating func bring(_ id: CaseID, at now: Moment) -> Bool {
    guard let known = docket?.dossier(of: id) else { return false }
    select(id, at: now)
    guard selectedCase == id else { return false }
    dossier = known
    return true
  }

  /// Explains the next deadline of the selected case.
  mutating func explainNext(at now: Moment) {
    guard let dossier, dossier.id == caseInHand, let next = dossier.nextDeadline else {
      say(WhyPhrase.noDeadline, role: .warning)
      return
    }
    explain(next, at: now)
  }

  mutating func explainSelected(_ items: [TimelineItem], at now: Moment) {
    let selection = detailPosition.selection
    if items.indices.contains(selection), case .deadline(let standing, _) = items[selection] {
      explain(standing, at: now)
    } else {
      explainNext(at: now)
    }
  }

  /// Only open cases that nobody answers; the same key shows all again.
  mutating func narrowToUnanswered(at now: Moment) {
    narrowing = narrowing == Self.unanswered ? "" : Self.unanswered
    narrowCases(at: now)
  }

  private static let unanswered = "is:unanswered"

  var countedRefusals: String {
    dossier?.sellerCase.rejectionsRecounted.map(String.init) ?? ""
  }

  mutating func recount(_ id: CaseID, _ text: String) -> [Effect] {
    guard !text.isEmpty else { return [.recount(id, nil)] }
    guard let count = Int(text), (0...99).contains(count) else {
      message = Message(language.say(ScreenPhrase.badCount, text), role: .warning)
      return []
    }
    return [.recount(id, count)]
  }
}

extension WorkbenchState {
  /// Hides a case of another screen's selection for a while.
  mutating func snooze(_ id: CaseID, at now: Moment) {
    if bring(id, at: now) { _ = performOnCase(.snooze, at: now) }
  }
}

extension WorkbenchState {
  /// Shows the letter to the client of another screen's selection.
  mutating func showRequest(of id: CaseID, at now: Moment) -> [Effect] {
    bring(id, at: now) ? showRequest(at: now) : []
  }
}

// The call.
extension WorkbenchState {
  /// The rows of the card for a call.
  package func callRows(at now: Moment) -> [CallRow] {
    guard let dossier else { return [] }
    return CallSheet(dossier: dossier, language: language, now: now)
      .rows(columns: area.columns - 4, width: columnCount)
  }

  /// Opens the card of a case from another screen.
  mutating func openCall(_ id: CaseID, at now: Moment) {
    (isCallOpen, callTop) = (bring(id, at: now), 0)
  }

  mutating func performInCall(_ command: Command, at now: Moment) -> [Effect] {
    if let top = Scrolling.top(
      after: command, from: callTop, count: callRows(at: now).count, visible: layout.body.rows)
    {
      callTop = top
      return []
    }
    switch command {
    case .back, .close, .call, .switchPane: isCallOpen = false
    case .addNote: if let id = dossierID { ask(.call(id)) }
    default: return performEverywhere(command)
    }
    return []
  }
}
