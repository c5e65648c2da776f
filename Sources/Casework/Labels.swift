/// Where a notice puts the account in the marketplace's procedure.
package enum Stage: String, CaseIterable, Sendable {
  case listingInquiry = "listing_inquiry"
  case accountInvestigation = "account_investigation"
  case policyWarning = "policy_warning"
  case suspension
  case moreInformation = "more_information"
  case closure
  case reinstated
  case listingRestored = "listing_restored"
  case relistWaived = "relist_waived"
  case funds

  /// Not a notice of the marketplace about a selling account.
  case none
}

/// What a notice gives as its ground.
package enum Reason: String, CaseIterable, Sendable {
  /// Doubts of buyers or of the marketplace about the goods; no rights owner.
  case authenticity

  /// A rights owner complains; see ``RightKind``.
  case intellectualProperty = "intellectual_property"
  case listingMismatch = "listing_mismatch"
  case usedSoldAsNew = "used_sold_as_new"
  case condition
  case dealerLicence = "dealer_licence"
  case linkedAccount = "linked_account"
  case multipleAccounts = "multiple_accounts"
  case performance
  case lateShipment = "late_shipment"
  case tracking
  case reviewManipulation = "review_manipulation"
  case unapprovedDrug = "unapproved_drug"
  case restrictedProduct = "restricted_product"
  case safety
  case verification
  case dropShipping = "drop_shipping"
  case other
  case none
}

/// The kind of right a rights owner says is infringed.
package enum RightKind: String, CaseIterable, Sendable {
  case trademark, copyright, design, counterfeit, patent
  case unfairCompetition = "unfair_competition"
}

/// A document that a notice demands, or takes as one of several answers.
package enum DocumentKind: String, CaseIterable, Sendable {
  case invoice, receipt
  case authorizationLetter = "authorization_letter"
  case brandCertificate = "brand_certificate"
  case identity
  case businessLicence = "business_licence"
  case dealerLicence = "dealer_licence"
  case supplierContact = "supplier_contact"
  case planOfAction = "plan_of_action"
  case letterOfRetraction = "letter_of_retraction"
}

/// The language a notice is written in.
package enum NoticeLanguage: String, CaseIterable, Sendable {
  case japanese = "ja"
  case english = "en"
}

/// Where the answer to a notice goes.
package enum AnswerChannel: Hashable, Sendable {
  /// As an answer to the mail itself.
  case reply

  /// By a button, form, page or telephone link of the seller's console.
  case sellerCentral

  /// To one of these mail addresses.
  case addresses([String])
}

extension AnswerChannel {
  /// In the words of a submission's record: `reply`, `seller_central`, or addresses.
  package var code: String {
    switch self {
    case .reply: "reply"
    case .sellerCentral: "seller_central"
    case .addresses(let addresses): addresses.joined(separator: ", ")
    }
  }

  /// Reads a code; what is neither of the two words is an address.
  package init(code: String) {
    switch code {
    case "reply": self = .reply
    case "seller_central": self = .sellerCentral
    default: self = .addresses([code])
    }
  }
}
