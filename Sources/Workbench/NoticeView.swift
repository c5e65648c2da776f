import Casework
import CivilTime
import Terminal
import TextEditing
import Wording

/// A notice on the screen: what was read from it, line by line, beside its text.
package struct NoticeView: Sendable {
  package private(set) var notice: Notice

  /// The conclusions, then the cautions.
  package private(set) var lines: [NoticeLine]
  package private(set) var position = ListPosition()
  package private(set) var page: NoticePage

  /// The first row of the text that is shown.
  package private(set) var top = 0
  package private(set) var layout: NoticeLayout
  package private(set) var familiar: Familiarity?
  private let language: Language
  private var width: ColumnCount

  /// - Parameter rows: How much of the text is wanted; all of it where nothing is said.
  package init(
    _ notice: Notice, familiar: Familiarity?, in language: Language, area: CellRect,
    isPreview: Bool = false, width: ColumnCount
  ) {
    self.notice = notice
    self.familiar = familiar
    self.language = language
    self.width = width
    lines = NoticeLine.all(of: notice, in: language)
    layout = NoticeLayout(area, lines: lines.count, explains: !isPreview)
    page = NoticePage(
      notice, familiar: familiar, columns: layout.textColumns,
      rows: isPreview ? max(1, layout.text.rows) : .max, width: width)
  }

  package var selected: NoticeLine? {
    lines.indices.contains(position.selection) ? lines[position.selection] : nil
  }

  /// The lines that lie out of sight below.
  ///
  /// - Parameter isActive: Whether they can be scrolled; a preview shows the first ones.
  package func hidden(isActive: Bool) -> ArraySlice<NoticeLine> {
    let top = isActive ? position.top : 0
    return lines.dropFirst(top + min(layout.visibleLines, layout.lines.rows))
  }

  /// The words that the selected line rests on.
  package var selectedSpans: [Range<Int>] {
    let quotes: [Quotation]
    switch selected {
    case .conclusion(let row): quotes = notice.quotations(of: row.part)
    case .caution(let caution): quotes = caution.quote.map { [$0] } ?? []
    case nil: quotes = []
    }
    return quotes.filter { $0.place == .text && !$0.span.isEmpty }.map(\.span)
  }
}

/// A line beside the text of a notice.
package enum NoticeLine: Hashable, Sendable {
  case conclusion(ReadingConclusions.Row)
  case caution(Caution)

  package var isCaution: Bool { if case .caution = self { true } else { false } }

  static func all(of notice: Notice, in language: Language) -> [NoticeLine] {
    ReadingConclusions(notice, in: language).rows.map(NoticeLine.conclusion)
      + (notice.isLetter ? [] : notice.reading.distinctCautions.map(NoticeLine.caution))
  }
}

extension NoticeView {
  /// The same notice after something was changed; the person stays where they were.
  mutating func update(_ notice: Notice, familiar: Familiarity?) {
    guard notice != self.notice || familiar != self.familiar else { return }
    self.notice = notice
    self.familiar = familiar
    lines = NoticeLine.all(of: notice, in: language)
    resize(to: layout.area, width: width)
  }

  mutating func resize(to area: CellRect, width: ColumnCount) {
    self.width = width
    layout = NoticeLayout(area, lines: lines.count, explains: true)
    page = NoticePage(notice, familiar: familiar, columns: layout.textColumns, width: width)
    position.select(position.selection, count: lines.count, visible: layout.visibleLines)
    scroll(to: top)
  }

  /// - Returns: Whether the command is one that moves.
  mutating func move(_ command: Command) -> Bool {
    switch command {
    case .pageDown: scroll(to: top + max(1, layout.text.rows - 1))
    case .pageUp: scroll(to: top - max(1, layout.text.rows - 1))
    case .halfPageDown: scroll(to: top + layout.text.rows / 2)
    case .halfPageUp: scroll(to: top - layout.text.rows / 2)
    default:
      guard position.move(command, count: lines.count, visible: layout.visibleLines) else {
        return false
      }
      showWords()
    }
    return true
  }

  private mutating func scroll(to row: Int) {
    top = max(0, min(row, page.rows.count - layout.text.rows))
  }

  /// Brings the words of the selected line into sight.
  private mutating func showWords() {
    guard let first = selectedSpans.first, let row = page.row(of: first.lowerBound) else { return }
    guard !(top..<top + layout.text.rows).contains(row) else { return }
    scroll(to: row - min(2, layout.text.rows / 2))
  }
}
