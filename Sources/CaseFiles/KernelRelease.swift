import Glibc

/// The release of a Linux kernel, as far as what it promises depends on it.
package struct KernelRelease: Comparable, Sendable {
  private let numbers: [Int]

  package init(_ major: Int, _ minor: Int) { numbers = [major, minor] }

  /// - Parameter text: As uname(2) has it: `5.15.0-91-generic`, `6.1-rc3`. What is no number
  ///   counts as 0.
  package init(_ text: String) {
    let parts = text.split(separator: ".").prefix(2).map { part in
      Int(part.prefix { $0.isASCII && $0.isNumber }) ?? 0
    }
    numbers = parts + Array(repeating: 0, count: 2 - parts.count)
  }

  /// That of the machine; 0.0 where it is not told.
  package static let current: KernelRelease = {
    var names = utsname()
    guard uname(&names) == 0 else { return KernelRelease(0, 0) }
    return withUnsafeBytes(of: names.release) { bytes in
      KernelRelease(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
    }
  }()

  package static func < (left: KernelRelease, right: KernelRelease) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
