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

  /// Business days before the deadline by which the documents have to be there, the draft
  /// has to be approved, and the plan goes out.
  private static let steps = (documents: 4, approval: 2, submission: 1)

  package init(for dossier: Dossier, at now: Moment) {
    let client = dossier.sellerCase.client
    let addressee = [client.name, Self.person(client)].compactMap(\.self).joined(separator: "\n")
    let days = Days(dossier, at: now)
    var lines = ["\(addressee) 様", "", "いつもお世話になっております。", ""]
    lines.append(
      "Amazonからの通知（\(Language.japanese.say(dossier.sellerCase.reason))）への回答にあたり、次の書類が必要です。")
    lines.append("お手数ですが、\(days.documents)までにお送りいただけますでしょうか。")
    lines.append("")
    lines += Self.documents(of: dossier).enumerated().map { "\($0 + 1). \($1)" }
    lines += ["", "今後の予定", "・\(days.documents)　書類のご送付"]
    lines += ["・\(days.approval)　改善計画書のご確認", "・\(days.submission)　Amazonへ提出"]
    if let due = days.due { lines.append("・\(due)　通知の期限") }
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

  /// The days of the schedule, as a letter writes them.
  private struct Days {
    let documents: String
    let approval: String
    let submission: String
    let due: String?

    init(_ dossier: Dossier, at now: Moment) {
      let today = now.inJapan.day
      let last = dossier.nextDeadline?.due.map(\.inJapan.day)
      // Without a deadline a fortnight is a fair time.
      let end = max(last ?? today + 14, today)
      let steps = ClientRequest.steps
      let wanted = [steps.documents, steps.approval, steps.submission].map {
        max(Self.businessDay($0, before: end), today)
      }
      documents = Self.written(wanted[0])
      approval = Self.written(wanted[1])
      submission = Self.written(wanted[2])
      due = last.map(Self.written)
    }

    private static func businessDay(_ count: Int, before day: CalendarDay) -> CalendarDay {
      var (day, left) = (day, count)
      while left > 0 {
        day = day + -1
        if BusinessCalendar.japan.isBusinessDay(day) { left -= 1 }
      }
      return day
    }

    private static func written(_ day: CalendarDay) -> String {
      "\(day.month)月\(day.day)日（\(Language.japanese.say(day.weekday))）"
    }
  }
}
