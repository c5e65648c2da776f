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
    let person = client.contactLine.person.flatMap { $0 == client.name ? nil : $0 }
    let addressee = [client.name, person].compactMap(\.self).joined(separator: "\n")
    let days = Days(dossier, at: now, calendar)
    let documents = Self.documents(of: dossier, at: now)
    var lines = ["\(addressee) 様", "", "いつもお世話になっております。", ""]
    lines += Self.opening(dossier.sellerCase.reason, asksFor: documents, by: days.documentsBy)
    lines += ["", "今後の予定"] + days.plan(withDocuments: !documents.isEmpty).map { "・\($0)" }
    if let late = days.late { lines += ["", late] }
    if !documents.isEmpty {
      lines += ["", "書類は、内容を書き換えず、端まで写るようにお撮りください。価格は隠していただいて構いません。"]
      lines += ["お手元にない場合や、期日に間に合わない場合は、その旨をお知らせください。別の方法をご相談いたします。"]
    }
    lines += ["", "何卒よろしくお願い申し上げます。"]
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func opening(
    _ reason: Reason, asksFor documents: [String], by day: String
  ) -> [String] {
    let notice = "Amazonからの通知（\(Language.japanese.say(reason))）への回答にあたり、"
    guard !documents.isEmpty else {
      return [notice + "必要な書類はそろっております。", "現時点で、新たにお送りいただく書類はございません。"]
    }
    return [notice + "次の書類が必要です。", "お手数ですが、\(day)お送りいただけますでしょうか。", ""]
      + documents.enumerated().map { "\($0 + 1). \($1)" }
  }

  /// The documents asked for that are not there, or that cannot be used on the day they go
  /// out, each with its conditions.
  private static func documents(of dossier: Dossier, at now: Moment) -> [String] {
    let reading = dossier.askingNotice?.reading
    let day = dossier.plannedSubmission(at: now)
    let standings = EvidenceStanding.all(of: dossier, on: day)
    let usable = Set(standings.filter { !$0.isStale && $0.isAccepted }.compactMap(\.evidence.kind))
    let asked = (reading?.documents ?? []).filter { $0 != .planOfAction }
    // Where a notice names none, goods are proved by invoices.
    let wanted = asked.isEmpty ? (standings.isEmpty ? [.invoice] : stale(standings)) : asked
    return wanted.filter { !usable.contains($0) }.map { kind in
      let unfit = standings.filter { $0.evidence.kind == kind }.compactMap { $0.whyUnfit(on: day) }
      let name = Language.japanese.say(kind) + conditions(of: kind, dossier)
      return ([name] + unfit.map { "   （\($0)）" }).joined(separator: "\n")
    }
  }

  private static func stale(_ standings: [EvidenceStanding]) -> [DocumentKind] {
    standings.filter(\.isStale).compactMap(\.evidence.kind).reduce(into: []) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
  }

  private static func conditions(of kind: DocumentKind, _ dossier: Dossier) -> String {
    guard kind == .invoice || kind == .receipt else { return "" }
    let age = dossier.statedInvoiceAge.map { "発行から\($0)日以内のもの、" } ?? ""
    let products = dossier.asins.isEmpty ? "" : "（\(dossier.asins.joined(separator: "、"))）"
    return "\(products): \(age)販売数に見合う数量、仕入れ先の名称・住所・電話番号が読めるもの（pdf、jpg、png、gif）"
  }
}

extension EvidenceStanding {
  /// Why a document that the client sent already has to be sent anew; `nil` where it can be
  /// used.
  fileprivate func whyUnfit(on day: CalendarDay) -> String? {
    if isStale, let issued = evidence.issued, let limit {
      let issue = "\(issued.year)年\(issued.month)月\(issued.day)日"
      return "お預かりしている\(issue)発行のものは、提出予定の\(day.month)月\(day.day)日に\(limit)日を過ぎているため使えません"
    }
    return isAccepted ? nil : "お預かりしているファイルは、Amazonが受け付けない形式です"
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
  func plan(withDocuments: Bool) -> [String] {
    let steps =
      (withDocuments ? [(schedule.documents, "書類のご送付")] : [])
      + [(schedule.approval, "改善計画書のご確認"), (schedule.submission, "Amazonへ提出")]
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
