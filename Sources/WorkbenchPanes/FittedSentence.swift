import Terminal

extension String {
  /// The sentence cut to some columns, with `~` where it was cut, so that the words that
  /// matter in it stay in sight.
  func fitted(around words: String, columns: Int) -> String {
    guard DisplayWidth.columns(of: self) > columns, columns > 2 else { return self }
    let head = DisplayWidth.prefix(of: self, fitting: columns - 1)
    if words.isEmpty || head.contains(words) || !contains(words) { return head + "~" }
    guard let start = firstRange(of: words)?.lowerBound else { return head + "~" }
    let tail = String(self[start...])
    guard DisplayWidth.columns(of: tail) > columns - 1 else { return "~" + tail }
    return "~" + DisplayWidth.prefix(of: tail, fitting: columns - 2) + "~"
  }
}
