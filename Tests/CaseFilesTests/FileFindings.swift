import CaseFiles
import Casework
import CivilTime
import Foundation
import JSONText
import Testing
import Wording

// What can be wrong with files, one by one.
extension Finding {
  static let injuries = [
    Finding("a case cut off", isRepaired: true, in: { [$0.record] }) { try $0.cut($0.record) },
    Finding("a notice without a byte", isRepaired: true, in: { [$0.notice] }) {
      try $0.write("", to: $0.notice)
    },
    Finding("a round of NULs", isRepaired: true, in: { [$0.round] }) {
      try $0.write(String(repeating: "\u{0}", count: 512), to: $0.round)
    },
    Finding("a record of the inbox of another kind", isRepaired: true) {
      ["inbox/\($0.arrival.rawValue).json"]
    } _: {
      try $0.write("[1, 2]\n", to: "inbox/\($0.arrival.rawValue).json")
    },
    Finding("a member of another type", isRepaired: true, in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "\"tags\": []", with: "\"tags\": 7")
    },
    Finding("a word that is none", isRepaired: true, in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "\"turn\": \"me\"", with: "\"turn\": \"you\"")
    },
    Finding("conflict markers", in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "{\n", with: "{\n<<<<<<< HEAD\n=======\n>>>>>>> b\n")
    },
    Finding("a case that is gone", isRepaired: true) {
      [$0.record, $0.notice, $0.message, $0.round]
    } _: {
      try $0.remove($0.record)
    },
    Finding("a round that is gone", isRepaired: true, in: { [$0.round] }) {
      try $0.remove($0.round)
    },
    Finding("a store.json cut off", isRepaired: true, in: { _ in ["store.json"] }) {
      try $0.cut("store.json")
    },
    Finding("a store.json that is gone", isRepaired: true, in: { _ in ["store.json"] }) {
      try $0.remove("store.json")
    },
    Finding("a store.json that is a link", in: { _ in ["store.json"] }) {
      let elsewhere = "\($0.folder)/elsewhere.json"
      try FileManager.default.moveItem(atPath: "\($0.path)/store.json", toPath: elsewhere)
      try FileManager.default.createSymbolicLink(
        atPath: "\($0.path)/store.json", withDestinationPath: elsewhere)
    },
  ]

  static let leftovers = [
    Finding("a record larger than any", isRepaired: true, in: { [$0.record] }) {
      #expect(truncate("\($0.path)/\($0.record)", 65 << 20) == 0)
    },
    Finding(
      "a temporary file beside the header", isRepaired: true, in: { _ in [".store.json.x.tmp"] }
    ) {
      try $0.write("{}", to: ".store.json.x.tmp")
    },
    Finding("a temporary file of a crash", isRepaired: true) {
      ["cases/.\($0.caseID.rawValue).json.J00.tmp"]
    } _: {
      try $0.write("{}", to: "cases/.\($0.caseID.rawValue).json.J00.tmp")
    },
    Finding("a file that others may read", isRepaired: true, in: { [$0.message] }) {
      chmod("\($0.path)/\($0.message)", 0o644)
    },
    Finding("a folder that others may open", isRepaired: true, in: { _ in ["notices"] }) {
      chmod("\($0.path)/notices", 0o755)
    },
    Finding("a journal that others may read", isRepaired: true) {
      [try? $0.journalName()].compactMap(\.self)
    } _: {
      chmod("\($0.path)/\(try $0.journalName())", 0o640)
    },
    Finding("a line of the journal cut off", isRepaired: true) {
      [try? $0.journalName()].compactMap(\.self)
    } _: {
      let name = try $0.journalName()
      try $0.write(String(decoding: try $0.bytes(name), as: UTF8.self) + #"{"id":"J"#, to: name)
    },
    Finding(
      "a line of the journal that is none", in: { [try? $0.journalName()].compactMap(\.self) }
    ) {
      let name = try $0.journalName()
      try $0.write("\u{0}\u{0}\n" + String(decoding: try $0.bytes(name), as: UTF8.self), to: name)
    },
    Finding("a file of somebody else's", in: { _ in ["cases/notes.txt"] }) {
      try $0.write("x", to: "cases/notes.txt")
    },
    Finding("a name of several lines", in: { _ in ["cases/a\nb.json"] }) {
      try $0.write("{}", to: "cases/a\nb.json")
    },
    Finding("a name that is no UTF-8", in: { _ in [#"rounds/\xff\xfe.json"#] }) {
      let path = Array("\($0.path)/rounds/".utf8) + [0xFF, 0xFE] + Array(".json\u{0}".utf8)
      let file = path.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { name in
        name.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
      }
      try #require(file >= 0)
      close(file)
    },
    Finding("a link out of the store", in: { _ in ["cases/C00000.json"] }) {
      try FileManager.default.createSymbolicLink(
        atPath: "\($0.path)/cases/C00000.json", withDestinationPath: "/etc/passwd")
    },
    Finding("a folder in a record's place", in: { _ in ["rounds/C00000-01.json"] }) {
      mkdir("\($0.path)/rounds/C00000-01.json", 0o700)
    },
  ]

  static let contradictions = [
    Finding("a message that is gone", in: { [$0.message] }) { try $0.remove($0.message) },
    Finding("a message that is another", in: { ["inbox/\($0.arrival.rawValue).eml"] }) {
      try $0.write("other", to: "inbox/\($0.arrival.rawValue).eml")
    },
    Finding("a message whose right one is in the trash", isRepaired: true, in: { [$0.message] }) {
      try $0.rename($0.message, to: "trash/x.eml")
    },
    Finding("a notice that is gone", isRepaired: true) {
      [$0.record, $0.notice, $0.message, $0.round]
    } _: {
      try $0.remove($0.notice)
    },
    Finding("a record under another's name", isRepaired: true) {
      ["rounds/\($0.otherID.rawValue)-01.json"]
    } _: {
      try $0.rename($0.round, to: "rounds/\($0.otherID.rawValue)-01.json")
    },
    Finding("a copy of a record under another's name", isRepaired: true) {
      ["rounds/\($0.otherID.rawValue)-01.json"]
    } _: {
      try $0.write(
        String(decoding: try $0.bytes($0.round), as: UTF8.self),
        to: "rounds/\($0.otherID.rawValue)-01.json")
    },
    Finding("two records of one id", in: { _ in ["cases/C00000.json"] }) {
      try $0.write(
        String(decoding: try $0.bytes($0.record), as: UTF8.self) + "\n", to: "cases/C00000.json")
    },
    Finding("a submitted text that was altered", isRepaired: true, in: { [$0.round] }) {
      try $0.store.submit($0.caseID, via: nil, because: nil, at: Deed.later)
      try $0.edit($0.round, replacing: "二行目", with: "別の文")
    },
    Finding("a deadline that its notice does not have", isRepaired: true, in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "\"index\": 0", with: "\"index\": 7")
    },
    Finding("a round that answers no notice there is", in: { [$0.round] }) {
      try $0.edit($0.round, replacing: "\"answers\": 1", with: "\"answers\": 9")
    },
    Finding("evidence whose file is gone", in: { _ in ["evidence/x.pdf"] }) {
      try $0.edit(
        $0.record, replacing: "\"evidence\": []",
        with: "\"evidence\": [{\"id\": \"E1\", \"file\": \"evidence/x.pdf\"}]")
    },
    Finding("evidence outside the store", in: { [$0.record] }) {
      try $0.edit(
        $0.record, replacing: "\"evidence\": []",
        with: "\"evidence\": [{\"id\": \"E1\", \"file\": \"../../x.pdf\"}]")
    },
  ]

  static let forms = [
    Finding("a time without its offset", isRepaired: true, in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "29:50+09:00\",\n  \"ou", with: "29:50\",\n  \"ou")
    },
    Finding("a time in an entry without its offset", isRepaired: true, in: { [$0.notice] }) {
      try $0.edit($0.notice, replacing: "+09:00", with: "")
    },
    Finding("null for a list", isRepaired: true, in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "\"tags\": []", with: "\"tags\": null")
    },
    Finding("a part that nobody can read", isRepaired: true, in: { [$0.notice] }) {
      try $0.edit(
        $0.notice, replacing: "\"confidence\": {", with: "\"confidence\": {\"stage\": \"x\",")
    },
    Finding("a day that does not exist", isRepaired: true, in: { [$0.record] }) {
      try $0.edit($0.record, replacing: "2026-05-01T", with: "2026-02-30T")
    },
    Finding("a header whose time has no offset", isRepaired: true, in: { _ in ["store.json"] }) {
      try $0.edit("store.json", replacing: "+09:00", with: "")
    },
    Finding("a round without its text", isRepaired: true, in: { [$0.round] }) {
      try $0.edit($0.round, replacing: "\"text\"", with: "\"other\"")
    },
    Finding("settings that are none", in: { _ in ["config.json"] }) {
      try $0.write("{", to: "config.json")
    },
    Finding("a record that cannot be written", isRepaired: true, in: { [$0.record] }) {
      chmod("\($0.path)/\($0.record)", 0o400)
    },
    Finding("a lock that is a folder", in: { _ in [".lock"] }) {
      try? FileManager.default.removeItem(atPath: "\($0.path)/.lock")
      mkdir("\($0.path)/.lock", 0o700)
    },
  ]

  static let alterations = [
    Finding("a notice whose words were altered", isRepaired: true, in: { [$0.notice] }) {
      try $0.edit($0.notice, replacing: "計画を", with: "計画書を")
    },
    Finding("a submission with another hash for another text", isRepaired: true, in: { [$0.round] })
    {
      try $0.store.submit($0.caseID, via: nil, because: nil, at: Deed.later)
      try $0.edit($0.round, replacing: "二行目", with: "別の文")
      let text = Array("一行目\n別の文".utf8)
      let old = SHA256.hex(Array("一行目\n二行目".utf8))
      try $0.edit($0.round, replacing: old, with: SHA256.hex(text))
    },
    Finding("a submission that is taken out", isRepaired: true, in: { [$0.round] }) {
      try $0.store.submit($0.caseID, via: nil, because: nil, at: Deed.later)
      try $0.edit($0.round, replacing: "\"submission\"", with: "\"mission\"")
    },
    Finding("a submitted round that is a draft again", in: { [$0.round] }) {
      try $0.store.submit($0.caseID, via: nil, because: nil, at: Deed.later)
      try $0.edit($0.round, replacing: "\"submitted\"", with: "\"drafting\"")
    },
    Finding("a draft that says it was submitted", in: { [$0.round] }) {
      try $0.edit($0.round, replacing: "\"drafting\"", with: "\"submitted\"")
    },
    Finding("a message of another size than the notice says", isRepaired: true, in: { [$0.notice] })
    {
      try $0.edit($0.notice, replacing: "\"bytes\": ", with: "\"bytes\": 1")
    },
    Finding("a second message of a notice", in: { ["notices/\($0.caseID.rawValue)-001.txt"] }) {
      try $0.write("x", to: "notices/\($0.caseID.rawValue)-001.txt")
    },
    Finding("a document that no case names", in: { ["evidence/\($0.caseID.rawValue)-E7.pdf"] }) {
      try $0.write("%PDF", to: "evidence/\($0.caseID.rawValue)-E7.pdf")
    },
    Finding("a document of a case that is not there", in: { _ in ["evidence/C00000-E1.pdf"] }) {
      try $0.write("%PDF", to: "evidence/C00000-E1.pdf")
    },
    Finding("a removed record that was cut off", isRepaired: true) {
      ["trash/\($0.otherID.rawValue).json"]
    } _: {
      try $0.store.remove(.sellerCase($0.otherID), at: Deed.later)
      try $0.cut("trash/\($0.otherID.rawValue).json")
    },
    Finding("a journal that is gone", in: { [$0.listedJournal] }) {
      try $0.remove(try $0.journalName())
    },
    Finding("a journal without a byte", in: { [$0.listedJournal] }) {
      try $0.write("", to: try $0.journalName())
    },
    Finding("a folder of journals that is gone", in: { [$0.listedJournal] }) {
      try $0.remove("journal")
    },
    Finding("a change taken out of the journal", in: { [$0.listedJournal] }) {
      let lines = try $0.bytes($0.listedJournal).split(separator: 0x0A)
      let left = (lines[..<2] + lines[4...]).joined(separator: [0x0A]) + [0x0A]
      try $0.write(String(decoding: Array(left), as: UTF8.self), to: $0.listedJournal)
    },
    Finding("the last changes cut off the journal", in: { [$0.listedJournal] }) {
      let lines = try $0.bytes($0.listedJournal).split(separator: 0x0A)
      let left = lines.dropLast(2).joined(separator: [0x0A]) + [0x0A]
      try $0.write(String(decoding: Array(left), as: UTF8.self), to: $0.listedJournal)
    },
    Finding("the last changes cut off, and work gone on", in: { [$0.listedJournal] }) {
      let lines = try $0.bytes($0.listedJournal).split(separator: 0x0A)
      let left = lines.dropLast(2).joined(separator: [0x0A]) + [0x0A]
      try $0.write(String(decoding: Array(left), as: UTF8.self), to: $0.listedJournal)
      try $0.store.note($0.otherID, "続き", kind: .note, at: Deed.later)
    },
    Finding("a change taken out of the journal after a deletion", in: { [$0.listedJournal] }) {
      _ = try $0.store.purge($0.otherID, at: Deed.later) {}
      try $0.store.note($0.caseID, "続き", kind: .note, at: Deed.later)
      let lines = try $0.bytes($0.listedJournal).split(separator: 0x0A)
      let left = (lines[..<2] + lines[4...]).joined(separator: [0x0A]) + [0x0A]
      try $0.write(String(decoding: Array(left), as: UTF8.self), to: $0.listedJournal)
    },
    Finding("a change that the journal tells twice", in: { [$0.listedJournal] }) {
      let text = String(decoding: try $0.bytes($0.listedJournal), as: UTF8.self)
      let first = text.split(separator: "\n").prefix(2).joined(separator: "\n")
      try $0.write("\(first)\n\(text)", to: $0.listedJournal)
    },
    Finding("a time of the journal without its offset", in: { [$0.listedJournal] }) {
      try $0.edit(
        $0.listedJournal, replacing: "29:50+09:00\",\"by\"", with: "29:50\",\"by\"")
    },
  ]
}
