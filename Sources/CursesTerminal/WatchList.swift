import Glibc

/// What one poll(2) waits for: the tty, the signals, and files of the caller.
struct WatchList {
  private var entries: [pollfd]

  init(signals: Int32, others: [Int32]) {
    entries = ([STDIN_FILENO, signals] + others).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
  }

  /// Waits up to a time, or without end; returns whether anything is ready.
  mutating func wait(milliseconds: Int?) throws(CursesError) -> Bool {
    let limit = Int32(clamping: milliseconds ?? -1)
    let count = poll(&entries, nfds_t(entries.count), limit)
    if count >= 0 { return count > 0 }
    // Every signal of ours is blocked; what interrupts is somebody else's.
    guard errno == EINTR || errno == EAGAIN else {
      throw .system(function: "poll", errno: errno)
    }
    for index in entries.indices { entries[index].revents = 0 }
    return true
  }

  var hasInput: Bool { entries[0].revents != 0 }
  var hasSignal: Bool { entries[1].revents != 0 }

  /// The caller's files that are ready; each is reported once and then not waited for.
  mutating func takeReadable() -> [Int32] {
    var ready: [Int32] = []
    for index in entries.indices.dropFirst(2) where entries[index].revents != 0 {
      ready.append(entries[index].fd)
      entries[index].fd = -1
      entries[index].revents = 0
    }
    return ready
  }
}
