/// Words for what spoke for a conclusion.
package enum GroundPhrase: CaseIterable, Worded {
  case rule, signal, inSubject, sentence, stage, wording, comma
  case noDeadline, address

  // What is known of a notice without its words.
  case fromMarketplace, fromOther, fromUnknown, fromBuyer, claimsMarketplace, lettersLookAlike
  case replyElsewhere, linkElsewhere, hasProducts, noProduct, oneProduct, manyProducts

  /// - Parameter fact: Its name in the files of rules.
  init?(fact: String) {
    guard let phrase = Self.facts[fact] else { return nil }
    self = phrase
  }

  private static let facts: [String: GroundPhrase] = [
    "sender.marketplace": .fromMarketplace, "sender.other": .fromOther,
    "sender.unknown": .fromUnknown, "sender.buyer": .fromBuyer,
    "sender.claims": .claimsMarketplace, "sender.lookalike": .lettersLookAlike,
    "reply.other": .replyElsewhere, "link.other": .linkElsewhere,
    "has.asin": .hasProducts, "no.asin": .noProduct, "one.asin": .oneProduct,
    "many.asins": .manyProducts,
  ]

  package var wording: Wording {
    switch self {
    case .rule: Wording("規則 {}", "rule {}")
    case .signal: Wording("{}の言葉（{}）", "words on {} ({})")
    case .inSubject: Wording("件名の「{}」", "“{}” in the subject")
    case .sentence: Wording("「{}」とわかる一文", "one sentence that says “{}” by itself")
    case .stage: Wording("段階が「{}」", "the stage “{}”")
    case .wording: Wording("全体の言葉づかい", "the wording as a whole")
    case .noDeadline: Wording("期限ではない", "no deadline")
    case .address: Wording("メールアドレス", "a mail address")
    case .comma: Wording("、", ", ")
    case .fromMarketplace: Wording("マーケットプレイスの差出人", "the marketplace as sender")
    case .fromOther: Wording("マーケットプレイスではない差出人", "a sender that is not the marketplace")
    case .fromUnknown: Wording("差出人の記載なし", "no sender named")
    case .fromBuyer: Wording("購入者からの転送", "a message passed on from a buyer")
    case .claimsMarketplace:
      Wording("マーケットプレイスを名乗る差出人", "a sender that claims to be the marketplace")
    case .lettersLookAlike:
      Wording("形の似た別の文字が混ざった差出人", "a sender with letters that only look like others")
    case .replyElsewhere: Wording("別のところへの返信先", "replies that go elsewhere")
    case .linkElsewhere: Wording("別のところへのリンク", "links that lead elsewhere")
    case .hasProducts: Wording("ASINの記載", "an ASIN")
    case .noProduct: Wording("ASINの記載なし", "no ASIN")
    case .oneProduct: Wording("ASINが1件", "one ASIN")
    case .manyProducts: Wording("ASINが複数", "several ASINs")
    }
  }
}

/// What the words of a rule are about, by the first part of its name: `why.late`.
package enum GroundTopic: String, CaseIterable, Worded {
  case account, review, listing, sent, good, warn, funds, none, why, right, doc, act, to, plan
  case limit, owner, complaint, asin, caution, ask, other

  init(_ name: String) {
    self = name.split(separator: ".").first.flatMap { Self(rawValue: String($0)) } ?? .other
  }

  package var wording: Wording {
    switch self {
    case .account: Wording("アカウントの状態", "the account")
    case .review: Wording("審査", "a review")
    case .listing: Wording("出品の状態", "the listings")
    case .sent: Wording("提出への回答", "what was sent before")
    case .good: Wording("再開・承認", "good news")
    case .warn: Wording("警告", "a warning")
    case .funds: Wording("売上金", "money")
    case .none: Wording("通知ではない文面", "mail of another kind")
    case .why: Wording("理由", "the reason")
    case .right: Wording("権利の種類", "the kind of right")
    case .doc: Wording("書類", "documents")
    case .act: Wording("求められた行為", "what is to be done")
    case .to: Wording("回答先", "where to answer")
    case .plan: Wording("改善計画", "the plan")
    case .limit: Wording("回数の上限", "a limit of appeals")
    case .owner: Wording("権利者", "the rights owner")
    case .complaint: Wording("申し立て番号", "the complaint")
    case .asin: Wording("商品番号", "product numbers")
    case .caution: Wording("紛らわしい語", "terms that mislead")
    case .ask: Wording("要求", "demands")
    case .other: Wording("規則", "a rule")
    }
  }
}
