import Casework
import CivilTime
import Glibc

/// Makes an index file from cases in any order.
///
/// What is written of the cases waits in a file until all have come, so that memory holds
/// no more of them than what they are ordered by.
final class IndexWriter {
  private let path: String
  private let temporary: String
  private let waiting: OutputFile
  private var rows: [WaitingRow] = []
  private var broken: [UInt32] = []

  /// What is kept of a row until the order is known; its record, strings, stamps and words
  /// wait in the file, one after the other.
  private struct WaitingRow {
    let rank: CaseRank
    let due: Int64
    let wakes: Int64
    let code: UInt32
    let client: UInt32

    /// Where in the file it waits.
    let offset: Int

    // In bytes.
    let strings: Int
    let stamps: Int
    let words: Int

    var stringsOffset: Int { offset + IndexLayout.recordSize }
    var stampsOffset: Int { stringsOffset + strings }
    var wordsOffset: Int { stampsOffset + stamps }
  }

  /// - Throws: ``StoreError/system(path:code:)`` where the cache folder cannot be written.
  init(path: String) throws(StoreError) {
    self.path = path
    let place = PathParts(path)
    StoreFolder(path: place.parent).removeAbandoned()
    temporary = "\(place.parent)/.\(place.name).\(getpid()).tmp"
    waiting = try OutputFile(path: "\(place.parent)/.\(place.name).words.\(getpid()).tmp")
    // Without a name from now on: nothing of the cases stays behind when this is killed.
    waiting.remove()
  }

  /// Takes a case that was read.
  func add(_ entry: IndexedCase) throws(StoreError) {
    if entry.isBroken { broken.append(entry.summary.id.code) }
    try add(
      IndexRecord(entry), rank: entry.rank, id: entry.summary.id, client: entry.summary.client,
      due: entry.summary.nextDeadline.map { Int64($0.due.seconds) },
      wakes: entry.summary.snoozedUntil.map { Int64($0.seconds) },
      stamps: entry.stamps, words: entry.words)
  }

  /// Takes a case from another index, unchanged.
  func add(copying row: IndexRow) throws(StoreError) {
    try add(
      IndexRecord(copying: row), rank: row.rank, id: row.id, client: row.client,
      due: row.due.map { Int64($0.seconds) },
      wakes: row.snoozedUntil.map { Int64($0.seconds) }, stamps: row.stamps,
      words: row.withWords { Array($0) })
  }

  /// Takes a case that could not be read at all: it is tried again at the next start.
  func add(broken id: CaseID) { broken.append(id.code) }

  private func add(
    _ record: IndexRecord, rank: CaseRank, id: CaseID, client: String, due: Int64?,
    wakes: Int64?, stamps: [FileStamp], words: [UInt8]
  ) throws(StoreError) {
    rows.append(
      WaitingRow(
        rank: rank, due: due ?? IndexLayout.noMoment, wakes: wakes ?? IndexLayout.noMoment,
        code: id.code, client: IndexLayout.hash(ofClient: client), offset: waiting.length,
        strings: record.strings.count, stamps: stamps.count * IndexLayout.stampSize,
        words: words.count))
    try waiting.write(record.bytes)
    try waiting.write(record.strings)
    for stamp in stamps { try waiting.write(stamp.bytes) }
    try waiting.write(words)
  }
}

// Writing the file.
extension IndexWriter {
  /// Gives the file its name; readers find the old one or the new one whole.
  ///
  /// - Parameter times: The folders' as they were before the cases were read.
  func finish(folderTimes times: FolderTimes) throws(StoreError) {
    let order = rows.indices.sorted { rows[$0].rank < rows[$1].rank }
    let output = try OutputFile(path: temporary)
    do {
      try waiting.flush()
      try write(order, times, to: output)
      try output.flush()
      try output.rename(to: path)
    } catch {
      output.remove()
      throw error
    }
  }

