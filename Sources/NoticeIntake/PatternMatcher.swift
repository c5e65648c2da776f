/// Runs patterns over a folded text; keeps its scratch space between runs.
struct PatternMatcher {
  private let scalars: [UInt32]
  private let phrases: TimePhrases
  private var current: [Thread] = []
  private var next: [Thread] = []

  /// For each instruction, the step in which a thread was last put on it.
  private var marks: [Int] = []
  private var step = 0

  private struct Thread {
    var instruction: Int

    /// Characters that the gap or phrase it stands in may still take.
    var left: Int
  }

  /// One run of a pattern.
  ///
  /// Its program and the text are looked at where they lie; they outlast the run, and what they
  /// are asked for is within them: a program ends in a match, and no thread goes beyond `limit`.
  private struct Run {
    let program: UnsafeBufferPointer<Pattern.Instruction>
    let scalars: UnsafeBufferPointer<UInt32>
    let limit: Int
  }

  init(_ text: FoldedText, phrases: TimePhrases) {
    scalars = text.scalars
    self.phrases = phrases
  }

  /// The end of the shortest match that begins at `start`; `nil` where there is none.
  ///
  /// - Complexity: O(*n* · *m*) for a match of *n* scalars and a pattern of *m* instructions.
  mutating func end(of pattern: Pattern, from start: Int, to limit: Int) -> Int? {
    let prefix = pattern.prefix.scalars
    guard start + prefix.count <= limit else { return nil }
    for place in prefix.indices where scalars[start + place] != prefix[place] { return nil }
    if marks.count < pattern.program.count {
      marks = Array(repeating: 0, count: pattern.program.count)
      step = 0
    }
    let scalars = scalars
    return pattern.program.withUnsafeBufferPointer { program in
      scalars.withUnsafeBufferPointer { scalars in
        end(
          of: Run(program: program, scalars: scalars, limit: limit), from: pattern.prefix.end,
          at: start + prefix.count)
      }
    }
  }

  private mutating func end(of run: Run, from instruction: Int, at start: Int) -> Int? {
    var index = start
    step += 1
    next.removeAll(keepingCapacity: true)
    if follow(instruction, at: index, in: run) { return index }
    swap(&current, &next)
    while index < run.limit, !current.isEmpty {
      next.removeAll(keepingCapacity: true)
      step += 1
      if advance(over: index, in: run) { return index + 1 }
      swap(&current, &next)
      index += 1
    }
    return nil
  }

  /// Moves all threads over one scalar; true where one of them has matched.
  private mutating func advance(over index: Int, in run: Run) -> Bool {
    for place in current.indices {
      let thread = current[place]
      switch run.program[thread.instruction] {
      case .scalar(let value):
        guard run.scalars[index] == value else { continue }
        if follow(thread.instruction + 1, at: index + 1, in: run) { return true }
      case .gap:
        if thread.left > 1 { put(Thread(instruction: thread.instruction, left: thread.left - 1)) }
        if follow(thread.instruction + 1, at: index + 1, in: run) { return true }
      case .phrase:
        if thread.left > 1 {
          put(Thread(instruction: thread.instruction, left: thread.left - 1))
        } else if follow(thread.instruction + 1, at: index + 1, in: run) {
          return true
        }
      default: break
      }
    }
    return false
  }

  private mutating func put(_ thread: Thread) {
    guard marks[thread.instruction] != step else {
      // The same gap entered twice: the one with more left can do all the other can.
      if let place = next.firstIndex(where: { $0.instruction == thread.instruction }),
        next[place].left < thread.left
      {
        next[place].left = thread.left
      }
      return
    }
    marks[thread.instruction] = step
    next.append(thread)
  }

  /// Puts a thread on an instruction, through those that take no scalar; true at a match.
  private mutating func follow(_ instruction: Int, at index: Int, in run: Run) -> Bool {
    switch run.program[instruction] {
    case .match: return true
    case .jump(let target): return follow(target, at: index, in: run)
    case .split(let left, let right):
      return follow(left, at: index, in: run) || follow(right, at: index, in: run)
    case .wordEnd:
      let isEnd = index >= run.scalars.count || !run.scalars[index].isWord
      return isEnd && follow(instruction + 1, at: index, in: run)
    case .scalar:
      put(Thread(instruction: instruction, left: 0))
    case .gap(let most):
      put(Thread(instruction: instruction, left: most))
      return follow(instruction + 1, at: index, in: run)
    case .phrase(let phrase):
      guard let end = phrases.end(of: phrase, at: index), end <= run.limit else { return false }
      put(Thread(instruction: instruction, left: end - index))
    }
    return false
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
