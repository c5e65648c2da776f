import Casework

/// The words that documents are called by.
package enum DocumentWords {
  static let names: [(kind: DocumentKind, words: [String])] = [
    (.invoice, ["請求書", "納品書", "invoice", "invoices"]),
    (.receipt, ["領収書", "レシート", "receipt", "receipts"]),
    (
      .authorizationLetter,
      [
        "販売許可書", "委任状", "許諾書", "ライセンス契約書", "letter of authorization",
        "authorization letter",
      ]
    ),
    (.brandCertificate, ["ブランド登録証明書", "登録証明書", "brand registration certificate"]),
    (.identity, ["身分証明書", "本人確認書類", "運転免許証", "passport", "identity document"]),
    (.businessLicence, ["履歴事項全部証明書", "登記簿", "開業届", "business licence", "business license"]),
    (.dealerLicence, ["古物商許可証"]),
    (.letterOfRetraction, ["取り下げ書", "取下書", "letter of retraction", "retraction letter"]),
  ]

  /// The documents that a text names.
  static func kinds(in text: FoldedPlan) -> [DocumentKind] {
    names.filter { $0.words.contains { !text.spans(of: $0).isEmpty } }.map(\.kind)
  }

  package static func words(of kind: DocumentKind) -> [String] {
    names.first { $0.kind == kind }?.words ?? []
  }
}
