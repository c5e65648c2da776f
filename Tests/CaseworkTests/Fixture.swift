import Foundation

/// The rows of a table in the folder `Fixtures`, without its comments.
func fixture(_ name: String) throws -> [[String]] {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures/\(name)")
  return try String(contentsOf: file, encoding: .utf8)
    .split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
    .map { $0.split(separator: ",").map(String.init) }
}
