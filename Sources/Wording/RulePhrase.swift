/// What is said about the rules by which notices are read.
package enum RulePhrase: CaseIterable, Worded {
  case notJSON, shape, pattern, unknownValue, unknownSignal
  case pathThere, pathMissing, nothingChanges, changes, reread, cannotReread

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
    case .unknownValue:
      Wording(
        "{}: 値「{}」はありません。この規則は使わずに続けます",
        "{}: there is no value '{}'; the rule is left out, the others hold")
    case .unknownSignal:
      Wording(
        "{}: 目印「{}」はどの規則ファイルにもありません。この規則は使わずに続けます",
        "{}: no file defines the signal '{}'; the rule is left out, the others hold")
    case .pathThere: Wording("{}（あります）", "{} (there)")
    case .pathMissing: Wording("{}（まだありません）", "{} (not there yet)")
    case .nothingChanges:
      Wording("通知 {} 件を読み直しました。変わるものはありません", "{} notices read again; nothing would change")
    case .changes: Wording("{}  {}: {} → {}", "{}  {}: {} -> {}")
    case .reread:
      Wording("通知 {} 件を読み直しました。{} 件の項目が変わります", "{} notices read again; {} fields would change")
    case .cannotReread:
      Wording(
        "{}: 元のメールから読み直せません（{}）。fukkatsu check で確かめてください",
        "{}: cannot be read again from its original ({}); see fukkatsu check")
    }
  }
}