  private func write(
    _ order: [Int], _ times: FolderTimes, to output: OutputFile
  ) throws(StoreError) {
    let dues = order.lazy.filter { self.rows[$0].rank.isOpen }.map { self.rows[$0].due }
      .filter { $0 != IndexLayout.noMoment }.sorted()
    try output.write(header(order, dueCount: dues.count, times))
    try writeRecords(order, to: output)
    for due in dues { try output.write(number: due) }
    try writeRows(order, by: \.code, to: output)
    try writeRows(order, by: \.client, to: output)
    for (row, place) in order.enumerated() where rows[place].wakes != IndexLayout.noMoment {
      try output.write(number: rows[place].wakes)
      try output.write(number: UInt64(row))
    }
    for code in broken { try output.write(number: code) }
    // Records are read without regard to where they stand.
    try output.write([UInt8](repeating: 0, count: broken.count % 2 * 4))
    // In the order of the list, so that what is shown together lies together.
    for row in order.lazy.map({ self.rows[$0] }) {
      try output.write(waiting.bytes(row.stampsOffset, row.stamps))
    }
    for row in order.lazy.map({ self.rows[$0] }) {
      try output.write(waiting.bytes(row.stringsOffset, row.strings))
    }
    // So that the first run too has a zero byte before it.
    try output.write([0])
    for row in order.lazy.map({ self.rows[$0] }) {
      try output.write(waiting.bytes(row.wordsOffset, row.words))
      try output.write([0])
    }
    try writeSums(to: output)
  }

  /// Writes a hash of each block of what was written.
  private func writeSums(to output: OutputFile) throws(StoreError) {
    try output.flush()
    let length = output.length
    for start in stride(from: 0, to: length, by: IndexLayout.blockSize) {
      let block = try output.bytes(start, min(IndexLayout.blockSize, length - start))
      try output.write(number: block.withUnsafeBytes { IndexLayout.sum(of: $0) })
    }
  }

  /// Writes a number of each case and its row, in the order of the numbers.
  private func writeRows(
    _ order: [Int], by number: KeyPath<WaitingRow, UInt32>, to output: OutputFile
  ) throws(StoreError) {
    let keys = order.enumerated().map { row, place in
      UInt64(rows[place][keyPath: number]) << 32 | UInt64(row)
    }
    for key in keys.sorted() {
      try output.write(number: UInt32(key >> 32))
      try output.write(number: UInt32(truncatingIfNeeded: key))
    }
  }

  private func writeRecords(_ order: [Int], to output: OutputFile) throws(StoreError) {
    var (stamp, string, words) = (0, 0, 1)
    for row in order.lazy.map({ self.rows[$0] }) {
      var record = IndexRecord(waiting: try waiting.bytes(row.offset, IndexLayout.recordSize))
      record.put(UInt64(stamp), IndexLayout.Record.firstStamp)
      record.put(UInt64(string), IndexLayout.Record.strings)
      record.put(UInt64(words), IndexLayout.Record.words)
      stamp += row.stamps / IndexLayout.stampSize
      string += row.strings
      words += row.words + 1
      try output.write(record.bytes)
    }
  }

  private func header(_ order: [Int], dueCount: Int, _ times: FolderTimes) -> [UInt8] {
    typealias Header = IndexLayout.Header
    let stamps = rows.reduce(0) { $0 + $1.stamps }
    var sizes = [
      rows.count * IndexLayout.recordSize, dueCount * 8, rows.count * 8, rows.count * 8,
      rows.count { $0.wakes != IndexLayout.noMoment } * 16,
      broken.count * 4 + broken.count % 2 * 4, stamps, rows.reduce(0) { $0 + $1.strings },
      1 + rows.reduce(0) { $0 + $1.words + 1 },
    ]
    sizes.append(4 * IndexLayout.blocks(of: sizes.reduce(IndexLayout.headerSize, +)))
    var header = HeaderBytes()
    header.put(IndexLayout.magic, Header.magic)
    header.put(ProgramBuild.mark, Header.program)
    header.put(UInt32(rows.count), Header.count)
    header.put(UInt32(order.prefix { rows[$0].rank.isOpen }.count), Header.openCount)
    header.put(UInt32(dueCount), Header.dueCount)
    header.put(UInt32(broken.count), Header.brokenCount)
    header.put(UInt64(stamps / IndexLayout.stampSize), Header.stampCount)
    for (kind, time) in times.times.enumerated() { header.put(time, Header.folders + 8 * kind) }
    var place = IndexLayout.headerSize
    for (section, size) in zip(IndexLayout.Section.allCases, sizes + [0]) {
      header.put(UInt64(place), Header.sections + 8 * section.rawValue)
      place += size
    }
    header.put(UInt64(place), Header.size)
    return header.bytes
  }

  private struct HeaderBytes {
    var bytes = [UInt8](repeating: 0, count: IndexLayout.headerSize)

    mutating func put<Number: FixedWidthInteger>(_ number: Number, _ place: Int) {
      withUnsafeBytes(of: number) { source in
        for (offset, byte) in source.enumerated() { bytes[place + offset] = byte }
      }
    }
  }
}
