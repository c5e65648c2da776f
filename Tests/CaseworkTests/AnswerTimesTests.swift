import Casework
import CivilTime
import Testing

@Suite struct AnswerTimesTests {
  private static let day = 86_400

  @Test func `the middle and the usual longest of answer times`() {
    #expect(AnswerTimes([]).median == nil)
    #expect(AnswerTimes([]).usualLongest == nil)
    #expect(AnswerTimes([5, 1, 3]).median == 3)
    // Too few to leave the longest out.
    #expect(AnswerTimes([5, 1, 3]).usualLongest == 5)
    #expect(AnswerTimes(Array(1...10)).usualLongest == 9)
    #expect(AnswerTimes(Array(1...10)).median == 5)
  }

  /// Days of silence, and whether an answer may never come where answers took up to so
  /// many days in the case and in all cases.
  @Test(arguments: [
    (14, [], [], false), (15, [], [], true), (20, [], [10], false), (21, [], [10], true),
    (21, [15], [10], false), (31, [15], [10], true), (15, [1], [2], true),
  ])
  func `a silence is long when it is more than twice what answers took`(
    days: Int, own: [Int], all: [Int], isLong: Bool
  ) {
    let times = AnswerTimes(all.map { $0 * Self.day })
    let here = AnswerTimes(own.map { $0 * Self.day })
    #expect(times.isLong(days * Self.day, own: here) == isLong)
  }
}
