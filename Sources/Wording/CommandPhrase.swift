/// What a command says that the screen says too, there with the key for what comes next.
package enum CommandPhrase: CaseIterable, Worded {
  case corrected, dismissed, resolved, documentRefused, noDocument

  package var wording: Wording {
    switch self {
    case .corrected:
      Wording(
        "訂正しました: {}。fukkatsu undo で取り消せます", "Corrected: {}; take it back with: fukkatsu undo")
    case .dismissed:
      Wording(
        "無関係として片づけました。fukkatsu undo で取り消せます",
        "Put away as unrelated; take it back with: fukkatsu undo")
    case .resolved:
      Wording(
        "{} を決めました。fukkatsu undo で取り消せます", "{} is decided; take it back with: fukkatsu undo")
    case .documentRefused:
      Wording(
        "{} {} をごみ箱へ移しました。fukkatsu undo で戻せます",
        "{} {} is in the trash; fukkatsu undo takes it back")
    case .noDocument:
      Wording(
        "証拠はまだありません。fukkatsu evidence {} ファイル --kind invoice で添付します",
        "no document yet; attach one with: fukkatsu evidence {} FILE --kind invoice")
    }
  }
}
