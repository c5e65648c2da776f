import CaseFiles
import Casework
import JSONText
import Settings
import Wording
import Workbench

/// Keeps one's own days off: in `holidays.json` of the user's settings, or, where nothing
/// is to be kept, until the program ends.
package final class DaysOffKeeper {
  private let file: UserFile?
  private let heading: String
  private var days: OwnDaysOff

  /// - Parameters:
  ///   - path: Of `holidays.json`; `nil` to keep nothing.
  ///   - days: Those in force.
  package init(path: String?, days: OwnDaysOff, in language: Language) {
    file = path.map { UserFile(path: $0) }
    heading = language.say(SettingPhrase.daysOffHeading)
    self.days = days
  }

  /// - Returns: All days off from now on.
  func carryOut(_ change: DayOffChange) throws(StoreError) -> OwnDaysOff {
    switch change {
    case .add(let span): try add(span)
    case .remove(let span): try remove(span)
    }
  }

  private func add(_ span: OwnDaysOff.Span) throws(StoreError) -> OwnDaysOff {
    try change { (bytes: [UInt8]?) in
      OwnDaysOff.adding(span, to: bytes, heading: self.heading)
    } otherwise: {
      $0.spans.append(span)
    }
  }

  private func remove(_ span: OwnDaysOff.Span) throws(StoreError) -> OwnDaysOff {
    try change { (bytes: [UInt8]?) in
      OwnDaysOff.removing(span, from: bytes ?? OwnDaysOff.newFile(heading: self.heading))
    } otherwise: {
      $0.spans.removeAll { $0 == span }
    }
  }

  /// Changes the file as it is now, which somebody may have edited meanwhile.
  private func change(
    _ edit: ([UInt8]?) -> [UInt8]?, otherwise: (inout OwnDaysOff) -> Void
  ) throws(StoreError) -> OwnDaysOff {
    guard let file else {
      otherwise(&days)
      return days
    }
    // What does not read back as days is not written.
    guard let edited = edit(try file.read()),
      case let (days, faults) = OwnDaysOff.read(edited, from: file.path), faults.isEmpty
    else {
      let error = RecordError(path: ".", expected: .daysOff)
      throw .malformed(path: file.path, fault: .record(error))
    }
    try file.replace(with: edited, makesFolder: true)
    self.days = days
    return days
  }
}
