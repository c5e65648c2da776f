import CaseFiles
import Casework
import CivilTime
import Foundation
import JSONText
import Testing
import Wording

// What records and lines say that is not so.
extension Finding {
  static let references = [
    Finding("a copy of a notice that is not there", in: { [$0.notice] }) {
      try $0.edit(
        $0.notice, replacing: "\"imported\"",
        with: "\"same_as\": \"\($0.caseID.rawValue)-007\", \"imported\"")
    },
    Finding("a notice that is a copy of itself", isRepaired: true, in: { [$0.notice] }) {
      try $0.edit(
        $0.notice, replacing: "\"imported\"",
        with: "\"same_as\": \"\($0.caseID.rawValue)-001\", \"imported\"")
    },
    Finding("evidence that came with no notice there is", in: { [$0.record] }) {
      _ = try $0.store.attach([1], named: "a.pdf", [], to: $0.caseID, at: Deed.later)
      try $0.edit($0.record, replacing: "\"id\": \"E1\"", with: "\"id\": \"E1\", \"notice\": 7")
    },
    Finding("evidence without its hash", isRepaired: true, in: { [$0.record] }) {
      _ = try $0.store.attach([1], named: "a.pdf", [], to: $0.caseID, at: Deed.later)
      try $0.edit($0.record, replacing: "\"sha256\"", with: "\"sha\"")
    },
    Finding("a deadline taken out of the case", isRepaired: true, in: { [$0.record] }) {
      var record = try #require(try JSONValue(parsing: try $0.bytes($0.record)).object)
      record["deadlines"] = .array([])
      try $0.write(
        String(decoding: JSONValue.object(record).indented, as: UTF8.self), to: $0.record)
    },
    Finding("a deadline followed by a reading that there is not", in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "\"adopted\": null", with: "\"adopted\": \"moonlight\"")
    },
    Finding("a period of a reading altered", isRepaired: true, in: { [$0.notice] }) {
      try $0.edit($0.notice, replacing: "\"amount\": 72", with: "\"amount\": 720")
    },
    Finding("a period of a reading in the inbox altered", isRepaired: true) {
      ["inbox/\($0.arrival.rawValue).json"]
    } _: {
      try $0.edit(
        "inbox/\($0.arrival.rawValue).json", replacing: "\"amount\": 72", with: "\"amount\": -72")
    },
    Finding("lines of the journal in another order", in: { [$0.listedJournal] }) {
      let lines = try $0.bytes($0.listedJournal).split(separator: 0x0A)
      let turned = (lines[2...] + lines[..<2]).joined(separator: [0x0A]) + [0x0A]
      try $0.write(String(decoding: Array(turned), as: UTF8.self), to: $0.listedJournal)
    },
    Finding("a word altered in the journal", in: { [$0.listedJournal] }) {
      try $0.edit($0.listedJournal, replacing: "一行目", with: "二行目")
    },
    Finding("the name of who made a change altered", in: { [$0.listedJournal] }) {
      try $0.edit($0.listedJournal, replacing: "\"by\":\"mio\"", with: "\"by\":\"rei\"")
    },
    Finding("a word altered in the journal after a deletion", in: { [$0.listedJournal] }) {
      _ = try $0.store.purge($0.otherID, at: Deed.later) {}
      try $0.edit($0.listedJournal, replacing: "一行目", with: "二行目")
    },
  ]
}
