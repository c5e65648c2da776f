import Casework
import CivilTime
import MessageFormat
import Testing

@testable import NoticeIntake

/// What a period is counted from, by the words beside it.
@Suite struct StartPhraseTests {
  private let received = Moment(iso8601: "2024-06-03T10:00:00+09:00") ?? Moment(seconds: 0)

  private func settings(_ words: String, stage: Stage = .suspension) -> [ClockSetting] {
    let text = NoticeText(words, in: .text, rules: .builtIn, dayFirst: false)
    return Clock.all(in: text, received: received).map {
      ClockSetting($0, in: text, stage: stage, rivals: [])
    }
  }

  @Test(arguments: [
    ("ご提出から3営業日以内にお返事します。", "next.leads.sent"),
    ("お電話の後72時間以内にお送りください。", "next.leads.call"),
    ("本メールから17日以内にご返信ください。", "next.leads.this"),
    ("閉鎖の日から90日間お預かりします。", "next.leads.closing"),
    ("17日以内にご返信ください。", "none"),
    ("We decide within 3 business days of hearing from you.", "next.leads.sent"),
    ("Reply within 17 days of this notice.", "next.leads.this"),
    ("The money is paid 90 days after a final closing.", "next.leads.final"),
    ("Reply within 17 days.", "none"),
  ])
  func `the words beside a period tell what kind of thing it is counted from`(
    words: String, name: String
  ) throws {
    let setting = try #require(settings(words).first)
    #expect(StartPhrase(of: setting).names.contains(name))
  }

  @Test(arguments: [
    ("5月20日の削除から90日以内に販売が再開されない場合、在庫は廃棄されます。", "2024-08-18"),
    ("5月20日に販売をお止めしてから60日が過ぎますと、残高をご請求いただけます。", "2024-07-19"),
    ("For your answer you have 14 days counted from that first message of 25 May.", "2024-06-08"),
    ("The 17 days named in our message of 25 May go on running.", "2024-06-11"),
  ])
  func `a period that runs from a day that is named ends so long after that day`(
    words: String, due: String
  ) throws {
    let text = NoticeText(words, in: .text, rules: .builtIn, dayFirst: false)
    let reader = DeadlineReader(
      text: text, received: received, stage: .suspension, rules: .builtIn)
    let setting = try #require(settings(words).first { !$0.clock.isDate })
    let start = try #require(reader.toldStart(of: setting, for: .answer))
    let moment = try #require(start.moment)
    #expect(
      Counting.count(setting.clock.window, from: moment)?.due.inJapan.description
        == due + "T23:59:59+09:00")
  }

  @Test(arguments: [
    ("残高は、閉鎖が確定した日から90日が過ぎた後に精算します。", false),
    ("残高は、停止の日から90日間お預かりします。", true),
  ])
  func `in a suspension the end of the account is still to come`(words: String, isKnown: Bool)
    throws
  {
    let text = NoticeText(words, in: .text, rules: .builtIn, dayFirst: false)
    let reader = DeadlineReader(
      text: text, received: received, stage: .suspension, rules: .builtIn)
    let start = reader.likelyStart(of: try #require(settings(words).first))
    #expect(start.trigger == .closure)
    #expect((start.moment != nil) == isKnown)
  }
}
