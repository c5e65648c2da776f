import Casework
import CivilTime
import PlanReview

/// The papers that a client is asked for: what the notice demands and nobody has yet, and what
/// will be too old when the plan goes out.
struct RequestedPapers: Sendable {
  /// One a paper, with its conditions and the notice's words.
  let items: [String]

  /// What the client need not be asked for, and why.
  let state: State

  enum State: Hashable, Sendable {
    case asked, complete, nothingDemanded, noNotice

    /// The answer went out on a day, and the marketplace has not replied.
    case waiting(CalendarDay)
  }

  init(of dossier: Dossier, at now: Moment) {
    let notice = dossier.askingNotice
    if let sent = dossier.unansweredSubmission {
      (items, state) = ([], .waiting(sent.inJapan.day))
      return
    }
    let demanded = notice.map(DemandedPaper.all) ?? []
    let holdings = Holdings(dossier, answering: notice, at: now)
    let papers = demanded + holdings.outdated(besides: demanded)
    let products = dossier.openProducts
    items = papers.compactMap { paper in
      holdings.need(of: paper, for: products).map {
        paper.item($0, maxAge: dossier.invoiceAgeToSay(at: now))
      }
    }
    if !items.isEmpty {
      state = .asked
    } else if notice == nil {
      state = .noNotice
    } else {
      state = demanded.isEmpty ? .nothingDemanded : .complete
    }
  }
}

extension DemandedPaper {
  /// As it stands in the list of a letter.
  fileprivate func item(_ need: Holdings.Need, maxAge: Int?) -> String {
    var first = names.map(\.words).joined(separator: "、または")
    if isProofOfPurchase {
      let products = need.products.isEmpty ? "" : "（\(need.products.joined(separator: "、"))）"
      let age = maxAge.map { "発行から\($0)日以内のもの、" } ?? ""
      first += "\(products): \(age)販売数に見合う数量、仕入れ先の名称・住所・電話番号が読めるもの（pdf、jpg、png、gif）"
    }
    let quotes = demands.map { "   通知の文面: \($0)" }
    let notes = need.notes.reduce(into: [String]()) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
    return ([first] + quotes + notes.map { "   （\($0)）" }).joined(separator: "\n")
  }
}

extension DemandedPaper.Name {
  /// As a paper that one can send.
  fileprivate var words: String {
    switch self {
    case .named(let paper): paper.name
    case .kind(.invoice): "請求書"
    case .kind(.receipt): "領収書"
    case .kind(.authorizationLetter): "販売許可書（権利者の許諾書、ライセンス契約書など）の写し"
    case .kind(.brandCertificate): "ブランド（商標）の登録証明書の写し"
    case .kind(.identity): "身分証明書（運転免許証、パスポートなど）の写し"
    case .kind(.businessLicence): "事業の登録を示す書類（履歴事項全部証明書、開業届の控えなど）の写し"
    case .kind(.dealerLicence): "古物商許可証の写し"
    case .kind(.supplierContact): "仕入れ先の名称・住所・電話番号・ウェブサイトを書いたもの"
    case .kind(.planOfAction): "改善計画書"
    case .kind(.letterOfRetraction): "申し立ての取り下げ書（写し）"
    }
  }
}

extension Dossier {
  /// When the answer went out that the marketplace has not replied to; `nil` where the next one
  /// is being written, or something was asked since.
  fileprivate var unansweredSubmission: Moment? {
    guard openRound == nil, let last = rounds.last, last.state == .submitted,
      let sent = last.submission?.at, sent > askingNotice?.message.received ?? sent
    else { return nil }
    return sent
  }

  /// The products that the notice asks about, else those of the case that are not back yet.
  fileprivate var openProducts: [String] {
    if let asked = askingNotice?.reading.asins, !asked.isEmpty { return asked }
    let back = notices.filter { [.listingRestored, .relistWaived].contains($0.reading.stage) }
      .flatMap(\.reading.asins)
    return asins.filter { !back.contains($0) }
  }

  /// How old an invoice may be, where a notice says so or one that is there has grown too old.
  fileprivate func invoiceAgeToSay(at now: Moment) -> Int? {
    statedInvoiceAge ?? staleEvidence(at: now).first?.maxAgeDays
  }
}
