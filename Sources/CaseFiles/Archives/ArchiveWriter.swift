import Casework
import CivilTime
import Glibc

/// Writes many files into one that `tar` unpacks and `sha256sum -c SHA256SUMS` checks.
///
/// The file has its name only when all is in it and on the disk; it is the user's alone
/// from its first moment, and no file is ever replaced.
struct ArchiveWriter {
  private let path: String
  private let output: OutputFile
  private let now: Moment
  private var sums: [UInt8] = []

  /// How many files are in it.
  private(set) var count = 0

  static let sumsName = "SHA256SUMS"

  /// - Throws: ``StoreError/exists(path:)`` where there is something of that name.
  init(path: String, at now: Moment) throws(StoreError) {
    self.path = path
    self.now = now
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists(path: path) }
    let folder = PathParts(path)
    StoreFolder(path: folder.parent).removeAbandoned()
    do throws(StoreError) {
      output = try OutputFile(path: "\(folder.parent)/.\(folder.name).\(getpid()).tmp")
    } catch {
      guard case .system(_, let code) = error else { throw error }
      throw .system(path: path, code: code)
    }
  }

  /// Adds a file; where it cannot be read or written, there is no archive.
  mutating func add(
    _ name: [UInt8], _ content: () throws(StoreError) -> [UInt8]
  ) throws(StoreError) {
    do throws(StoreError) {
      let bytes = try content()
      try put(name, bytes)
      sums += Self.sum(of: name, bytes)
      count += 1
    } catch {
      output.remove()
      throw named(error)
    }
  }

  private func put(_ name: [UInt8], _ bytes: [UInt8]) throws(StoreError) {
    let header = TarHeader(name: name, size: bytes.count)
    try output.write(header.bytes(at: now))
    try output.write(bytes)
    try output.write([UInt8](repeating: 0, count: header.padding))
  }

  /// Gives the file its name, with everything in it on the disk.
  func finish() throws(StoreError) {
    do throws(StoreError) {
      try put(Array(Self.sumsName.utf8), sums)
      try output.write([UInt8](repeating: 0, count: 2 * TarHeader.block))
      try output.flush()
      try output.synchronize()
      try output.rename(to: path)
    } catch {
      output.remove()
      throw named(error)
    }
    do throws(StoreError) { try StoreFolder(path: PathParts(path).parent).synchronize() } catch {
      // Its name may not last: then there is no such file.
      unlink(path)
      throw error
    }
  }

  /// An error under the name that the user gave.
  private func named(_ error: StoreError) -> StoreError {
    guard case .system(output.path, let code) = error else { return error }
    return .system(path: path, code: code)
  }

  func abandon() { output.remove() }

  /// A line as `sha256sum` writes it: where a name has a line feed or a backslash, both
  /// are escaped and the line begins with one.
  private static func sum(of name: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
    let isEscaped = name.contains(0x0A) || name.contains(0x5C)
    let written =
      !isEscaped
      ? name
      : name.flatMap { byte -> [UInt8] in
        switch byte {
        case 0x0A: [0x5C, 0x6E]
        case 0x5C: [0x5C, 0x5C]
        default: [byte]
        }
      }
    return (isEscaped ? [0x5C] : []) + Array(SHA256.hex(bytes).utf8) + [0x20, 0x20] + written
      + [0x0A]
  }
}
