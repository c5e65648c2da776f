/// A mail as it lies on the disk, to be read by the program's own intake.
package struct InventedMail: Sendable {
  package let id: String
  package let bytes: [UInt8]

  /// - Parameter date: As RFC 5322 has it: `Fri, 01 May 2026 07:50:00 +0900`.
  package init(_ id: String, date: String, subject: String, body: String) {
    self.id = id
    let lines =
      [
        "From: Amazon <seller-performance@amazon.co.jp>", "To: desk@example.com",
        "Subject: \(subject)", "Date: \(date)", "Message-ID: <\(id)@amazon.co.jp>",
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit", "",
      ] + body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    bytes = Array(lines.joined(separator: "\r\n").utf8)
  }
}

extension InventedMail {
  /// A suspension with 17 days for the answer.
  package static let suspension = InventedMail(
    "suspension-1", date: "Fri, 01 May 2026 07:50:00 +0900", subject: "Account deactivated",
    body: """
      まるや雑貨 様

      出品者様のAmazon出品用アカウントは停止されました。販売された商品の真贋について、購入者様から苦情が寄せられたためです。
      対象の商品: B0INVENT07

      この通知の受領後17日以内に、根本原因、実施した措置、再発防止策を記載した改善計画書を、このメールへの返信でお送りください。

      Amazon.co.jp 出品者審査担当

      """)

  /// A refusal that asks for more.
  package static let refusal = InventedMail(
    "refusal-1", date: "Mon, 11 May 2026 10:20:00 +0900", subject: "Re: Account deactivated",
    body: """
      まるや雑貨 様

      改善計画書をお送りいただきありがとうございます。ご提出いただいた改善計画書では情報が不十分なため、出品用アカウントを再開できません。
      対象の商品: B0INVENT07

      7日以内に、より詳しい改善計画書と仕入先の請求書を、このメールへの返信でお送りください。

      Amazon.co.jp 出品者審査担当

      """)
}

extension InventedMail {
  /// A client's letter with a paper.
  package static func letter(
    from address: String, subject: String = "請求書を送ります", attaching name: String
  ) -> InventedMail {
    InventedMail(
      "letter-1",
      lines: [
        "From: \(address)", "To: desk@example.com", "Subject: \(subject)",
        "Date: Fri, 01 May 2026 08:10:00 +0900", "Message-ID: <letter-1@example.jp>",
        "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"b\"", "",
        "--b", "Content-Type: text/plain; charset=UTF-8", "", "お世話になります。請求書を送ります。", "--b",
        "Content-Type: application/pdf; name=\"\(name)\"",
        "Content-Disposition: attachment; filename=\"\(name)\"",
        "Content-Transfer-Encoding: base64", "", "JVBERi0xLjQK", "--b--", "",
      ])
  }

  private init(_ id: String, lines: [String]) {
    self.id = id
    bytes = Array(lines.joined(separator: "\r\n").utf8)
  }
}
