extension [UInt8] {
  /// The scalar that begins at a byte, and how many bytes it takes.
  ///
  /// The bytes are UTF-8 and `index` is the first byte of a scalar. Bytes that are not UTF-8
  /// are taken one at a time, as themselves, so that nothing can be read past the end.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[index])
    if lead < 0x80 { return (lead, 1) }
    if lead >= 0xE0, lead < 0xF0, index + 2 < count {
      let low = (UInt32(self[index + 1]) & 0x3F) << 6 | UInt32(self[index + 2]) & 0x3F
      return ((lead & 0x0F) << 12 | low, 3)
    }
    if lead >= 0xC0, lead < 0xE0, index + 1 < count {
      return ((lead & 0x1F) << 6 | UInt32(self[index + 1]) & 0x3F, 2)
    }
    if lead >= 0xF0, index + 3 < count {
      let high = (lead & 0x07) << 18 | (UInt32(self[index + 1]) & 0x3F) << 12
      return (high | (UInt32(self[index + 2]) & 0x3F) << 6 | UInt32(self[index + 3]) & 0x3F, 4)
    }
    return (lead, 1)
  }

  /// The first byte of the scalar that holds a byte; the end of the line stays as it is.
  func scalarStart(atOrBefore index: Int) -> Int {
    var start = Swift.min(Swift.max(index, 0), count)
    while start > 0, start < count, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The first byte of the scalar that ends before a byte.
  func scalarStart(before index: Int) -> Int {
    index <= 0 ? 0 : scalarStart(atOrBefore: index - 1)
  }

  /// The scalar that ends before a byte, if there is one.
  func scalar(before index: Int) -> UInt32? {
    index <= 0 ? nil : scalar(at: scalarStart(before: index)).value
  }

  /// Whether the bytes at an index are these.
  func holds(_ bytes: some Collection<UInt8>, at index: Int) -> Bool {
    index >= 0 && index + bytes.count <= count
      && self[index..<index + bytes.count].elementsEqual(bytes)
  }
}
