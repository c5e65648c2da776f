/// Runs patterns over a folded text; keeps its scratch space between runs.
///
/// The programs and the text are looked at where they lie: they have to outlast the matcher.
/// What they are asked for is within them: a program ends in a match, and no thread goes beyond
/// the limit of its run.
struct PatternMatcher: ~Copyable {
  private let book: PatternBook.Open
  private let scalars: UnsafeBufferPointer<UInt32>
  private let phrases: TimePhrases
  private var current: ThreadList
  private var next: ThreadList

  init(
    _ book: PatternBook.Open, in scalars: UnsafeBufferPointer<UInt32>, phrases: TimePhrases
  ) {
    self.book = book
    self.scalars = scalars
    self.phrases = phrases
    current = ThreadList(instructions: book.longest)
    next = ThreadList(instructions: book.longest)
  }

  /// One run of a pattern.
  private struct Run {
    let program: UnsafePointer<PatternCode>
    let limit: Int
  }

  /// The end of the shortest match that begins at `start`; `nil` where there is none.
  ///
  /// - Complexity: O(*n* · *m*) for a match of *n* scalars and a pattern of *m* instructions.
  mutating func end(of pattern: PatternBook.Place, from start: Int, to limit: Int) -> Int? {
    let prefix = book.prefix(of: pattern)
    guard start + prefix.count <= limit else { return nil }
    for place in 0..<prefix.count where !prefix[place].isScalar(scalars[start + place]) {
      return nil
    }
    let run = Run(program: book.program(of: pattern), limit: limit)
    var index = start + prefix.count
    next.removeAll()
    if follow(0, at: index, in: run) { return index }
    swap(&current, &next)
    while index < limit, !current.isEmpty {
      next.removeAll()
      let hasMatched =
        current.count == 1 ? advanceAlone(over: &index, in: run) : advance(over: index, in: run)
      index += 1
      if hasMatched { return index }
      swap(&current, &next)
    }
    return nil
  }

  /// Moves the only thread as far as it stays the only one and goes one way: through the scalars
  /// of a word, or through a gap to the scalar behind it; true where it has matched.
  ///
  /// - Parameter index: Becomes that of the last scalar it was moved over.
  private mutating func advanceAlone(over index: inout Int, in run: Run) -> Bool {
    var (instruction, left) = current[0]
    switch run.program[instruction].instruction {
    case .scalar:
      instruction += 1
      while case .scalar(let value) = run.program[instruction].instruction {
        guard index + 1 < run.limit, scalars[index + 1] == value else { return false }
        (instruction, index) = (instruction + 1, index + 1)
      }
      return follow(instruction, at: index + 1, in: run)
    case .gap:
      if case .scalar(let value) = run.program[instruction + 1].instruction {
        while left > 1, index + 1 < run.limit, scalars[index + 1] != value {
          (left, index) = (left - 1, index + 1)
        }
      }
      if left > 1 { next.put(instruction, left: left - 1) }
      return follow(instruction + 1, at: index + 1, in: run)
    default: return advance(over: index, in: run)
    }
  }

  /// Moves all threads over one scalar; true where one of them has matched.
  private mutating func advance(over index: Int, in run: Run) -> Bool {
    for place in 0..<current.count {
      let (instruction, left) = current[place]
      switch run.program[instruction].instruction {
      case .scalar:
        if follow(instruction + 1, at: index + 1, in: run) { return true }
      case .gap:
        if left > 1 { next.put(instruction, left: left - 1) }
        if follow(instruction + 1, at: index + 1, in: run) { return true }
      case .phrase:
        if left > 1 {
          next.put(instruction, left: left - 1)
        } else if follow(instruction + 1, at: index + 1, in: run) {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Whether following an instruction may lead to something: false only where it is another
  /// scalar than the one at `index`, as that of most words to choose from is.
  private func canTake(_ instruction: Int, at index: Int, in run: Run) -> Bool {
    guard case .scalar(let value) = run.program[instruction].instruction else { return true }
    return index < run.limit && scalars[index] == value
  }

  /// Puts a thread on an instruction, through those that take no scalar; true at a match.
  ///
  /// A thread that the scalar at `index` ends is not put.
  private mutating func follow(_ instruction: Int, at index: Int, in run: Run) -> Bool {
    var instruction = instruction
    while true {
      switch run.program[instruction].instruction {
      case .match: return true
      case .jump(let target): instruction = Int(target)
      case .split(let left, let right):
        let mayGoOn = canTake(Int(left), at: index, in: run)
        if mayGoOn, follow(Int(left), at: index, in: run) { return true }
        instruction = Int(right)
      case .wordEnd:
        guard index >= scalars.count || !scalars[index].isWord else { return false }
        instruction += 1
      case .scalar(let value):
        if index < run.limit, scalars[index] == value { next.put(instruction, left: 0) }
        return false
      case .gap(let most):
        next.put(instruction, left: Int(most))
        instruction += 1
      case .phrase(let phrase):
        guard let end = phrases.end(of: phrase, at: index), end <= run.limit else { return false }
        next.put(instruction, left: end - index)
        return false
      }
    }
  }
}

/// The threads of a run, at most one on an instruction: a sparse set (Briggs and Torczon, 1993),
/// which is emptied by forgetting how many there are.
private struct ThreadList: ~Copyable {
  private struct Thread {
    var instruction: Int32

    /// Characters that the gap or phrase it stands in may still take.
    var left: Int32
  }

  private let threads: UnsafeMutablePointer<Thread>

  /// By instruction, where its thread stands if it has one.
  private let places: UnsafeMutablePointer<Int32>
  private(set) var count = 0

  /// - Parameter instructions: How many the longest program has.
  init(instructions: Int) {
    threads = .allocate(capacity: instructions)
    places = .allocate(capacity: instructions)
    threads.initialize(repeating: Thread(instruction: 0, left: 0), count: instructions)
    places.initialize(repeating: 0, count: instructions)
  }

  deinit {
    threads.deallocate()
    places.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  subscript(_ place: Int) -> (instruction: Int, left: Int) {
    (Int(threads[place].instruction), Int(threads[place].left))
  }

  mutating func removeAll() { count = 0 }

  /// The same gap entered twice: the one with more left can do all the other can.
  mutating func put(_ instruction: Int, left: Int) {
    let place = Int(places[instruction])
    if place < count, threads[place].instruction == instruction {
      if threads[place].left < left { threads[place].left = Int32(truncatingIfNeeded: left) }
      return
    }
    threads[count] = Thread(
      instruction: Int32(truncatingIfNeeded: instruction), left: Int32(truncatingIfNeeded: left))
    places[instruction] = Int32(truncatingIfNeeded: count)
    count += 1
  }
}

/// The periods and days of a text: from their first scalars to their ends.
struct TimePhrases: Sendable {
  private let times: [Range<Int>]
  private let dates: [Range<Int>]

  /// Where any begins, in order.
  let starts: [Int]

  /// - Parameters:
  ///   - periods: In the order of the text.
  ///   - dates: In the order of the text.
  init(_ periods: [PeriodPhrase], _ dates: [DatePhrase]) {
    times = periods.map(\.range)
    // A clock time written before its day begins earlier than the day was found.
    self.dates = dates.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    starts = Set((times + self.dates).map(\.lowerBound)).sorted()
  }

  /// - Complexity: O(log *n*).
  func end(of phrase: Pattern.TimePhrase, at index: Int) -> Int? {
    let phrases = phrase == .time ? times : dates
    var (low, high) = (0, phrases.count)
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low < phrases.count && phrases[low].lowerBound == index
      ? phrases[low].upperBound : nil
  }
}
