/// The frame of a plan of action: the three questions every notice asks, and what this
/// notice demands besides, in its language.
///
/// What only the client can know is marked 〔要確認〕, so that it cannot go out unseen.
/// Nothing of another case stands in it.
package enum PlanOutline {
  /// An outline that answers a notice; the bare frame in Japanese where there is none.
  package static func text(answering notice: Notice?) -> String {
    guard let reading = notice?.reading else { return text(for: .japanese) }
    let words = OutlineWords(reading.language)
    var text = self.text(for: reading.language)
    if !reading.asins.isEmpty {
      text = "\(words.products)\(reading.asins.joined(separator: words.comma))\n\n" + text
    }
    let demands = reading.demands.map(\.text.unwrapped).filter { !words.isOfThreeParts($0) }
    if !demands.isEmpty {
      let answers = demands.map { "\(words.bullet)\($0)\n  \(words.placeholder)" }
      text += "\n\(words.demands)\n" + answers.joined(separator: "\n") + "\n"
    }
    return text
  }

  /// The bare frame.
  package static func text(for language: NoticeLanguage) -> String {
    switch language {
    case .japanese:
      """
      １．根本原因
      〔要確認：何が、いつ、どの工程で起きたか〕

      ２．実施した是正措置
      〔要確認：誰が、いつ、何を行ったか〕

      ３．再発防止策
      〔要確認：誰が、どの頻度で、何を確かめるか〕

      """
    case .english:
      """
      1. Root cause
      〔要確認: what happened, when, at which step〕

      2. Corrective actions taken
      〔要確認: who did what, and when〕

      3. Preventive measures
      〔要確認: who checks what, and how often〕

      """
    }
  }
}

/// What an outline says besides the notice's own words.
private struct OutlineWords {
  let products: String
  let demands: String
  let placeholder: String
  let bullet: String
  let comma: String
  private let parts: [String]

  init(_ language: NoticeLanguage) {
    switch language {
    case .japanese:
      (products, demands) = ("対象: ", "４．通知で求められた事項")
      (placeholder, bullet, comma) = ("〔要確認〕", "・", "、")
      parts = ["根本原因", "原因", "是正措置", "実施した", "再発防止", "予防"]
    case .english:
      (products, demands) = ("Products: ", "4. What the notice asks for")
      (placeholder, bullet, comma) = ("〔要確認〕", "- ", ", ")
      parts = ["root cause", "corrective action", "actions taken", "steps taken", "prevent"]
    }
  }

  /// Whether a demand asks for one of the three parts, which stand there already.
  func isOfThreeParts(_ demand: String) -> Bool {
    let folded = demand.lowercased()
    return demand.count <= 60 && parts.contains { folded.contains($0) }
  }
}

extension String {
  /// The lines that a mail was broken into as one again: with a blank between words, without
  /// one between Japanese characters.
  fileprivate var unwrapped: String {
    var text = ""
    for line in split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let last = text.last, let first = words.first else {
        text += words
        continue
      }
      text += (last.isASCII || first.isASCII ? " " : "") + words
    }
    return text
  }
}
