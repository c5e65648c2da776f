import CaseFiles
import CivilTime
import Glibc

/// Makes stores of any size, to measure the program with.
///
///     fukkatsu-bench store (--cases N | --from FOLDER) DIR
///
/// The same arguments make the same bytes.
@main
struct Main {
  static func main() {
    do {
      let order = try Order(Array(CommandLine.arguments.dropFirst()))
      let count = try order.carryOut()
      print("\(order.target): \(count) cases")
    } catch {
      let line = Array("fukkatsu-bench: \(error.message)\n".utf8)
      _ = write(STDERR_FILENO, line, line.count)
      exit(error.code)
    }
  }
}

/// Why nothing was made, in one line.
struct Fault: Error {
  let message: String
  var code: Int32 = 2
}

/// What the command line asks for.
struct Order {
  enum Source {
    case invented(Int)
    case folder(String)
  }

  let source: Source
  let target: String

  static let usage = "usage: fukkatsu-bench store (--cases N | --from FOLDER) DIR"

  init(_ arguments: [String]) throws(Fault) {
    guard arguments.count == 4, arguments[0] == "store" else { throw Fault(message: Self.usage) }
    target = arguments[3]
    switch arguments[1] {
    case "--cases":
      guard let count = Int(arguments[2]), (0...CaseNumber.most).contains(count) else {
        throw Fault(message: "--cases: \(arguments[2]): not a number of cases; \(Self.usage)")
      }
      source = .invented(count)
    case "--from": source = .folder(arguments[2])
    default: throw Fault(message: Self.usage)
    }
  }

  /// - Returns: How many cases were made.
  func carryOut() throws(Fault) -> Int {
    switch source {
    case .invented(let count):
      let files = try StoreFiles(making: target, at: InventedCases.now)
      for number in 0..<count { try files.write(try InventedCases.dossier(number)) }
      return count
    case .folder(let folder):
      let names = try FolderCases.names(in: folder)
      let files = try StoreFiles(making: target, at: InventedCases.now)
      for (number, name) in names.enumerated() {
        try files.write(try FolderCases.dossier(number, at: "\(folder)/\(name)"))
      }
      return names.count
    }
  }
}
