import Casework

extension Stage: Worded {
  package var wording: Wording {
    switch self {
    case .listingInquiry: Wording("商品の照会", "listing inquiry")
    case .accountInvestigation: Wording("アカウント調査", "account investigation")
    case .policyWarning: Wording("違反の警告", "policy warning")
    case .suspension: Wording("停止", "suspension")
    case .moreInformation: Wording("追加情報の要求", "more information")
    case .closure: Wording("閉鎖", "closure")
    case .reinstated: Wording("復活", "reinstated")
    case .listingRestored: Wording("出品の再開", "listing restored")
    case .relistWaived: Wording("再出品の放棄", "relist waived")
    case .funds: Wording("売上金", "funds")
    case .none: Wording("通知ではない", "not a notice")
    }
  }

  /// At most eight columns, for a column of the list.
  package var short: Wording {
    switch self {
    case .listingInquiry: Wording("商品照会", "listing")
    case .accountInvestigation: Wording("調査", "investig")
    case .policyWarning: Wording("警告", "warning")
    case .suspension: Wording("停止", "suspend")
    case .moreInformation: Wording("追加要求", "more inf")
    case .closure: Wording("閉鎖", "closure")
    case .reinstated: Wording("復活", "reinst.")
    case .listingRestored: Wording("出品再開", "restored")
    case .relistWaived: Wording("放棄", "waived")
    case .funds: Wording("売上金", "funds")
    case .none: Wording("-", "-")
    }
  }
}

extension Reason: Worded {
  package var wording: Wording {
    switch self {
    case .authenticity: Wording("真贋", "authenticity")
    case .intellectualProperty: Wording("知的財産", "intellectual property")
    case .listingMismatch: Wording("商品ページとの相違", "listing mismatch")
    case .usedSoldAsNew: Wording("新品として中古を販売", "used sold as new")
    case .condition: Wording("商品の状態", "condition")
    case .dealerLicence: Wording("古物商許可・特商法", "dealer licence")
    case .linkedAccount: Wording("関連アカウント", "linked account")
    case .multipleAccounts: Wording("複数アカウント", "multiple accounts")
    case .performance: Wording("パフォーマンス", "performance")
    case .lateShipment: Wording("出荷遅延", "late shipment")
    case .tracking: Wording("追跡番号", "tracking")
    case .reviewManipulation: Wording("レビュー操作", "review manipulation")
    case .unapprovedDrug: Wording("未承認医薬品", "unapproved drug")
    case .restrictedProduct: Wording("制限対象商品", "restricted product")
    case .safety: Wording("製品安全", "product safety")
    case .verification: Wording("本人確認", "verification")
    case .dropShipping: Wording("無在庫・直送", "drop shipping")
    case .other: Wording("その他", "other")
    case .none: Wording("未定", "none")
    }
  }

  /// At most eight columns, for a column of the list.
  package var short: Wording {
    switch self {
    case .authenticity: Wording("真贋", "authent.")
    case .intellectualProperty: Wording("知財", "IP")
    case .listingMismatch: Wording("相違", "mismatch")
    case .usedSoldAsNew: Wording("中古", "used")
    case .condition: Wording("状態", "conditn")
    case .dealerLicence: Wording("古物商", "licence")
    case .linkedAccount: Wording("関連", "linked")
    case .multipleAccounts: Wording("複数", "multiple")
    case .performance: Wording("評価", "perform.")
    case .lateShipment: Wording("出荷", "late shp")
    case .tracking: Wording("追跡", "tracking")
    case .reviewManipulation: Wording("レビュー", "reviews")
    case .unapprovedDrug: Wording("医薬品", "drug")
    case .restrictedProduct: Wording("制限", "restrict")
    case .safety: Wording("安全", "safety")
    case .verification: Wording("本人確認", "verify")
    case .dropShipping: Wording("直送", "dropship")
    case .other: Wording("他", "other")
    case .none: Wording("-", "-")
    }
  }
}

extension RightKind: Worded {
  package var wording: Wording {
    switch self {
    case .trademark: Wording("商標", "trademark")
    case .copyright: Wording("著作権", "copyright")
    case .design: Wording("意匠", "design")
    case .counterfeit: Wording("偽造品", "counterfeit")
    case .patent: Wording("特許", "patent")
    case .unfairCompetition: Wording("不正競争", "unfair competition")
    }
  }
}

extension DocumentKind: Worded {
  package var wording: Wording {
    switch self {
    case .invoice: Wording("請求書", "invoice")
    case .receipt: Wording("領収書", "receipt")
    case .authorizationLetter: Wording("販売許可書", "letter of authorization")
    case .brandCertificate: Wording("ブランド登録証明書", "brand certificate")
    case .identity: Wording("身分証明書", "identity document")
    case .businessLicence: Wording("事業者免許・登記簿", "business licence")
    case .dealerLicence: Wording("古物商許可証", "dealer licence")
    case .supplierContact: Wording("仕入れ先の連絡先", "supplier's contact")
    case .planOfAction: Wording("改善計画書", "plan of action")
    case .letterOfRetraction: Wording("権利者の取り下げ", "retraction")
    }
  }
}

