import CaseExport
import Casework
import CivilTime
import TestSupport
import Testing

/// Which papers the letter to a client asks for.
@Suite struct RequestedPapersTests {
  /// A notice with what it wants; the papers are numbered, one an entry.
  struct Example: Sendable {
    let documents: [DocumentKind]
    let demands: [String]
    let asked: [String]

    init(_ documents: [DocumentKind], _ demands: [String], _ asked: String...) {
      (self.documents, self.demands, self.asked) = (documents, demands, asked)
    }
  }

  private static func notice(
    _ documents: [DocumentKind], _ demands: [String], received: String, number: Int = 1
  ) -> Notice {
    var notice = InventedNotice(
      "お知らせ", received: received, stage: .moreInformation, reason: .safety,
      deadlines: [(.days(42), .answer, "以内に")], text: "以内にお送りください。\(number)"
    ).notice("I0000\(number)")
    notice.asRead.documents = documents
    notice.asRead.demands = demands.map { Demand(byHand: $0) }
    return notice
  }

  private static func dossier(
    _ documents: [DocumentKind], _ demands: [String] = [], with evidence: Evidence...
  ) -> Dossier {
    var made = InventedCase("C7K3QF", client: "山田商店", opened: "2026-04-01 08:30")
    made.file(notice(documents, demands, received: "2026-04-01 08:29"), at: "2026-04-01 08:30")
    var dossier = made.dossier
    dossier.sellerCase.evidence = evidence
    return dossier
  }

  private static func letter(_ dossier: Dossier) -> [String] {
    ClientRequest(for: dossier, at: Invented.moment("2026-04-20 09:00")).text
      .split(separator: "\n").map(String.init)
  }

  /// The numbered lines without their numbers.
  private static func items(_ letter: [String]) -> [String] {
    letter.filter { $0.first?.isNumber ?? false && $0.contains(". ") }.map {
      String($0.dropFirst(3))
    }
  }

  private static let examples = [
    // What the reading has no kind for, in Japanese and English.
    Example([.planOfAction], ["加熱調理器の試験報告書をお送りください。"], "試験報告書"),
    Example([], ["製品の銘板が読める写真（6面）"], "写真"),
    Example(
      [.identity],
      ["A bank statement or utility bill issued to the company.", "A passport of the owner."],
      "銀行口座・カードの取引明細書、または公共料金の請求書または領収書", "身分証明書（運転免許証、パスポートなど）の写し"),
    Example([.invoice], ["水道や電気など公共料金の請求書をお送りください。", "仕入れ先の請求書"], "公共料金の請求書または領収書", "請求書: "),
    Example([], ["型番が分かる書類をお送りください。"], "通知で求められている書類"),
    // One of several will do; both are wanted.
    Example([.invoice, .receipt], ["各商品の請求書または領収書"], "請求書、または領収書: "),
    Example(
      [.invoice, .authorizationLetter], ["請求書、ならびに権利者の許諾書"], "請求書: ",
      "販売許可書（権利者の許諾書、ライセンス契約書など）の写し"),
    // A document that no demand names.
    Example([.letterOfRetraction], ["在庫の処分を教えてください。"], "申し立ての取り下げ書（写し）"),
    Example([.supplierContact], [], "仕入れ先の名称・住所・電話番号・ウェブサイトを書いたもの"),
    // What only says what papers have to be like, what the plan has to say, what is to be done.
    Example([.planOfAction], ["The name on each document must be the same as in Seller Central."]),
    Example([.planOfAction], ["原因のご説明", "未発送のご注文をキャンセルしてください。", "書類は鮮明である必要があります。"]),
    Example([], ["閉鎖の日から90日以内に在庫の返送をご依頼ください。"]),
  ]

