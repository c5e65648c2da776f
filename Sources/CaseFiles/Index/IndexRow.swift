import Casework
import CivilTime

/// One case of an index file; each fact is read when it is asked for.
struct IndexRow: Sendable {
  let file: IndexFile
  let index: Int

  private typealias Place = IndexLayout.Record

  private var start: Int { file.start(of: .records) + IndexLayout.recordSize * index }

  private func load<Number: FixedWidthInteger>(_ place: Int, _ type: Number.Type) -> Number {
    file.load(start + place, as: type)
  }

  private func word<Word: CaseIterable>(_ place: Int, of _: Word.Type) -> Word?
  where Word.AllCases == [Word] {
    let code = Int(load(place, UInt8.self))
    return Word.allCases.indices.contains(code) ? Word.allCases[code] : nil
  }

  private func text(_ text: IndexLayout.Text) -> String? {
    bytes(of: text).map { String(decoding: $0, as: UTF8.self) }
  }

  private func bytes(of text: IndexLayout.Text) -> UnsafeRawBufferPointer? {
    let lengths = lengths
    guard let length = lengths[text.rawValue] else { return nil }
    return file.bytes(
      stringsOffset + lengths.sum(of: text.rawValue), length, in: .strings)
  }

  private var lengths: TextLengths { TextLengths(packed: load(Place.lengths, UInt128.self)) }

  private func moment(_ place: Int, offset: Int) -> Moment? {
    let seconds = load(place, Int64.self)
    // A damaged row may say anything.
    guard Self.moments.contains(seconds), Self.offsets.contains(offset) else { return nil }
    return Moment(seconds: Int(seconds), offset: offset)
  }

  /// What can be reckoned with, in seconds since 1970, and what a clock can differ by.
  private static let moments: ClosedRange<Int64> = -(1 << 60)...(1 << 60)
  private static let offsets = -90_000...90_000
}

// What a query asks of a case.
extension IndexRow: QueriedCase {
  var code: UInt32 { load(Place.code, UInt32.self) }
  var id: CaseID { CaseID(code: code) }
  var client: String { text(.client) ?? "" }
  var shop: String { text(.shop) ?? "" }
  var marketplace: String { text(.marketplace) ?? "" }
  var assignee: String? { text(.assignee) }
  var tags: [String] { list(.tags) }
  var asins: [String] { list(.asins) }
  var stage: Stage { word(Place.stage, of: Stage.self) ?? .none }
  var reason: Reason { word(Place.reason, of: Reason.self) ?? .none }
  var rightKind: RightKind? { word(Place.rightKind, of: RightKind.self) }
  var turn: Turn { word(Place.turn, of: Turn.self) ?? .me }
  var round: Int { Int(load(Place.round, UInt16.self)) }
  var rejections: Int { Int(load(Place.rejections, UInt16.self)) }

  /// Whether more than one deadline of the case is live.
  var hasSeveralDeadlines: Bool { load(Place.hasSeveralDeadlines, UInt8.self) != 0 }

  var conflicts: Int { Int(load(Place.conflicts, UInt8.self)) }

  var opened: Moment {
    let offset = Int(load(Place.openedOffset, Int32.self))
    return moment(Place.opened, offset: offset) ?? Moment(seconds: 0)
  }

  var closed: Moment? {
    moment(Place.closed, offset: Int(load(Place.closedOffset, Int32.self)))
  }

  var due: Moment? { moment(Place.due, offset: Int(load(Place.dueOffset, Int32.self))) }

  var snoozedUntil: Moment? { moment(Place.snoozedUntil, offset: Moment.japan) }
  var waitingSince: Moment? { moment(Place.waitingSince, offset: Moment.japan) }

  /// What the list is ordered by, without the ties.
  var rank: CaseRank {
    CaseRank(
      closed: closed, burnsFrom: moment(Place.burnsFrom, offset: Moment.japan), opened: opened,
      code: code)
  }

  private func words(_ name: IndexLayout.Text) -> [Substring] {
    text(name)?.split(separator: " ") ?? []
  }

  private func list(_ name: IndexLayout.Text) -> [String] {
    guard let joined = bytes(of: name), !joined.isEmpty else { return [] }
    return joined.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// - Parameter words: Folded.
  func mentions(_ words: FoldedWords) -> Bool {
    withWords { words.isFound(in: $0) }
  }

  /// Does something with all that is searched of the case.
  func withWords<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let length = min(wordsLength, file.room(of: .words))
    let size = IndexLayout.windowSize(for: length)
    return withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { window in
      let words = file.words(from: wordsOffset, in: window).prefix(length)
      return body(UnsafeRawBufferPointer(rebasing: words))
    }
  }
}

