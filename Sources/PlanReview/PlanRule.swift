/// One rule by which a draft is judged.
///
/// No rule invents a fact or rewrites one.
protocol PlanRule: Sendable {
  static var code: RuleCode { get }
  static func remarks(on plan: ReviewMaterial) -> [Remark]
}

/// All the rules, in the order of their codes.
enum PlanRules {
  static let all: [any PlanRule.Type] = [
    MissingPart.self, EmptyPart.self, CauseNotOwn.self, ActionsNotDone.self,
    PreventionVague.self, EmptyPromise.self, AsinMissing.self, AsinForeign.self, Leaking.self,
    Reused.self, Unchanged.self, DemandOpen.self, DocumentMissing.self, QuantityShort.self,
    WrongInvestigation.self, Emotional.self, Blaming.self, Disputing.self, Introducing.self,
    Asking.self, LongWinded.self, UnfitLength.self, Apologies.self, Links.self, Admission.self,
    Unproven.self, NoNumbers.self, WrongChannel.self, Timing.self, LastShot.self, Narrow.self,
    SupplierDetails.self, NotMarked.self, Translated.self, PlaceholderLeft.self,
    PersonalData.self, Undecided.self,
  ]
}
