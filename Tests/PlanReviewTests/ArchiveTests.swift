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
        let bytes = digest.bytes
        search.take(bytes.span.bytes, of: { path })
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
    ("注文２５０ー１２３４５６７ー７６５４３２１です。", .order, "２５０ー１２３４５６７ー７６５４３２１"),
    ("注文250‐1234567‑7654321です。", .order, "250‐1234567‑7654321"),
    ("注文250–1234567−7654321です。", .order, "250–1234567−7654321"),
    ("kitano@example.jpへ", .address, "kitano@example.jp"),
    ("北野光が確認します。", .person, "北野光"),
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

  @Test(arguments: [("株式会社架空革材", "架空革材から仕入れました。", false), ("架空ストア本店", "架空ストア本店で買いました。", true)])
  func `a supplier of another client is a leak, one that is no firm perhaps`(
    supplier: String, text: String, isDoubtful: Bool
  ) {
    var other = Self.toys
    other.sellerCase.evidence = [.invoice(supplier: supplier)]
    let leaks = findings(text, among: [other]).leaks
    #expect(leaks.map(\.kind) == [.supplier])
    #expect(leaks.map(\.isDoubtful) == [isDoubtful])
    let own = InventedPlan().with(.invoice(supplier: supplier)).dossier
    #expect(findings(text, in: own, among: [other]).leaks.isEmpty)
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
  }

  /// Two clients of whom one thing is the same; the draft is of the first.
  @Test(arguments: [
    (
      "a person of the same name", Client(name: "株式会社みなと", contact: "佐藤健一 <a@example.jp>"),
      Client(name: "合同会社はるか", shop: "ハルカ堂", contact: "佐藤健一 <b@example.jp>"), false
    ),
    (
      "another legal form", Client(name: "株式会社さくら商事", sellerID: "A1EXAMPLESAKURA"),
      Client(name: "有限会社さくら商事", shop: "ハルカ堂", sellerID: "A2EXAMPLESAKURA"), false
    ),
    (
      "a name without a legal form", Client(name: "さくら商事"),
      Client(name: "有限会社さくら商事", shop: "ハルカ堂"), false
    ),
    (
      "one name and two seller ids", Client(name: "株式会社さくら商事", sellerID: "A1EXAMPLESAKURA"),
      Client(name: "株式会社さくら商事", shop: "ハルカ堂", sellerID: "A2EXAMPLESAKURA"), false
    ),
    (
      "an agent's address and two seller ids",
      Client(name: "株式会社みなと", sellerID: "A1EXAMPLEMINATO", contact: "office@example.jp"),
      Client(
        name: "合同会社はるか", shop: "ハルカ堂", sellerID: "A2EXAMPLEHARUKA", contact: "office@example.jp"),
      false
    ),
    (
      "an agent's address and two names",
      Client(name: "株式会社みなと", contact: "窓口 <office@example.jp>"),
      Client(name: "合同会社はるか", shop: "ハルカ堂", contact: "office@example.jp"), false
    ),
    (
      "an agent's address, two names and one seller id",
      Client(name: "株式会社みなと", contact: "office@example.jp"),
      Client(
        name: "合同会社はるか", shop: "ハルカ堂", sellerID: "A2EXAMPLEHARUKA", contact: "office@example.jp"),
      false
    ),
    (
      "an address and the name without its form", Client(name: "みなと商店", contact: "a@example.jp"),
      Client(name: "株式会社みなと商店", shop: "ハルカ堂", contact: "a@example.jp"), true
    ),
    (
      "a namesake with an address of his own", Client(name: "山田太郎", contact: "a@example.jp"),
      Client(name: "山田太郎", shop: "ハルカ堂", contact: "b@example.jp"), false
    ),
    (
      "an extension", Client(name: "株式会社みなと", contact: "内線12号"),
      Client(name: "合同会社はるか", shop: "ハルカ堂", contact: "内線12号"), false
    ),
    (
      "the seller id", Client(name: "株式会社みなと", sellerID: "A1EXAMPLEMINATO"),
      Client(name: "みなと", shop: "ハルカ堂", sellerID: "A1EXAMPLEMINATO"), true
    ),
    (
      "name and address, in another shop",
      Client(name: "株式会社みなと", sellerID: "A1EXAMPLEMINATO", contact: "a@example.jp"),
      Client(name: "株式会社みなと", shop: "ハルカ堂", sellerID: "A2EXAMPLEMINATO", contact: "a@example.jp"),
      true
    ),
    (
      "the name with its form written short", Client(name: "(株)みなと"),
      Client(name: "株式会社みなと", shop: "ハルカ堂"), true
    ),
    (
      "the name with a blank", Client(name: "山田　太郎"), Client(name: "山田太郎", shop: "ハルカ堂"), true
    ),
    (
      "a firm reached by another person", Client(name: "株式会社みなと", contact: "a@example.jp"),
      Client(name: "株式会社みなと", shop: "ハルカ堂", contact: "b@example.jp"), true
    ),
  ])
  func `one client is told from another`(name: String, own: Client, other: Client, isSame: Bool) {
    var dossier = InventedPlan().dossier
    dossier.sellerCase.client = own
    let others = [Self.other("C2M8XV", other, asins: [], notice: "", draft: "")]
    #expect(findings("ハルカ堂の商品です。", in: dossier, among: others).leaks.isEmpty == isSame)
  }

  @Test(arguments: [
    ("山田　太郎", "山田太郎が確認します。", "山田太郎"), ("山田　太郎", "山田 太郎が確認します。", "山田 太郎"),
    ("鈴木一郎", "担当は鈴木　一郎 です。", "鈴木　一郎"), ("鈴木 一郎", "鈴木一郎です。", "鈴木一郎"),
    ("KURA 商店", "KURA商店の品です。", "KURA商店"), ("Smith  Trading", "by Smith Trading.", "Smith Trading"),
    ("鈴木一郎", "鈴木\n一郎", nil), ("Smith Trading", "SmithTrading", nil), ("山田花子", "川山田花 子", "山田花 子"),
  ])
  func `blanks within a name do not hide it`(client: String, text: String, words: String?) {
    let others = [Self.other("C2M8XV", Client(name: client), asins: [], notice: "", draft: "")]
    #expect(findings(text, among: others).leaks.map(\.words) == [words].compactMap(\.self))
  }

  @Test(arguments: [
    ("田中", "田中が確認します。", true), ("田中", "田中様の店です。", true), ("田中", "担当者田中です。", true),
    ("田中", "責任者は 田中 です。", true), ("田中", "田中商店から仕入れました。", false), ("田中", "油田中央の倉庫です。", false),
    ("KURA", "KURAの商品です。", true), ("KURA", "ＫＵＲＡの商品です。", true), ("KURA", "kuraという語です。", false),
    ("Home", "We took it home.", false), ("KURA", "SAKURAの商品です。", false),
    ("ソラ", "ソラの商品です。", true), ("ソラ", "ソラマメを扱います。", false), ("ソラ", "おそらく在庫です。", false),
    ("ゆめ", "「ゆめ」という店です。", true), ("ゆめ", "ゆめの店です。", true), ("ゆめ", "そのゆめみる品です。", false),
    ("海", "「海」の商品です。", true), ("海", "海外の倉庫です。", false), ("海", "海の商品です。", false),
    ("X", "「X」です。", false),
  ])
  func `a short name is only doubtful, and only where it stands alone`(
    shop: String, text: String, isFound: Bool
  ) {
    let client = Client(name: "合同会社はるか", shop: shop)
    let leaks = findings(
      text, among: [Self.other("C2M8XV", client, asins: [], notice: "", draft: "")]
    ).leaks
    #expect(leaks.map(\.kind) == (isFound ? [.shop] : []))
    #expect(leaks.allSatisfy { $0.isDoubtful })
  }

  /// A notice of the case's own, and whether a shop of another client's is named in it.
  @Test(arguments: [
    ("海", "海外の倉庫から出荷されました。", false), ("海", "「海」の商品です。", true), ("ソラ", "ソラマメの商品です。", false),
    ("KURA", "kuraという語です。", false), ("KURA", "KURAの商品です。", true),
  ])
  func `a short name is not the case's own because its letters stand in other words`(
    shop: String, notice: String, isOwn: Bool
  ) {
    let client = Client(name: "合同会社はるか", shop: shop)
    let leaks = findings(
      "「\(shop)」の棚です。", in: InventedPlan(notice: notice).dossier,
      among: [Self.other("C2M8XV", client, asins: [], notice: "", draft: "")]
    ).leaks
    #expect(leaks.isEmpty == isOwn)
  }

  @Test func `a short name that is the case's own too is nobody else's`() {
    var dossier = InventedPlan().dossier
    dossier.sellerCase.client.contact = "田中 恵"
    let others = [Self.other("C2M8XV", Client(name: "田中"), asins: [], notice: "", draft: "")]
    #expect(findings("田中が確認します。", in: dossier, among: others).leaks.isEmpty)
    #expect(findings("田中が確認します。", among: others).leaks.count == 1)
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

  @Test func `a sentence is found in the one draft that has it, whatever others have in common`() {
    let common = (1...12).map { "手順\($0)として、入荷した商品の外箱と同梱物を担当者が一つずつ確かめて記録しています。" }
    let others = (0..<9).map { number in
      Self.other(
        "C2M8X\(number)", Client(name: "依頼者\(number)"), asins: [], notice: "",
        draft: common.joined(separator: "\n"))
    }
    let found = findings(
      (common + ["毎月末、全商品の販売数と請求書の数量を比べ、差があれば、その商品の販売を止めて調べます。"])
        .joined(separator: "\n"), among: others + [Self.toys])
    #expect(found.shared.map(\.owner.caseID.rawValue).last == "C2M8XT")
    #expect(found.shared.count == 13)
  }

  @Test func `every sentence of more than a few words is found, however short`() {
    for length in 14...40 {
      let draft = Self.toys.rounds[0].text.prefix(length) + "。"
      #expect(findings(String(draft)).shared.count == 1, "\(draft)")
    }
  }

  @Test func `what this case's own notice says is shared with nobody`() {
    let words = "差があれば、その商品の販売を止めて調べます。"
    let plan = InventedPlan(notice: "次の点を説明してください。\(words)", asins: [])
    #expect(findings(words, in: plan.dossier).shared.isEmpty)
    #expect(findings(words).shared.count == 1)
  }

  @Test func `what a mask left of a sentence is known all the same`() {
    let found = findings("毎月末、全商品の販売数と〔依頼者名〕の数量を比べ、差があれば、その商品の販売を止めて調べます。")
    #expect(found.shared.count == 1)
    #expect(findings("〔要確認: 毎月末、全商品の販売数と請求書の数量を比べ、差があれば〕").shared.isEmpty)
  }

  @Test func `an outline that nobody has filled in is like nobody's plan`() {
    let outline = "１．根本原因\n〔要確認：何が、いつ、どの工程で起きたか〕\n\n２．実施した是正措置\n〔要確認：誰が、いつ、何を行ったか〕\n"
    let others = [
      Self.other("C2M8XA", Client(name: "別の依頼者"), asins: [], notice: "", draft: outline)
    ]
    let found = findings(outline, among: others)
    #expect(found.shared.isEmpty && found.likeness.isEmpty)
  }

  @Test func `how much of a sentence has to be taken over is for the user to say`() {
    var search = ArchiveSearch("全商品の販売数と請求書の数量を一つずつ比べます。", in: InventedPlan().dossier)
    let round = Self.toys.rounds[0]
    let digest = RecordDigest(round: round.record.indented).bytes
    search.take(digest.span.bytes) { "rounds/\(round.id.rawValue).json" }
    let texts = [(round: round.id, text: round.text)]
    #expect(search.findings(reading: texts, sentenceShare: 0.8).shared.isEmpty)
    #expect(search.findings(reading: texts, sentenceShare: 0.4).shared.count == 1)
  }

  @Test(arguments: [[], Array("{".utf8), Array("[]".utf8)])
  func `a damaged record is known by nothing`(bytes: [UInt8]) {
    #expect(RecordDigest(round: bytes).bytes.count == 1)
    #expect(RecordDigest(sellerCase: bytes).bytes.count == 1)
    #expect(RecordDigest(notice: bytes).bytes.count == 1)
  }

  @Test(arguments: [
    [], [9, 9], [1, 2], [2], [2, 0x0A, 0x0A], [3, 0x09], [3, 0x61, 0x09, 0x62],
  ])
  func `what is kept and cannot be read is passed over`(bytes: [UInt8]) {
    var search = ArchiveSearch("検品の手順を見直しました。", in: InventedPlan().dossier)
    search.take(bytes.span.bytes) { "rounds/C2M8XT-01.json" }
    #expect(search.candidates.isEmpty)
    #expect(search.findings(reading: []) == ArchiveFindings.none)
  }
}
