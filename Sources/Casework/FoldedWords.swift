import CLinux
import TextFolding

/// Words to be found, folded as the texts are that they are looked for in.
package struct FoldedWords: Hashable, Sendable {
  /// In UTF-8.
  package let bytes: [UInt8]

  package init(_ text: String) {
    bytes = SearchFolding.folded(text)
  }

  /// Where the words first stand in a folded text; `nil` where they do not.
  package func place(in text: UnsafeRawBufferPointer) -> Int? {
    guard !bytes.isEmpty else { return 0 }
    guard let start = text.baseAddress else { return nil }
    return bytes.withUnsafeBytes { needle -> Int? in
      needle.baseAddress.flatMap {
        memmem(start, text.count, $0, needle.count).map { UnsafeRawPointer($0) - start }
      }
    }
  }

  package func isFound(in text: UnsafeRawBufferPointer) -> Bool { place(in: text) != nil }
}
