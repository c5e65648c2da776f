import Casework
import CivilTime
import TextFolding

/// Values of the program's types from literals that a test knows to be right.
package enum Invented {
  /// A time in Japan: `2026-05-01 08:30` or `2026-05-01 08:30:15`.
  package static func moment(_ text: String) -> Moment {
    let clock = text.count == 16 ? text + ":00" : text
    let written = clock.replacing(" ", with: "T") + "+09:00"
    guard let moment = Moment(iso8601: written) else { preconditionFailure("no time: \(text)") }
    return moment
  }

  package static func caseID(_ text: String) -> CaseID {
    guard let id = CaseID(text) else { preconditionFailure("no case: \(text)") }
    return id
  }

  package static func arrivalID(_ text: String) -> ArrivalID {
    guard let id = ArrivalID(text) else { preconditionFailure("no arrival: \(text)") }
    return id
  }

  package static func roundID(_ text: String) -> RoundID {
    guard let id = RoundID(text) else { preconditionFailure("no round: \(text)") }
    return id
  }
}
