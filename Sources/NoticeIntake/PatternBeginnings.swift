/// From the first scalars of a text to the patterns that may begin with them.
///
/// A pattern stands under every run of scalars that a match can begin with, cut off where
/// something other than a scalar may follow, and at ``depth``. Most places of a text begin
/// none of them, which a look or two into a table of bits tells.
struct PatternBeginnings: Sendable {
  /// How many scalars are looked at.
  static let depth = 8

  /// The beginnings of one pattern are cut shorter where they are more than this.
  fileprivate static let most = 200

  // For each hash, whether a run ends here, and whether a longer one goes on.
  private var bits = [UInt64](repeating: 0, count: 1 << 13)
  private static let (ends, goesOn): (UInt64, UInt64) = (1, 2)

  /// A hash table with linear probing, half empty at the least: in the upper half of a slot that
  /// of the hash, in the lower where its patterns begin among ``patterns``; 0 where it is free.
  private var slots: [UInt64] = [0]

  /// The patterns of each run one behind the other, the last of them negative; begins at 1.
  private var patterns: [Int32] = [0]

  /// - Parameter programs: Those of the patterns, by their numbers.
  init(_ programs: [(pattern: Int, program: [Pattern.Instruction])] = []) {
    var runs = BeginningRuns()
    for (pattern, program) in programs { runs.add(pattern, program) }
    for hash in runs.longer { mark(hash, Self.goesOn) }
    var count = 1
    while count < runs.count * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    for run in 0..<runs.count { add(runs.patterns(of: run), under: runs.keys.keys[run].hash) }
  }

  private mutating func add(_ run: [Int32], under hash: UInt64) {
    mark(hash, Self.ends)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = (hash & ~0xFFFF_FFFF) | UInt64(patterns.count)
    patterns += run
    patterns[patterns.count - 1] = -1 - patterns[patterns.count - 1]
  }

  private mutating func mark(_ hash: UInt64, _ flag: UInt64) {
    bits[Self.place(of: hash) >> 5] |= flag << Self.shift(of: hash)
  }

  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 46) }

  private static func shift(of hash: UInt64) -> UInt64 { (hash >> 46 & 31) * 2 }

  /// Adds the numbers of the patterns that may begin at a place, in order.
  func addPatterns(at index: Int, in text: FoldedText, to found: inout [Int]) {
    let first = found.count
    var hash = ScalarHash()
    for place in index..<min(index + Self.depth, text.count) {
      hash.add(text.scalars[place])
      let key = TraitKey(context: hash.value, words: 0).hash
      let flags = bits[Self.place(of: key) >> 5] >> Self.shift(of: key)
      if flags & Self.ends != 0 { addPatterns(of: key, to: &found) }
      if flags & Self.goesOn == 0 { break }
    }
    guard found.count > first + 1 else { return }
    found[first...].sort()
    var last = first
    for place in first + 1..<found.count where found[place] != found[last] {
      last += 1
      found[last] = found[place]
    }
    found.removeSubrange((last + 1)...)
  }

  private func addPatterns(of hash: UInt64, to found: inout [Int]) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, slots[slot] >> 32 != hash >> 32 { slot = (slot + 1) & mask }
    var place = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF)
    guard place > 0 else { return }
    while patterns[place] >= 0 {
      found.append(Int(patterns[place]))
      place += 1
    }
    found.append(Int(-1 - patterns[place]))
  }
}

/// The runs of scalars that patterns begin with, while they are gathered.
private struct BeginningRuns {
  private(set) var keys = TraitKeyTable()

  /// The hashes of what a run is longer than; some may stand there twice.
  private(set) var longer: [UInt64] = []

  /// By the number of a key, its latest link.
  private var heads: [Int] = []
  private var links: [(pattern: Int, next: Int)] = []

  private static let none = -1

  var count: Int { heads.count }

  mutating func add(_ pattern: Int, _ program: [Pattern.Instruction]) {
    var walk = BeginningWalk(program: program, depth: PatternBeginnings.depth)
    walk.follow(0, 0, ScalarHash())
    while walk.isTooWide, walk.depth > 1 {
      walk = BeginningWalk(program: program, depth: walk.depth - 1)
      walk.follow(0, 0, ScalarHash())
    }
    for hash in walk.hashes { add(pattern, under: TraitKey(context: hash, words: 0)) }
    longer += walk.longer.map { TraitKey(context: $0, words: 0).hash }
  }

  private mutating func add(_ pattern: Int, under key: TraitKey) {
    let number = keys.number(of: key)
    if number == heads.count { heads.append(Self.none) }
    let head = heads[number]
    // Two ways through a pattern may begin alike.
    if head != Self.none, links[head].pattern == pattern { return }
    heads[number] = links.count
    links.append((pattern, head))
  }

  /// Those that begin with a run, by its number.
  func patterns(of run: Int) -> [Int32] {
    var patterns: [Int32] = []
    var link = heads[run]
    while link != Self.none {
      patterns.append(Int32(links[link].pattern))
      link = links[link].next
    }
    return patterns
  }
}

/// Walks through a pattern for the scalars that a match can begin with.
private struct BeginningWalk {
  let program: [Pattern.Instruction]
  let depth: Int
  private(set) var hashes: [UInt64] = []

  /// Those of the runs on the way, which go on.
  private(set) var longer: [UInt64] = []

  init(program: [Pattern.Instruction], depth: Int) {
    self.program = program
    self.depth = depth
  }

  /// Whether there are more runs than are looked for; the walk has stopped then.
  var isTooWide: Bool { hashes.count > PatternBeginnings.most }

  /// - Parameter count: How many scalars `hash` is of.
  mutating func follow(_ place: Int, _ count: Int, _ hash: ScalarHash) {
    if isTooWide, depth > 1 { return }
    if count == depth { return hashes.append(hash.value) }
    switch program[place] {
    case .scalar(let value):
      if count > 0 { longer.append(hash.value) }
      var longer = hash
      longer.add(value)
      follow(place + 1, count + 1, longer)
    case .split(let one, let other):
      follow(Int(one), count, hash)
      follow(Int(other), count, hash)
    case .jump(let target): follow(Int(target), count, hash)
    case .wordEnd where count == 0: follow(place + 1, count, hash)
    case .gap, .phrase, .wordEnd, .match: if count > 0 { hashes.append(hash.value) }
    }
  }
}
