import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import Foundation
import JSONText
import TestSupport
import Testing
import Wording

@Suite struct SyncTests {
  @Test func `what two people add to one case is in both clones`() throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    try aoi.done("note", id, "葵が電話した")
    try aoi.done("set", id, "contact=umi@example.jp")
    try minato.done("note", id, "湊が待つ")
    try minato.done("set", id, "tags=急ぎ")
    _ = try office.shared()
    let sellerCase = try minato.dossier(id).sellerCase
    #expect(Set(sellerCase.timeline.map(\.text)) == ["海風工房", "葵が電話した", "湊が待つ"])
    #expect(Set(sellerCase.timeline.map(\.by)) == ["aoi", "minato"])
    #expect(sellerCase.client.contact == "umi@example.jp")
    #expect(sellerCase.tags == ["急ぎ"])
    #expect(sellerCase.conflicts == [])
    try office.expectSound()
  }

  @Test func `one field that two people changed is kept twice until somebody decides`() throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    try aoi.done("set", id, "assignee=葵")
    try minato.done("set", id, "assignee=湊")
    _ = try office.shared()
    let conflicts = try aoi.dossier(id).conflicts
    #expect(conflicts.map(\.conflict.at) == [["assignee"]])
    let values = try #require(conflicts.first?.conflict)
    #expect(Set([values.kept, values.other]) == [.string("葵"), .string("湊")])
    let check = aoi.run(["check"])
    #expect(check.code == .found && check.text.contains("cases/\(id).json"))
    #expect(check.text.contains("fukkatsu resolve \(id)"))
    #expect(try aoi.done("resolve").contains("葵"))
    let other = values.other.string
    try aoi.done("resolve", id, "1", "other")
    #expect(try aoi.dossier(id).sellerCase.assignee == other)
    _ = try office.shared()
    #expect(try minato.dossier(id).sellerCase.assignee == other)
    #expect(minato.run(["check"]).text.isEmpty)
    #expect(try minato.done("history", id).contains("decided between two changes"))
  }

  @Test func `notices that two people filed under one number are both there`() throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    try aoi.importMail(1, "--case", id)
    try aoi.importMail(2, "--case", id)
    try minato.importMail(3, "--case", id, text: "7日以内に回答してください。")
    try minato.done("set", id, "turn=client")
    let files = try office.shared()
    let dossier = try aoi.dossier(id)
    #expect(dossier.notices.map(\.number) == [1, 2, 3])
    #expect(Set(dossier.notices.map(\.message.subject)) == ["1", "2", "3"])
    for notice in dossier.notices {
      let path = "notices/\(notice.original)"
      #expect(SHA256.hex(try #require(files[path])) == notice.message.sha256)
    }
    #expect(dossier.conflicts == [])
    try office.expectSound()
  }

  @Test func `documents that two people attached under one number are both there`() throws {
    let (office, id) = try Clones.sharingCase()
    let aoi = office.people[0]
    for person in office.people {
      let file = try person.write("\(person.name)の請求書", to: "invoice.pdf")
      try person.done("evidence", id, file, "--kind", "invoice", "--supplier", person.name)
      try person.writeDraft(id, ["\(person.name)の原因"])
    }
    let files = try office.shared()
    let evidence = try aoi.dossier(id).sellerCase.evidence
    #expect(evidence.map(\.id).sorted() == ["E1", "E2"])
    #expect(Set(evidence.compactMap(\.supplier)) == ["aoi", "minato"])
    for document in evidence {
      let path = try #require(document.file)
      let bytes = try #require(files[path], "\(path)")
      #expect(SHA256.hex(bytes) == document.sha256)
      #expect(
        String(decoding: bytes, as: UTF8.self) == "\(document.supplier ?? "")の請求書")
    }
    try office.expectSound()
  }

  @Test func `periods that two people set under one number are both there`() throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    try aoi.done("deadline", "add", id, "72時間 回答")
    try minato.done("deadline", "add", id, "17日 回答")
    try minato.done("deadline", "waive", id, "1")
    _ = try office.shared()
    let standings = try aoi.dossier(id).standings
    #expect(Set(standings.map(\.kept.index)).count == 2)
    let waived = standings.filter { $0.kept.state == .waived }
    #expect(waived.count == 1)
    #expect(waived.first?.read.quote.words == "17日 回答")
    try office.expectSound()
  }

  @Test func `one notice that both have imported is one`() throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    for person in office.people {
      try person.importMail(1, "--case", id)
      try person.importMail(2)
    }
    _ = try office.shared()
    #expect(try minato.dossier(id).notices.map(\.number) == [1])
    let arrivals = try aoi.store().arrivals().notices
    #expect(arrivals.count == 2 && arrivals.count { $0.sameAs == nil } == 1)
    try office.expectSound()
  }

  @Test func `a draft is joined by paragraph and by word, and the same words are kept twice`()
    throws
  {
    let base = ["原因", "請求書を月曜に確認する。", "対策", "店長が毎日確認する。", "以上"]
    let (office, id) = try Clones.sharingCase { try $0.writeDraft($1, base) }
    let (aoi, minato) = office.pair
    try aoi.writeDraft(
      id, ["発端", "請求書を火曜に確認する。", "対策", "店長が毎週確認する。", "葵が加えた段落", "以上"])
    try minato.writeDraft(
      id, ["原因", "請求書を月曜に点検する。", "湊が加えた段落", "対策", "店長が毎月確認する。", "以上"])
    _ = try office.shared()
    let round = try #require(try aoi.dossier(id).openRound)
    let lines = round.text.split(separator: "\n").map(String.init)
    #expect(round.conflicts.count == 1)
    let daily = try #require(round.conflicts.first?.kept.array?.first?.string)
    #expect(
      lines == ["発端", "請求書を火曜に点検する。", "湊が加えた段落", "対策", daily, "葵が加えた段落", "以上"])
    try minato.done("resolve", id, "1", "both")
    _ = try office.shared()
    let text = try aoi.dossier(id).openRound?.text ?? ""
    #expect(text.contains("毎週") && text.contains("毎月"))
    #expect(aoi.run(["check"]).text.isEmpty)
  }

  @Test(arguments: NoticeLanguage.allCases)
  func `drafts that both begin are one, from what both began with`(
    language: NoticeLanguage
  ) throws {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    let frame = PlanOutline.text(for: language).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    try aoi.writeDraft(id, frame + ["葵の段落"])
    try minato.writeDraft(id, ["湊の段落"] + frame)
    _ = try office.shared()
    let dossier = try aoi.dossier(id)
    #expect(dossier.rounds.map(\.number) == [1])
    #expect(dossier.openRound?.text == (["湊の段落"] + frame + ["葵の段落"]).joined(separator: "\n"))
    #expect(dossier.conflicts == [])
  }

  @Test func `what went out stands, and what was written meanwhile is kept`() throws {
    let (office, id) = try Clones.sharingCase { try $0.writeDraft($1, ["一", "二"]) }
    let (aoi, minato) = office.pair
    try aoi.done("submit", id, "--because", "x")
    try minato.writeDraft(id, ["一", "湊の二"])
    _ = try office.shared()
    let round = try #require(try minato.dossier(id).rounds.first)
    #expect(round.text == "一\n二" && round.submission?.by == "aoi")
    #expect(round.conflicts.map(\.other) == [.strings(["一", "湊の二"])])
    #expect(try minato.faults() == [])
    try minato.done("resolve", id, "1", "other")
    #expect(try minato.dossier(id).openRound?.text == "一\n湊の二")
    _ = try office.shared()
    #expect(aoi.run(["check"]).text.isEmpty)
  }

  @Test func `two submissions of one round are two rounds`() throws {
    let (office, id) = try Clones.sharingCase { try $0.writeDraft($1, ["一", "二"]) }
    let (aoi, minato) = office.pair
    try aoi.writeDraft(id, ["一", "葵の二"])
    try aoi.done("submit", id, "--because", "x")
    try minato.done("submit", id, "--because", "y")
    _ = try office.shared()
    let rounds = try aoi.dossier(id).rounds
    #expect(rounds.compactMap { $0.submission?.because }.sorted() == ["x", "y"])
    #expect(rounds.count == 2 && rounds.allSatisfy { $0.conflicts.isEmpty })
    try office.expectSound()
  }

  @Test(arguments: [true, false])
  func `a case that one removed and the other changed stays, whole`(removerIsFirst: Bool) throws {
    let office = try Clones("aoi", "minato")
    let people = removerIsFirst ? office.people : office.people.reversed()
    let id = try people[0].newCase("海風工房")
    try people[0].importMail(1, "--case", id)
    try people[0].writeDraft(id, ["一"])
    try office.settle()
    try people[0].done("remove", id)
    try people[1].writeDraft(id, ["一", "二"])
    _ = try office.shared()
    let dossier = try office.people[0].dossier(id)
    #expect(dossier.notices.count == 1 && dossier.openRound?.text == "一\n二")
    try office.expectSound()
  }

  @Test(arguments: [true, false])
  func `a case that one removed and the other began a round of stays, whole`(
    removerIsFirst: Bool
  ) throws {
    let office = try Clones("aoi", "minato")
    let people = removerIsFirst ? office.people : office.people.reversed()
    let id = try people[0].newCase("海風工房")
    try people[0].importMail(1, "--case", id)
    try office.settle()
    try people[0].done("remove", id)
    try people[1].writeDraft(id, ["一"])
    _ = try office.shared()
    let dossier = try office.people[0].dossier(id)
    #expect(dossier.notices.count == 1 && dossier.openRound?.text == "一")
    try office.expectSound()
  }

  @Test func `a correction goes along with a notice that the other filed`() throws {
    let (office, id) = try Clones.sharingCase { aoi, _ in try aoi.importMail(1) }
    let (aoi, minato) = office.pair
    let arrival = try #require(try aoi.store().arrivals().notices.first).name.rawValue
    try aoi.done("file", arrival, "--case", id)
    try minato.done("correct", arrival, "reason=drop_shipping")
    _ = try office.shared()
    #expect(try aoi.store().arrivals().notices == [])
    let notice = try #require(try minato.dossier(id).notices.first)
    #expect(notice.corrections.count == 1 && notice.reading.reason == .dropShipping)
    try office.expectSound()
  }

  @Test func `an undo takes back one's own change only, also after others came in between`()
    throws
  {
    let (office, id) = try Clones.sharingCase()
    let (aoi, minato) = office.pair
    try aoi.done("note", id, "葵の一行")
    try minato.done("note", id, "湊の一行")
    try office.settle()
    try aoi.done("undo")
    _ = try office.shared()
    #expect(try minato.dossier(id).sellerCase.timeline.map(\.text) == ["海風工房", "湊の一行"])
    try minato.done("undo")
    #expect(minato.run(["undo"]).code == .found)
    _ = try office.shared()
    #expect(try aoi.dossier(id).sellerCase.timeline.map(\.text) == ["海風工房"])
  }
}
