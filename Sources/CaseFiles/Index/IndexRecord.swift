import Casework
import CivilTime

/// The bytes of one record, with the texts that belong to it.
struct IndexRecord {
  private(set) var bytes = [UInt8](repeating: 0, count: IndexLayout.recordSize)

  /// The texts, one after the other.
  private(set) var strings: [UInt8] = []

  private typealias Place = IndexLayout.Record

  init(_ entry: IndexedCase) {
    let summary = entry.summary
    put(summary.id.code, Place.code)
    put(Self.code(summary.stage), Place.stage)
    put(Self.code(summary.reason), Place.reason)
    put(summary.rightKind.map(Self.code) ?? IndexLayout.noCode, Place.rightKind)
    put(Self.code(summary.turn), Place.turn)
    put(moment: summary.burnsFrom, Place.burnsFrom)
    put(moment: summary.opened, Place.opened, offset: Place.openedOffset)
    put(moment: summary.closed, Place.closed, offset: Place.closedOffset)
    put(moment: summary.snoozedUntil, Place.snoozedUntil)
    put(moment: summary.waitingSince, Place.waitingSince)
    put(UInt16(clamping: summary.round), Place.round)
    put(summary.roundState.map(Self.code) ?? IndexLayout.noCode, Place.roundState)
    put(UInt16(clamping: summary.rejections), Place.rejections)
    put(
      summary.rejectionLimit.map { UInt16(clamping: $0) } ?? IndexLayout.noLength,
      Place.rejectionLimit)
    put(UInt16(clamping: summary.sent), Place.sent)
    put(UInt8(clamping: summary.conflicts), Place.conflicts)
    put(UInt8(entry.hasSeveralDeadlines ? 1 : 0), Place.hasSeveralDeadlines)
    put(UInt32(clamping: entry.stamps.count), Place.stampCount)
    put(UInt32(clamping: entry.words.count), Place.wordsLength)
    put(deadline: summary.nextDeadline)
    put(texts: summary)
  }

  /// A record as it stands in another index.
  init(copying row: IndexRow) {
    bytes = Array(row.record)
    strings = Array(row.strings)
    if bytes.count < IndexLayout.recordSize {
      bytes = [UInt8](repeating: 0, count: IndexLayout.recordSize)
    }
  }

  /// A record that waited for its place; its texts wait elsewhere.
  init(waiting record: [UInt8]) { bytes = record }

  mutating func put<Number: FixedWidthInteger>(_ number: Number, _ place: Int) {
    withUnsafeBytes(of: number) { source in
      for (offset, byte) in source.enumerated() { bytes[place + offset] = byte }
    }
  }

  private mutating func put(moment: Moment?, _ place: Int, offset: Int? = nil) {
    put(moment.map { Int64($0.seconds) } ?? IndexLayout.noMoment, place)
    if let offset { put(Int32(clamping: moment?.offset ?? 0), offset) }
  }

  private mutating func put(deadline: CaseSummary.NextDeadline?) {
    put(moment: deadline?.due, Place.due, offset: Place.dueOffset)
    put(moment: deadline?.earliest, Place.earliest)
    put(deadline.map { Self.code($0.kind) } ?? IndexLayout.noCode, Place.deadlineKind)
    put(deadline.map { Self.code($0.effect) } ?? IndexLayout.noCode, Place.deadlineEffect)
    put(deadline.map { Self.code($0.window.unit) } ?? IndexLayout.noCode, Place.windowUnit)
    put(UInt8(deadline?.confirmed == true ? 1 : 0), Place.confirmed)
    guard let window = deadline?.window else { return }
    put(Int32(clamping: window.amount ?? 0), Place.windowAmount)
    if case .date(let day, let clock) = window {
      put(Int32(clamping: day.number), Place.windowAmount)
      put(moment: clock, Place.windowClock, offset: Place.windowClockOffset)
    }
  }

  private mutating func put(texts summary: CaseSummary) {
    let texts: [String?] = [
      summary.client, summary.shop, summary.marketplace, summary.assignee,
      summary.tags.joined(separator: "\n"), summary.asins.joined(separator: "\n"),
      summary.answerTimes.map(String.init).joined(separator: " "),
      summary.related.map(\.indexed).joined(separator: " "),
    ]
    for (index, text) in texts.enumerated() {
      let place = Place.lengths + 2 * index
      guard let text else {
        put(IndexLayout.noLength, place)
        continue
      }
      let bytes = text.utf8.prefix(Int(IndexLayout.noLength) - 1)
      strings += bytes
      put(UInt16(clamping: bytes.count), place)
    }
  }

  private static func code<Word: CaseIterable & Equatable>(_ word: Word) -> UInt8
  where Word.AllCases == [Word] {
    UInt8(clamping: Word.allCases.firstIndex(of: word) ?? Int(IndexLayout.noCode))
  }
}

extension FileStamp {
  /// The stamp as an index file has it.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: inode) { bytes += $0 }
    withUnsafeBytes(of: changed) { bytes += $0 }
    withUnsafeBytes(of: size) { bytes += $0 }
    withUnsafeBytes(of: file.packed) { bytes += $0 }
    return bytes
  }
}

extension RelatedCase {
  /// The related case and how, in one word.
  var indexed: String { "\(id.rawValue):\(kind.rawValue)" }

  init?(indexed word: Substring) {
    let parts = word.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let id = CaseID(parts[0]), let kind = Kind(rawValue: String(parts[1]))
    else { return nil }
    self.init(id, kind)
  }
}
