/// What is said about the rules by which notices are read.
package enum RulePhrase: CaseIterable, Worded {
  case notJSON, shape, pattern, unknownPart, unknownValue, unknownSignal
  case object, patterns, quotedPattern, conditions, weights, relation, weighedRelation
  case empty, unclosed, unknownPlaceholder, beginsWithGap, tooLong
  case weightsHead, pathThere, pathMissing, nothingChanges, changes, changesBelowCorrection
  case reread, cannotReread

  package var wording: Wording {
    switch self {
    case .notJSON:
      Wording(
        "{}: JSON として読めません（{}）。この行を直してください。ほかの規則はそのまま使います",
        "{}: not JSON ({}); mend this line; the other rules still hold")
    case .shape:
      Wording(
        "{}: {} が必要です。この規則は使わずに続けます",
        "{}: expected {}; the rule is left out, the others hold")
    case .pattern:
      Wording(
        "{}: 表現「{}」が読めません（{}）。この規則は使わずに続けます",
        "{}: the pattern '{}' cannot be used ({}); the rule is left out, the others hold")
    case .unknownPart:
      Wording(
        "{}: そのような部分はありません（あるのは {}）。この部分は使わずに続けます",
        "{}: there is no such part (there are {}); it is left out, the others hold")
    case .unknownValue:
      Wording(
        "{}: 値「{}」はありません。この規則は使わずに続けます",
        "{}: there is no value '{}'; the rule is left out, the others hold")
    case .unknownSignal:
      Wording(
        "{}: 目印「{}」はどの規則ファイルにもありません。この規則は使わずに続けます",
        "{}: no file defines the signal '{}'; the rule is left out, the others hold")
    case .object: Wording("全体を波かっこで囲んだもの", "an object in braces")
    case .patterns: Wording("表現の一覧、または mood と say", "a list of patterns, or mood and say")
    case .quotedPattern: Wording("引用符で囲んだ表現", "a pattern in quotation marks")
    case .conditions: Wording("when に目印の一覧", "a list of signals under when")
    case .weights: Wording("値ごとの重み", "a weight for each value")
    case .relation: Wording("位置関係と目印", "a relation and a signal")
    case .weighedRelation: Wording("位置関係と目印、および重み", "a relation and a signal, with weights")
    case .empty: Wording("空の表現です", "it may be empty")
    case .unclosed: Wording("「{}」が閉じられていません", "'{}' is not closed")
    case .unknownPlaceholder: Wording("「{}」という語句はありません", "nothing is named '{}'")
    case .beginsWithGap: Wording("間隔（..）では始められません", "it begins with a gap")
    case .tooLong: Wording("長すぎます（上限 {}）", "it is longer than {} {step|steps}")
    case .weightsHead:
      Wording(
        "通知に見える言葉や特徴ごとの重みです。rules.json に次のように書くと置き換わります（段階・理由・期間では、言葉の組み合わせも同じ割合で判断に入ります）。",
        "How much each thing seen in a notice speaks for what (for stage, reason and clock, what "
          + "they tell together counts as much again). rules.json changes a weight so:")
    case .pathThere: Wording("{}（あります）", "{} (there)")
    case .pathMissing: Wording("{}（まだありません）", "{} (not there yet)")
    case .nothingChanges:
      Wording("通知 {} 件を読み直しました。変わるものはありません", "{} {notice|notices} read again; nothing would change")
    case .changes: Wording("{}  {}: {} → {}", "{}  {}: {} -> {}")
    case .changesBelowCorrection:
      Wording("{}  {}: {} → {}（訂正した値はそのまま）", "{}  {}: {} -> {} (your correction stays)")
    case .reread:
      Wording(
        "通知 {} 件を読み直しました。{} 件の項目が変わります",
        "{} {notice|notices} read again; fields that would change: {}")
    case .cannotReread:
      Wording(
        "{}: 元のメールから読み直せません（{}）。fukkatsu check で確かめてください",
        "{}: cannot be read again from its original ({}); see fukkatsu check")
    }
  }
}
