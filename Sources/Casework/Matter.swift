import CivilTime

/// What a notice, or a period that a person set, is about: the selling account or products
/// of it, for which reason, on whose complaint.
struct Matter {
  /// Whether it is about single products, while the account may be sold with.
  let isOfProducts: Bool
  let stage: Stage
  let reason: Reason
  let asins: Set<String>
  let complaintIDs: Set<String>
  let messageID: String?
  let thread: [String]

  fileprivate init(_ notice: Notice, isOfProducts: Bool) {
    self.isOfProducts = isOfProducts
    stage = notice.reading.stage
    reason = notice.reading.reason
    asins = Set(notice.reading.asins)
    complaintIDs = Set(notice.reading.complaintIDs)
    messageID = notice.message.messageID
    thread = notice.message.thread
  }

  /// Of what a person was told about the account.
  fileprivate init(toldOf sellerCase: SellerCase) {
    isOfProducts = false
    stage = sellerCase.stage
    reason = sellerCase.reason
    (asins, complaintIDs) = ([], [])
    (messageID, thread) = (nil, [])
  }
}

extension Matter {
  /// Whether a later notice goes on with an older matter: what it asks is asked instead.
  ///
  /// In doubt it does not, and both run. One about a product never goes on with one about
  /// the account, and one about the account only with those of products that it names.
  func goesOn(with older: Matter) -> Bool {
    if isOfProducts && !older.isOfProducts { return false }
    if names(older) { return true }
    if asins.isApart(from: older.asins) || complaintIDs.isApart(from: older.complaintIDs) {
      return false
    }
    guard hasReason(of: older) else { return false }
    if !asins.isDisjoint(with: older.asins) { return true }
    return !older.isOfProducts || isRefusal && asins.isEmpty && reason.isStated
  }

  /// Whether it says itself what it goes on with: an answer in a thread, a complaint's id.
  private func names(_ older: Matter) -> Bool {
    older.messageID.map(thread.contains) ?? false
      || !complaintIDs.isDisjoint(with: older.complaintIDs)
  }

  // A refusal, a closure and good news often do not repeat the reason.
  private func hasReason(of older: Matter) -> Bool {
    if reason.isStated && older.reason.isStated { return reason == older.reason }
    if isRefusal || stage == .closure || stage.isGoodNews { return true }
    return reason == older.reason && stage != .policyWarning
  }

  private var isRefusal: Bool { stage == .moreInformation }
}

extension Set {
  /// Whether both name something, and nothing in common.
  fileprivate func isApart(from other: Set) -> Bool {
    !isEmpty && !other.isEmpty && isDisjoint(with: other)
  }
}

extension Reason {
  /// Whether the reason is known.
  fileprivate var isStated: Bool { self != .none && self != .other }
}

extension Dossier {
  /// What a notice of the case is about; without one, what a person set is about.
  func matter(of notice: Notice?) -> Matter {
    notice.map { Matter($0, isOfProducts: isAboutProducts($0)) } ?? Matter(toldOf: sellerCase)
  }

  /// Whether a notice is about single products: it says so, or refuses what was sent about
  /// them.
  func isAboutProducts(_ notice: Notice) -> Bool {
    guard notice.reading.stage == .moreInformation else { return notice.opensWithProducts }
    let leading = notices.filter {
      $0.counts && $0.reading.stage.opensMatter && $0.precedes(notice)
    }
    let named = leading.filter { $0.isNamed(by: notice) }
    let earlier = named.isEmpty ? leading : named
    return !earlier.isEmpty && earlier.allSatisfy(\.opensWithProducts)
  }

  /// Whether a notice is about products, while the account itself is stopped or looked into
  /// as the latest notice about it says.
  func leavesAccountStopped(_ notice: Notice) -> Bool {
    guard isAboutProducts(notice) else { return false }
    let account = notices.filter {
      $0.counts && $0.reading.stage.isAboutAccount && $0.precedes(notice) && !isAboutProducts($0)
    }
    let latest = account.max { $0.precedes($1) }
    return latest.map { $0.reading.stage != .reinstated && $0.reading.stage != .policyWarning }
      ?? false
  }
}

extension Notice {
  /// Whether it came before another of its case; of two with the same moment the one that
  /// was filed first.
  func precedes(_ other: Notice) -> Bool {
    (message.received, number) < (other.message.received, other.number)
  }

  fileprivate func isNamed(by refusal: Notice) -> Bool {
    message.messageID.map(refusal.message.thread.contains) ?? false
      || !Set(reading.asins).isDisjoint(with: refusal.reading.asins)
      || !Set(reading.complaintIDs).isDisjoint(with: refusal.reading.complaintIDs)
  }

  fileprivate var opensWithProducts: Bool {
    switch reading.stage {
    case .listingInquiry, .listingRestored, .relistWaived: true
    case .policyWarning: !reading.asins.isEmpty
    default: false
    }
  }
}

extension Stage {
  /// Whether such a notice says by itself whether it is about the account.
  fileprivate var opensMatter: Bool { isAboutAccount && self != .moreInformation }
}
