import Wording

/// One thing that stands against submitting a draft.
package struct Remark: Hashable, Sendable {
  package let rule: RuleCode
  package let severity: Severity

  /// The words it is about, in bytes of the draft; none where it is about the whole, or
  /// about something that is missing.
  package let spans: [Range<Int>]

  /// Why it is a fault, and what fills its places.
  package let reason: RemarkPhrase
  package let arguments: [Wording]

  /// How it is mended.
  package let mend: RemarkPhrase

  init(
    _ rule: RuleCode, _ severity: Severity, at spans: [Range<Int>] = [], _ reason: RemarkPhrase,
    _ arguments: [String] = [], mend: RemarkPhrase
  ) {
    self.init(rule, severity, at: spans, reason, arguments.map { Wording($0) }, mend: mend)
  }

  init(
    _ rule: RuleCode, _ severity: Severity, at spans: [Range<Int>] = [], _ reason: RemarkPhrase,
    _ arguments: [Wording], mend: RemarkPhrase
  ) {
    self.rule = rule
    self.severity = severity
    self.spans = spans
    self.reason = reason
    self.arguments = arguments
    self.mend = mend
  }

  package func reason(in language: Language) -> String {
    language.say(reason, filledWith: arguments.map { $0[language] })
  }

  package func mend(in language: Language) -> String { language.say(mend) }

  /// The remark as it is at whatever minute: without the count of those since the notice.
  var withoutMinutes: Remark {
    guard reason == .haste || reason == .hasteUsual else { return self }
    return Remark(rule, severity, at: spans, reason, Array(arguments.dropFirst()), mend: mend)
  }
}

/// How much a remark weighs.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Has to be mended before the plan goes out.
  case required

  /// To be looked at.
  case doubtful
  case advice

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .required: 0
    case .doubtful: 1
    case .advice: 2
    }
  }
}

extension Severity: Worded {
  package var wording: Wording {
    switch self {
    case .required: RemarkPhrase.required.wording
    case .doubtful: RemarkPhrase.doubtful.wording
    case .advice: RemarkPhrase.advice.wording
    }
  }
}
