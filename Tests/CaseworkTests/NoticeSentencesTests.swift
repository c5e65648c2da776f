import Casework
import CivilTime
import Testing

@Suite struct NoticeSentencesTests {
  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return NoticeSentences(text).all.map { String(decoding: bytes[$0.span], as: UTF8.self) }
  }

  @Test func `a text falls into its sentences, and headings and items stand alone`() {
    #expect(
      texts("山田商店 様\n\n一つ目です。二つ目です！\n・請求書\n・許可証\n") == [
        "山田商店 様", "一つ目です。", "二つ目です！", "・請求書", "・許可証",
      ])
    #expect(
      texts("Send it today. Version 2.5 counts.\n---\n") == [
        "Send it today.", "Version 2.5 counts.",
      ])
  }

  /// Two ways to write the same thing.
  @Test(arguments: [
    ("１７日以内にご返信ください。", "17日以内に ご返信ください。"),
    ("Please send an INVOICE.", "please send an invoice."),
    ("ｱｶｳﾝﾄの審査です。", "アカウントの審査です。"),
    (
      "We have reviewed the documents that you have sent to us and cannot use them.",
      "We have reviewed the documents that you have sent to us and\ncannot use them."
    ),
  ])
  func `a sentence is known again however it is written`(one: String, other: String) {
    #expect(NoticeSentences(one).hashes == NoticeSentences(other).hashes)
  }

  @Test func `another number is another sentence`() {
    let (one, other) = ("17日以内にご返信ください。", "7日以内にご返信ください。")
    #expect(NoticeSentences(one).hashes.isDisjoint(with: NoticeSentences(other).hashes))
  }

  @Test func `only the part that is asked for is looked at`() {
    let text = "新しい文です。\n> 古い文です。"
    let end = "新しい文です。\n".utf8.count
    #expect(NoticeSentences(text, within: 0..<end).all.count == 1)
  }
}

@Suite struct SentenceIndexTests {
  private static let whole = """
    山田商店 様
    真贋の調査のため、出品用アカウントを停止いたしました。
    17日以内に改善計画書をこのメールにご返信ください。
    Amazon.co.jp 出品者審査担当
    """

  private func name(_ number: Int) throws -> NoticeName {
    try #require(NoticeName("C7K3QF-00\(number)"))
  }

  private func notice(_ text: String, at hour: Int, number: Int) throws -> Notice {
    let name = try name(number)
    return InventedDossier.notice(at: hour, .suspension) {
      $0.text = text
      $0.name = name
    }
  }

  private func index(_ notices: Notice...) -> SentenceIndex {
    notices.reduce(into: SentenceIndex()) { $0.add(SentenceIndex.Entry($1), named: $1.name) }
  }

  @Test func `what an earlier notice said is known, what none said is new`() throws {
    let first = try notice("決まり文句です。17日以内です。", at: 0, number: 1)
    let second = try notice("決まり文句です。7日以内です。", at: 5, number: 2)
    let familiar = index(first, second).familiarity(of: second)
    #expect(familiar.known == [0..<"決まり文句です。".utf8.count])
    #expect(familiar.new.count == 1)
    #expect(familiar.tellsApart)
    // The first one of all says only new things.
    #expect(index(first, second).familiarity(of: first).known.isEmpty)
  }

  /// What a message says, when in hours, whether it says so itself, and whether it is the same.
  @Test(arguments: [
    (whole, 0, true, true), (whole, 30, true, true), (whole, 24 * 20, true, false),
    (whole, 24 * 20, false, true), (whole, 24 * 40, false, false),
    ("件名: 停止\n差出人: Amazon\n\n" + whole, 1, false, true),
    (whole.replacing("17日", with: "7日"), 1, true, false),
    (whole.replacing("山田商店", with: "佐藤電機"), 1, true, false),
    ("Amazon.co.jp 出品者審査担当", 0, true, false), ("", 0, true, false),
  ])
  func `a notice is known again when it is pasted or forwarded`(
    text: String, hour: Int, isDated: Bool, isSame: Bool
  ) throws {
    let index = index(try notice(Self.whole, at: 0, number: 1))
    let twins = index.twins(
      of: NoticeSentences(text), received: InventedDossier.hour(hour), isDated: isDated)
    #expect(twins == (isSame ? [try name(1)] : []))
  }
}
