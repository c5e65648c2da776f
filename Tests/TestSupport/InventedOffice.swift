import Casework
import CivilTime

/// A small office on the morning of Friday, 1 May 2026: five cases and two new notices.
///
///     C5R1VW  over since the end of 27 April
///     C7K3QF  72 hours, 44 minutes of them left
///     C2M8XT  17 days; round 1 was turned down, round 2 is being written
///     C9Z0HN  no deadline, the marketplace's turn
///     C4P6JD  closed
package enum InventedOffice {
  package static let now = Invented.moment("2026-05-01 08:30")

  package static let dossiers: [Dossier] = [hoshino, kitano, aoba, minato, yamane]

  package static let hoshino: Dossier = {
    var made = InventedCase(
      "C7K3QF", client: "星野バッグ店", shop: "ほしの鞄", opened: "2026-04-28 09:20")
    made.file(trademark)
    made.note("商標権者へ電話した。\n折り返しを待つ。", at: "2026-04-29 11:05")
    return made.dossier
  }()

  private static let trademark: InventedNotice = {
    var notice = InventedNotice(
      "知的財産権の侵害に関するお知らせ", received: "2026-04-28 09:14", stage: .suspension,
      reason: .intellectualProperty, deadlines: [(.hours(72), .answer, "72時間以内")],
      text: """
        ほしの鞄 様

        出品用アカウントを停止いたしました。商標権者から申し立てを受けた商品は次の通りです。
        B0INVENT01
        このメールを受け取られてから72時間以内に、仕入れを証明する請求書をこのメールに返信してください。

        Amazon.co.jp 出品者審査担当
        """)
    notice.asins = ["B0INVENT01"]
    notice.maxFailedAppeals = 2
    return notice
  }()

  package static let kitano: Dossier = {
    var made = InventedCase("C2M8XT", client: "Kitano Toys", opened: "2026-03-30 10:00")
    made.file(
      InventedNotice(
        "Your account has been deactivated", received: "2026-03-30 08:12", stage: .suspension,
        reason: .authenticity, language: .english,
        deadlines: [(.days(17), .answer, "within 17 days")],
        text: "Hello Kitano Toys,\n\nSend a plan of action within 17 days.\n"))
    made.draft("1. Root cause\nWe bought from an unknown dealer.\n", at: "2026-04-02 15:00")
    made.submit(at: "2026-04-03 16:40")
    var refusal = InventedNotice(
      "We need more information", received: "2026-04-20 22:47", stage: .moreInformation,
      reason: .authenticity, language: .english,
      deadlines: [(.days(17), .answer, "within 17 days")],
      text: "Hello,\n\nSend invoices for B0INVENT02 within 17 days.\n")
    refusal.asins = ["B0INVENT02"]
    made.file(refusal)
    made.draft("1. Root cause\n〔要確認: dealer〕 was not checked.\n", at: "2026-04-22 09:30")
    return made.dossier
  }()

  package static let aoba: Dossier = {
    var made = InventedCase(
      "C5R1VW", client: "青葉電機株式会社", shop: "Aoba Denki", opened: "2026-04-20 13:00")
    made.file(
      InventedNotice(
        "アカウント健全性についての警告", received: "2026-04-20 12:31", stage: .policyWarning,
        reason: .reviewManipulation, deadlines: [(.days(7), .answer, "7日以内")],
        text: "青葉電機 様\n\n7日以内に改善計画をセラーセントラルから提出してください。\n"))
    return made.dossier
  }()

  package static let minato: Dossier = {
    var made = InventedCase("C9Z0HN", client: "港カメラ", opened: "2026-04-10 09:00")
    made.draft("１．根本原因\n検品の手順がありませんでした。\n", at: "2026-04-11 10:00")
    made.submit(at: "2026-04-12 18:05", via: "seller_central")
    return made.dossier
  }()

  package static let yamane: Dossier = {
    var made = InventedCase("C4P6JD", client: "山根商会", opened: "2026-02-01 09:00")
    made.conclude(.reinstated, at: "2026-02-20 17:00")
    return made.dossier
  }()
}

// The inbox.
extension InventedOffice {
  /// Fits no case: 17 days, a limit of two refusals.
  package static let unknown: Notice = InventedNotice(
    "アカウント停止のお知らせ", received: "2026-05-01 07:50", stage: .suspension,
    reason: .authenticity, deadlines: [(.days(17), .answer, "17日以内")],
    text: """
      まるや雑貨 様

      真贋の調査のため、アカウントを停止いたしました。
      17日以内に改善計画をこのメールに返信してください。

      """
  ).notice("I9M2ZR")

  /// Names a product of ``kitano``.
  package static let matching: Notice = {
    var notice = InventedNotice(
      "Still missing: invoices", received: "2026-04-30 19:02", stage: .moreInformation,
      reason: .authenticity, language: .english, deadlines: [(.hours(48), .answer, "48 hours")],
      text: "Hello,\n\nReply with invoices for B0INVENT02 in 48 hours.\n")
    notice.asins = ["B0INVENT02"]
    return notice.notice("I3C4DE")
  }()
}
