import Casework
import CivilTime
import JSONText
import MessageFormat
import NoticeIntake
import Testing

/// A mail, and the cautions that a reader of it is to be given.
private struct Doubtful: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var from = "Amazon <a@amazon.co.jp>"
  var replyTo: String?
  let body: String
  let codes: Set<String>
  var absent: Set<String> = []

  var message: NoticeMessage {
    get throws {
      var lines = ["From: \(from)", "Subject: x", "Date: Fri, 01 May 2026 08:00:00 +0900"]
      if let replyTo { lines.append("Reply-To: \(replyTo)") }
      lines += ["Content-Type: text/plain; charset=UTF-8", "", body]
      return try NoticeMessage(mail: Array(lines.joined(separator: "\r\n").utf8))
    }
  }
}

private let suspended = "出品用アカウントを停止しました。17日以内に改善計画書をこのメールに返信してください。"

private let mails = [
  Doubtful(
    testDescription: "goods without a brand", body: "商品はジェネリックです。" + suspended,
    codes: ["generic_means_unbranded"]),
  Doubtful(
    testDescription: "generic medicine", body: "ジェネリック医薬品は出品できません。" + suspended,
    codes: [], absent: ["generic_means_unbranded"]),
  Doubtful(
    testDescription: "closed for a time", body: "アカウントは一時的に閉鎖されています。" + suspended,
    codes: ["temporarily_closed_is_suspension"], absent: ["closed_is_suspension"]),
  Doubtful(
    testDescription: "closed, with a way back", body: "アカウントは閉鎖されています。" + suspended,
    codes: ["closed_is_suspension"]),
  Doubtful(
    testDescription: "two investigations",
    body: "真贋調査と偽造品の申し立てについてのご連絡です。" + suspended,
    codes: ["authenticity_beside_counterfeit"]),
  Doubtful(
    testDescription: "section 3", body: "ビジネスソリューション契約第3項に基づきます。" + suspended,
    codes: ["section_three_is_no_ground"]),
  Doubtful(
    testDescription: "a name that is not the address", from: "Amazon <seller@amazon.example.com>",
    body: suspended,
    codes: ["sender_not_marketplace", "sender_name_is_not_the_address"]),
  Doubtful(
    testDescription: "a Cyrillic letter in the name",
    from: "Аmazon.co.jp <notice@shop.example.com>", body: suspended,
    codes: ["sender_letters_look_alike", "sender_name_is_not_the_address"]),
  Doubtful(
    testDescription: "a Cyrillic letter in a name before the true address",
    from: "Amаzon <a@amazon.co.jp>", body: suspended, codes: ["sender_letters_look_alike"],
    absent: ["sender_not_marketplace"]),
  Doubtful(
    testDescription: "a Greek letter in the domain", from: "Amazon <a@amazοn.co.jp>",
    body: suspended, codes: ["sender_letters_look_alike"]),
  Doubtful(
    testDescription: "a wide letter in the domain", from: "Amazon <a@amazｏn.co.jp>",
    body: suspended, codes: ["sender_letters_look_alike"]),
  Doubtful(
    testDescription: "the name in nothing but Greek", from: "ΑΜΑΖΟΝ <notice@shop.example.com>",
    body: suspended, codes: ["sender_letters_look_alike", "sender_name_is_not_the_address"]),
  Doubtful(
    testDescription: "whole words of other scripts",
    from: "Ａｍａｚｏｎ出品者サポート Афина Ζωή <a@amazon.co.jp>", body: suspended,
    codes: [], absent: ["sender_letters_look_alike"]),
  Doubtful(
    testDescription: "an answer that goes elsewhere", replyTo: "help@example.com",
    body: suspended, codes: ["reply_goes_elsewhere"]),
  Doubtful(
    testDescription: "a link that leads elsewhere",
    body: suspended + "\r\nhttps://login.example.com/amazon", codes: ["link_leads_elsewhere"]),
  Doubtful(
    testDescription: "nothing to doubt", body: suspended, codes: [],
    absent: [
      "sender_not_marketplace", "sender_name_is_not_the_address", "reply_goes_elsewhere",
      "link_leads_elsewhere", "generic_means_unbranded",
    ]),
]

@Suite struct CautionTests {
  private func read(_ mail: Doubtful, rules: ReadingRules = .builtIn) throws -> Reading {
    NoticeIntake.read(
      try mail.message, received: Moment(seconds: 1_777_591_790), rules: rules)
  }

  @Test(arguments: mails)
  private func `terms that mislead and doubts about the sender are told`(mail: Doubtful) throws {
    let codes = Set(try read(mail).cautions.map(\.code))
    #expect(mail.codes.isSubset(of: codes), "\(codes)")
    #expect(mail.absent.isDisjoint(with: codes), "\(codes)")
  }

  @Test func `a doubt says which address or host it is about`() throws {
    let details = try mails.flatMap { try read($0).cautions }.compactMap(\.detail)
    for expected in [
      "amazon.example.com", "example.com", "login.example.com", "Аmazon (А U+0410)",
    ] {
      #expect(details.contains { $0.contains(expected) }, "\(expected)")
    }
  }

  @Test func `a term is marked at every place where it stands`() throws {
    let mail = Doubtful(
      testDescription: "", body: "ジェネリックの商品です。\r\n" + suspended + "\r\nジェネリック品は削除します。",
      codes: [])
    let places = try read(mail).cautions.filter { $0.code == "generic_means_unbranded" }
      .compactMap(\.quote?.span.lowerBound)
    #expect(Set(places).count == 2)
  }

  @Test func `the user's own terms are marked with the user's own words`() throws {
    let file = #"""
      {"cautions": {"brand_gate": {"say": ["ブランドゲート"], "ja": "承認のこと", "en": "an approval"},
                    "half": {"say": ["改善計画書"], "en": "the plan"},
                    "silent": {"ja": "言葉がない"}}}
      """#
    let rules = ReadingRules.builtIn.extended(with: Array(file.utf8), from: "rules.json")
    // One that says no words is a fault of its own; the others hold.
    #expect(rules.faults.map(\.rule) == ["silent"])
    let mail = Doubtful(testDescription: "", body: "ブランドゲートです。" + suspended, codes: [])
    let cautions = try read(mail, rules: rules).cautions
    let gate = try #require(cautions.first { $0.code == "brand_gate" })
    #expect(gate.quote?.words == "ブランドゲート")
    #expect(gate.meaning == TermMeaning(japanese: "承認のこと", english: "an approval"))
    let half = try #require(cautions.first { $0.code == "half" })
    #expect(half.meaning == TermMeaning(japanese: "the plan", english: "the plan"))
  }

  @Test func `a caution is the same after it was stored`() throws {
    let readings = try mails.map { try self.read($0) }
    let original = try #require(readings.first { $0.cautions.contains { $0.detail != nil } })
    var reader = RecordReader(original.record)
    #expect(try Reading(&reader).cautions == original.cautions)
  }
}
