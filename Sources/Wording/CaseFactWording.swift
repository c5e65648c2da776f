import Casework

extension Language {
  /// Where a case stands: at first no notice has said so yet.
  package func stage(of sellerCase: SellerCase) -> String {
    sellerCase.stage == .none ? say(StandingPhrase.noNoticeYet) : say(sellerCase.stage)
  }
}

extension CaseFact: Worded {
  package var wording: Wording {
    switch self {
    case .client: Wording("依頼者", "client")
    case .shop: Wording("店名", "shop")
    case .sellerID: Wording("出品者ID", "seller id")
    case .contact: Wording("連絡先", "contact")
    case .business: Wording("業態", "business")
    case .marketplace: Wording("販売先", "marketplace")
    case .stage: Wording("段階", "stage")
    case .reason: Wording("理由", "reason")
    case .rightKind: Wording("権利", "kind of right")
    case .turn: Wording("手番", "turn")
    case .assignee: Wording("担当", "assignee")
    case .tags: Wording("札", "tags")
    case .rejections: Wording("却下数", "rejections")
    }
  }
}