// Everything of a row.
extension IndexRow {
  var summary: CaseSummary {
    var summary = CaseSummary(id: id, client: client, opened: opened)
    summary.shop = shop
    summary.marketplace = marketplace
    summary.stage = stage
    summary.reason = reason
    summary.rightKind = rightKind
    summary.round = round
    summary.roundState = word(Place.roundState, of: Round.State.self)
    summary.rejections = rejections
    let limit = load(Place.rejectionLimit, UInt16.self)
    summary.rejectionLimit = limit == IndexLayout.noLength ? nil : Int(limit)
    summary.sent = Int(load(Place.sent, UInt16.self))
    summary.turn = turn
    summary.conflicts = conflicts
    summary.assignee = assignee
    summary.closed = closed
    summary.tags = tags
    summary.asins = asins
    summary.nextDeadline = nextDeadline
    summary.snoozedUntil = snoozedUntil
    summary.waitingSince = waitingSince
    summary.answerTimes = answerTimes
    summary.related = words(.related).compactMap { RelatedCase(indexed: $0) }
    summary.burnsFrom = moment(Place.burnsFrom, offset: Moment.japan)
    return summary
  }

  /// In seconds, as the rounds came.
  var answerTimes: [Int] { words(.answerTimes).compactMap { Int($0) } }

  private var nextDeadline: CaseSummary.NextDeadline? {
    guard
      let due, let earliest = moment(Place.earliest, offset: Moment.japan),
      let kind = word(Place.deadlineKind, of: DeadlineKind.self),
      let effect = word(Place.deadlineEffect, of: DeadlineEffect.self), let window
    else { return nil }
    return CaseSummary.NextDeadline(
      kind: kind, effect: effect, window: window, due: due, earliest: earliest,
      confirmed: load(Place.confirmed, UInt8.self) != 0)
  }

  private var window: ResponseWindow? {
    let amount = Int(load(Place.windowAmount, Int32.self))
    guard let unit = word(Place.windowUnit, of: WindowUnit.self) else { return nil }
    return ResponseWindow(amount: amount, unit: unit)
      ?? .date(
        CalendarDay(number: amount),
        clock: moment(
          Place.windowClock, offset: Int(load(Place.windowClockOffset, Int32.self))))
  }
}

// Where its files and words stand.
extension IndexRow {
  var stamps: [FileStamp] { (0..<stampCount).map { stamp($0) } }

  /// No more than the file has room for, whatever a damaged row says.
  var stampCount: Int {
    min(Int(load(Place.stampCount, UInt32.self)), file.room(of: .stamps) / IndexLayout.stampSize)
  }

  private var firstStamp: Int { Int(load(Place.firstStamp, UInt64.self) & 0xFFFF_FFFF_FFFF) }

  func stamp(_ number: Int) -> FileStamp {
    let size = IndexLayout.stampSize
    let bytes = file.bytes(size * (firstStamp + number), size, in: .stamps)
    func load<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> Number {
      bytes.isEmpty ? 0 : bytes.loadUnaligned(fromByteOffset: place, as: Number.self)
    }
    return FileStamp(
      file: CaseFile(packed: load(20, UInt32.self)), inode: load(0, UInt64.self),
      changed: load(8, Int64.self), size: load(16, UInt32.self))
  }

  /// The first moment at which something may be lost, in seconds since 1970.
  var burnsFromSeconds: Int64 { load(Place.burnsFrom, Int64.self) }

  /// Where its words begin, from the start of the section.
  var wordsOffset: Int { Int(load(Place.words, UInt64.self) & 0xFFFF_FFFF_FFFF) }
  var wordsLength: Int { Int(load(Place.wordsLength, UInt32.self)) }

  /// The texts of the row as they stand in the file.
  var strings: UnsafeRawBufferPointer {
    file.bytes(stringsOffset, stringsLength, in: .strings)
  }

  private var stringsOffset: Int { Int(load(Place.strings, UInt64.self) & 0xFFFF_FFFF_FFFF) }

  private var stringsLength: Int { lengths.sum(of: IndexLayout.Text.count) }

  /// Whether all that the row shows, and the stamps of its files, are as they were written.
  var isWhole: Bool {
    let size = IndexLayout.recordSize
    return file.isWhole(size * index, size, in: .records)
      && file.isWhole(stringsOffset, stringsLength, in: .strings)
      && file.isWhole(
        IndexLayout.stampSize * firstStamp, IndexLayout.stampSize * stampCount, in: .stamps)
  }

  /// The record as it stands in the file.
  var record: UnsafeRawBufferPointer {
    file.bytes(IndexLayout.recordSize * index, IndexLayout.recordSize, in: .records)
  }
}

/// How long the texts of a row are, read in one go.
private struct TextLengths {
  let packed: UInt128

  subscript(text: Int) -> Int? {
    let length = UInt16(truncatingIfNeeded: packed >> (16 * text))
    return length == IndexLayout.noLength ? nil : Int(length)
  }

  /// The bytes of the first few texts.
  func sum(of count: Int) -> Int { (0..<count).reduce(0) { $0 + (self[$1] ?? 0) } }
}

extension CaseFile {
  /// Kind, number and mark in one word.
  var packed: UInt32 {
    UInt32(kind.rawValue) << 28 | (carriesDeadline ? 1 << 27 : 0)
      | UInt32(truncatingIfNeeded: number) & 0x7FF_FFFF
  }

  init(packed: UInt32) {
    self.init(
      kind: Kind(rawValue: UInt8(packed >> 28)) ?? .record, number: Int(packed & 0x7FF_FFFF),
      carriesDeadline: packed >> 27 & 1 == 1)
  }
}
