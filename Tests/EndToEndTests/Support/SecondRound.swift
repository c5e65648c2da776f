import Testing

/// A case whose first plan was turned down and whose second one is being written.
struct SecondRound {
  let workplace: Workplace
  let id: String

  /// When the second plan is written.
  static let now = "2026-05-07T09:00+09:00"

  static let first = """
    1. 根本原因
    2025年11月から卸の品と買い取りの品を同じ棚に置いていたため、B00TEST081の仕入れ元を答えられませんでした。

    2. 実施した是正措置
    ・2026年5月1日にB00TEST081の出品を取り下げました。
    ・B00TEST082は在庫がありません。
    ・2026年5月2日に倉庫64点を見本と1点ずつ見比べました。
    ・注文250-1234567-1234567の購入者に返金しました。
    ・商品の保管場所は、東京都台東区架空町3-4 星野倉庫2階です。

    3. 再発防止策
    ・星野が契約の前に、仕入れ先の登記を確かめます。
    ・店長が毎月末に、全商品の販売数と仕入れの数量を比べます。

    """

  /// - Parameter second: What stands in the second plan.
  init(_ second: String = first) async throws {
    workplace = try Workplace()
    id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    try await take(InventedMail.doubt, at: "2026-05-01T09:00+09:00")
    try await write(Self.first, at: "2026-05-03T09:00+09:00")
    try await workplace.done("submit", id, "--because", "試し", at: "2026-05-03T10:00+09:00")
    try await take(InventedMail.doubtRemains, at: "2026-05-06T09:00+09:00")
    try await write(second, at: Self.now)
  }

  private func take(_ mail: InventedMail, at now: String) async throws {
    let file = try workplace.write(mail.message, to: "\(mail.messageID).eml")
    try await workplace.done("import", "--case", id, file, at: now)
  }

  private func write(_ plan: String, at now: String) async throws {
    try await workplace.done("draft", id, "--from", "-", at: now, input: Array(plan.utf8))
  }

  /// The second plan in the editor.
  func desk(columns: Int = 120, rows: Int = 40) async throws -> DraftDesk {
    try await DraftDesk(id, in: workplace, at: Self.now, columns: columns, rows: rows)
  }
}

extension InventedMail {
  /// Stops an account for doubts about two products, and lets one appeal twice.
  static let doubt = InventedMail(
    subject: "出品用アカウントの一時停止について", date: "Fri, 01 May 2026 08:00:00 +0900",
    messageID: "doubt-1.EXAMPLE", body: doubtBody("出品用アカウントを一時的に停止しました。"))

  /// Turns the plan down and asks for the same again.
  static let doubtRemains = InventedMail(
    subject: "ご提出いただいた改善計画書について", date: "Wed, 06 May 2026 08:10:00 +0900",
    messageID: "doubt-2.EXAMPLE",
    body: doubtBody("改善計画書の内容が十分ではなく、現時点では出品用アカウントの再開を認めることができません。"))

  private static func doubtBody(_ what: String) -> String {
    """
    海風工房 様

    次の商品について、真正な商品であるかどうかを疑うお申し出が購入者様から寄せられています。
    \(what)

    ASIN: B00TEST081
    ASIN: B00TEST082
    注文番号: 250-1234567-1234567

    17日以内に、次の書類と改善計画書をこのメールへの返信でご提出ください。
    ・過去365日以内に発行された請求書。仕入先の名称、電話番号、住所が記載されているもの。
    ・問題の根本原因、実施した是正措置、再発防止策を記載した改善計画書。
    ・在庫の保管場所の住所

    異議申し立ては2回までです。

    """
  }
}
