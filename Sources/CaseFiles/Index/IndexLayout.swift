/// Where things stand in an index file.
///
///     header    what it was made from, and where the sections begin
///     records   one of fixed size for each case, in the order of the list
///     dues      the next deadlines of open cases, ascending, to be counted by halving
///     ids       each case's code and row, in the order of the codes
///     clients   a hash of each case's client, and its row, in the order of the hashes
///     sleeping  when hidden cases come back, with their rows
///     broken    codes of cases whose files could not all be read
///     stamps    the files that each case was read from
///     strings   clients, shops, and what else a row shows
///     words     what is searched, folded, of each case one run between zero bytes
///     sums      a hash of each block of all that stands before it
///
/// Numbers are in the machine's own order: the file is never taken elsewhere.
enum IndexLayout {
  /// Changes whenever the layout does, or how words are folded.
  static let magic: UInt64 = 0x3630_5844_4E49_4B46

  static let headerSize = 256
  static let recordSize = 160
  static let stampSize = 24

  /// The bytes that have one sum: a page of memory, so that nothing is brought in for it.
  static let blockSize = 4096

  /// The room for some bytes from any place on, in whole blocks.
  static func windowSize(for length: Int) -> Int { (blocks(of: length) + 1) * blockSize }

  /// The blocks of some bytes from the file's beginning.
  static func blocks(of length: Int) -> Int { (length + blockSize - 1) / blockSize }

  /// In place of a moment, a code or a length that is not there.
  static let noMoment = Int64.max
  static let noCode: UInt8 = 0xFF
  static let noLength: UInt16 = 0xFFFF

  enum Header {
    static let magic = 0
    static let program = 8
    static let size = 16
    static let count = 24
    static let openCount = 28
    static let dueCount = 32
    static let brokenCount = 36
    static let stampCount = 40
    static let folders = 48
    static let sections = 80
  }

  enum Section: Int, CaseIterable {
    case records, dues, ids, clients, sleeping, broken, stamps, strings, words, sums, end
  }

  enum Record {
    static let code = 0
    static let stage = 4
    static let reason = 5
    static let rightKind = 6
    static let turn = 7
    static let burnsFrom = 8
    static let due = 16
    static let earliest = 24
    static let opened = 32
    static let closed = 40
    static let openedOffset = 48
    static let closedOffset = 52
    static let dueOffset = 56
    static let deadlineKind = 60
    static let deadlineEffect = 61
    static let windowUnit = 62
    static let confirmed = 63
    static let windowClock = 64
    static let windowClockOffset = 72
    static let windowAmount = 76
    static let round = 80
    static let rejections = 82
    static let rejectionLimit = 84
    static let sent = 86
    static let roundState = 88
    static let conflicts = 89
    static let hasSeveralDeadlines = 90
    static let stampCount = 92
    static let firstStamp = 96
    static let strings = 104
    static let lengths = 112
    static let wordsLength = 128
    static let words = 136
    static let snoozedUntil = 144
    static let waitingSince = 152
  }

  /// What stands among the strings of a case, in this order.
  enum Text: Int, CaseIterable {
    case client, shop, marketplace, assignee, tags, asins, answerTimes, related

    static let count = allCases.count
  }
}
