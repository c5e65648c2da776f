import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording

// What stands against a draft, while it is being written.
extension WorkbenchState {
  /// Judges the draft where it has changed since it was judged last.
  mutating func reviewDraft(at now: Moment) {
    guard let draft, let dossier = dossierOfDraft else { return }
    guard !draft.isJudged, let round = dossier.round(number: draft.round.number) else { return }
    let review = DraftReview(
      draft.editor.text, of: round, in: dossier, planned: now, archive: draft.archive,
      words: reviewWords)
    self.draft?.take(review)
    arrangeDraft()
  }

  /// Puts what was found around the text, as the screen has room for it.
  mutating func arrangeDraft() {
    guard let draft, let review = draft.review else { return }
    let surroundings = DraftSurroundings(
      review, archive: draft.archive, limits: preferences.lengthLimits, in: layout, language,
      width: columnCount)
    self.draft?.surroundings = surroundings
  }

  /// The typing rests: the draft is judged, and compared with the other cases.
  package mutating func rest(at now: Moment) -> [Effect] {
    // While the other cases are read piece by piece nothing is different on the screen.
    if !(draft?.isJudged ?? true) { revision += 1 }
    reviewDraft(at: now)
    return searchOfArchive
  }

  /// What has to be asked for where the draft was not compared with the other cases as it is.
  var searchOfArchive: [Effect] {
    guard let draft, draft.searched != draft.editor.text else { return [] }
    return [.searchArchive(draft.round, draft.editor.text)]
  }

  /// What the other cases have in common with the draft.
  mutating func receive(
    _ findings: ArchiveFindings, of round: RoundID, for text: DraftText, at now: Moment
  ) {
    guard draft?.round == round else { return }
    draft?.take(findings, for: findings.isWhole ? text : nil)
    reviewDraft(at: now)
    renewGate()
  }

  /// Goes to the next words that a remark is about, and says what it says.
  mutating func goToRemark(forward: Bool, at now: Moment) {
    reviewDraft(at: now)
    guard let draft, let review = draft.review?.review else { return }
    let here = draft.editor.text.byte(of: draft.editor.caret.position)
    let places = review.places
    let next =
      forward
      ? places.first { $0.lowerBound > here } ?? places.first
      : places.last { $0.lowerBound < here } ?? places.last
    guard let next else {
      // What is about no words is named all the same.
      if let first = review.remarks.first { tell(first) } else { say(RoundPhrase.noRemarks) }
      return
    }
    self.draft?.goTo(byte: next.lowerBound)
    if let remark = review.remarks.first(where: { $0.spans.contains(next) }) { tell(remark) }
  }

  /// Says a remark in the row of messages.
  mutating func tell(_ remark: Remark) {
    let words = language.say(
      RoundPhrase.remarkLine, language.say(remark.severity), remark.rule.rawValue,
      remark.reason(in: language), remark.mend(in: language))
    message = Message(words, role: remark.severity.role)
  }
}

extension Severity {
  package var role: StyleRole {
    switch self {
    case .required: .required
    case .doubtful: .warning
    case .advice: .dim
    }
  }
}

// By hand: what answers a demand, and what is not to be said again.
extension WorkbenchState {
  /// Offers the notice's demands, to link the selected words to one of them.
  mutating func askWhatIsAnswered() {
    guard let draft, let dossier = dossierOfDraft else { return }
    let words = draft.editor.selectedText.trimmingBlanks
    let demands = dossier.askingNotice?.reading.demands ?? []
    guard !words.isEmpty, !demands.isEmpty else {
      say(demands.isEmpty ? RoundPhrase.noDemands : .selectAnswer, role: .warning)
      return
    }
    let choices = demands.enumerated().map { index, demand in
      Picker.Choice(
        text: demand.text.onOneLine, note: "", value: .demand(index))
    }
    picker = Picker(
      .demand(words), title: language.say(RoundPhrase.whichDemand, words.onOneLine),
      choices: choices)
  }

  mutating func link(demand index: Int, to words: String, at now: Moment) -> [Effect] {
    guard let draft, let demands = dossierOfDraft?.askingNotice?.reading.demands,
      demands.indices.contains(index)
    else { return [] }
    return [.linkDemand(draft.round, demand: demands[index].text, words: words)]
  }

  /// Offers the rules that something stands against, to switch one off.
  mutating func askWhatToSilence(at now: Moment) {
    reviewDraft(at: now)
    guard let review = draft?.review?.review else { return }
    var seen: Set<RuleCode> = []
    let choices = (review.remarks + review.silenced).compactMap { remark -> Picker.Choice? in
      guard seen.insert(remark.rule).inserted else { return nil }
      let isOff = review.silenced.contains { $0.rule == remark.rule }
      return Picker.Choice(
        text: "\(remark.rule.rawValue) \(remark.reason(in: language))",
        note: isOff ? language.say(RoundPhrase.isOff) : language.say(remark.severity),
        value: .rule(remark.rule, isOff: isOff))
    }
    guard !choices.isEmpty else {
      say(RoundPhrase.noRemarks)
      return
    }
    picker = Picker(.silence, title: language.say(RoundPhrase.whichRule), choices: choices)
  }

  mutating func silence(_ rule: RuleCode, isOff: Bool) -> [Effect] {
    guard let draft else { return [] }
    if isOff { return [.heed(draft.round.caseID, rule: rule.rawValue)] }
    ask(.silence(draft.round.caseID, rule: rule.rawValue))
    return []
  }
}
