import Wording

/// P34: no traces of a machine's translation, no wrong forms of address, no second
/// language in the middle.
enum Translated: PlanRule {
  static let code = RuleCode.translated

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    var remarks: [Remark] = []
    let machine = plan.spans(.machine)
    if !machine.isEmpty {
      remarks.append(Remark(code, .doubtful, at: machine, .translated, mend: .translatedMend))
    }
    let address = plan.spans(.honorific)
    if !address.isEmpty {
      remarks.append(Remark(code, .doubtful, at: address, .honorific, mend: .honorificMend))
    }
    let foreign = foreignSentences(plan)
    if !foreign.isEmpty {
      remarks.append(
        Remark(code, .doubtful, at: foreign, .mixedLanguages, mend: .mixedLanguagesMend))
    }
    return remarks
  }

  /// Sentences of the other language; names and headings are shorter.
  private static func foreignSentences(_ plan: ReviewMaterial) -> [Range<Int>] {
    let isJapanese = plan.text.isJapanese
    return plan.text.sentences.map(\.span).filter { span in
      let words = plan.text.words(in: span)
      let kana = words.count { $0.isKana }
      let latin = words.split { !$0.isLatin }.filter {
        $0.count > 1 && !$0.contains(where: \.isDigit)
      }
      return isJapanese ? kana == 0 && latin.count >= 6 : kana >= 10 && kana > latin.count * 3
    }
  }
}
