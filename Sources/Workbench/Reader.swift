import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording

/// A text to be read, with words marked in it.
package struct Reader: Sendable {
  package private(set) var title: String
  package private(set) var paragraphs: [Paragraph]

  /// Rows of the screen: parts of paragraphs.
  package private(set) var rows: [Row] = []

  /// The first row shown.
  package private(set) var top = 0

  /// The paragraph to begin with.
  private let opening: Int

  /// One line of the text, before it is broken into rows.
  package struct Paragraph: Hashable, Sendable {
    package fileprivate(set) var bytes: [UInt8]
    package let role: StyleRole
    package var marks: [Mark] = []

    /// By so many columns its rows but the first are set in: below its words where a sign of
    /// as many ASCII characters stands before them.
    package var indent = 0

    package init(_ text: String, role: StyleRole = .plain) {
      bytes = Array(text.utf8)
      self.role = role
    }

    init(bytes: ArraySlice<UInt8>, marks: [Mark]) {
      self.bytes = Array(bytes)
      role = .plain
      self.marks = marks
    }
  }

  package struct Mark: Hashable, Sendable {
    /// In bytes of the paragraph.
    package let span: Range<Int>
    package let role: StyleRole
  }

  package struct Row: Hashable, Sendable {
    package let paragraph: Int
    package let bytes: Range<Int>
  }

  init(title: String, paragraphs: [Paragraph], opening: Int = 0) {
    self.title = title
    self.paragraphs = paragraphs
    self.opening = opening
  }
}

extension Reader.Paragraph {
  /// The parts of it that fit into rows of so many columns.
  package func rows(columns: Int, width: ColumnCount) -> [Range<Int>] {
    guard indent > 0, bytes.count > indent else {
      return LineWrap(bytes, columns: max(4, columns), width: width).rows
    }
    let words = Array(bytes[indent...])
    return LineWrap(words, columns: max(4, columns - indent), width: width).rows.map {
      ($0.lowerBound == 0 ? 0 : $0.lowerBound + indent)..<$0.upperBound + indent
    }
  }
}

extension Reader {
  /// The same text without the words that a mask hides; its rows stay where they are.
  func covered(by mask: Mask) -> Reader {
    var reader = self
    reader.title = mask.masked(title)
    for index in paragraphs.indices {
      let text = String(decoding: paragraphs[index].bytes, as: UTF8.self)
      reader.paragraphs[index].bytes = Array(mask.covered(text).utf8)
    }
    return reader
  }

  /// Scrolls so that a paragraph stands in the first row, as far as the end allows.
  mutating func show(paragraph: Int, visible: Int) {
    guard let row = rows.firstIndex(where: { $0.paragraph >= paragraph }) else { return }
    top = max(0, min(row, rows.count - visible))
  }

  /// Breaks the paragraphs into rows.
  mutating func wrap(columns: Int, width: ColumnCount) {
    let isFirst = rows.isEmpty
    let shown = rows.indices.contains(top) ? rows[top].paragraph : opening
    rows = paragraphs.enumerated().flatMap { index, paragraph in
      paragraph.rows(columns: columns, width: width).map { Row(paragraph: index, bytes: $0) }
    }
    let first = rows.firstIndex { $0.paragraph == shown } ?? 0
    top = isFirst && opening > 0 ? max(0, first - 2) : first
  }

  /// - Returns: Whether the command is one that moves.
  mutating func scroll(_ command: Command, visible: Int) -> Bool {
    guard let next = Scrolling.top(after: command, from: top, count: rows.count, visible: visible)
    else { return false }
    top = next
    return true
  }
}
