import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Testing

struct NoticeReadingTests {
  @Test(arguments: Fixture.development)
  func `every field of a development notice is read as labelled`(_ name: String) throws {
    let fixture = try Fixture(name)
    let reading = NoticeIntake.read(fixture.message, received: fixture.received)
    #expect(fixture.expected.faults(in: reading, received: fixture.received) == [:])
  }

  @Test func `there are development notices to read`() {
    #expect(Fixture.development.count == 24)
  }

  @Test func `every quotation is the text at its span`() throws {
    let fixtures = try Fixture.development.map { try Fixture($0) }
    let messages = fixtures.map(\.message) + (try LabelledNotice.all(in: "Tuned").map(\.message))
    for message in messages {
      let reading = NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000))
      let quotes =
        reading.evidence.values.flatMap { $0 } + reading.demands.map(\.quote)
        + reading.deadlines.map(\.quote) + reading.cautions.compactMap(\.quote)
      for quote in quotes {
        let whole = Array((quote.place == .text ? message.text : message.subject).utf8)
        try #require(quote.span.upperBound <= whole.count)
        #expect(Array(quote.words.utf8) == Array(whole[quote.span]))
        #expect(!quote.words.isEmpty)
      }
    }
  }

  @Test func `a field that is not empty shows the words it rests on`() throws {
    for fixture in try Fixture.development.map({ try Fixture($0) }) {
      let reading = NoticeIntake.read(fixture.message, received: fixture.received)
      if !reading.asins.isEmpty { #expect(reading.evidence[.asins] != nil, "\(fixture.name)") }
      if !reading.deadlines.isEmpty { #expect(reading.evidence[.deadlines] != nil) }
      if reading.fundsHeld { #expect(reading.evidence[.fundsHeld] != nil) }
      if reading.answerTo != nil { #expect(reading.evidence[.answerTo] != nil) }
      if reading.stage != .none { #expect(reading.evidence[.stage] != nil) }
    }
  }

  @Test func `the same message gives the same reading`() throws {
    let fixture = try Fixture("003-handbag-rights-owner")
    let first = NoticeIntake.read(fixture.message, received: fixture.received)
    #expect(first == NoticeIntake.read(fixture.message, received: fixture.received))
  }

  struct QuotedDeadline: CustomTestStringConvertible {
    let text: String
    let quote: String
    var testDescription: String { quote }
  }

  @Test(arguments: [
    QuotedDeadline(
      text: "出品権限を停止いたしました。72時間以内に改善計画をお送りください。", quote: "72時間以内に"),
    QuotedDeadline(
      text: "出品権限を停止いたしました。改善計画を３営業日以内にご返信ください。", quote: "３営業日以内に"),
    QuotedDeadline(
      text: "Your account has been suspended. Send a plan of action within 17 days of this notice.",
      quote: "within 17 days of this notice"),
  ])
  func `a deadline is quoted with the words that bound it`(_ example: QuotedDeadline) throws {
    let message = try NoticeMessage(pastedText: Array(example.text.utf8))
    let reading = NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000))
    #expect(reading.deadlines.map(\.quote.words) == [example.quote])
  }

  @Test(arguments: [
    ("Complaint 70077007001, B0SUNGLAS5", ["B0SUNGLAS5"]),
    ("Case 7007700700 with reference to B0RTINTEA2", ["B0RTINTEA2"]),
    ("申告(9090876)につき、B0XAMUGS01 の出品を停止しました。", ["B0XAMUGS01"]),
    ("注文番号 B0ORDER012", []),
    ("Case ID: B0CASE0123", []),
  ])
  func `a label names the number that follows it and no other`(_ text: String, _ asins: [String])
    throws
  {
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    let reading = NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000))
    #expect(reading.asins == asins)
  }

  @Test func `what asks for nothing is no demand`() throws {
    let text = """
      お送りいただいた書類を確認しましたが、不足しております。
      ・試験報告書をお送りください。
      ・対象の番号が分かる写真をお送りください。
      7日以内に、このメールへの返信でお送りください。
      ほかの商品の販売には影響ありません。
      """
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    let reading = NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000))
    #expect(reading.stage == .moreInformation)
    #expect(reading.demands.map(\.text) == ["試験報告書をお送りください。", "対象の番号が分かる写真をお送りください。"])
  }

  @Test func `each thing demanded is an item of its own`() throws {
    let fixture = try Fixture("001-shoes-invoice-request")
    let demands = NoticeIntake.read(fixture.message, received: fixture.received).demands
    #expect(demands.count == 3)
    #expect(demands.first?.text.contains("請求書") == true)
    #expect(demands.last?.text == "改善計画")
  }
}
