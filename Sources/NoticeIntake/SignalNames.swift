/// From the names of signals to their numbers.
///
/// Names are asked for thousands of times in a notice, so a table with open addressing and linear
/// probing (Knuth, The Art of Computer Programming, 6.4) over a hash of a few multiplications
/// stands here in place of a dictionary, which hashes against attacks that no rules make.
struct SignalNames: Sendable {
  /// In order.
  let all: [String]

  /// The bytes of all names, one behind another, and where each begins; the last is their end.
  private var bytes: [UInt8] = []
  private var starts = [0]

  /// Numbers by place; -1 is free.
  private var slots: [Int32]

  /// - Parameter names: Each once.
  init(_ names: [String]) {
    all = names
    var size = 16
    while size < names.count * 4 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (number, name) in names.enumerated() {
      bytes += name.utf8
      starts.append(bytes.count)
      var place = bytes[starts[number]...].withUnsafeBytes { self.place(of: $0) }
      while slots[place] >= 0 { place = (place + 1) & (size - 1) }
      slots[place] = Int32(number)
    }
  }

  /// The number of a name; `nil` where no signal has it.
  subscript(_ name: String) -> Int? {
    var name = name
    return name.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  private func number(of name: UnsafeRawBufferPointer) -> Int? {
    var place = place(of: name)
    while slots[place] >= 0 {
      let number = Int(slots[place])
      if isName(name, of: number) { return number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isName(_ name: UnsafeRawBufferPointer, of number: Int) -> Bool {
    let range = starts[number]..<starts[number + 1]
    guard range.count == name.count else { return false }
    return bytes.withUnsafeBytes { $0[range].elementsEqual(name) }
  }

  // FNV-1a (Fowler, Noll, Vo) over the bytes.
  private func place(of name: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
  }
}
