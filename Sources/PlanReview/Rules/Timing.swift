import Casework
import CivilTime
import Wording

/// P29: not after the deadline, not within minutes of the notice, and not again while an
/// answer is due.
enum Timing: PlanRule {
  static let code = RuleCode.timing

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    var remarks: [Remark] = []
    let asked = plan.dossier.standings.filter {
      $0.isLive && ($0.read.kind == .answer || $0.read.kind == .appeal)
    }
    if asked.contains(where: { ($0.due ?? plan.planned) < plan.planned }) {
      remarks.append(Remark(code, .required, .late, mend: .lateMend))
    }
    if let notice = plan.notice, isHaste(after: notice, plan) {
      remarks.append(hasteRemark(after: notice, plan))
    }
    if let pending = plan.dossier.pendingRound(before: plan.round.number) {
      remarks.append(pendingRemark(pending, plan))
    }
    return remarks
  }

  private static func isHaste(after notice: Notice, _ plan: ReviewMaterial) -> Bool {
    let since = plan.planned - notice.message.received
    return (0..<plan.words.limits.hasteMinutes * 60).contains(since)
  }

  private static func hasteRemark(after notice: Notice, _ plan: ReviewMaterial) -> Remark {
    let places = [String(max(0, plan.planned - notice.message.received) / 60)]
    guard let usual = plan.dossier.longestWait else {
      return Remark(code, .doubtful, .haste, places, mend: .hasteMend)
    }
    return Remark(
      code, .doubtful, .hasteUsual, places + [usual.daysBegun], mend: .hasteMend)
  }

  private static func pendingRemark(_ round: Round, _ plan: ReviewMaterial) -> Remark {
    let days = round.submission.map { max(0, plan.planned - $0.at) / 86_400 } ?? 0
    let places = [String(round.number), String(days)]
    guard let usual = plan.dossier.longestWait else {
      return Remark(code, .required, .pending, places, mend: .pendingMend)
    }
    return Remark(
      code, .required, .pendingUsual, places + [usual.daysBegun], mend: .pendingMend)
  }
}

extension Int {
  /// So many seconds in days, of which the last has only begun.
  package var daysBegun: String { String((self + 86_399) / 86_400) }
}

extension Dossier {
  /// The last round before one, where it went out and was not answered.
  package func pendingRound(before number: Int) -> Round? {
    rounds.last { $0.number < number }.flatMap { $0.state == .submitted ? $0 : nil }
  }

  /// The longest that the marketplace took for an answer in this case, in seconds.
  package var longestWait: Int? { answerTimes.max() }
}
