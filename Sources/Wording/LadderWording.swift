import Casework
import TextFolding

extension LadderStep.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .call: Wording("電話", "call")
    case .papers: Wording("書類と計画", "papers and plan")
    case .suspension: Wording("停止", "suspension")
    case .closure: Wording("閉鎖", "closure")
    case .appeal: Wording("異議の終わり", "end of objections")
    case .stockDisposal: Wording("在庫の処分", "stock disposal")
    case .funds: Wording("売上金", "funds")
    }
  }
}

/// What the marketplace usually does; each is a rule that a step of the ladder rests on.
extension LadderRule: Worded {
  package var wording: Wording {
    switch self {
    case .callWithin24Hours:
      Wording("調査の通知から24時間以内に電話が来るのが通例", "usually calls within 24 hours of the notice")
    case .papersWithin72HoursOfCall:
      Wording(
        "電話で72時間以内の請求書と計画を求められるのが通例",
        "usually asks on the phone for invoices and a plan within 72 hours")
    case .suspensionAfterPapers:
      Wording("書類と計画が足りなければ停止されるのが通例", "usually suspends when these do not convince")
    case .closureWithoutPeriod:
      Wording("通知に期限の定めがない", "the notice names no period")
    case .closureAfterRefusals(let limit):
      Wording(
        "却下{}回で打ち切り".filled("\(limit)"),
        "ends after {} refusal".filled("\(limit)") + (limit == 1 ? "" : "s"))
    case .appealWithin90Days:
      Wording("閉鎖から90日以内の異議が通例", "usually hears objections for 90 days after closing")
    case .stockAfter90Days:
      Wording("閉鎖から90日で在庫を処分するのが通例", "usually disposes of stock 90 days after closing")
    case .fundsAfterClaimPeriod:
      Wording("閉鎖から90日の申請期間の後に支払われるのが通例", "usually pays after the 90 days of claims")
    case .fundsOnRequestAfter90Days:
      Wording("閉鎖から90日で支払いを申請できるのが通例", "can usually be asked for 90 days after closing")
    case .fundsOnlyOnReinstatement:
      Wording("真贋では復活だけが売上金を戻す", "in authenticity cases only reinstatement frees it")
    }
  }
}

extension String {
  fileprivate func filled(_ value: String) -> String { replacing("{}", with: value) }
}

extension HeldAsset.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .money: Wording("売上金の留保", "money held")
    case .stock: Wording("在庫の留め置き", "stock held")
    }
  }
}

extension RelatedCase.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .linkedAccount: Wording("関連アカウント", "linked account")
    case .sameClient: Wording("同じ依頼者", "same client")
    case .samePerson: Wording("同じ人物", "same person")
    }
  }
}

extension InternalSchedule.Step: Worded {
  package var wording: Wording {
    switch self {
    case .documents: Wording("資料の締切", "client's documents")
    case .draft: Wording("初稿", "first draft")
    case .check: Wording("最終確認", "last check")
    }
  }
}

extension WorkCalendar.DayOff: Worded {
  package var wording: Wording {
    switch self {
    case .byCalendar(let why): why.wording
    case .own(let span): Wording(span.name, span.nameInEnglish ?? span.name)
    }
  }
}

extension ReadingChoice: Worded {
  package var wording: Wording {
    switch self {
    case .rule: Wording("規則どおり", "by the rule")
    case .earliest: Wording("安全側（最も早い）", "the earliest of all")
    case .other(let reading): reading.wording
    }
  }
}
