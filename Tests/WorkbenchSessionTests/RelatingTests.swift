import CaseFiles
import Casework
import TestSupport
import Testing
import Wording
import WorkbenchSession

/// Cases that belong together, in a real store: found by what stands in their files.
@Suite struct RelatingTests {
  private let maybe = "関連か"

  private func makeCase(_ client: Client, in home: TemporaryStore) throws -> CaseID {
    try home.store.newCase(for: client, at: InventedOffice.now)
  }

  private func screen(_ keys: String, on home: TemporaryStore) throws -> String {
    try Sitting().run(on: home, [.keys(keys)]).terminal.text
  }

  @Test func `one person's second shop is suggested on both, until somebody says so`() throws {
    let home = try TemporaryStore(now: InventedOffice.now)
    let first = try makeCase(
      Client(name: "まるや雑貨店", contact: "mio@example.jp 03-0000-0000"), in: home)
    let second = try makeCase(
      Client(name: "みお商会", contact: "090-0000-0000, Mio@example.jp"), in: home)
    _ = try makeCase(Client(name: "港カメラ", contact: "minato@example.jp"), in: home)
    // A closed one is found as well.
    try home.store.conclude(second, .closed, at: InventedOffice.now)
    let seen = try screen("/ text:まるや Enter Enter", on: home)
    #expect(seen.contains(maybe) && seen.contains(second.rawValue), "\(seen)")
    #expect(try !screen("/ text:港 Enter Enter", on: home).contains(maybe))
    // The first one offered, and of the ways the one that was seen.
    let linked = try screen("/ text:まるや Enter Enter & Enter Enter", on: home)
    #expect(!linked.contains(maybe))
    #expect(try home.dossier(first).sellerCase.related == [RelatedCase(second, .samePerson)])
    #expect(try home.dossier(second).sellerCase.related == [RelatedCase(first, .samePerson)])
    #expect(try !screen("A / text:みお Enter Enter", on: home).contains(maybe))
  }

  @Test func `an account that a notice names leads to its case, and back`() throws {
    let home = try TemporaryStore(now: InventedOffice.now)
    let named = try makeCase(
      Client(name: "まるや雑貨店", sellerID: "A1EXAMPLE0MARU"), in: home)
    let linked = try makeCase(Client(name: "港カメラ"), in: home)
    _ = try home.take(Self.linking, to: .sellerCase(linked), at: InventedOffice.now)
    for (name, other) in [("港", named), ("まるや", linked)] {
      let seen = try screen("/ text:\(name) Enter Enter", on: home)
      #expect(seen.contains(maybe) && seen.contains(other.rawValue), "\(seen)")
    }
  }

  /// Names the account of somebody else.
  private static let linking = InventedMail(
    "linked-1", date: "Fri, 01 May 2026 07:10:00 +0900", subject: "アカウントの停止について",
    body: """
      出品者様

      出品者様の出品用アカウントは、別の出品用アカウントと関連していると判断されたため、停止されました。関連アカウントはポリシー違反により閉鎖されています。
      関連する出品者ID: A1EXAMPLE0MARU

      関連がないとお考えの場合は、7日以内に、関連がないことを示す資料をこのメールへの返信でお送りください。

      Amazon.co.jp 出品者審査担当

      """)
}
