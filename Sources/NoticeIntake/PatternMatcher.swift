/// Runs patterns over a folded text; keeps its scratch space between runs.
struct PatternMatcher {
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

  /// The periods and days of the text: from their first scalars to their ends.
  struct Phrases {
    var times: [Int: Int] = [:]
    var dates: [Int: Int] = [:]

    func end(of phrase: Pattern.TimePhrase, at index: Int) -> Int? {
      phrase == .time ? times[index] : dates[index]
    }
  }

  /// The end of the shortest match that begins at `start`; `nil` where there is none.
  ///
  /// - Complexity: O(*n* · *m*) for a match of *n* scalars and a pattern of *m* instructions.
  mutating func end(
    of pattern: Pattern, in text: FoldedText, from start: Int, to limit: Int, phrases: Phrases
  ) -> Int? {
    if marks.count < pattern.program.count {
      marks = Array(repeating: 0, count: pattern.program.count)
      step = 0
    }
    let context = Context(pattern: pattern, text: text, limit: limit, phrases: phrases)
    step += 1
    next.removeAll(keepingCapacity: true)
    if follow(0, at: start, in: context) { return start }
    swap(&current, &next)
    var index = start
    while index < limit, !current.isEmpty {
      next.removeAll(keepingCapacity: true)
      step += 1
      if advance(over: index, in: context) { return index + 1 }
      swap(&current, &next)
      index += 1
    }
    return nil
  }

  private struct Context {
    let pattern: Pattern
    let text: FoldedText
    let limit: Int
    let phrases: Phrases
  }

  /// Moves all threads over one scalar; true where one of them has matched.
  private mutating func advance(over index: Int, in context: Context) -> Bool {
    for thread in current {
      switch context.pattern.program[thread.instruction] {
      case .scalar(let value):
        guard context.text.scalars[index] == value else { continue }
        if follow(thread.instruction + 1, at: index + 1, in: context) { return true }
      case .gap:
        if thread.left > 1 { put(Thread(instruction: thread.instruction, left: thread.left - 1)) }
        if follow(thread.instruction + 1, at: index + 1, in: context) { return true }
      case .phrase:
        if thread.left > 1 {
          put(Thread(instruction: thread.instruction, left: thread.left - 1))
        } else if follow(thread.instruction + 1, at: index + 1, in: context) {
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
  private mutating func follow(_ instruction: Int, at index: Int, in context: Context) -> Bool {
    switch context.pattern.program[instruction] {
    case .match: return true
    case .jump(let target): return follow(target, at: index, in: context)
    case .split(let left, let right):
      return follow(left, at: index, in: context)
        || follow(right, at: index, in: context)
    case .wordEnd:
      let isEnd = context.text.scalar(at: index).map { !$0.isWord } ?? true
      return isEnd && follow(instruction + 1, at: index, in: context)
    case .scalar:
      put(Thread(instruction: instruction, left: 0))
    case .gap(let most):
      put(Thread(instruction: instruction, left: most))
      return follow(instruction + 1, at: index, in: context)
    case .phrase(let phrase):
      guard let end = context.phrases.end(of: phrase, at: index), end <= context.limit else {
        return false
      }
      put(Thread(instruction: instruction, left: end - index))
    }
    return false
  }
}
