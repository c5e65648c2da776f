/// Notices as a marketplace might write them; every name and number in them is invented.
struct InventedMail {
  let subject: String
  let date: String
  let messageID: String
  let body: String

  /// The message as it lies on the disk.
  var message: String {
    """
    From: "Amazon.co.jp" <seller-performance@amazon.co.jp>
    To: owner@example.jp
    Subject: \(subject)
    Date: \(date)
    Message-ID: <\(messageID)@amazon.co.jp>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: 8bit

    \(body)
    """
  }

  /// Stops an account; 17 days are given to answer.
  static let suspension = InventedMail(
    subject: "出品用アカウントの一時停止について", date: "Fri, 01 May 2026 08:29:50 +0900",
    messageID: "stop-1.EXAMPLE",
    body: """
      海風工房 様

      偽造品に関する購入者様からの申し立てを受け、お客様の出品用アカウントを一時停止しました。
      対象の商品: ASIN B00TEST071

      本通知の受領後17日以内に、改善計画書をご提出ください。
      期限までにご提出がない場合、アカウントは閉鎖されることがあります。

      Amazon.co.jp 出品者パフォーマンスチーム

      """)

  /// Turns a plan down and asks for more.
  static let refusal = InventedMail(
    subject: "ご提出いただいた改善計画書について", date: "Wed, 06 May 2026 08:10:00 +0900",
    messageID: "more-1.EXAMPLE",
    body: """
      海風工房 様

      改善計画書をお送りいただきありがとうございます。内容を確認しましたが、
      現時点では出品用アカウントの再開を認めることができません。
      対象の商品: ASIN B00TEST071

      根本原因の説明が不十分です。より詳しい内容の改善計画書を、本通知の受領後7日以内に
      あらためてご提出ください。

      Amazon.co.jp 出品者パフォーマンスチーム

      """)

  static let englishSuspension = InventedMail(
    subject: "Your selling account has been deactivated", date: "Fri, 1 May 2026 08:29:50 +0900",
    messageID: "stop-2.EXAMPLE",
    body: """
      Hello from Amazon,

      We have deactivated your selling account because of complaints from customers about the \
      authenticity of ASIN B00TEST072. Your listings have been removed.

      To reactivate your account, please submit a plan of action within 17 days of receiving \
      this message. If we do not receive it, your account may be closed.

      Seller Performance Team
      Amazon.co.jp

      """)

  static let englishRefusal = InventedMail(
    subject: "We need more information", date: "Wed, 6 May 2026 08:10:00 +0900",
    messageID: "more-2.EXAMPLE",
    body: """
      Hello from Amazon,

      Thank you for your plan of action about ASIN B00TEST072. We reviewed it, but we cannot \
      reactivate your selling account at this time because we do not have enough information.

      Please submit a more detailed plan of action within 7 days of receiving this message. \
      Explain the root cause in detail.

      Seller Performance Team
      Amazon.co.jp

      """)
}
