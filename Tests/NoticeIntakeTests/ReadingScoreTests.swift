import Casework
import NoticeIntake
import Testing

/// How much of the project's own notices is read right, field by field.
@Suite(.serialized) struct ReadingScoreTests {
  @Test func `the notices the rules were made on are read right, but for a few`() throws {
    let score = try ReadingScore(LabelledNotice.all(in: "Tuned"), isOpen: true)
    score.print(title: "tuned on", first: nil)
    #expect(score.count >= 120)
    for field in ReadingScore.fields {
      #expect(score.share(of: field) >= 0.93, "\(field)")
    }
  }

  @Test func `harder notices are read no worse than the first time`() throws {
    let score = try ReadingScore(LabelledNotice.all(in: "Hard"), isOpen: false)
    score.print(title: "hard", first: ReadingScore.firstHard)
    #expect(score.count == ReadingScore.firstHard["notices"])
    for (field, first) in ReadingScore.firstHard where field != "notices" {
      #expect(score.right(field) >= first, "\(field)")
    }
  }

  // Written by people who had not seen the rules, and no rule was ever mended on them.
  @Test func `notices nobody tuned on are read no worse than the first time`() throws {
    let score = try ReadingScore(LabelledNotice.all(in: "Blind"), isOpen: false)
    score.print(title: "blind", first: ReadingScore.firstBlind)
    #expect(score.count == ReadingScore.firstBlind["notices"])
    for (field, first) in ReadingScore.firstBlind where field != "notices" {
      #expect(score.right(field) >= first, "\(field)")
    }
  }
}
