import TextFolding

/// What the names of files say of the documents in them.
package enum DocumentNames {
  /// The kind of document that a file's name speaks of; `nil` where it speaks of none.
  package static func kind(of name: String) -> DocumentKind? {
    let folded = SearchFolding.fold(name)
    return words.first { entry in
      entry.words.contains { folded.contains(SearchFolding.fold($0)) }
    }?.kind
  }

  private static let words: [(kind: DocumentKind, words: [String])] = [
    (.dealerLicence, ["古物", "dealer"]),
    (.letterOfRetraction, ["取り下げ", "取下", "retract"]),
    (.authorizationLetter, ["許諾", "委任", "販売許可", "ライセンス", "authoriz", "licen"]),
    (.brandCertificate, ["商標登録", "ブランド登録", "brand"]),
    (.identity, ["身分", "免許証", "パスポート", "passport", "identity"]),
    (.businessLicence, ["履歴事項", "登記", "営業許可", "business"]),
    (.receipt, ["領収", "レシート", "receipt"]),
    (.invoice, ["請求", "納品", "注文書", "invoice", "inv"]),
  ]
}
