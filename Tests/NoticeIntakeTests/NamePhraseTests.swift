import Casework
import CivilTime
import MessageFormat
import Testing

@testable import NoticeIntake

/// How far the name of a firm goes.
struct NamePhraseTests {
  @Test(arguments: [
    ("権利者は株式会社ことり玩具です。", "株式会社ことり玩具"),
    ("合同会社みなも出版から申告がありました。", "合同会社みなも出版"),
    ("有限会社茶々堂から申告がありました。", "有限会社茶々堂"),
    ("株式会社さくらの商標権を侵害しています。", "株式会社さくら"),
    ("権利者　東雲精機株式会社", "東雲精機株式会社"),
    ("It was reported by Greyfen Tools Ltd. You may still sell it.", "Greyfen Tools Ltd."),
    ("It was reported by Greyfen Tools Inc. Japan branch.", "Greyfen Tools Inc. Japan"),
  ])
  func `a firm's name is seen whole, and ends with its sentence`(text: String, name: String) throws
  {
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    let reader = NoticeReader(message, received: Moment(seconds: 0), rules: .builtIn)
    let names = NamePhrase.all(in: reader.text).map { reader.text.quote($0.range).words }
    #expect(names.contains(name))
  }
}
