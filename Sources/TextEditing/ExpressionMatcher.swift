/// Follows all readings of an expression at once through a line.
struct ExpressionMatcher {
  private let expression: TextExpression
  private let units: [UInt32]

  /// How many steps may still be taken; the search is given up where there are none left.
  private(set) var steps: Int

  private var current = ThreadList()
  private var next = ThreadList()

  /// The way of one reading: where it is in the program, and where its match began.
  private struct Thread {
    let place: Int
    let start: Int
  }

  private struct ThreadList {
    var threads: [Thread] = []

    /// The step at which a place of the program was put in last.
    var marks: [Int] = []
  }

  init(_ expression: TextExpression, in units: [UInt32], steps: Int) {
    self.expression = expression
    self.units = units
    self.steps = steps
    let marks = [Int](repeating: -1, count: expression.program.count)
    current.marks = marks
    next.marks = marks
  }

  /// The matches from start to end that hold something; they do not overlap.
  mutating func matches() -> [Range<Int>] {
    var matches: [Range<Int>] = []
    var index = 0
    while index < units.count, steps > 0, let match = firstMatch(from: index) {
      matches.append(match)
      index = match.upperBound
    }
    return matches
  }

  private mutating func firstMatch(from begin: Int) -> Range<Int>? {
    var found: Range<Int>?
    var index = begin
    current.threads.removeAll(keepingCapacity: true)
    clearMarks()
    steps -= expression.program.count / 8
    while true {
      if found == nil {
        if current.threads.isEmpty {
          guard let start = start(atOrAfter: index) else { return nil }
          index = start
        }
        add(0, start: index, at: index, to: &current)
      }
      if current.threads.isEmpty || steps <= 0 { return found }
      next.threads.removeAll(keepingCapacity: true)
      steps -= current.threads.count
      threads: for thread in current.threads {
        switch expression.program[thread.place] {
        case .match:
          // Readings that come later are worth less.
          if index > thread.start {
            found = thread.start..<index
            break threads
          }
        case let instruction where index < units.count && instruction.takes(units[index]):
          add(thread.place + 1, start: thread.start, at: index + 1, to: &next)
        default: break
        }
      }
      if index == units.count { return found }
      swap(&current, &next)
      index += 1
    }
  }

  private mutating func clearMarks() {
    for place in current.marks.indices {
      current.marks[place] = -1
      next.marks[place] = -1
    }
  }

  private func start(atOrAfter index: Int) -> Int? {
    guard let firsts = expression.firsts else { return index < units.count ? index : nil }
    return units[index...].firstIndex { firsts.contains($0) }
  }

  /// Puts in a place and all that it leads to without taking a scalar.
  private func add(_ place: Int, start: Int, at index: Int, to list: inout ThreadList) {
    var open = [place]
    while let place = open.popLast() {
      guard list.marks[place] != index else { continue }
      list.marks[place] = index
      switch expression.program[place] {
      case .jump(let target): open.append(target)
      case .split(let one, let other): open += [other, one]
      case .save: open.append(place + 1)
      case .lineStart: if index == 0 { open.append(place + 1) }
      case .lineEnd: if index == units.count { open.append(place + 1) }
      case .wordEdge(let wanted): if isWordEdge(index) == wanted { open.append(place + 1) }
      case .scalar, .any, .set, .match: list.threads.append(Thread(place: place, start: start))
      }
    }
  }

  private func isWordEdge(_ index: Int) -> Bool {
    let before = index > 0 && ScalarSet.word.contains(units[index - 1])
    let after = index < units.count && ScalarSet.word.contains(units[index])
    return before != after
  }
}

extension TextExpression.Instruction {
  fileprivate func takes(_ unit: UInt32) -> Bool {
    switch self {
    case .scalar(let value): value == unit
    case .any: true
    case .set(let set): set.contains(unit)
    default: false
    }
  }
}

// What the groups of a match hold.
extension ExpressionMatcher {
  /// The stretch of each group in a match, the whole match first; nothing for a group that
  /// took no part.
  func captures(in match: Range<Int>) -> [Range<Int>?] {
    var now: [(place: Int, saved: [Int])] = []
    var seen = Set<Int>()
    let none = [Int](repeating: -1, count: 2 * expression.groups + 2)
    spread(0, none, at: match.lowerBound, into: &now, &seen)
    for index in match.lowerBound...match.upperBound {
      var then: [(place: Int, saved: [Int])] = []
      seen.removeAll()
      for (place, saved) in now {
        let instruction = expression.program[place]
        if instruction == .match {
          if index == match.upperBound { return Self.ranges(saved) }
        } else if index < match.upperBound, instruction.takes(units[index]) {
          spread(place + 1, saved, at: index + 1, into: &then, &seen)
        }
      }
      now = then
    }
    return [match]
  }

  private static func ranges(_ saved: [Int]) -> [Range<Int>?] {
    stride(from: 0, to: saved.count, by: 2).map {
      saved[$0] < 0 || saved[$0 + 1] < saved[$0] ? nil : saved[$0]..<saved[$0 + 1]
    }
  }

  private func spread(
    _ place: Int, _ saved: [Int], at index: Int, into list: inout [(place: Int, saved: [Int])],
    _ seen: inout Set<Int>
  ) {
    var open = [(place, saved)]
    while let (place, saved) = open.popLast() {
      guard seen.insert(place).inserted else { continue }
      switch expression.program[place] {
      case .jump(let target): open.append((target, saved))
      case .split(let one, let other): open += [(other, saved), (one, saved)]
      case .save(let slot):
        var saved = saved
        saved[slot] = index
        open.append((place + 1, saved))
      case .lineStart: if index == 0 { open.append((place + 1, saved)) }
      case .lineEnd: if index == units.count { open.append((place + 1, saved)) }
      case .wordEdge(let wanted):
        if isWordEdge(index) == wanted { open.append((place + 1, saved)) }
      case .scalar, .any, .set, .match: list.append((place, saved))
      }
    }
  }
}
