import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Testing

/// A sentence of a mail that sets a deadline, when the mail was written, and what it sets.
private struct DatedSentence: CustomTestStringConvertible, Sendable {
  let received: String
  let words: String

  /// `nil` where the period runs from something that the mail does not date.
  let due: String?

  init(_ words: String, at received: String = "2024-06-21T10:00:00+09:00", due: String?) {
    (self.words, self.received, self.due) = (words, received, due)
  }

  var testDescription: String { "\(words) \(received)" }

  var deadlines: [ReadDeadline] {
    get throws {
      let isJapanese = words.unicodeScalars.contains { $0.value > 0x3000 }
      let text =
        isJapanese
        ? "お客様の出品用アカウントは一時的に閉鎖されています。商品の真贋に疑いがあるためです。\n" + words
          + "\n異議申し立てには、請求書と改善計画をこのメールにご返信ください。"
        : "Your account has been deactivated because buyers doubt that your goods are authentic.\n"
          + words
          + "\nTo reactivate your account, reply to this message with invoices and a plan of action."
      let message = try NoticeMessage(pastedText: Array(text.utf8))
      return NoticeIntake.read(message, received: try moment).deadlines
    }
  }

  var moment: Moment {
    get throws { try #require(Moment(iso8601: received)) }
  }
}

private let named = [
  // In Japan it is the next day already, for the sender not.
  DatedSentence(
    "Please respond by June 30, 11:59 PM PDT, or the account will be closed.",
    at: "2024-06-30T10:00:00-07:00", due: "2024-06-30T23:59:00-07:00"),
  DatedSentence(
    "Please respond by December 31 or the account will be closed.",
    at: "2023-12-31T09:00:00-08:00", due: "2023-12-31T23:59:59-08:00"),
  DatedSentence(
    "Please respond by June 30, 2024 or the account will be closed.",
    at: "2024-06-30T10:00:00-07:00", due: "2024-06-30T23:59:59-07:00"),
  DatedSentence(
    "Please respond by tomorrow or the account will be closed.",
    at: "2024-06-30T10:00:00-07:00", due: "2024-07-01T23:59:59+09:00"),
  // What stays as it is: a day that is not over in Japan ends there.
  DatedSentence(
    "Please respond by June 30 or the account will be closed.",
    at: "2024-06-28T10:00:00-07:00", due: "2024-06-30T23:59:59+09:00"),
  DatedSentence(
    "6月30日までにご回答ください。", at: "2024-06-21T10:00:00+09:00", due: "2024-06-30T23:59:59+09:00"),
  DatedSentence("本日中にご回答ください。", at: "2024-06-21T22:00:00Z", due: "2024-06-22T23:59:59+09:00"),
]

private let started = [
  DatedSentence("2024年6月10日付の通知から17日以内にご回答ください。", due: "2024-06-27T23:59:59+09:00"),
  DatedSentence(
    "2024年6月10日付でお送りした最初の通知の日から起算して17日以内に改善計画をご提出ください。",
    due: "2024-06-27T23:59:59+09:00"),
  DatedSentence("停止日（2024年6月10日）から30日以内に異議申し立てを行ってください。", due: "2024-07-10T23:59:59+09:00"),
  DatedSentence("2024年6月10日から30日以内にご回答ください。", due: "2024-07-10T23:59:59+09:00"),
  DatedSentence("2024年7月1日より7日以内に在庫の返送を依頼してください。", due: "2024-07-08T23:59:59+09:00"),
  DatedSentence("最初の通知から17日以内に改善計画をご提出ください。", due: nil),
  DatedSentence(
    "You have 17 days from June 10, 2024 to submit your appeal.", due: "2024-06-27T23:59:59+09:00"),
  DatedSentence(
    "You must respond within 17 days of the original notice dated June 10, 2024.",
    due: "2024-06-27T23:59:59+09:00"),
  DatedSentence(
    "You must appeal within 17 days of the date of our original notification (June 10, 2024).",
    due: "2024-06-27T23:59:59+09:00"),
  DatedSentence(
    "You have 17 days, starting June 15, 2024, to respond.", due: "2024-07-02T23:59:59+09:00"),
  DatedSentence(
    "Please reply within 48 hours from June 24, 2024, 9:00 AM JST.",
    due: "2024-06-26T09:00:00+09:00"),
  DatedSentence("Within 17 days from the original notice, submit your appeal.", due: nil),
  DatedSentence("6月19日のお電話から72時間以内に請求書をご提出ください。", due: "2024-06-22T00:00:00+09:00"),
  DatedSentence(
    "Please respond within 72 hours of our call on June 20, 2024.",
    due: "2024-06-23T00:00:00+09:00"),
  DatedSentence(
    "Our notice of June 10, 2024 gave you 17 days to respond.", due: "2024-06-27T23:59:59+09:00"),
  // The day of receipt counts where the mail says so.
  DatedSentence("受信日を含めて7日以内にご回答ください。", due: "2024-06-27T23:59:59+09:00"),
  // What runs from the mail itself still does.
  DatedSentence("本メールの受信日から17日以内にご回答ください。", due: "2024-07-08T23:59:59+09:00"),
  DatedSentence("受信日の翌日から7日以内にご回答ください。", due: "2024-06-28T23:59:59+09:00"),
  DatedSentence(
    "We stopped your account on June 10, 2024. Please respond within 17 days.",
    due: "2024-07-08T23:59:59+09:00"),
  DatedSentence("6月10日に停止いたしました。17日以内に改善計画をご提出ください。", due: "2024-07-08T23:59:59+09:00"),
]

@Suite struct NamedDayTests {
  @Test(arguments: named + started)
  private func `a deadline ends when its words say`(_ sentence: DatedSentence) throws {
    let received = try sentence.moment
    let dues = try sentence.deadlines.map { $0.due(received: received) }
    #expect(dues == [sentence.due.flatMap { Moment(iso8601: $0) }])
  }

