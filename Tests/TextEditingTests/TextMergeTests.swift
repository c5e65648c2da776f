import Testing
import TextEditing

/// A text that two people changed.
struct JoinedText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let base: [String]?
  let ours: [String]
  let theirs: [String]
  let joined: [String]
  var clashes: [[String]] = []

  init(
    _ description: String, _ base: [String]?, _ ours: [String], _ theirs: [String],
    _ joined: [String], clashes: [[String]] = []
  ) {
    testDescription = description
    (self.base, self.ours, self.theirs, self.joined) = (base, ours, theirs, joined)
    self.clashes = clashes
  }

  static let all = [
    JoinedText(
      "other paragraphs", ["一", "二", "三"], ["壱", "二", "三"], ["一", "二", "参"], ["壱", "二", "参"]),
    JoinedText("the same change", ["一"], ["壱"], ["壱"], ["壱"]),
    JoinedText(
      "paragraphs put in at two places", ["一", "二"], ["零", "一", "二"], ["一", "二", "三"],
      ["零", "一", "二", "三"]),
    JoinedText(
      "paragraphs put in at one place", ["一", "二"], ["一", "甲", "二"], ["一", "乙", "二"],
      ["一", "甲", "乙", "二"]),
    JoinedText(
      "one paragraph taken out", ["一", "二", "三"], ["一", "三"], ["一", "二", "参"], ["一", "参"]),
    JoinedText(
      "taken out and changed", ["一", "二", "三"], ["一", "三"], ["一", "弐", "三"], ["一", "弐", "三"]),
    JoinedText(
      "other words of one paragraph", ["請求書を月曜に確認する。"], ["請求書を火曜に確認する。"], ["請求書を月曜に点検する。"],
      ["請求書を火曜に点検する。"]),
    JoinedText(
      "the same words", ["店長が毎日確認する。"], ["店長が毎週確認する。"], ["店長が毎月確認する。"], ["店長が毎週確認する。"],
      clashes: [["店長が毎月確認する。"]]),
    JoinedText(
      "the same words beside others", ["一", "毎日確認する。", "三"], ["一", "毎週確認する。", "三"],
      ["壱", "毎月確認する。", "三"], ["壱", "毎週確認する。", "三"], clashes: [["毎月確認する。"]]),
    JoinedText(
      "begun by both", nil, ["原因", "甲", "対策"], ["原因", "対策", "乙"], ["原因", "甲", "対策", "乙"]),
    JoinedText("nothing before", [""], ["一"], ["二"], ["一"], clashes: [["二"]]),
  ]
}

@Suite struct TextMergeTests {
  @Test(arguments: JoinedText.all)
  func `a text is joined paragraph by paragraph, and within one word by word`(_ text: JoinedText) {
    let merge = TextMerge(text.base, text.ours, text.theirs)
    #expect(merge.lines == text.joined)
    #expect(merge.clashes.map(\.theirs) == text.clashes)
    for clash in merge.clashes { #expect(clash.ours.allSatisfy(merge.lines.contains)) }
    // Joined again with the other side nothing is lost and nothing doubled.
    let again = TextMerge(text.base, merge.lines, text.theirs)
    #expect(again.lines == merge.lines)
  }

  @Test func `no paragraph of either side is lost, whatever was changed`() {
    var generator = SplitMix(seed: 7)
    for _ in 0..<400 {
      let base = (0..<Int.random(in: 0...6, using: &generator)).map { "段\($0)" }
      var number = 0
      let sides = (0..<2).map { side in
        var lines = base
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
          number += 1
          let place = Int.random(in: 0...lines.count, using: &generator)
          if place < lines.count, Bool.random(using: &generator) {
            lines[place] = "\(side)が書いた\(number)"
          } else {
            lines.insert("\(side)が加えた\(number)", at: place)
          }
        }
        return lines
      }
      let merge = TextMerge(base, sides[0], sides[1])
      let kept = Set(merge.lines + merge.clashes.flatMap { $0.ours + $0.theirs })
      for line in sides.joined() where line.contains("が") { #expect(kept.contains(line)) }
    }
  }
}

/// Numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var word = seed
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
