import Synchronization
import Terminal

/// Milliseconds that pass when a test lets them.
package final class SteppedTime: Sendable {
  private let count = Atomic(0)

  package var ticks: Int { count.load(ordering: .relaxed) }

  func pass(_ milliseconds: Int) {
    count.add(max(0, milliseconds), ordering: .relaxed)
  }
}

/// A terminal that follows steps, some of which happen in the world outside: time that
/// passes, files that change.
package struct SteppedTerminal: Terminal {
  package enum Step {
    /// Words of a ``ScriptedTerminal``'s script, one answer each.
    case keys(String)

    /// Lets the time pass that the session asks for, and tells it nothing.
    case wait

    /// Lets time pass until the session waits without end.
    case rest

    /// A key, after some milliseconds.
    case key(String, after: Int)

    /// Changes something, and tells the session that a watched file did.
    case change(() throws -> Void)

    /// Looks at the last screen, and at the disk.
    case look((ScreenBuffer) throws -> Void)
  }

  package private(set) var area: CellRect
  package private(set) var screens: [ScreenBuffer] = []
  package private(set) var timeouts: [Int?] = []
  package private(set) var suspensions = 0
  package private(set) var redraws = 0
  package private(set) var handOvers = 0
  package private(set) var titles: [String] = []
  package private(set) var rings = 0
  /// The time that passes while the terminal waits.
  package let time = SteppedTime()
  private var steps: ArraySlice<Step>
  private var waiting: ArraySlice<[TerminalEvent]> = []

  package init(rows: Int = 24, columns: Int = 80, _ steps: [Step]) {
    area = CellRect(rows: rows, columns: columns)
    self.steps = steps[...]
  }

  package var text: String { screens.last?.text ?? "" }

  package mutating func show(_ screen: ScreenBuffer) { screens.append(screen) }
  package mutating func redraw() { redraws += 1 }
  package mutating func setTitle(_ title: String) { titles.append(title) }
  package mutating func ring() { rings += 1 }
  package mutating func reportMouse(_ isReported: Bool) {}
  package mutating func setClipboard(_ text: String) {}
  package mutating func suspend() { suspensions += 1 }

  package mutating func handOver(_ body: () -> Void) {
    handOvers += 1
    body()
  }

  package mutating func nextEvents(
    timeoutMilliseconds: Int?, watching descriptors: [Int32]
  ) throws -> [TerminalEvent] {
    timeouts.append(timeoutMilliseconds)
    while true {
      if let events = waiting.popFirst() { return told(events) }
      guard let step = steps.popFirst() else { return [.signal(.hangup)] }
      switch step {
      case .keys(let script):
        waiting = try script.split(whereSeparator: \.isWhitespace).map(ScriptWord.events)[...]
      case .wait:
        guard let timeoutMilliseconds else { throw ScriptError(word: "waits without end") }
        time.pass(timeoutMilliseconds)
        return []
      case .rest:
        guard let timeoutMilliseconds else { continue }
        steps.insert(.rest, at: steps.startIndex)
        time.pass(timeoutMilliseconds)
        return []
      case .key(let word, let milliseconds):
        // A session that wants to be woken earlier is, and the key comes later.
        if let timeout = timeoutMilliseconds, timeout < milliseconds {
          steps.insert(.key(word, after: milliseconds - timeout), at: steps.startIndex)
          time.pass(timeout)
          return []
        }
        time.pass(milliseconds)
        return told(try ScriptWord.events(of: word[...]))
      case .change(let body):
        try body()
        return descriptors.first.map { [.readable($0)] } ?? []
      case .look(let body):
        if let screen = screens.last { try body(screen) }
      }
    }
  }

  private mutating func told(_ events: [TerminalEvent]) -> [TerminalEvent] {
    for case .resized(let size) in events { area = size }
    return events
  }
}
