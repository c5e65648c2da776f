import Glibc
import Synchronization

/// The same work on many things, on every processor.
package enum ParallelWork {
  /// What `body` makes of each element, in the order of the elements.
  ///
  /// - Parameter leastShare: Fewer things than this are no work for a thread of its own.
  package static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], leastShare: Int = 32, _ body: @escaping @Sendable (Element) -> Made
  ) -> [Made] {
    let count = min(processors, elements.count / leastShare)
    guard count > 1 else { return elements.map(body) }
    let queue = Queue(elements)
    let shares = (0..<count).map { _ in Share(queue, body) }
    let threads = shares.dropFirst().map { share in WorkThread { share.work() } }
    shares[0].work()
    for thread in threads { thread.join() }
    var made = [Made?](repeating: nil, count: elements.count)
    for (index, element) in shares.lazy.flatMap(\.made) { made[index] = element }
    return made.compactMap(\.self)
  }

  private static var processors: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

  /// What is left to do.
  ///
  /// Whoever has time takes the next: a processor may have others' work to do.
  private final class Queue<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let taken = Atomic(0)

    init(_ elements: [Element]) { self.elements = elements }

    func next() -> (index: Int, element: Element)? {
      let index = taken.add(1, ordering: .relaxed).oldValue
      return index < elements.count ? (index, elements[index]) : nil
    }
  }

  /// What one thread does; nobody else looks at it before the thread has ended.
  private final class Share<Element: Sendable, Made: Sendable>: @unchecked Sendable {
    private let queue: Queue<Element>
    private let body: @Sendable (Element) -> Made
    private(set) var made: [(index: Int, made: Made)] = []

    init(_ queue: Queue<Element>, _ body: @escaping @Sendable (Element) -> Made) {
      self.queue = queue
      self.body = body
    }

    func work() {
      while let (index, element) = queue.next() { made.append((index, body(element))) }
    }
  }
}

/// A thread that does one thing; where none can be had, it is done at once.
private struct WorkThread {
  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let thread: pthread_t?

  init(_ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { raw in
        if let raw { Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    self.thread = failure == 0 ? thread : nil
    if failure != 0 { work.takeRetainedValue().run() }
  }

  func join() {
    if let thread { pthread_join(thread, nil) }
  }
}
