import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing
import Wording

/// Documents of a case: their files, and what is said of them.
@Suite struct EvidenceTests {
  private static let invoice = Array("%PDF-1.4 四月分".utf8)

  @Test func `an attached document is a private copy with its hash`() throws {
    let scratch = try ScratchStore()
    let evidence = try scratch.store.attach(
      Self.invoice, named: "請求書 四月.PDF", [.kind(.invoice), .supplier("青山商事")],
      to: scratch.caseID, at: Deed.later)
    #expect(evidence.id == "E1")
    #expect(evidence.file == "evidence/\(scratch.caseID.rawValue)-E1.pdf")
    #expect(evidence.sha256 == SHA256.hex(Self.invoice))
    #expect(try scratch.bytes(evidence.file ?? "") == Self.invoice)
    var status = stat()
    #expect(stat("\(scratch.path)/\(evidence.file ?? "")", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try scratch.store.dossier(scratch.caseID).sellerCase.evidence == [evidence])
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test(arguments: [
    ("a.pdf", ".pdf"), ("A.JPEG", ".jpeg"), ("x.tar.gz", ".gz"), ("a", ""), (".bashrc", ""),
    ("a.p/df", ""), ("a.pdf\n", ""), ("a.\u{202E}fdp", ""), ("a.sh -c", ""), ("a.123456789", ""),
    ("a.", ""), ("見積.ｐｄｆ", ""),
  ])
  func `only plain endings become part of a name`(name: String, ending: String) throws {
    let scratch = try ScratchStore()
    let evidence = try scratch.store.attach(
      [1], named: name, [], to: scratch.caseID, at: Deed.later)
    #expect(evidence.file == "evidence/\(scratch.caseID.rawValue)-E1\(ending)")
    #expect(evidence.name == name)
  }

  @Test func `a number is never given twice, taken out or taken back`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    func attach() throws -> String {
      try store.attach([1], named: "a.pdf", [], to: scratch.caseID, at: Deed.later).id
    }
    #expect(try attach() == "E1")
    #expect(try attach() == "E2")
    _ = try store.detach("e2", from: scratch.caseID, at: Deed.later)
    #expect(try attach() == "E3")
    _ = try store.undo(at: Deed.later)
    #expect(try attach() == "E4")
    #expect(try store.check(in: .english) == [])
  }

  @Test func `what went out with a round stays`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    _ = try store.attach(Self.invoice, named: "a.pdf", [], to: scratch.caseID, at: Deed.later)
    try store.submit(scratch.caseID, via: nil, because: nil, at: Deed.later)
    let frozen = try store.dossier(scratch.caseID).rounds.last?.submission?.evidence
    #expect(frozen?.map(\.sha256) == [SHA256.hex(Self.invoice)])
    #expect(throws: StoreError.frozenEvidence(scratch.caseID, "E1")) {
      try store.detach("E1", from: scratch.caseID, at: Deed.later)
    }
  }

  @Test func `what came by itself counts when it is accepted`() throws {
    let scratch = try ScratchStore()
    let store = scratch.store
    _ = try store.attach([1], named: "a.pdf", [], to: scratch.caseID, at: Deed.later)
    try scratch.edit(
      "cases/\(scratch.caseID.rawValue).json", replacing: "\"file\": \"evidence",
      with: "\"candidate\": true,\n      \"file\": \"evidence")
    #expect(try store.dossier(scratch.caseID).sellerCase.acceptedEvidence.isEmpty)
    let accepted = try store.set(
      [], of: "E1", in: scratch.caseID, accepting: true, at: Deed.later)
    #expect(!accepted.isCandidate)
    #expect(try store.dossier(scratch.caseID).sellerCase.acceptedEvidence == [accepted])
  }

  @Test func `a document that is missing or altered is named, and comes back from the trash`()
    throws
  {
    let scratch = try ScratchStore()
    let file =
      try scratch.store.attach(
        Self.invoice, named: "a.pdf", [], to: scratch.caseID, at: Deed.later
      ).file ?? ""
    try scratch.write("改ざん", to: file)
    let problems = try scratch.store.check(in: .english)
    #expect(problems.map(\.file) == [file])
    #expect(problems.map(\.problem) == ["not the file that was attached"])
    try scratch.remove(file)
    #expect(try scratch.store.check(in: .english).map(\.file) == [file])
    try Data(Self.invoice).write(to: URL(filePath: "\(scratch.path)/trash/kept.pdf"))
    chmod("\(scratch.path)/trash/kept.pdf", 0o600)
    _ = try scratch.store.repair(in: .english, at: Deed.later)
    #expect(try scratch.bytes(file) == Self.invoice)
    #expect(try scratch.store.check(in: .english) == [])
  }

  @Test(arguments: [
    "../outside", "/etc/hostname", "evidence/../../outside", "evidence/x/../../../outside",
    "notices/x.eml", "evidence", "evidence/", "evidence//x", "./evidence/x",
  ])
  func `a path of a record that leads elsewhere is never followed`(path: String) throws {
    let scratch = try ScratchStore()
    try Data("秘密".utf8).write(to: URL(filePath: "\(scratch.folder)/outside"))
    _ = try scratch.store.attach([1], named: "a", [], to: scratch.caseID, at: Deed.later)
    let record = "cases/\(scratch.caseID.rawValue).json"
    try scratch.edit(
      record, replacing: "evidence/\(scratch.caseID.rawValue)-E1", with: path)
    let store = scratch.store
    let dossier = try store.dossier(scratch.caseID)
    let evidence = try #require(dossier.sellerCase.evidence.first)
    #expect(evidence.file == path)
    #expect(try store.document(evidence) == nil)
    #expect(store.path(of: evidence) == nil)
    #expect(try store.parcel(scratch.caseID).files.allSatisfy { $0.path.hasPrefix("notices/") })
    #expect(try store.check(in: .english).contains { $0.file == record })
    try store.submit(scratch.caseID, via: nil, because: nil, at: Deed.later)
    let frozen = try store.dossier(scratch.caseID).rounds.last?.submission?.evidence
    #expect(frozen?.map(\.sha256) == [nil])
    #expect(FileManager.default.fileExists(atPath: "\(scratch.folder)/outside"))
  }

  @Test func `a link in place of a document is not followed`() throws {
    let scratch = try ScratchStore()
    try Data("秘密".utf8).write(to: URL(filePath: "\(scratch.folder)/outside"))
    let evidence = try scratch.store.attach(
      [1], named: "a.pdf", [], to: scratch.caseID, at: Deed.later)
    let file = "\(scratch.path)/\(evidence.file ?? "")"
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: file, withDestinationPath: "\(scratch.folder)/outside")
    #expect(scratch.store.path(of: evidence) == nil)
    #expect(throws: StoreError.self) { try scratch.store.document(evidence) }
    #expect(try !scratch.store.check(in: .english).isEmpty)
  }
}

