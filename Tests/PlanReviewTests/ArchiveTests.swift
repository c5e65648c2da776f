import Casework
import CivilTime
import JSONText
import PlanReview
import TestSupport
import Testing

/// Cases of other clients, and what a draft has in common with them.
@Suite struct ArchiveTests {
  private static let toys = other(
    "C2M8XT",
    Client(
      name: "合同会社北野玩具店", shop: "キタノトイズ", sellerID: "A2EXAMPLETOYS",
      contact: "北野 光 <kitano@example.jp>"),
    asins: ["B0DTEST71K"], notice: "注文番号 250-1234567-7654321 について",
    draft: "毎月末、全商品の販売数と請求書の数量を比べ、差があれば、その商品の販売を止めて調べます。木製レールの出品を取り消しました。")

  private static func other(
    _ id: String, _ client: Client, asins: [String], notice: String, draft: String
  ) -> Dossier {
    var invented = InventedNotice(
      "x", received: "2026-04-01 08:00", stage: .suspension, reason: .authenticity, text: notice)
    invented.asins = asins
    var made = InventedCase(id, client: client.name, opened: "2026-04-01 09:00")
    made.file(invented)
    made.draft(draft, at: "2026-04-02 09:00")
    var dossier = made.dossier
    dossier.sellerCase.client = client
    return dossier
  }

  /// Compares as the store does: digests first, then the texts of the candidates.
  private func findings(
    _ text: String, in dossier: Dossier = InventedPlan().dossier, among others: [Dossier] = [toys]
  ) -> ArchiveFindings {
    var search = ArchiveSearch(text, in: dossier)
    for other in others + [dossier] {
      let records: [(String, RecordDigest)] =
        [
          (
            "cases/\(other.id.rawValue).json",
            RecordDigest(sellerCase: other.sellerCase.record.indented)
          )
        ]
        + other.notices.map {
          ("notices/\($0.name.rawValue).json", RecordDigest(notice: $0.record.indented))
        }
        + other.rounds.map {
          ("rounds/\($0.id.rawValue).json", RecordDigest(round: $0.record.indented))
        }
      for (path, digest) in records.sorted(by: { $0.0 < $1.0 }) {
        if let kept = RecordDigest(bytes: digest.bytes) { search.take(kept, of: path) }
      }
    }
    let rounds = others.flatMap(\.rounds)
    return search.findings(
      reading: search.candidates.compactMap { id in
        rounds.first { $0.id == id }.map { (round: id, text: $0.text) }
      })
  }

  @Test(arguments: [
    ("北野玩具店から仕入れました。", Leak.Kind.client, "北野玩具店"),
    ("ｷﾀﾉﾄｲｽﾞの商品です。", .shop, "ｷﾀﾉﾄｲｽﾞ"),
    ("きたのといずの商品です。", .shop, "きたのといず"),
    ("A2EXAMPLETOYSです。", .seller, "A2EXAMPLETOYS"),
    ("商品はB0DTEST71Kです。", .asin, "B0DTEST71K"),
    ("注文250-1234567-7654321です。", .order, "250-1234567-7654321"),
    ("kitano@example.jpへ", .address, "kitano@example.jp"),
    ("北野光が確認します。", .client, "北野光"),
  ])
  func `what belongs to another client is found`(text: String, kind: Leak.Kind, words: String) {
    let leaks = findings(text).leaks
    #expect(leaks.contains { $0.kind == kind && words.hasPrefix($0.words.prefix(4)) }, "\(leaks)")
    #expect(leaks.allSatisfy { $0.owner.rawValue == "C2M8XT" })
  }

  @Test(arguments: ["検品の手順を見直しました。", "北の玩具を扱います。", "B0DTEST71KXです。", ""])
  func `what only looks like it is not`(text: String) {
    #expect(findings(text).leaks.isEmpty)
  }

  @Test func `what this case's own notices name is no leak`() {
    let plan = InventedPlan(notice: "商品 B0DTEST71K を扱うキタノトイズ様から", asins: ["B0DTEST71K"])
    #expect(findings("B0DTEST71Kとキタノトイズ", in: plan.dossier).leaks.isEmpty)
  }

  @Test(arguments: [
    Client(name: "別の名", sellerID: "A2EXAMPLETOYS"),
    Client(name: "合同会社北野玩具店"), Client(name: "x", contact: "kitano@example.jp"),
  ])
  func `another case of the same client is not another client`(client: Client) {
    var dossier = InventedPlan().dossier
    dossier.sellerCase.client = client
    let found = findings(
      "B0DTEST71K 毎月末、全商品の販売数と請求書の数量を比べ、差があれば、その商品の販売を止めて調べます。", in: dossier)
    #expect(found.leaks.isEmpty)
    #expect(found.shared.isEmpty)
  }

  @Test func `a sentence of another case is found with its round, also slightly changed`() {
    let found = findings(
      "棚を分けました。毎月末、全商品の販売数と請求書の数量を比べて、差があれば、その商品の販売を止めて調べます。")
    #expect(found.shared.map(\.owner.rawValue) == ["C2M8XT-01"])
    #expect(found.shared.first?.words.hasPrefix("毎月末") ?? false)
    #expect((found.likeness.first?.share ?? 0) > 0.5)
  }

  @Test func `a draft that shares nothing shares nothing`() {
    let found = findings(InventedPlan.sound, among: [Self.toys])
    #expect(found.shared.count <= 1)
    #expect((found.likeness.first?.share ?? 0) < 0.35)
  }

  @Test func `a damaged record is known by nothing`() {
    for bytes in [[], Array("{".utf8), Array("[]".utf8)] {
      #expect(RecordDigest(bytes: RecordDigest(round: bytes).bytes) != nil)
      #expect(RecordDigest(bytes: RecordDigest(sellerCase: bytes).bytes) != nil)
      #expect(RecordDigest(bytes: RecordDigest(notice: bytes).bytes) != nil)
    }
    #expect(RecordDigest(bytes: [9, 9]) == nil)
  }
}
