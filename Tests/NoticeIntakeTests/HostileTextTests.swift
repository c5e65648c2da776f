import Casework
import CivilTime
import MessageFormat
import Testing

@testable import NoticeIntake

struct HostileTextTests {
  static let texts: [String: String] = [
    "one endless line": String(repeating: "アカウントを停止しました", count: 4_000),
    "nothing but numbers": String(repeating: "17日以内に 90 days ", count: 2_000),
    "nothing but breaks": String(repeating: "\n", count: 40_000),
    "nothing but escapes": String(repeating: "\u{1B}[8m", count: 10_000),
    "nothing but opening words": String(repeating: "within within within ", count: 4_000),
    "nothing but ASINs": String(repeating: "B0CTEST12A ", count: 4_000),
    "nothing but addresses": String(repeating: "a@amazon.co.jp ", count: 4_000),
    "bidirectional and invisible": "アカ\u{200B}ウント\u{202E}を停\u{FEFF}止しました。",
  ]

  @Test(arguments: texts.keys.sorted())
  func `a long text made to be slow is read to its end`(_ name: String) throws {
    let message = try NoticeMessage(pastedText: Array((Self.texts[name] ?? "").utf8 + [0x2E]))
    let reading = NoticeIntake.read(message, received: Moment(seconds: 0))
    let size = message.text.utf8.count
    #expect(reading.evidence.values.joined().allSatisfy { $0.span.upperBound <= size })
  }

  @Test func `random bytes are read without a trap`() {
    var generator = LinearGenerator(state: 20_260_501)
    for _ in 0..<100 {
      let bytes = (0..<400).map { _ in UInt8.random(in: 1...255, using: &generator) }
      guard let message = try? NoticeMessage(pastedText: bytes) else { continue }
      let reading = NoticeIntake.read(message, received: Moment(seconds: 0))
      #expect(reading.confidence.values.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test func `what is invisible does not hide words`() throws {
    let text = "出品用アカ\u{200B}ウントを\u{1B}[8m停\u{FEFF}止しました。"
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    let reading = NoticeIntake.read(message, received: Moment(seconds: 0))
    #expect(reading.stage == .suspension)
  }
}

/// Numbers that are the same in every run.
private struct LinearGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