/// The same document in the cases of two clients.
@Suite struct EvidenceTwinTests {
  private static func attach(
    _ bytes: [UInt8], _ facts: [EvidenceValue], to id: CaseID, of scratch: ScratchStore
  ) throws {
    _ = try scratch.store.attach(bytes, named: "a.pdf", facts, to: id, at: Deed.later)
  }

  private static func twins(of id: CaseID, in scratch: ScratchStore) throws -> [EvidenceTwin] {
    try scratch.store.twins(of: try scratch.store.dossier(id).sellerCase, at: Deed.later)
  }

  @Test func `the same file is told to both`() throws {
    let scratch = try ScratchStore()
    try Self.attach([1, 2], [], to: scratch.caseID, of: scratch)
    try Self.attach([3], [], to: scratch.otherID, of: scratch)
    try Self.attach([1, 2], [], to: scratch.otherID, of: scratch)
    #expect(
      try Self.twins(of: scratch.caseID, in: scratch) == [
        EvidenceTwin(evidence: "E1", likeness: .file, owner: scratch.otherID, theirs: "E2")
      ])
    #expect(
      try Self.twins(of: scratch.otherID, in: scratch) == [
        EvidenceTwin(evidence: "E2", likeness: .file, owner: scratch.caseID, theirs: "E1")
      ])
  }

  @Test func `the morning review tells both of it, and nothing of a case that has ended`() throws {
    let scratch = try ScratchStore()
    try Self.attach([1, 2], [], to: scratch.caseID, of: scratch)
    try Self.attach([1, 2], [.invoice("INV-01")], to: scratch.otherID, of: scratch)
    let told = { () throws -> [String] in
      let index = try scratch.store.cases(at: Deed.later) { $0 }.found
      let docket = try scratch.store.docket(of: index, arrivals: [], at: Deed.later)
      return MorningReview(docket, at: Deed.later).lines(of: .twinEvidence).map(\.code).sorted()
    }
    let (one, other) = (scratch.caseID.rawValue, scratch.otherID.rawValue)
    #expect(
      try told()
        == ["twin_evidence \(one)-E1 \(other)-E1", "twin_evidence \(other)-E1 \(one)-E1"].sorted())
    try scratch.store.conclude(scratch.otherID, .reinstated, at: Deed.later)
    #expect(try told().isEmpty)
  }

  private static let numbers: [(String, String, String?, String?, Bool)] = [
    ("INV-01", "ｉｎｖ－０１", nil, nil, true), ("INV-01", "INV-02", nil, nil, false),
    ("INV-01", "INV-01", "青山商事", "青山商事", true),
    ("INV-01", "INV-01", "青山商事", "白川物産", false),
    ("INV-01", "INV-01", "青山商事", nil, true),
  ]

  @Test(arguments: numbers)
  func `the same number of the same supplier is told to both`(
    number: String, other: String, supplier: String?, otherSupplier: String?, isTwin: Bool
  ) throws {
    let scratch = try ScratchStore()
    try Self.attach([1], [.invoice(number), .supplier(supplier)], to: scratch.caseID, of: scratch)
    try Self.attach(
      [2], [.invoice(other), .supplier(otherSupplier)], to: scratch.otherID, of: scratch)
    #expect(
      try Self.twins(of: scratch.caseID, in: scratch).map(\.likeness) == (isTwin ? [.invoice] : []))
    #expect(try Self.twins(of: scratch.otherID, in: scratch).count == (isTwin ? 1 : 0))
  }

  @Test func `two cases of one client may share what they like`() throws {
    let scratch = try ScratchStore()
    let again = try scratch.store.newCase(for: Client(name: "山田商店"), at: Deed.later)
    try Self.attach([1], [], to: scratch.caseID, of: scratch)
    try Self.attach([1], [], to: again, of: scratch)
    #expect(try Self.twins(of: again, in: scratch).isEmpty)
  }
}
