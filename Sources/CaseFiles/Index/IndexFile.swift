import Casework
import CivilTime
import Glibc

/// An index file, mapped and not decoded: what is shown of it is read where it stands.
///
/// It may be damaged, or made by nobody: every place is checked against the file's size
/// before it is read, and every block against its sum when it is read first. Whoever has read
/// something asks ``isDamaged``, and believes nothing of a file that is.
final class IndexFile: @unchecked Sendable {
  // Written once, by the initialiser; the mapping is private and read-only.
  private let base: UnsafeRawPointer
  private let size: Int
  private let descriptor: Int32
  private let sections: [Int]
  private let blocks: IndexBlocks

  let count: Int
  let openCount: Int
  let folderTimes: FolderTimes

  /// Maps an index; `nil` where there is none, or it was made by another program.
  init?(at path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    var status = stat()
    guard
      fstat(file, &status) == 0, status.st_size >= IndexLayout.headerSize,
      let mapped = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0),
      mapped != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      close(file)
      return nil
    }
    size = Int(status.st_size)
    base = UnsafeRawPointer(mapped)
    descriptor = file
    let header = Header(base)
    sections = header.sections
    (count, openCount, folderTimes) = (header.count, header.openCount, header.folderTimes)
    let isSound = header.isSound(for: size)
    blocks = IndexBlocks(count: isSound ? size / IndexLayout.blockSize : 0)
    guard isSound else { return nil }
    examine(0, IndexLayout.headerSize)
    if isDamaged { return nil }
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: base), size)
    close(descriptor)
  }

  private struct Header {
    let base: UnsafeRawPointer

    init(_ base: UnsafeRawPointer) { self.base = base }

    private func number<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> Int {
      Int(truncatingIfNeeded: base.loadUnaligned(fromByteOffset: place, as: Number.self))
    }

    var count: Int { number(IndexLayout.Header.count, UInt32.self) }
    var openCount: Int { number(IndexLayout.Header.openCount, UInt32.self) }

    var folderTimes: FolderTimes {
      FolderTimes(
        times: (0..<3).map { Int64(number(IndexLayout.Header.folders + 8 * $0, Int64.self)) })
    }

    var sections: [Int] {
      IndexLayout.Section.allCases.map {
        number(IndexLayout.Header.sections + 8 * $0.rawValue, UInt64.self)
      }
    }

    func isSound(for size: Int) -> Bool {
      let places = sections
      return base.loadUnaligned(as: UInt64.self) == IndexLayout.magic
        && base.loadUnaligned(fromByteOffset: IndexLayout.Header.program, as: UInt64.self)
          == ProgramBuild.mark
        && number(IndexLayout.Header.size, UInt64.self) == size
        && places.last == size && places.first ?? 0 >= IndexLayout.headerSize
        && zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
        && openCount <= count && holds(count, IndexLayout.recordSize, in: .records)
        && holds(number(IndexLayout.Header.dueCount, UInt32.self), 8, in: .dues)
        && holds(count, 8, in: .ids) && holds(count, 8, in: .clients)
        && holds(number(IndexLayout.Header.brokenCount, UInt32.self), 4, in: .broken)
        && holds(
          number(IndexLayout.Header.stampCount, UInt64.self), IndexLayout.stampSize, in: .stamps)
        && holds(
          IndexLayout.blocks(of: places[IndexLayout.Section.sums.rawValue]), 4, in: .sums)
    }

    private func holds(_ count: Int, _ stride: Int, in section: IndexLayout.Section) -> Bool {
      let places = sections
      return (0...(places[section.rawValue + 1] - places[section.rawValue]) / stride).contains(
        count)
    }
  }
}

// Damage.
extension IndexFile {
  /// Whether something that was read is not as it was written.
  var isDamaged: Bool { blocks.isDamaged }

  /// Whether some bytes of a section are there and as they were written.
  func isWhole(_ start: Int, _ length: Int, in section: IndexLayout.Section) -> Bool {
    bytes(start, length, in: section).count == length && !isDamaged
  }

  /// Whether a whole section is as it was written.
  func isWhole(_ section: IndexLayout.Section) -> Bool {
    isWhole(0, room(of: section), in: section)
  }

  /// Looks at the blocks of some bytes, those of which nothing was read before.
  ///
  /// Nearly always there is one, and it was looked at: every number that is read asks.
  @inline(__always)
  private func examine(_ place: Int, _ length: Int) {
    let size = IndexLayout.blockSize
    let (first, last) = (place / size, (place + max(length, 1) - 1) / size)
    if first == last, blocks.wasLookedAt(first) { return }
    examine(first...last)
  }

  private func examine(_ places: ClosedRange<Int>) {
    let size = IndexLayout.blockSize
    for block in places where !blocks.wasLookedAt(block) {
      let start = block * size
      let end = min(start + size, self.start(of: .sums))
      examine(block, UnsafeRawBufferPointer(start: base + start, count: max(0, end - start)))
    }
  }

