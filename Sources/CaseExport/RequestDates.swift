import Casework
import CivilTime
import Wording

/// The days and times of the schedule, as a letter writes them.
struct RequestDates {
  private let schedule: RequestSchedule
  private let deadline: DeadlineStanding?
  private let state: RequestedPapers.State
  private let now: Moment

  init(
    _ dossier: Dossier, _ state: RequestedPapers.State, at now: Moment, _ calendar: WorkCalendar,
    _ steps: InternalSchedule
  ) {
    (self.state, self.now) = (state, now)
    let next = dossier.nextAnswerDeadline ?? dossier.nextDeadline
    deadline = next
    // Without a deadline a fortnight is a fair time.
    let end = next?.earliest ?? next?.due ?? now + 14 * 86_400
    schedule = RequestSchedule(
      before: end, planned: dossier.sellerCase.planned, at: now, calendar: calendar, steps: steps)
  }

  private var due: Moment? { deadline?.due }

  var documentsBy: String {
    let date = schedule.documents
    let today = date.day == now.inJapan.day ? "本日" : ""
    return today + written(date) + (date.time == nil && !today.isEmpty ? "中に" : "までに")
  }

  /// What happens when, a line each.
  var plan: [String] {
    var lines: [(date: RequestSchedule.Date, words: [String])] = []
    for (date, step) in steps {
      if lines.last?.date == date {
        lines[lines.count - 1].words.append(step)
      } else {
        lines.append((date, [step]))
      }
    }
    let end = due.flatMap { $0 < now ? nil : "\(written($0))　\(endName)" }
    return lines.map { "\(written($0.date))　\($0.words.joined(separator: "、"))" }
      + [end].compactMap(\.self)
  }

  private var steps: [(RequestSchedule.Date, String)] {
    let going = [(schedule.approval, "改善計画書のご確認"), (schedule.submission, "Amazonへ提出")]
    switch state {
    case .asked: return [(schedule.documents, "書類のご送付")] + going
    case .complete, .nothingDemanded: return going
    case .waiting, .noNotice: return []
    }
  }

  private var endName: String {
    switch deadline?.read.kind {
    case .fbaDisposal: "FBA在庫の返送・所有権放棄の期限"
    case .funds: "売上金に関する期限"
    case .call: "Amazonからの電話の期限"
    case .answer, .appeal, .replyExpected, nil: "通知の期限"
    }
  }

  /// What is said where the deadline is over and an answer is still to go out.
  var late: String? {
    guard let due, due < now, !steps.isEmpty else { return nil }
    return "通知の期限（\(written(due))）を過ぎております。そろい次第、すぐに提出いたします。"
  }

  private func written(_ date: RequestSchedule.Date) -> String {
    written(date.day) + (date.time.map(clock) ?? "")
  }

  private func written(_ day: CalendarDay) -> String {
    "\(day.month)月\(day.day)日（\(Language.japanese.say(day.weekday))）"
  }

  /// With the time of day, unless it is the end of the day.
  private func written(_ moment: Moment) -> String {
    let local = moment.inJapan
    let isEnd = local.hour == 23 && local.minute == 59
    return written(local.day) + (isEnd ? "" : clock(moment))
  }

  private func clock(_ moment: Moment) -> String {
    let local = moment.inJapan
    return "\(local.hour)時" + (local.minute == 0 ? "" : "\(padded(local.minute, to: 2))分")
  }
}

extension Dossier {
  /// The running deadline that an answer has to keep.
  fileprivate var nextAnswerDeadline: DeadlineStanding? {
    standings.filter { $0.isLive && $0.asksForAnswer }.min {
      guard let first = $0.due, let second = $1.due else { return false }
      return first < second
    }
  }
}
