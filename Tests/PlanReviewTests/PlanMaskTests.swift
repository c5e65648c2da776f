import Casework
import JSONText
import PlanReview
import TestSupport
import Testing
import Wording

/// What is hidden in plans that others read.
@Suite struct PlanMaskTests {
  private static let dossier: Dossier = {
    var plan = InventedPlan(asins: ["B0INVENT01"]).with(
      .invoice(supplier: "ミナト革材", proves: "株式会社ミナト革材から仕入れた"))
    plan.dossier.notices[0].asRead.rightsOwner = "株式会社架空光学"
    plan.dossier.notices[0].asRead.complaintIDs = ["7712"]
    plan.dossier.sellerCase.evidence[0].invoice = "INV-0042"
    return plan.dossier
  }()

  private static let secrets: [(text: String, hidden: String)] = [
    ("ミナト革材から仕入れました。", "ミナト革材"), ("権利者の架空光学に謝罪しました。", "架空光学"), ("苦情ID 7712の件です。", "7712"),
    ("請求書INV-0042です。", "INV-0042"), ("B0INVENT01とB0OTHER999を取り下げました。", "B0INVENT01"),
    // Told by their form alone.
    ("B0INVENT01とB0OTHER999を取り下げました。", "B0OTHER999"), ("ある日、空想鞄卸株式会社を訪ねました。", "空想鞄卸"),
    ("これは（株）空想商事の品です。", "空想商事"),
    ("We bought from Mirage Leather Co., Ltd. in May.", "Mirage Leather"),
    ("倉庫は東京都千代田区架空町1-2-3 架空ビル4階です。", "架空町1-2-3 架空ビル4階"), ("倉庫は、北区架空町2丁目3番にあります。", "架空町2丁目3番"),
    ("〒101-9999へ送りました。", "101-9999"), ("詳しくはhttps://bags.example.jp/aを見ました。", "bags.example.jp"),
    ("詳しくはbags.example.comを見ました。", "bags.example.com"), ("苦情8000000999に答えます。", "8000000999"),
    ("電話03-0000-0142に掛けました。", "03-0000-0142"), ("mio@example.jpへ送りました。", "mio@"),
    ("注文250-1234567-1234567の方です。", "250-1234567"),
    // One that begins in another.
    ("株式会社架空商事03-1234-5678へ掛けました。", "1234-5678"), ("250-1234567-1234567株式会社蜃気楼商事", "蜃気楼"),
  ]

  @Test(arguments: secrets) func `what identifies is hidden`(text: String, hidden: String) {
    let masked = Mask(forPlansOf: Self.dossier, in: .japanese).masked(text)
    #expect(!masked.contains(hidden), "\(masked)")
    #expect(masked.contains("〔"), "\(masked)")
  }

  /// What one learns from stays.
  @Test(arguments: [
    "2026年5月3日に、店の在庫64点を1点ずつ見比べました。", "購入者様4名に12,800円を返金しました。", "東京都の店舗で3点を確かめました。",
    "入荷のたびに、刻印、縫製、付属品の3点を照合します。", "アマゾンジャパン合同会社へ送りました。",
    "https://sellercentral.amazon.co.jp/healthで確かめました。", "市場価格の1-2割引で売りました。",
  ])
  func `what identifies nobody stays`(text: String) {
    #expect(Mask(forPlansOf: Self.dossier, in: .japanese).masked(text) == text)
  }

  @Test func `a whole case that is handed on names none of it anywhere`() {
    var dossier = Self.dossier
    dossier.revise(
      to: Self.secrets.map(\.text).joined(separator: "\n"), at: Invented.moment("2026-05-02 09:00"))
    let masked = Mask(forPlansOf: dossier, in: .japanese).masked(dossier)
    let records =
      masked.rounds.map { String(decoding: $0.record.indented, as: UTF8.self) }
      + masked.notices.map { String(decoding: $0.record.indented, as: UTF8.self) }
      + [String(decoding: masked.sellerCase.record.indented, as: UTF8.self)]
    for (_, hidden) in Self.secrets {
      #expect(!records.contains { $0.contains(hidden) }, "\(hidden)")
    }
  }
}
