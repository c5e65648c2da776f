import Casework
import CivilTime
import PlanReview
import Wording

extension Invocation {
  /// Lets a draft through the gate, or throws what has to be said first.
  ///
  /// Without a terminal nothing is asked: a reason that has to be given is given with
  /// `--because`, and what else stands against the draft is told.
  func pass(_ round: Round, in dossier: Dossier, at moment: Moment) throws(ToolFailure) {
    guard !round.text.allSatisfy(\.isWhitespace) else { throw failure(.emptyDraft, code: .found) }
    let channel = arguments.value("--via").map(AnswerChannel.init(code:))
    let gate = SubmissionGate(review(round, in: dossier, channel: channel, planned: moment))
    let required = gate.review.required
    let reason = arguments.value("--because") ?? ""
    guard gate.needsReason, reason.allSatisfy(\.isWhitespace) else {
      for remark in required { tell("fukkatsu: " + remark.line(in: gate.review.text, language)) }
      return
    }
    throw ToolFailure(
      language.say(
        RoundPhrase.reasonWanted, dossier.id.rawValue, String(required.count),
        required.first(where: \.mustBeExplained)?.reason(in: language)
          ?? required.first?.reason(in: language) ?? "", dossier.id.rawValue), .found)
  }
}
