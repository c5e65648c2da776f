import Casework
import CivilTime
import Terminal

/// Why a deadline is when it is: its words, what it is counted from and how, and the other
/// readings, one of which may be adopted.
package struct WhyPane: Hashable, Sendable {
  package let notice: NoticeID

  /// The place of the deadline in the notice's reading.
  package let index: Int

  /// Which of the readings is selected.
  package internal(set) var selection = 0

  /// The first row shown.
  package internal(set) var top = 0

  init(_ standing: DeadlineStanding) {
    notice = standing.notice
    index = standing.kept.index
  }
}

/// A row of the pane: a name at the left, and words, some of them marked.
package struct WhyRow: Hashable, Sendable {
  package var name = ""
  package let bytes: [UInt8]
  package var span: Range<Int>
  package var marked: Range<Int>?
  package var role = StyleRole.plain

  /// The reading it shows, by its place among the deadline's readings.
  package var option: Int?

  init(_ text: String, name: String = "", role: StyleRole = .plain, option: Int? = nil) {
    self.name = name
    bytes = Array(text.utf8)
    span = 0..<bytes.count
    self.role = role
    self.option = option
  }
}
