import Casework
import CivilTime
import Glibc

/// An index file, mapped and not decoded: what is shown of it is read where it stands.
///
/// It may be damaged, or made by nobody: every place is checked against the file's size
/// before it is read, so that the worst it can do is to show wrong rows until the files
/// have been looked at.
final class IndexFile: @unchecked Sendable {
  // Written once, by the initialiser; the mapping is private and read-only.
  private let base: UnsafeRawPointer
  private let size: Int
  private let descriptor: Int32
  private let sections: [Int]

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
    guard header.isSound(for: size) else { return nil }
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
          == IndexLayout.program
        && number(IndexLayout.Header.size, UInt64.self) == size
        && places.last == size && places.first ?? 0 >= IndexLayout.headerSize
        && zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
        && openCount <= count && holds(count, IndexLayout.recordSize, in: .records)
        && holds(number(IndexLayout.Header.dueCount, UInt32.self), 8, in: .dues)
        && holds(count, 8, in: .ids) && holds(count, 8, in: .clients)
        && holds(number(IndexLayout.Header.brokenCount, UInt32.self), 4, in: .broken)
        && holds(
          number(IndexLayout.Header.stampCount, UInt64.self), IndexLayout.stampSize, in: .stamps)
    }

    private func holds(_ count: Int, _ stride: Int, in section: IndexLayout.Section) -> Bool {
      let places = sections
      return (0...(places[section.rawValue + 1] - places[section.rawValue]) / stride).contains(
        count)
    }
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
    return base.loadUnaligned(fromByteOffset: place, as: Number.self)
  }

  /// Bytes of the file; none where they do not all lie in the section.
  func bytes(_ start: Int, _ length: Int, in section: IndexLayout.Section) -> UnsafeRawBufferPointer
  {
    let place = self.start(of: section) + start
    guard start >= 0, length >= 0, place <= end(of: section) - length else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
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

  /// Reads bytes of the words without mapping them in: a search goes through all of them.
  func read(_ start: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let place = self.start(of: .words) + start
    let length = min(buffer.count, max(0, end(of: .words) - place))
    var done = 0
    while done < length, let target = buffer.baseAddress {
      let count = pread(descriptor, target + done, length - done, off_t(place + done))
      guard count > 0 else { break }
      done += count
    }
    return done
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
