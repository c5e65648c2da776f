import Foundation

/// A library that ends a program, or refuses it something, at one of its calls that
/// change the disk; compiled from `Fixtures/fault.c` with the compiler of the system.
package struct FaultShim: Sendable {
  /// What happens at a call.
  package enum Fault: Hashable, Sendable {
    case killedBefore, killedAfter

    /// Killed when half of what was to be written is written.
    case killedHalfWay

    /// The call fails with this `errno`, and all after it too where it lasts.
    case refused(Int32, lasts: Bool)

    fileprivate var words: [String: String] {
      switch self {
      case .killedBefore: ["FAULT_DO": "before"]
      case .killedAfter: ["FAULT_DO": "after"]
      case .killedHalfWay: ["FAULT_DO": "half"]
      case .refused(let code, let lasts):
        ["FAULT_DO": String(code)].merging(lasts ? ["FAULT_ON": "1"] : [:]) { $1 }
      }
    }
  }

  private let path: String

  /// Compiled once for all tests.
  package static let shared = Result { try FaultShim() }

  /// A library under which no file can be locked.
  package static let withoutLocks = Result { try SystemLibrary.compiled("nolock") }

  /// A library under which every folder lies on a server.
  package static let onServer = Result { try SystemLibrary.compiled("network") }

  private init() throws { path = try SystemLibrary.compiled("fault") }

  /// The environment of a program in which its calls below a folder are only logged.
  package func logging(below root: String, to log: String) -> [String: String] {
    ["LD_PRELOAD": path, "FAULT_ROOT": root, "FAULT_LOG": log]
  }

  /// The environment of a program that meets a fault at its nth call, counted from 1.
  package func environment(
    below root: String, at call: Int, _ fault: Fault, log: String
  ) -> [String: String] {
    logging(below: root, to: log).merging(fault.words) { $1 }
      .merging(["FAULT_AT": String(call)]) { $1 }
  }

  /// The environment of a program whose calls fail as long as a file exists.
  package func environment(
    below root: String, whileExists file: String, failing code: Int32
  ) -> [String: String] {
    ["LD_PRELOAD": path, "FAULT_ROOT": root, "FAULT_DO": String(code), "FAULT_SWITCH": file]
  }
}

/// One call that a program made, as the library logged it.
package struct LoggedCall: Hashable, Sendable {
  /// `open`, `write`, `sync`, `rename`, ...; `print` for what went to standard output.
  package let name: String
  package let path: String

  /// Where a renamed file is afterwards.
  package let target: String?

  /// The rights of what is made, or is given others.
  package let mode: Int?

  package static func all(in log: String) -> [LoggedCall] {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let last = parts.count > 2 ? parts[2] : nil
      return LoggedCall(
        name: parts[0], path: parts.count > 1 ? parts[1] : "",
        target: last.flatMap { $0.hasPrefix("/") ? $0 : nil },
        mode: last.flatMap { Int($0, radix: 8) })
    }
  }
}
