import Terminal

extension String {
  /// The sentence cut to some columns, with `~` where it was cut, so that the words that
  /// matter in it stay in sight.
  func fitted(around words: String, columns: Int, ambiguous: AmbiguousWidth) -> String {
    func width(_ text: String) -> Int { DisplayWidth.columns(of: text, ambiguous: ambiguous) }
    func prefix(of text: String, _ columns: Int) -> String {
      String(DisplayWidth.prefix(of: text, fitting: columns, ambiguous: ambiguous))
    }
    guard width(self) > columns, columns > 2 else { return self }
    let head = prefix(of: self, columns - 1)
    guard !words.isEmpty, head.start(of: words) == nil, let start = start(of: words) else {
      return head + "~"
    }
    let tail = String(self[start...])
    guard width(tail) > columns - 1 else { return "~" + tail }
    return "~" + prefix(of: tail, columns - 2) + "~"
  }
}

extension String {
  /// Where the words first stand.
  fileprivate func start(of words: String) -> Index? {
    utf8.indices.first { utf8[$0...].starts(with: words.utf8) }
  }
}
