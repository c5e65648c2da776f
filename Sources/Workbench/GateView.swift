import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording

/// The gate before a submission, on the screen.
package struct GateView: Sendable {
  package fileprivate(set) var gate: SubmissionGate

  /// As it was when a reason was asked for.
  fileprivate var asked: SubmissionGate?
  package internal(set) var position = ListPosition()

  init(_ gate: SubmissionGate) {
    self.gate = gate
    // The first thing that stands against it.
    let first = gate.checks.firstIndex { !$0.isMet } ?? 0
    position.select(first, count: gate.checks.count, visible: gate.checks.count)
  }

  package var selected: GateCheck? {
    gate.checks.indices.contains(position.selection) ? gate.checks[position.selection] : nil
  }
}

extension WorkbenchState {
  /// Shows what stands against submitting and what will be frozen; another key than the
  /// one that asked records it.
  mutating func openGate(at now: Moment) {
    guard let draft else { return }
    guard draft.editor.text.lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      say(ScreenPhrase.nothingToSubmit, role: .warning)
      return
    }
    self.draft?.compareAnew()
    reviewDraft(at: now)
    guard let gate = gateOfDraft else {
      say(RoundPhrase.notJudged, role: .warning)
      return
    }
    self.gate = GateView(gate)
  }

  /// The gate of the draft as it stands; none while what was judged is another text.
  private var gateOfDraft: SubmissionGate? {
    guard let draft, draft.isJudged else { return nil }
    return draft.review.map { SubmissionGate($0.review) }
  }

  /// The draft was compared with the other cases while the gate was open.
  mutating func renewGate() {
    if gate != nil, let renewed = gateOfDraft { gate?.gate = renewed }
  }

  mutating func performInGate(_ command: Command, at now: Moment) -> [Effect] {
    guard let view = gate else { return [] }
    let (count, visible) = (view.gate.checks.count, max(1, layout.body.rows - 6))
    if gate?.position.move(command, count: count, visible: visible) ?? false { return [] }
    switch command {
    case .open: goTo(view.selected)
    case .goAhead: return goAhead(view.gate, at: now)
    case .copyFields: offerFields()
    case .back, .close: gate = nil
    default: break
    }
    return []
  }

  /// To the place that has to be mended.
  private mutating func goTo(_ check: GateCheck?) {
    guard let check, let remark = (check.remarks + check.silenced).first else { return }
    gate = nil
    if let span = remark.spans.first { draft?.goTo(byte: span.lowerBound) }
    tell(remark)
  }

  /// Only what was seen goes out: where the case or the time has changed meanwhile, the gate is
  /// shown anew.
  private mutating func goAhead(_ gate: SubmissionGate, at now: Moment) -> [Effect] {
    guard isCompared() else { return searchOfArchive }
    guard let draft, isStill(gate, at: now) else { return [] }
    guard !gate.needsReason else {
      self.gate?.asked = gate
      ask(.reason(draft.round))
      return []
    }
    return submit(because: nil)
  }

  /// The reason that was asked for is one for what was seen then.
  mutating func submit(because reason: String, at now: Moment) -> [Effect] {
    guard let asked = gate?.asked, isStill(asked, at: now), isCompared() else { return [] }
    return submit(because: reason)
  }

  /// Whether the draft, as it is now, was compared with the other cases; says so where not.
  private mutating func isCompared() -> Bool {
    if let draft, draft.archive.isWhole, draft.searched == draft.editor.text { return true }
    say(RoundPhrase.comparing, role: .warning)
    return false
  }

  /// Whether the gate is as it was seen; where it is not, it is shown anew.
  private mutating func isStill(_ seen: SubmissionGate, at now: Moment) -> Bool {
    draft?.isReviewStale = true
    reviewDraft(at: now)
    guard let renewed = gateOfDraft else {
      say(RoundPhrase.notJudged, role: .warning)
      return false
    }
    gate?.gate = renewed
    guard !renewed.isAs(seen) else { return true }
    gate?.asked = renewed
    say(RoundPhrase.gateChanged, role: .warning)
    return false
  }

  private mutating func submit(because reason: String?) -> [Effect] {
    guard let draft, let gate else { return [] }
    self.gate = nil
    self.draft?.isSavedByHand = true
    let evidence = gate.gate.review.material.dossier.sellerCase.acceptedEvidence.map(\.id)
    return [.submit(draft.snapshot, evidence: evidence, because: reason)]
  }

  /// The parts of the plan, to be copied one by one into the fields of a form.
  mutating func offerFields() {
    guard let draft, let review = draft.review?.review else { return }
    let fields = FormField.all(of: review.text)
    let choices = fields.map { field in
      Picker.Choice(
        text: field.part.map { language.say($0) } ?? language.say(RoundPhrase.wholeText),
        note: language.say(RoundPhrase.characters, String(field.characters)),
        value: .field(field.text))
    }
    picker = Picker(.field, title: language.say(RoundPhrase.whichField), choices: choices)
  }
}
