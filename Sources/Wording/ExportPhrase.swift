/// What stands in what is handed on: plans on paper, lists of evidence.
package enum ExportPhrase: CaseIterable, Worded {
  case title, caseName, shopName, due, sent, demands, evidence, badFormat, noRoundToExport
  case leftToFillIn

  package var wording: Wording {
    switch self {
    case .title: Wording("{} 改善計画書 第{}回（{}）", "{}: plan of action, round {} ({})")
    case .caseName: Wording("案件", "Case")
    case .shopName: Wording("店名", "Shop")
    case .due: Wording("期限", "Due")
    case .sent: Wording("提出", "Sent")
    case .demands: Wording("通知の要求", "What the notice asks for")
    case .evidence: Wording("証拠の一覧", "Evidence")
    case .badFormat:
      Wording("--format {}: 形式がありません。{} のいずれかにしてください", "--format {}: no such format; one of {}")
    case .noRoundToExport:
      Wording(
        "{}: 書き出す回がありません。fukkatsu draft {} --edit で書けます",
        "{}: has no round to export; write one: fukkatsu draft {} --edit")
    case .leftToFillIn:
      Wording(
        "{} 第{}回: 〔要確認〕が{}か所残っています。提出する前に埋めてください。fukkatsu draft {} --edit で書けます",
        "{} round {}: places marked 〔要確認〕 that are still to be filled in: {}; before it goes out: fukkatsu draft {} --edit"
      )
    }
  }
}
