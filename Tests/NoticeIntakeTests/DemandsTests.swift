import Casework
import CivilTime
import MessageFormat
import Testing

@testable import NoticeIntake

/// What a notice asks for, each thing its own item.
@Suite struct DemandsTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let demands: [String]

    init(_ name: String, _ text: String, _ demands: [String]) {
      (testDescription, self.text, self.demands) = (name, text, demands)
    }
  }

  static let stopped = "貴店の出品用アカウントを停止いたしました。出品はすべて取り下げられ、売上金は留保されています。"
  static let stoppedEnglish =
    "Your Amazon seller account has been deactivated and you may no longer sell."

  @Test(arguments: [
    Example(
      "items of a lettered list without verbs",
      """
      次の各点について、具体的にお書きください。
        a) 登録の手順と担当者
        b) 取り下げた商品の一覧
      このメールへご返信ください。
      """, ["登録の手順と担当者", "取り下げた商品の一覧"]),
    Example(
      "documents in one sentence, without the period before them",
      "17日以内に、仕入先の請求書と改善計画書をこのメールへの返信でお送りください。", ["仕入先の請求書", "改善計画書"]),
    Example(
      "documents in one sentence, behind all the words of the period",
      "本メール受信後17日以内に、仕入先の請求書と改善計画書をこのメールへの返信でお送りください。",
      ["仕入先の請求書", "改善計画書"]),
    Example(
      "documents in one sentence, each with what it must have",
      "根本原因、実施した是正措置、再発防止策を含む改善計画書と、仕入先の名称、電話番号、住所が記載された請求書の写しをお送りください。",
      [
        "根本原因、実施した是正措置、再発防止策を含む改善計画書",
        "仕入先の名称、電話番号、住所が記載された請求書の写し",
      ]),
    Example(
      "an item with all its sentences",
      """
      以下をお送りください。
      ① 仕入先の請求書。365日以内のものに限ります。
      ② 改善計画。責任者の氏名を含めてください。
      """, ["仕入先の請求書。365日以内のものに限ります。", "改善計画。責任者の氏名を含めてください。"]),
    Example(
      "items numbered by kanji and a space",
      """
      下記の対応をお願い申し上げます。
      一　販売業者の欄を改めること
      二　許可証の写しを送信すること
      """, ["販売業者の欄を改めること", "許可証の写しを送信すること"]),
    Example(
      "a heading leads a list in",
      """
      再開に必要な書類
      ・古物商許可証の写し
      ・改善計画
      """, ["古物商許可証の写し", "改善計画"]),
    Example(
      "a day with its counter is no item",
      "7日以内に、改善計画をこのメールへご返信ください。\n3 日を過ぎたご返信は受け付けません。",
      ["7日以内に、改善計画をこのメールへご返信ください。"]),
    Example(
      "what is asked of nobody", "今回の処置についてご理解ください。結果が出るまでお待ちください。", []),
    Example(
      "what is asked of some only",
      "改善計画を7日以内にお送りください。許可をまだお持ちでない場合は、出品をお取り下げください。",
      ["改善計画を7日以内にお送りください。"]),
    Example(
      "two things with a comma between them, which is no condition",
      "ロットの番号と、見分け方が分かる写真をお送りください。出品を続けると、再び停止することがあります。",
      ["ロットの番号と、見分け方が分かる写真をお送りください。"]),
    Example(
      "an item on two lines, joined without a space",
      """
      以下をお送りください。
      ・仕入先が発行した請求書の写しを
      　三か月分
      ・改善計画
      """, ["仕入先が発行した請求書の写しを三か月分", "改善計画"]),
    Example(
      "what may be sent besides", "請求書をお送りください。あわせて販売許可書を添付していただくこともできます。",
      ["請求書をお送りください。"]),
    Example(
      "what the marketplace itself does", "売上金の支払いは保留させていただきます。ご注文の商品は発送してください。", []),
  ])
  func `a Japanese notice demands`(_ example: Example) throws {
    #expect(try read(Self.stopped + "\n" + example.text) == example.demands)
  }

  @Test(arguments: [
    Example(
      "items after a colon",
      """
      Please upload under Identity Information:
      * a passport of the owner;
      * a bill not older than 90 days.
      """, ["a passport of the owner;", "a bill not older than 90 days."]),
    Example(
      "items after a lead that nothing ends",
      """
      Reply with
      1) a paid invoice
      2) the supplier's telephone number
      """, ["a paid invoice", "the supplier's telephone number"]),
    Example(
      "Roman numerals",
      """
      To sell again you should e-mail us all that follows:
      I. Bills from your supplier. Prices may be hidden.
      II. Your plan
      """, ["Bills from your supplier. Prices may be hidden.", "Your plan"]),
    Example(
      "what may be sent besides",
      "Please send us invoices. You may also send a letter of authorization from the brand.",
      ["Please send us invoices."]),
    Example(
      "a list of what was found is no demand",
      """
      We have removed the following listings:
      - Mug, blue
      - Mug, red
      Please send us an invoice within 17 days.
      """, ["Please send us an invoice within 17 days."]),
    Example(
      "items under a lead that a hard line end breaks before a short last word",
      """
      To have your account looked at again, please send us the following within 72 hours of this
      notice:
      - an invoice of your supplier
      - your plan
      """, ["an invoice of your supplier", "your plan"]),
    Example(
      "items under a lead that goes on in a small letter",
      """
      To have your account looked at again, please send us within 72 hours of
      receiving this notice:
      - an invoice of your supplier
      - your plan
      """, ["an invoice of your supplier", "your plan"]),
    Example(
      "an item on two lines, joined with a space",
      """
      Please upload:
      - an invoice of your
        supplier, not older than a year
      - your plan
      """, ["an invoice of your supplier, not older than a year", "your plan"]),
    Example(
      "what need not be done",
      "You need not send anything. Please wait until the review is done.", []),
    Example(
      "documents in one sentence, each with what it must show",
      """
      Please send an invoice from your supplier that shows the name and address of the supplier, \
      and a plan of action that explains the root cause, the actions taken and the prevention.
      """,
      [
        "Please send an invoice from your supplier that shows the name and address of the supplier",
        "a plan of action that explains the root cause, the actions taken and the prevention.",
      ]),
    Example(
      "these go there, which is no second demand",
      "Send us an invoice. Kindly send these to pq-review@amazon.co.jp within 17 days.",
      ["Send us an invoice."]),
  ])
  func `an English notice demands`(_ example: Example) throws {
    #expect(try read(Self.stoppedEnglish + "\n" + example.text) == example.demands)
  }

  @Test(arguments: [
    ("異議申し立ては2回までです。", 2), ("異議申し立ては三回に限ります。", 3), ("2回までの申し立てを受け付けます。", 2),
    ("異議申し立てが2回とも認められなかった場合、アカウントは閉鎖されます。", 2), ("異議申し立ては一度だけです。", nil),
    ("You may appeal two times.", 2), ("You can submit your appeal at most twice.", 2),
    ("We accept a maximum of three appeals.", 3), ("You may appeal only once.", nil),
    ("申し立てが二度退けられた時点で、販売の資格を失います。", 2), ("二回の失敗した控訴の後、売ることはできません。", 2),
    ("After two of your submissions have been refused you may not sell.", 2),
    ("If your appeal has been turned down two times, the account is lost.", 2),
    ("If you tried twice in vain, the account is lost.", 2),
    ("Once we have refused two of your plans you may not sell.", 2),
    ("We have two questions about your appeal.", nil),
  ])
  func `a notice that says how often one may appeal sets the limit`(
    sentence: String, count: Int?
  ) throws {
    let isEnglish = sentence.utf8.first.map { $0 < 0x80 && $0 > 0x39 } ?? false
    let text = (isEnglish ? Self.stoppedEnglish : Self.stopped) + "\n" + sentence
    #expect(try reading(text).maxFailedAppeals == count)
  }

  @Test(arguments: [
    "Your selling account has been reinstated. It had been at stake after two failed appeals.",
    "出品用アカウントは再開されました。申し立てが2回とも認められない場合は閉鎖とご案内しておりました。",
  ])
  func `good news sets no limit, whatever it retells`(text: String) throws {
    #expect(try reading(text).maxFailedAppeals == nil)
  }

  private func read(_ text: String) throws -> [String] { try reading(text).demands.map(\.text) }

  private func reading(_ text: String) throws -> Reading {
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    return NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000))
  }
}
