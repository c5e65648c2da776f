import Testing

@testable import NoticeIntake

struct `Phrases of a text` {
  private let folded = FoldedText("Send a plan, a plan. Send a plan. No plan.")

  /// How many of some words are told within a stretch.
  private func count(_ words: String, within range: Range<Int>) -> Int {
    let phrases = TextPhrases(in: folded, known: WeightIndex(), keepsAll: true)
    var count = 0
    phrases.forEach(within: range) { if $0.words == ScalarHash(words).value { count += 1 } }
    return count
  }

  @Test func `are told once in each stretch, however often they stand there`() {
    #expect(count("a plan", within: 0..<folded.count) == 1)
    #expect(count("a plan", within: 0..<20) == 1)
    #expect(count("a plan", within: 12..<20) == 1)
    #expect(count("a plan", within: 21..<33) == 1)
    #expect(count("plan", within: 34..<folded.count) == 1)
  }

  @Test func `are told only where they stand as a whole`() {
    #expect(count("a plan", within: 34..<folded.count) == 0)
    #expect(count("a plan", within: 0..<9) == 0)
    #expect(count("send a", within: 0..<9) == 1)
    #expect(count("send a", within: 1..<20) == 0)
  }
}
