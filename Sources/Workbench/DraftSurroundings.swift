import Casework
import PlanReview
import Terminal
import TextEditing
import Wording

/// What stands around the text of a draft, made ready when the draft was judged, so that a
/// key costs no more than the row it changes.
package struct DraftSurroundings: Sendable {
  package private(set) var panel: [Row] = []
  package private(set) var strip: [(name: String, row: DraftPanel.Row)] = []
  private var comparisons: [PlanSection.Kind: [Row]] = [:]
  private var bare: [Row] = []

  package struct Row: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      case heading(String)
      case text(String, StyleRole)

      /// The bytes of a paragraph that one row of the screen shows.
      case paragraph(Reader.Paragraph, Range<Int>)
    }

    package let content: Content
    package var indent = 0
  }

  init() {}

  init(
    _ draft: DraftReview, archive: ArchiveFindings, limits: [PlanSection.Kind: Int],
    in layout: Layout, _ language: Language, width: ColumnCount
  ) {
    let panel = DraftPanel(
      draft: draft, archive: archive, language: language, width: width, limits: limits)
    if let place = layout.draftPanel {
      self.panel = panel.rows(fitting: place.rows, columns: place.columns).map { row in
        Row(content: row.isHeading ? .heading(row.text) : .text(row.text, row.role))
      }
    }
    if layout.draftStrip != nil { strip = panel.strip }
    guard let place = layout.draftComparison else { return }
    bare = [Row(content: .heading(language.say(RoundPhrase.noRoundBefore)))]
    guard let difference = draft.difference else { return }
    for part in PlanSection.Kind.allCases {
      comparisons[part] = Self.comparison(of: part, in: difference, place, language, width)
    }
  }

  /// What changed since the round before in a part of the plan.
  package func comparison(of part: PlanSection.Kind?) -> [Row] {
    comparisons[part ?? .opening] ?? bare
  }

  private static func comparison(
    of part: PlanSection.Kind, in difference: RoundDifference, _ place: CellRect,
    _ language: Language, _ width: ColumnCount
  ) -> [Row] {
    let title = language.say(
      RoundPhrase.comparisonHeading, String(difference.old.number), language.say(part))
    let standing = difference.standing(of: part, in: language).map { "  \($0)" } ?? ""
    var rows = [Row(content: .heading(title + standing))]
    for line in difference.lines
    where line.section == part && !line.compared.isSame && rows.count < place.rows {
      let paragraph = Reader.Paragraph(line.compared)
      let wrap = LineWrap(paragraph.bytes, columns: max(10, place.columns - 2), width: width)
      rows += wrap.rows.map { Row(content: .paragraph(paragraph, $0), indent: 1) }
    }
    if rows.count == 1 {
      rows.append(Row(content: .text(language.say(RoundPhrase.partSame), .dim), indent: 1))
    }
    return rows
  }
}
