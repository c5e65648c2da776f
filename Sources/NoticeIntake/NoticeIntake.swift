import Casework
import CivilTime
import MessageFormat

/// Understands notices: what each says, and by which words.
package enum NoticeIntake {
  /// Reads one message.
  ///
  /// The same message, moment and rules give the same reading.
  ///
  /// - Parameter received: When the notice came; days without a year are the next after it.
  package static func read(
    _ message: NoticeMessage, received: Moment, rules: ReadingRules = .builtIn
  ) -> Reading {
    NoticeReader(message, received: received, rules: rules).reading()
  }
}
