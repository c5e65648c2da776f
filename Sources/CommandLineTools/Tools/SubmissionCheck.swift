import Casework
import CivilTime
import PlanReview
import Wording

extension Invocation {
  /// Lets a draft through the gate, or throws what has to be said first.
  ///
  /// Without a terminal nothing is asked: a reason that has to be given is given with
  /// `--because`.
  ///
  /// - Returns: What else stands against the draft, a line each, to be told once it is out.
  func pass(
    _ round: Round, in dossier: Dossier, at moment: Moment
  ) throws(ToolFailure) -> [String] {
    guard !round.text.allSatisfy(\.isWhitespace) else { throw failure(.emptyDraft, code: .found) }
    let channel = arguments.value("--via").map(AnswerChannel.init(code:))
    let gate = SubmissionGate(
      try review(round, in: dossier, channel: channel, planned: moment))
    let required = gate.review.required
    let reason = arguments.value("--because") ?? ""
    guard gate.needsReason, reason.allSatisfy(\.isWhitespace) else {
      return required.map { "fukkatsu: " + $0.line(in: gate.review.text, language) }
    }
    throw ToolFailure(
      language.say(
        RoundPhrase.reasonWanted, dossier.id.rawValue, String(required.count),
        required.first(where: \.mustBeExplained)?.reason(in: language)
          ?? required.first?.reason(in: language) ?? "", dossier.id.rawValue), .found)
  }
}