extension DeadlineKind: Worded {
  package var wording: Wording {
    switch self {
    case .call: Wording("電話", "call")
    case .answer: Wording("回答", "answer")
    case .appeal: Wording("異議", "appeal")
    case .fbaDisposal: Wording("在庫処分", "stock")
    case .funds: Wording("売上金", "funds")
    case .replyExpected: Wording("回答待ち", "reply")
    }
  }
}

extension KeptDeadline.State: Worded {
  package var wording: Wording {
    switch self {
    case .running: Wording("進行中", "running")
    case .met: Wording("間に合った", "met")
    case .missed: Wording("過ぎた", "missed")
    case .superseded: Wording("新しい通知に代わった", "superseded")
    case .waived: Wording("不要になった", "waived")
    case .paused: Wording("保留中", "paused")
    }
  }
}

extension Round.State: Worded {
  package var wording: Wording {
    switch self {
    case .drafting: Wording("準備", "drafting")
    case .ready: Wording("提出可", "ready")
    case .submitted: Wording("提出済", "sent")
    case .accepted: Wording("受理", "accepted")
    case .turnedDown: Wording("却下", "refused")
    case .moreAsked: Wording("追加要求", "more")
    case .unanswered: Wording("回答なし", "no reply")
    }
  }
}

extension Turn: Worded {
  package var wording: Wording {
    switch self {
    case .me: Wording("自分", "me")
    case .client: Wording("依頼者", "client")
    case .marketplace: Wording("Amazon", "Amazon")
    }
  }

  /// At most two columns, for a column of the list.
  package var short: Wording {
    switch self {
    case .me: Wording("自", "me")
    case .client: Wording("客", "cl")
    case .marketplace: Wording("A", "A")
    }
  }
}

extension Outcome: Worded {
  package var wording: Wording {
    switch self {
    case .reinstated: Wording("復活", "reinstated")
    case .closed: Wording("閉鎖のまま終了", "closed")
    case .waived: Wording("再出品を放棄して終了", "waived")
    case .withdrawn: Wording("依頼の取り下げ", "withdrawn")
    }
  }
}

extension Language {
  /// The language of a plan that no notice has asked for yet.
  package var ofPlans: NoticeLanguage { self == .japanese ? .japanese : .english }
}

extension NoticeLanguage: Worded {
  package var wording: Wording {
    switch self {
    case .japanese: Wording("日本語", "Japanese")
    case .english: Wording("英語", "English")
    }
  }
}

extension ReadingField: Worded {
  package var wording: Wording {
    switch self {
    case .language: Wording("言語", "language")
    case .stage: Wording("段階", "stage")
    case .reason: Wording("理由", "reason")
    case .rightKind: Wording("権利の種類", "right")
    case .asins: Wording("ASIN", "ASINs")
    case .rightsOwner: Wording("権利者", "rights owner")
    case .complaintIDs: Wording("苦情ID", "complaints")
    case .fundsHeld: Wording("売上金の留保", "funds held")
    case .deadlines: Wording("期限", "deadlines")
    case .maxFailedAppeals: Wording("却下の上限", "refusals max")
    case .documents: Wording("書類", "documents")
    case .invoiceMaxAgeDays: Wording("請求書の日数", "invoice age")
    case .answerTo: Wording("回答先", "answer to")
    case .demands: Wording("要求", "demands")
    }
  }
}

extension CaseMatch.Why: Worded {
  package var wording: Wording {
    switch self {
    case .thread: Wording("返信のつながり", "thread")
    case .complaintID: Wording("苦情IDの一致", "complaint id")
    case .sellerID: Wording("出品者IDの一致", "seller id")
    case .client: Wording("依頼者のアドレス", "client's address")
    case .asin: Wording("ASINの一致", "ASIN")
    case .name: Wording("名前の一致", "name")
    }
  }
}

extension AnswerChannel: Worded {
  package var wording: Wording {
    switch self {
    case .reply: Wording("このメールに返信", "reply to the mail")
    case .sellerCentral: Wording("セラーセントラル", "Seller Central")
    case .addresses(let addresses):
      Wording(addresses.joined(separator: ", "), addresses.joined(separator: ", "))
    }
  }
}

extension Language {
  /// Whose turn it is in a case, and who works on it where somebody does.
  package func turn(of sellerCase: SellerCase) -> String {
    let turn = say(sellerCase.turn)
    guard let assignee = sellerCase.assignee else { return say(ScreenPhrase.turnIs, turn) }
    return say(ScreenPhrase.turnOf, turn, assignee)
  }
}
