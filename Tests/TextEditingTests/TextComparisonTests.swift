import Testing
import TextEditing

/// Two texts, and what a reader sees of the change: `[-gone-]{+new+}`, `<` and `>` for
/// what moved.
struct Comparison: Sendable, CustomTestStringConvertible {
  let name: String
  let old: String
  let new: String
  let seen: String

  init(_ name: String, _ old: String, _ new: String, _ seen: String) {
    (self.name, self.old, self.new, self.seen) = (name, old, new, seen)
  }

  var testDescription: String { name }
}

extension TextComparison {
  /// The changes with markers, as a person writes them down.
  var seen: String {
    changes.map { change in
      switch change.operation {
      case .same: change.text
      case .removed: "[-\(change.text)-]"
      case .added: "{+\(change.text)+}"
      case .movedAway: "[<\(change.text)<]"
      case .movedHere: "{>\(change.text)>}"
      }
    }.joined()
  }
}

@Suite struct TextComparisonTests {
  static let examples = [
    Comparison("nothing", "検品しました。", "検品しました。", "検品しました。"),
    Comparison("both empty", "", "", ""),
    Comparison("a word", "検品を徹底しました。", "検品を強化しました。", "検品を[-徹底-]{+強化+}しました。"),
    Comparison(
      "within a run of kanji", "当日中の受注を引き渡します。", "当日14時までの受注を引き渡します。",
      "当日[-中-]{+14時まで+}の受注を引き渡します。"),
    Comparison(
      "put in", "運送会社（株式会社見本運送）と契約しました。", "運送会社（株式会社見本運送、契約書E-7）と契約しました。",
      "運送会社（株式会社見本運送{+、契約書E-7+}）と契約しました。"),
    Comparison(
      "a number is whole", "在庫14点を確認しました。", "在庫17点を確認しました。", "在庫[-14-]{+17+}点を確認しました。"),
    Comparison(
      "an ASIN is whole", "B0INVENT01の出品", "B0INVENT02の出品", "[-B0INVENT01-]{+B0INVENT02+}の出品"),
    Comparison(
      "a Latin word is whole", "We checked the stock.", "We checked the stockroom.",
      "We checked the [-stock-]{+stockroom+}."),
    Comparison("a line in front", "二行目です。", "一行目です。\n二行目です。", "{+一行目です。\n+}二行目です。"),
    Comparison("a line away", "一行目。\n二行目。", "二行目。", "[-一行目。\n-]二行目。"),
    Comparison("a line break at the end", "検品。", "検品。\n", "検品。{+\n+}"),
    Comparison(
      "two lines changed, each beside its own",
      "・在庫を確認しました。\n・出品を取り下げました。", "・在庫64点を確認しました。\n・3商品の出品を取り下げました。",
      "・在庫{+64点+}を確認しました。\n・{+3商品の+}出品を取り下げました。"),
    Comparison(
      "a paragraph moved",
      "一番目の段落です。棚を分けました。\n二番目の段落です。鍵を付けました。\n三番目の段落です。",
      "二番目の段落です。鍵を付けました。\n三番目の段落です。\n一番目の段落です。棚を分けました。",
      "[<一番目の段落です。棚を分けました。\n<]二番目の段落です。鍵を付けました。\n三番目の段落です。"
        + "{+\n+}{>一番目の段落です。棚を分けました。>}"),
    Comparison(
      "another sentence altogether", "今後は確認を徹底します。", "B0INVENT01 30 41 7",
      "[-今後は確認を徹底します。-]{+B0INVENT01 30 41 7+}"),
    Comparison("a voiced kana is one character", "かき\u{3099}", "かき", "か[-き\u{3099}-]{+き+}"),
  ]

  @Test(arguments: examples)
  func `a change is shown as a reader sees it`(example: Comparison) {
    #expect(TextComparison(example.old, example.new).seen == example.seen)
  }

  /// Words from which texts are thrown together.
  private static let words = [
    "検品", "を", "確認", "しました", "。", "、", "B0INVENT01", "14", "時", "\n", "\n\n", "・", "カタログ", " ",
    "stock", "（", "）", "き\u{3099}", "👩‍🔧", "\u{3000}",
  ]

  private static func text(_ count: Int, _ generator: inout Generator) -> [String] {
    (0..<count).map { _ in words[Int(generator.next() % UInt64(words.count))] }
  }

  @Test(arguments: 0..<300)
  func `joined, what is old is the old text and what is new the new one`(seed: Int) {
    var generator = Generator(state: UInt64(seed) &* 7_919 &+ 1)
    let old = Self.text(seed % 60, &generator)
    var new = old
    for _ in 0..<(seed % 9) {
      let place = Int(generator.next() % UInt64(new.count + 1))
      if generator.next() % 2 == 0, place < new.count {
        new.remove(at: place)
      } else {
        new.insert(contentsOf: Self.text(Int(generator.next() % 4), &generator), at: place)
      }
    }
    if seed % 7 == 0 { new.reverse() }
    let (before, after) = (old.joined(), new.joined())
    let changes = TextComparison(before, after).changes
    #expect(changes.filter(\.operation.isOld).map(\.text).joined() == before)
    #expect(changes.filter(\.operation.isNew).map(\.text).joined() == after)
  }

  private struct Generator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
