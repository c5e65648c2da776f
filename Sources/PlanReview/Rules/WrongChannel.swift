import Casework
import TextFolding
import Wording

/// P28: the plan goes by the way that the notice names.
enum WrongChannel: PlanRule {
  static let code = RuleCode.channel

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    guard
      let channel = plan.channel, let wanted = plan.dossier.answerChannel,
      !wanted.accepts(channel)
    else { return [] }
    return [
      Remark(code, .required, .channel, [wanted.wording, channel.wording], mend: .channelMend)
    ]
  }
}

extension AnswerChannel {
  /// Whether an answer by another channel arrives where this one leads.
  fileprivate func accepts(_ other: AnswerChannel) -> Bool {
    if case .addresses(let addresses) = self, case .addresses(let others) = other {
      return others.contains { given in addresses.contains { given.contains($0) } }
    }
    return self == other
  }
}
