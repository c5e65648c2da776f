import TextFolding

/// The frame of a plan of action: the three questions every notice asks, and what this
/// notice demands besides, in its language.
///
/// What only the client can know is marked 〔要確認〕, so that it cannot go out unseen.
/// Nothing of another case stands in it.
package enum PlanOutline {
  /// An outline that answers a notice, in its language.
  ///
  /// - Parameter language: Of the bare frame where there is no notice yet.
  package static func text(
    answering notice: Notice?, otherwise language: NoticeLanguage = .japanese
  ) -> String {
    guard let reading = notice?.reading else { return text(for: language) }
    let words = OutlineWords(reading.language)
    var text = self.text(for: reading.language)
    if !reading.asins.isEmpty {
      text = "\(words.products)\(reading.asins.joined(separator: words.comma))\n\n" + text
    }
    let demands = reading.demands.map(\.text.onOneLine).filter { !words.isOfThreeParts($0) }
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

  /// How each of the three parts is called.
  private let parts: [[String]]

  /// Characters of the longest demand that is about the one part it names.
  private let longest: Int

  init(_ language: NoticeLanguage) {
    switch language {
    case .japanese:
      (products, demands) = ("対象: ", "４．通知で求められた事項")
      (placeholder, bullet, comma) = ("〔要確認〕", "・", "、")
      parts = [["原因"], ["是正措置", "実施した"], ["再発防止", "予防"]]
      longest = 60
    case .english:
      (products, demands) = ("Products: ", "4. What the notice asks for")
      (placeholder, bullet, comma) = ("〔要確認〕", "- ", ", ")
      parts = [["root cause"], ["corrective action", "actions taken", "steps taken"], ["prevent"]]
      longest = 90
    }
  }

  /// Whether a demand asks for one of the three parts, or for all, which stand there already.
  func isOfThreeParts(_ demand: String) -> Bool {
    let folded = demand.lowercased()
    let named = parts.count { names in names.contains { folded.contains($0) } }
    return named > 1 || named == 1 && demand.count <= longest
  }
}