  @Test(arguments: examples) func `what the notice demands is asked for, and nothing else`(
    example: Example
  ) {
    let letter = Self.letter(Self.dossier(example.documents, example.demands))
    let items = Self.items(letter)
    #expect(items.count == example.asked.count, "\(letter)")
    for (item, asked) in zip(items, example.asked) { #expect(item.hasPrefix(asked), "\(letter)") }
  }

  @Test func `the notice's own words stand below the paper`() {
    let letter = Self.letter(Self.dossier([], ["対象のロットが分かる写真をお送りください。"]))
    #expect(letter.contains("   通知の文面: 対象のロットが分かる写真をお送りください。"))
  }

  @Test func `where no notice asks for papers the letter says so and invents none`() {
    let letter = Self.letter(Self.dossier([.planOfAction], ["再発防止の計画"]))
    #expect(letter.contains("Amazonからの通知（製品安全）では、書類の提出は求められておりません。"))
    #expect(!letter.contains { $0.contains("請求書") })
  }

  @Test func `a case without a notice asks for the notice`() {
    let none = Dossier(sellerCase: Self.dossier([]).sellerCase)
    #expect(Self.letter(none).contains("Amazonからの通知を、まだお預かりしておりません。"))
  }

  @Test func `a paper without a kind is there where its name or what it proves says so`() {
    var report = Evidence(id: "E1", kind: nil)
    report.proves = "HP-35の試験報告書"
    let demands = ["試験報告書をお送りください。", "製品の写真をお送りください。"]
    #expect(Self.items(Self.letter(Self.dossier([], demands, with: report))) == ["写真"])
  }

  @Test func `an invoice that will be too old is asked for anew, whoever asked for it`() {
    // No notice names an age: the trade's 365 days hold, as in the list of evidence.
    let old = Evidence(id: "E1", kind: .invoice, issued: CalendarDay(iso8601: "2025-03-01"))
    let letter = Self.letter(Self.dossier([.planOfAction], ["再発防止の計画"], with: old))
    #expect(Self.items(letter).first?.hasPrefix("請求書: 発行から365日以内のもの") ?? false, "\(letter)")
    #expect(letter.contains { $0.contains("2025年3月1日発行のものは") })
    var new = Evidence(id: "E2", kind: .invoice, issued: CalendarDay(iso8601: "2026-03-01"))
    new.asins = []
    let replaced = Self.letter(Self.dossier([.planOfAction], ["再発防止の計画"], with: old, new))
    #expect(Self.items(replaced).isEmpty, "\(replaced)")
  }

  @Test func `invoices for some of the products leave the others to be asked for`() {
    var invoice = Evidence(id: "E1", kind: .invoice)
    invoice.asins = ["B0INVENT01"]
    var dossier = Self.dossier([.invoice], ["各商品の請求書"], with: invoice)
    dossier.notices[0].asRead.asins = ["B0INVENT01", "B0INVENT02"]
    #expect(Self.items(Self.letter(dossier)).first?.hasPrefix("請求書（B0INVENT02）: ") ?? false)
  }

  @Test func `only products that are not back yet are named`() {
    var dossier = Self.dossier([.invoice])
    dossier.notices[0].asRead.asins = ["B0INVENT01", "B0INVENT02"]
    var restored = Self.notice([], [], received: "2026-04-05 08:00", number: 2)
    restored.asRead.stage = .listingRestored
    restored.asRead.asins = ["B0INVENT01"]
    dossier.file(restored, at: Invented.moment("2026-04-05 09:00"), by: "mio")
    let again = Self.notice([.invoice], [], received: "2026-04-08 08:00", number: 3)
    dossier.file(again, at: Invented.moment("2026-04-08 09:00"), by: "mio")
    #expect(Self.items(Self.letter(dossier)).first?.hasPrefix("請求書（B0INVENT02）: ") ?? false)
  }

  @Test func `a document that went out before the notice asked again is no answer to it`() {
    var dossier = Self.dossier([.invoice], with: Evidence(id: "E1", kind: .invoice))
    #expect(Self.items(Self.letter(dossier)).isEmpty)
    dossier.revise(to: "計画", at: Invented.moment("2026-04-02 09:00"))
    dossier.submit(
      Submission(
        at: Invented.moment("2026-04-03 09:00"), by: "mio", via: nil, because: nil, sha256: "",
        characters: 2, evidence: [FrozenEvidence(id: "E1", file: nil, sha256: nil)]))
    let sent = Self.letter(dossier)
    #expect(sent.contains { $0.contains("4月3日に提出し、Amazonからの返答を待っております") }, "\(sent)")
    #expect(!sent.contains { $0.contains("Amazonへ提出") })
    let again = Self.notice([.invoice], ["不足分の請求書"], received: "2026-04-08 08:00", number: 2)
    dossier.file(again, at: Invented.moment("2026-04-08 09:00"), by: "mio")
    let letter = Self.letter(dossier)
    #expect(Self.items(letter).first?.hasPrefix("請求書: ") ?? false, "\(letter)")
    #expect(letter.contains("   （4月3日に提出したものとは別に、通知が改めて求めています）"))
  }
}
