import CNcursesw
import Foundation
import Testing

/// A terminal whose other end the test holds; standard input and output are put on it.
///
/// Only in the child process of an exit test: it replaces descriptors 0 and 1.
struct PseudoTerminal {
  let master: Int32

  init(rows: UInt16, columns: UInt16, type: String?) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    dup2(slave, STDIN_FILENO)
    dup2(slave, STDOUT_FILENO)
    close(slave)
    self.master = master
    setenv("LC_ALL", "C", 1)
    unsetenv("LINES")
    unsetenv("COLUMNS")
    unsetenv("NO_COLOR")
    if let type { setenv("TERM", type, 1) } else { unsetenv("TERM") }
  }

  /// Sends keys, and waits until they have arrived: the kernel hands them on by itself, later
  /// on a machine that does other work.
  func type(_ bytes: String) {
    send(bytes)
    var waiting: Int32 = 0
    for _ in 0..<2000 where waiting < bytes.utf8.count {
      _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting)
      if waiting < bytes.utf8.count { usleep(1000) }
    }
  }

  /// Sends keys that somebody reads meanwhile.
  func send(_ bytes: String) {
    let bytes = Array(bytes.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Takes what the program has drawn until now.
  ///
  /// - Parameter words: What has to be among it, and is waited for.
  func drawn(until words: String = "") -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let end = ContinuousClock.now + .seconds(10)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      let isWhole = words.isEmpty || text.contains(words) || ContinuousClock.now > end
      guard poll(&ready, 1, 50) > 0 else {
        if isWhole { return text }
        continue
      }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return text }
      bytes += buffer[..<count]
    }
  }

  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    signal(SIGWINCH)
  }

  /// Signals this thread; the others of the test's process do not block it.
  func signal(_ number: Int32) {
    pthread_kill(pthread_self(), number)
  }

  /// Whether the tty gathers lines and echoes, as a shell leaves it.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    let cooked = tcflag_t(ICANON | ECHO)
    return modes.c_lflag & cooked == cooked
  }
}
