import Terminal
import TextEditing

extension ColumnCount {
  /// The columns that characters take as they are drawn.
  package static func drawn(_ ambiguous: AmbiguousWidth) -> ColumnCount {
    ColumnCount {
      DisplayWidth.alone($0, ambiguous: ambiguous)
    } cluster: {
      DisplayWidth.columns(of: $0, ambiguous: ambiguous)
    }
  }
}

extension WorkbenchState {
  /// The columns that characters take on this screen.
  var columnCount: ColumnCount { .drawn(ambiguousWidth) }

  /// The terminal has told how wide it draws ambiguous characters.
  package mutating func draw(ambiguous width: AmbiguousWidth) {
    guard width != ambiguousWidth else { return }
    ambiguousWidth = width
    resize(to: area)
  }
}
