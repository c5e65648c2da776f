import Casework
import CivilTime
import PlanReview
import TestSupport

/// A draft in an invented case, with a notice that asks for it.
struct InventedPlan {
  var dossier: Dossier
  var text: String
  var planned = Invented.moment("2026-05-10 10:00")
  var channel: AnswerChannel?
  var archive = ArchiveFindings.none
  var words = ReviewWords.builtIn

  /// A case with one notice, received on 1 May 2026.
  init(
    _ text: String = "", reason: Reason = .authenticity, notice: String = "出品用アカウントを停止しました。",
    asins: [String] = [], documents: [DocumentKind] = [], demands: [String] = [],
    maxAge: Int? = nil, limit: Int? = nil, answerTo: AnswerChannel? = .sellerCentral
  ) {
    var invented = InventedNotice(
      "重要なお知らせ", received: "2026-05-01 08:00", stage: .suspension, reason: reason, text: notice)
    invented.asins = asins
    invented.answerTo = answerTo
    invented.maxFailedAppeals = limit
    var filed = invented.notice("I00001")
    filed.asRead.documents = documents
    filed.asRead.demands = demands.map { Demand(byHand: $0) }
    filed.asRead.invoiceMaxAgeDays = maxAge
    var made = InventedCase(
      "C7K3QF", client: "株式会社ほしの革店", shop: "HOSHINO BAGS", opened: "2026-05-01 09:00")
    made.file(filed, at: "2026-05-01 09:00")
    dossier = made.dossier
    dossier.sellerCase.client.contact = "星野 恵 <hoshino@example.jp>"
    dossier.sellerCase.reason = reason
    self.text = text
  }

  /// A round that went out before this one, and was turned down.
  func after(_ earlier: String, answered: Bool = true) -> InventedPlan {
    var plan = self
    plan.dossier.revise(to: earlier, at: Invented.moment("2026-05-02 09:00"))
    plan.dossier.submit(
      Submission(
        at: Invented.moment("2026-05-03 09:00"), by: "mio", via: nil, because: nil,
        sha256: SHA256.hex(Array(earlier.utf8)), characters: earlier.count))
    if answered, let last = plan.dossier.rounds.indices.last {
      plan.dossier.rounds[last].state = .turnedDown
    }
    return plan
  }

  func with(_ evidence: Evidence...) -> InventedPlan {
    var plan = self
    plan.dossier.sellerCase.evidence = evidence
    return plan
  }

  func with(_ change: (inout InventedPlan) -> Void) -> InventedPlan {
    var plan = self
    change(&plan)
    return plan
  }

  var review: Review {
    var dossier = dossier
    dossier.revise(to: text, at: planned)
    let round = dossier.openRound ?? dossier.rounds[0]
    return Review(
      ReviewMaterial(
        text, of: round, in: dossier, planned: planned, channel: channel, archive: archive,
        words: words))
  }

  /// The remarks of one rule.
  func remarks(_ rule: RuleCode) -> [Remark] { review.remarks.filter { $0.rule == rule } }

  /// The words that a rule marks.
  func marked(_ rule: RuleCode) -> [String] {
    let review = review
    return review.remarks.filter { $0.rule == rule }.flatMap(\.spans).map { review.text[$0] }
  }
}

extension Evidence {
  static func invoice(
    _ id: String = "E1", issued: String? = "2026-04-01", supplier: String? = nil,
    proves: String? = nil, file: String? = nil
  ) -> Evidence {
    var evidence = Evidence(
      id: id, kind: .invoice, issued: issued.flatMap { CalendarDay(iso8601: $0) })
    evidence.supplier = supplier
    evidence.proves = proves
    evidence.file = file
    return evidence
  }
}

extension InventedPlan {
  /// The same with a promise in the place of its prevention.
  static var soundButPrevention: String {
    guard let heading = sound.firstRange(of: "3. 再発防止策") else { return sound }
    return sound[..<heading.upperBound] + "\n今後は検品を徹底いたします。"
  }

  /// A plan that nothing stands against but advice.
  static let sound = """
    改善計画書

    1. 根本原因
    当店では2025年11月から、卸の品と買い取りの品を同じ棚に置き、区別せずに出荷していたため、仕入れ元を答えられませんでした。入荷の検品は星野が一人で行い、見本と照らす手順がありませんでした。

    2. 実施した是正措置
    ・2026年5月2日: 3商品の出品を取り下げ、FBA在庫27点の返送を依頼しました。
    ・2026年5月3日: 店の在庫64点を、卸のカタログの写真と1点ずつ見比べました。
    ・2026年5月4日: 購入者様4名に返金し、商品の回収を終えました。

    3. 再発防止策
    ・仕入れ先は、請求書を発行できる国内の卸に限り、星野が契約の前に登記を確かめます。
    ・入荷のたびに、星野が刻印、縫製、付属品の3点を見本と照合し、記録表に署名します。
    ・毎月末、店長が取り扱う全商品の販売数と仕入れの数量を比べ、差があれば販売を止めて調べます。
    """
}
