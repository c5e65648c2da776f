import Casework
import CivilTime

/// What is said about the work of a day.
package enum DayPlanPhrase: CaseIterable, Worded {
  case heading, headingOver, reviewTakes, rest, line, hours, minutes

  package var wording: Wording {
    switch self {
    case .heading: Wording("今日の割り付け  見込み {}  空き {}", "Plan of the day  {} of work, {} to spare")
    case .headingOver:
      Wording("今日の割り付け  見込み {}  {}足りません", "Plan of the day  {} of work, {} too much")
    case .reviewTakes: Wording("目安 {}分", "about {} min")
    case .rest: Wording("ほかに{}件は今日の時間に入りません。", "{} more do not fit into the day.")
    case .hours: Wording("{}時間", "{} h ")
    case .minutes: Wording("{}分", "{} min")
    case .line: Wording("{} {} {}分 {}", "{} {} {} min {}")
    }
  }
}

extension DayPlan.Task: Worded {
  package var wording: Wording {
    switch self {
    case .triage: Wording("受信の仕分け", "triage of the inbox")
    case .call: Wording("電話を受ける", "take the call")
    case .firstDraft: Wording("草稿を書き始める", "begin the draft")
    case .finishDraft: Wording("草稿を仕上げる", "finish the draft")
    case .check: Wording("最終確認", "last check")
    case .remindClient: Wording("依頼者への催促", "remind the client")
    case .renewEvidence: Wording("証拠の差し替え", "renew the evidence")
    }
  }
}

extension Language {
  /// How much work there is, and what is left of the day.
  package func heading(of plan: DayPlan) -> String {
    say(
      plan.spare < 0 ? DayPlanPhrase.headingOver : .heading, span(minutes: plan.minutes),
      span(minutes: abs(plan.spare)))
  }

  /// What there is to do today, a line each: `09:00 CQZYNN 60分 草稿を仕上げる  星野バッグ店`;
  /// then how much does not fit in.
  package func lines(of plan: DayPlan) -> [String] {
    let placed = plan.blocks.compactMap { block in block.at.map { line(of: block, at: $0) } }
    let rest = plan.blocks.count - placed.count
    return placed + (rest == 0 ? [] : [say(DayPlanPhrase.rest, String(rest))])
  }

  private func line(of block: DayPlan.Block, at start: Moment) -> String {
    let client = block.row.map { "  \($0.client)" } ?? ""
    return say(
      DayPlanPhrase.line, clock(start), block.row?.id.rawValue ?? "      ",
      paddedMinutes(block.minutes), say(block.task) + client)
  }

  private func paddedMinutes(_ minutes: Int) -> String {
    String(repeating: " ", count: max(0, 3 - String(minutes).count)) + String(minutes)
  }

  /// `4時間10分`, `50分`.
  private func span(minutes: Int) -> String {
    let hours = minutes < 60 ? "" : say(DayPlanPhrase.hours, String(minutes / 60))
    return minutes >= 60 && minutes % 60 == 0
      ? hours.trimmingBlanks : hours + say(DayPlanPhrase.minutes, String(minutes % 60))
  }
}