  @Test func `a period and the day on which it ends tell the same`() throws {
    let sentence = DatedSentence("7月5日まで（この通知から14日間）にご回答ください。", due: "2024-07-05T23:59:59+09:00")
    let received = try sentence.moment
    let dues = try sentence.deadlines.map { $0.due(received: received) }
    #expect(Set(dues) == [Moment(iso8601: try #require(sentence.due))])
  }

  @Test(arguments: [
    DatedSentence(
      "Please respond by Friday or the account will be closed.", due: "2024-06-21T23:59:59+09:00"),
    DatedSentence("金曜日の17時までにご回答ください。", due: "2024-06-21T17:00:00+09:00"),
    DatedSentence("Please respond by next Friday or the account will be closed.", due: nil),
    DatedSentence("土曜日までにご回答ください。", due: nil),
    DatedSentence("17日以内にご回答ください。", due: nil),
  ])
  private func `a day of the week may be this very day`(_ sentence: DatedSentence) throws {
    let received = try sentence.moment
    let sooner = try sentence.deadlines.flatMap {
      $0.alternatives(received: received, delivered: nil).filter { $0.reading == .sooner }
    }
    #expect(sooner.map(\.due) == [sentence.due.flatMap { Moment(iso8601: $0) }].compactMap(\.self))
  }

  @Test func `a time zone that is not known is told, and known ones are not`() throws {
    for (zone, isKnown) in [
      ("JST", true), ("PDT", true), ("(UTC+5:30)", true), ("AEDT", true), ("Sydney time", false),
      ("(MAGST)", false),
    ] {
      let text = "Your listing was removed. Send us the invoice by 14 March 2025, 17:00 \(zone)."
      let message = try NoticeMessage(pastedText: Array(text.utf8))
      let received = try #require(Moment(iso8601: "2025-03-02T09:00:00+09:00"))
      let cautions = NoticeIntake.read(message, received: received).cautions.filter {
        $0.code == Caution.unknownZone
      }
      #expect(cautions.isEmpty == isKnown, "\(zone)")
      #expect(cautions.allSatisfy { $0.quote?.words.hasSuffix(zone) ?? false }, "\(zone)")
    }
  }
}
