import Casework
import CivilTime
import Wording

/// A letter to the client that asks for the documents that are missing, with the times by
/// which they are needed, counted back from the deadline.
///
/// In Japanese, the language of the clients.
package struct ClientRequest: Sendable {
  package let text: String

  /// - Parameters:
  ///   - calendar: On which days people work.
  ///   - schedule: How long before a deadline one's own steps have to be done.
  package init(
    for dossier: Dossier, at now: Moment, calendar: WorkCalendar = WorkCalendar(),
    schedule: InternalSchedule = .usual
  ) {
    let papers = RequestedPapers(of: dossier, at: now)
    let dates = RequestDates(dossier, papers.state, at: now, calendar, schedule)
    var lines = ["\(Self.addressee(dossier.sellerCase.client)) 様", "", "いつもお世話になっております。", ""]
    lines += Self.opening(dossier.sellerCase.reason, papers, by: dates.documentsBy)
    if !dates.plan.isEmpty { lines += ["", "今後の予定"] + dates.plan.map { "・\($0)" } }
    if let late = dates.late { lines += ["", late] }
    if !papers.items.isEmpty {
      lines += ["", "書類は、内容を書き換えず、端まで写るようにお撮りください。価格は隠していただいて構いません。"]
      lines += ["お手元にない場合や、期日に間に合わない場合は、その旨をお知らせください。別の方法をご相談いたします。"]
    }
    lines += ["", "何卒よろしくお願い申し上げます。"]
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func addressee(_ client: Client) -> String {
    let person = client.contactLine.person.flatMap { $0 == client.name ? nil : $0 }
    return [client.name, person].compactMap(\.self).joined(separator: "\n")
  }

  private static func opening(_ reason: Reason, _ papers: RequestedPapers, by time: String)
    -> [String]
  {
    let ground = reason == .none ? "" : "（\(Language.japanese.say(reason))）"
    let notice = "Amazonからの通知\(ground)"
    let none = "現時点で、新たにお送りいただく書類はございません。"
    switch papers.state {
    case .asked:
      return ["\(notice)への回答にあたり、次の書類が必要です。", "お手数ですが、\(time)お送りいただけますでしょうか。", ""]
        + papers.items.enumerated().map { "\($0 + 1). \($1)" }
    case .complete: return ["\(notice)への回答にあたり、必要な書類はそろっております。", none]
    case .nothingDemanded: return ["\(notice)では、書類の提出は求められておりません。", none]
    case .waiting(let day):
      return [
        "\(notice)への回答は\(day.month)月\(day.day)日に提出し、Amazonからの返答を待っております。", none,
      ]
    case .noNotice:
      return ["Amazonからの通知を、まだお預かりしておりません。", "お手元に届いている場合は、メールのまま転送していただけますでしょうか。"]
    }
  }
}
