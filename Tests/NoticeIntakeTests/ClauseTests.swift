import Casework
import Testing

@testable import NoticeIntake

/// How the sentence of a period is built, as the reader hears it.
@Suite struct ClauseTests {
  private func text(_ words: String) -> NoticeText {
    NoticeText(words, in: .text, rules: .builtIn, dayFirst: false)
  }

  // How a sentence is built is looked at only where a period stands in it.
  private func clause(_ words: String) -> EnglishClause {
    let text = text(words + " in 3 days")
    return EnglishClause(0..<words.utf8.count, in: text)
  }

  @Test(arguments: [
    ("we will answer", "us", "will", "none"),
    ("you must send the invoices", "you", "must", "none"),
    ("please send us the invoices", "demand", "must", "none"),
    ("your bank may need", "you", "may", "none"),
    ("we asked you to reply", "us", "past", "none"),
    ("if you do not reply", "you", "is.not", "if"),
    ("the account is open; buyers can complain", "third", "may", "none"),
    ("once we have the papers", "us", "is", "when"),
  ])
  func `an English clause tells who acts and how`(
    words: String, subject: String, verb: String, link: String
  ) {
    let clause = clause(words)
    #expect(clause.subject == subject)
    #expect(clause.verb == verb)
    #expect(clause.link == link)
  }

  @Test(arguments: [
    ("17日以内に改善計画をお送りください。", "demand", "none", "none"),
    ("17日以内にお送りいただけない場合は、閉鎖することがあります。", "ifnot", "none", "none"),
    ("当社は3営業日以内に回答いたします。", "ours", "us", "none"),
    ("期限を過ぎた場合は、残高は90日間留保されることがあります。", "possible", "money", "if"),
    ("前回の通知では7日以内という期限をお伝えしました。", "done", "none", "none"),
  ])
  func `a Japanese clause tells what it is about and how it ends`(
    words: String, ending: String, topic: String, leading: String
  ) throws {
    let text = text(words)
    let period = try #require(text.periods.first)
    let clause = JapaneseClause(of: period.range, in: text.sentences[0].range, of: text)
    #expect(clause.ending == ending)
    #expect(clause.topic == topic)
    #expect(clause.leading == leading)
  }
}

/// The deadlines of a notice taken together.
@Suite struct DeadlineSetTests {
  @Test func `a period told twice is kept once, for what is lost at its end`() {
    var set = DeadlineSet()
    set.add(.days(90), .appeal, in: .listingInquiry)
    set.add(.days(90), .fbaDisposal, in: .listingInquiry)
    set.add(.days(17), .answer, in: .listingInquiry)
    set.add(.days(17), .answer, in: .listingInquiry)
    #expect(set.kept.map(\.kind) == [.fbaDisposal, .answer])
    #expect(set.kept.map(\.window) == [.days(90), .days(17)])
  }

  @Test func `stock and money are two things`() {
    var set = DeadlineSet()
    set.add(.days(90), .funds, in: .closure)
    set.add(.days(90), .fbaDisposal, in: .closure)
    #expect(set.kept.map(\.kind) == [.funds, .fbaDisposal])
  }
}