  private func examine(_ block: Int, _ bytes: UnsafeRawBufferPointer) {
    let place = start(of: .sums) + 4 * block
    // The sums have none of their own.
    guard block < IndexLayout.blocks(of: start(of: .sums)) else { return }
    let sum = base.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    if IndexLayout.sum(of: bytes) != sum { blocks.setDamaged() }
    blocks.setLookedAt(block)
  }
}

// Reading numbers and texts where they stand.
extension IndexFile {
  func start(of section: IndexLayout.Section) -> Int { sections[section.rawValue] }
  func end(of section: IndexLayout.Section) -> Int { sections[section.rawValue + 1] }

  /// The bytes of a section.
  func room(of section: IndexLayout.Section) -> Int { end(of: section) - start(of: section) }

  /// A number at a place of the file; 0 beyond its end.
  func load<Number: FixedWidthInteger>(_ place: Int, as _: Number.Type) -> Number {
    guard place >= 0, place + MemoryLayout<Number>.size <= size else { return 0 }
    examine(place, MemoryLayout<Number>.size)
    return base.loadUnaligned(fromByteOffset: place, as: Number.self)
  }

  /// Bytes of the file; none where they do not all lie in the section.
  func bytes(_ start: Int, _ length: Int, in section: IndexLayout.Section) -> UnsafeRawBufferPointer
  {
    let place = self.start(of: section) + start
    guard start >= 0, length >= 0, place <= end(of: section) - length else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    examine(place, length)
    return UnsafeRawBufferPointer(start: base + place, count: length)
  }

  var dueCount: Int { Int(load(IndexLayout.Header.dueCount, as: UInt32.self)) }

  /// The moments of the next deadlines of open cases, ascending.
  func due(_ index: Int) -> Int64 {
    let seconds = load(start(of: .dues) + 8 * index, as: Int64.self)
    // A damaged file may say what cannot be reckoned with.
    return min(max(seconds, -1 << 60), 1 << 60)
  }

  /// The cases whose files could not all be read.
  var broken: [CaseID] {
    (0..<Int(load(IndexLayout.Header.brokenCount, as: UInt32.self))).map {
      CaseID(code: load(start(of: .broken) + 4 * $0, as: UInt32.self))
    }
  }

  /// When hidden cases come back, with their rows.
  var sleeping: [(until: Moment, row: Int)] {
    let start = start(of: .sleeping)
    return (0..<(end(of: .sleeping) - start) / 16).map { number in
      let place = start + 16 * number
      return (
        Moment(seconds: Int(load(place, as: Int64.self))),
        Int(truncatingIfNeeded: load(place + 8, as: UInt64.self))
      )
    }
  }

  func row(_ index: Int) -> IndexRow { IndexRow(file: self, index: index) }

  /// The row of a case; `nil` where it has none.
  func index(of id: CaseID) -> Int? {
    let code = id.code
    let ids = start(of: .ids)
    let place = partition(0..<count) { load(ids + 8 * $0, as: UInt32.self) >= code }
    guard place < count, load(ids + 8 * place, as: UInt32.self) == code else { return nil }
    let row = Int(load(ids + 8 * place + 4, as: UInt32.self))
    return row < count ? row : nil
  }

  /// The pages that were read may be taken back: they stand in the file.
  func forgetPages() { madvise(UnsafeMutableRawPointer(mutating: base), size, MADV_DONTNEED) }

  /// Those of one section.
  func forgetPages(of section: IndexLayout.Section) {
    let page = 4096
    let first = (start(of: section) + page - 1) / page * page
    let last = end(of: section) / page * page
    guard first < last else { return }
    madvise(UnsafeMutableRawPointer(mutating: base + first), last - first, MADV_DONTNEED)
  }

  /// Reads words without mapping them in: a search goes through all of them.
  ///
  /// - Parameters:
  ///   - start: Where they begin, from the start of the section.
  ///   - window: Takes whole blocks: has room for two or more.
  /// - Returns: As many of them as the window holds and the section has.
  func words(
    from start: Int, in window: UnsafeMutableRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    let place = self.start(of: .words) + start
    let size = IndexLayout.blockSize
    let first = place / size * size
    let length = min(window.count / size * size, end(of: .words) - first)
    guard start >= 0, place - first < length, let target = window.baseAddress else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    var done = 0
    while done < length {
      let count = pread(descriptor, target + done, length - done, off_t(first + done))
      guard count > 0 else {
        blocks.setDamaged()
        return UnsafeRawBufferPointer(start: nil, count: 0)
      }
      done += count
    }
    let text = UnsafeRawBufferPointer(rebasing: window[..<length])
    for begin in stride(from: 0, to: length, by: size)
    where !blocks.wasLookedAt((first + begin) / size) {
      examine(
        (first + begin) / size,
        UnsafeRawBufferPointer(rebasing: text[begin..<min(begin + size, length)]))
    }
    return UnsafeRawBufferPointer(rebasing: text[(place - first)...])
  }
}

/// The first place of a range at which something holds that holds from there on.
func partition(_ range: Range<Int>, _ holds: (Int) -> Bool) -> Int {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high {
    let middle = low + (high - low) / 2
    if holds(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
