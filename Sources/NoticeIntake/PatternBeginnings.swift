/// From the first scalars of a text to the patterns that may begin with them.
///
/// A pattern stands under every run of scalars that a match can begin with, cut off where
/// something other than a scalar may follow, and at ``depth``. Most places of a text begin
/// none of them, which a look into a table of bits tells.
struct PatternBeginnings: Sendable {
  /// How many scalars are looked at.
  static let depth = 4

  /// The beginnings of one pattern are cut shorter where they are more than this.
  private static let most = 200

  private var keys = TraitKeyTable()

  /// By the number of a key, its latest link.
  private var heads: [Int] = []
  private var links: [(pattern: Int, next: Int)] = []
  private var bits = [UInt64](repeating: 0, count: 1 << 12)

  private static let none = -1

  /// Adds a pattern by its number.
  mutating func add(_ pattern: Int, _ program: [Pattern.Instruction]) {
    var walk = BeginningWalk(program: program, depth: Self.depth)
    walk.follow(0, 0, ScalarHash())
    while walk.hashes.count > Self.most, walk.depth > 1 {
      walk = BeginningWalk(program: program, depth: walk.depth - 1)
      walk.follow(0, 0, ScalarHash())
    }
    for hash in walk.hashes { add(pattern, under: TraitKey(context: hash, words: 0)) }
  }

  private mutating func add(_ pattern: Int, under key: TraitKey) {
    let number = keys.number(of: key)
    if number == heads.count {
      heads.append(Self.none)
      bits[Self.bit(of: key) >> 6] |= 1 << UInt64(Self.bit(of: key) & 63)
    }
    let head = heads[number]
    // Two ways through a pattern may begin alike.
    if head != Self.none, links[head].pattern == pattern { return }
    heads[number] = links.count
    links.append((pattern, head))
  }

  private static func bit(of key: TraitKey) -> Int { Int(key.hash >> 46) }

  /// Adds the numbers of the patterns that may begin at a place, in order.
  func addPatterns(at index: Int, in text: FoldedText, to found: inout [Int]) {
    let first = found.count
    var hash = ScalarHash()
    for place in index..<min(index + Self.depth, text.count) {
      hash.add(text.scalars[place])
      let key = TraitKey(context: hash.value, words: 0)
      let bit = Self.bit(of: key)
      guard bits[bit >> 6] >> UInt64(bit & 63) & 1 != 0, let number = keys[key] else { continue }
      var link = heads[number]
      while link != Self.none {
        found.append(links[link].pattern)
        link = links[link].next
      }
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
}

/// Walks through a pattern for the scalars that a match can begin with.
private struct BeginningWalk {
  let program: [Pattern.Instruction]
  let depth: Int
  private(set) var hashes: [UInt64] = []

  init(program: [Pattern.Instruction], depth: Int) {
    self.program = program
    self.depth = depth
  }

  /// - Parameter count: How many scalars `hash` is of.
  mutating func follow(_ place: Int, _ count: Int, _ hash: ScalarHash) {
    if count == depth { return hashes.append(hash.value) }
    switch program[place] {
    case .scalar(let value):
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
