import Testing

@testable import NoticeIntake

/// Which words of a sender are said to have letters that only look like others.
@Suite struct LookAlikeWordTests {
  private func word(_ text: String) -> LookAlikeWord? {
    LookAlikeWord.first(in: text, names: ["amazon", "アマゾン"])
  }

  @Test(arguments: [
    ("\u{410}mazon", "amazon"),
    ("Amaz\u{43E}n Services", "amazon"),
    ("\u{391}\u{39C}\u{391}\u{396}\u{39F}\u{39D}", "amazon"),
    ("Am\u{3B1}zon.co.jp", "amazon"),
    ("Ａmazon", "amazon"),
    ("Ａｍａzonサポート", "amazon"),
    ("my-Ａmazon2", "amazon2"),
    ("P\u{430}yment Center", "payment"),
    ("ＡmaＺ\u{43E}n", "amazon"),
  ])
  func `a name of the marketplace in strange letters and Cyrillic among Latin are flagged`(
    text: String, skeleton: String
  ) throws {
    #expect(try #require(word(text)).skeleton == skeleton)
  }

  @Test(arguments: [
    "Amazon.co.jp", "ＡＭＡＺＯＮ", "ａｍａｚｏｎ", "株式会社ＡＢＣtrade", "μTorrent", "Ωmega", "αGEL", "β-Lab",
    "Ｔシャツshop", "ＮＴＴdata", "株式会社ＡＢＣ", "Почта России", "Ελλάδα", "山田Δ商店", "Café Noël",
  ])
  func `honest names are not`(text: String) {
    #expect(word(text) == nil)
  }
}
