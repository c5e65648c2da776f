import Glibc

/// A conversion to UTF-8 by the C library.
struct CharsetConversion {
  /// As iconv names it.
  let encoding: String

  /// Converts all bytes; each that iconv refuses becomes U+FFFD.
  ///
  /// Where the C library has no such converter, everything that is not ASCII
  /// becomes U+FFFD: the text is then poor, but the message is still there.
  ///
  /// The corresponding C function is `iconv`.
  func decode(_ bytes: [UInt8]) -> (text: String, faults: Int) {
    LoadedConverters.shared.keep(encoding)
    guard let conversion = Self.open(encoding) else {
      let ascii = bytes.map { $0 < 0x80 ? $0 : 0xFF }
      return (ascii.text, ascii.count { $0 == 0xFF })
    }
    defer { iconv_close(conversion) }
    var run = Run(conversion: conversion, encoding: encoding)
    var input = bytes
    input.withUnsafeMutableBytes { run.convert($0.bindMemory(to: CChar.self)) }
    var output = run.output[...]
    if output.starts(with: [0xEF, 0xBB, 0xBF]) { output = output.dropFirst(3) }
    return (output.text, run.faults)
  }

  fileprivate static func open(_ encoding: String) -> iconv_t? {
    guard let conversion = iconv_open("UTF-8", encoding), Int(bitPattern: conversion) != -1 else {
      return nil
    }
    return conversion
  }

  private struct Run {
    let conversion: iconv_t
    let encoding: String
    var output: [UInt8] = []
    var faults = 0

    mutating func convert(_ input: UnsafeMutableBufferPointer<CChar>) {
      var next = input.baseAddress
      var left = input.count
      output.reserveCapacity(input.count * 2)
      while left > 0 {
        let error = step(&next, &left)
        if error == 0 || error == E2BIG { continue }
        guard let place = next else { break }
        faults += 1
        output += [0xEF, 0xBF, 0xBD]
        let length = error == EINVAL ? left : min(left, lengthOfFault(place, left))
        next = place + length
        left -= length
      }
      // Some converters hold the last character back, waiting for an accent.
      var (nothing, none): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
      _ = step(&nothing, &none)
    }

    /// Fills one buffer; returns errno where the input stops being convertible, else 0.
    private mutating func step(_ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int)
      -> Int32
    {
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
        var target = buffer.baseAddress
        var room = buffer.count
        errno = 0
        let result = iconv(conversion, &next, &left, &target, &room)
        let error = result == -1 ? errno : 0
        output += buffer[..<(buffer.count - room)].lazy.map { UInt8(bitPattern: $0) }
        return error
      }
    }

    // A character that the table lacks is skipped whole, or its second byte
    // would be taken for the first of another.
    private func lengthOfFault(_ place: UnsafeMutablePointer<CChar>, _ left: Int) -> Int {
      if encoding.hasPrefix("UTF-16") { return 2 }
      if encoding == "UTF-32" { return 4 }
      let first = UInt8(bitPattern: place[0])
      guard left > 1, first >= 0x80 else { return 1 }
      let second = UInt8(bitPattern: place[1])
      switch encoding {
      case "EUC-JP-MS":
        guard first != 0xFF, second >= 0xA1 else { return 1 }
        return first == 0x8F ? 3 : 2
      case "CP932":
        return CharsetDetection.isShiftJISPair(first, second) ? 2 : 1
      default:
        return 1
      }
    }
  }
}

/// Keeps the C library's converters in memory once they were used.
///
/// It loads one from a file when it is opened and drops it when the last user closes it;
/// a header of a thousand words in rare charsets would load a thousand files.
private final class LoadedConverters: @unchecked Sendable {
  static let shared = LoadedConverters()

  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var encodings: Set<String> = []

  private init() {
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
  }

  func keep(_ encoding: String) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    // The descriptor is left open for as long as the program runs.
    if encodings.insert(encoding).inserted { _ = CharsetConversion.open(encoding) }
  }
}
