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

  @Test func `harder notices are read right, but for some`() throws {
    let score = try ReadingScore(LabelledNotice.all(in: "Hard"), isOpen: false)
    score.print(title: "hard", first: ReadingScore.firstHard)
    #expect(score.count == ReadingScore.firstHard["notices"])
    for (field, first) in ReadingScore.firstHard where field != "notices" {
      #expect(score.right(field) >= first, "\(field)")
    }
  }

  // One of ten, so that the run stays short; `Tests/Fitting/fit.py --score` reads them all.
  @Test func `the notices the weights were fitted to are read right, but for some`() throws {
    let all = try LabelledNotice.all(in: "Fitted")
    let some = all.enumerated().filter { $0.offset % 10 == 0 }.map(\.element)
    let score = ReadingScore(some, isOpen: false)
    score.print(title: "fitted to, one of ten", first: nil)
    #expect(all.count >= 700)
    for field in ReadingScore.fields {
      #expect(score.share(of: field) >= 0.8, "\(field)")
    }
  }

  // Written by people who had not seen the rules, and nothing was ever fitted to them.
  @Test func `notices nobody tuned on are read as well as they were`() throws {
    let score = try ReadingScore(LabelledNotice.all(in: "Blind"), isOpen: false)
    score.print(title: "blind", first: ReadingScore.firstBlind)
    #expect(score.count == ReadingScore.firstBlind["notices"])
    for (field, first) in ReadingScore.firstBlind where field != "notices" {
      #expect(score.right(field) >= first, "\(field)")
    }
    for field in ["stage", "reason", "answer_to", "rights_owner", "complaint_ids"] {
      #expect(score.share(of: field) >= 0.87, "\(field)")
    }
  }
}
