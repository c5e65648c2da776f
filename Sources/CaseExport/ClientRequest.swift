import Casework
import CivilTime
import PlanReview
import Wording

/// A letter to the client that asks for the documents that are missing, with the days by
/// which they are needed, counted back from the deadline.
///
/// In Japanese, the language of the clients.
package struct ClientRequest: Sendable {
  package let text: String

  /// - Parameter calendar: On which days people work.
  package init(
    for dossier: Dossier, at now: Moment, calendar: WorkCalendar = WorkCalendar()
  ) {
    let client = dossier.sellerCase.client
    let addressee = [client.name, Self.person(client)].compactMap(\.self).joined(separator: "\n")
    let days = Days(dossier, at: now, calendar)
    var lines = ["\(addressee) 様", "", "いつもお世話になっております。", ""]
    lines.append(
      "Amazonからの通知（\(Language.japanese.say(dossier.sellerCase.reason))）への回答にあたり、次の書類が必要です。")
    lines.append("お手数ですが、\(days.documentsBy)お送りいただけますでしょうか。")
    lines.append("")
    lines += Self.documents(of: dossier).enumerated().map { "\($0 + 1). \($1)" }
    lines += ["", "今後の予定"] + days.plan.map { "・\($0)" }
    if let late = days.late { lines += ["", late] }
    lines += ["", "書類は、内容を書き換えず、端まで写るようにお撮りください。価格は隠していただいて構いません。"]
    lines += ["お手元にない場合や、期日に間に合わない場合は、その旨をお知らせください。別の方法をご相談いたします。"]
    lines += ["", "何卒よろしくお願い申し上げます。"]
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func person(_ client: Client) -> String? {
    let person = (client.contact ?? "").prefix { !"<(@0123456789".contains($0) }
    let name = String(person).trimmingBlanks
    return name.isEmpty || name == client.name ? nil : name
  }

  /// The documents asked for that are not there or too old, each with its conditions.
  private static func documents(of dossier: Dossier) -> [String] {
    let reading = dossier.askingNotice?.reading
    let there = Set(dossier.sellerCase.evidence.compactMap(\.kind))
    let missing = (reading?.documents ?? []).filter { $0 != .planOfAction && !there.contains($0) }
    let wanted = missing.isEmpty && there.isEmpty ? [.invoice] : missing
    return wanted.map { kind in
      let name = Language.japanese.say(kind)
      guard kind == .invoice || kind == .receipt else { return name }
      let age = reading?.invoiceMaxAgeDays.map { "発行から\($0)日以内のもの、" } ?? ""
      let products = dossier.asins.isEmpty ? "" : "（\(dossier.asins.joined(separator: "、"))）"
      return "\(name)\(products): \(age)販売数に見合う数量、仕入れ先の名称・住所・電話番号が読めるもの（pdf、jpg、png、gif）"
    }
  }
}

/// The days of the schedule, as a letter writes them.
private struct Days {
  private let schedule: RequestSchedule
  private let due: Moment?
  private let now: Moment

  init(_ dossier: Dossier, at now: Moment, _ calendar: WorkCalendar) {
    self.now = now
    let next = dossier.nextDeadline
    due = next?.due
    // Without a deadline a fortnight is a fair time.
    let end = next?.earliest ?? due ?? now + 14 * 86_400
    schedule = RequestSchedule(before: end, at: now, calendar: calendar)
  }

  var documentsBy: String {
    let day = schedule.documents
    return day == now.inJapan.day ? "本日\(written(day))中に" : "\(written(day))までに"
  }

  /// What happens when, a line a day.
  var plan: [String] {
    let steps = [
      (schedule.documents, "書類のご送付"), (schedule.approval, "改善計画書のご確認"),
      (schedule.submission, "Amazonへ提出"),
    ]
    var lines: [(day: CalendarDay, words: [String])] = []
    for (day, step) in steps {
      if lines.last?.day == day {
        lines[lines.count - 1].words.append(step)
      } else {
        lines.append((day, [step]))
      }
    }
    let end = due.flatMap { $0 < now ? nil : "\(written($0))　通知の期限" }
    return lines.map { "\(written($0.day))　\($0.words.joined(separator: "、"))" }
      + [end].compactMap(\.self)
  }

  /// What is said where the deadline is over.
  var late: String? {
    guard let due, due < now else { return nil }
    return "通知の期限（\(written(due))）を過ぎております。そろい次第、すぐに提出いたします。"
  }

  private func written(_ day: CalendarDay) -> String {
    "\(day.month)月\(day.day)日（\(Language.japanese.say(day.weekday))）"
  }

  /// With the time of day, unless it is the end of the day.
  private func written(_ moment: Moment) -> String {
    let local = moment.inJapan
    let isEnd = local.hour == 23 && local.minute == 59
    return written(local.day) + (isEnd ? "" : "\(local.hour)時\(padded(local.minute, to: 2))分")
  }
}
