import CLinux
import CNcursesw
import Glibc
import Terminal

/// The signals of a terminal program, read from a descriptor instead of interrupting.
struct SignalInbox: ~Copyable {
  let descriptor: Int32

  /// What was blocked before.
  let outerMask: sigset_t

  /// Blocks the signals from now on.
  init() throws(CursesError) {
    var mask = Self.mask
    var outer = sigset_t()
    sigprocmask(SIG_BLOCK, &mask, &outer)
    outerMask = outer
    descriptor = signalfd(-1, &mask, linux_SFD_CLOEXEC | linux_SFD_NONBLOCK)
    if descriptor < 0 {
      let reason = errno
      sigprocmask(SIG_SETMASK, &outer, nil)
      throw .system(function: "signalfd", errno: reason)
    }
  }

  /// Unblocks what was not blocked before; what still waits then has its usual effect.
  deinit {
    close(descriptor)
    var outer = outerMask
    sigprocmask(SIG_SETMASK, &outer, nil)
  }

  static let numbers = [SIGWINCH, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGINT]

  private static var mask: sigset_t {
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in numbers { sigaddset(&mask, number) }
    return mask
  }
}

extension SignalInbox {
  /// Takes the numbers of the signals that wait, each once.
  func take() -> [Int32] {
    var numbers: [Int32] = []
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while read(descriptor, &info, size) == size {
      let number = Int32(bitPattern: info.ssi_signo)
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  /// Runs `body` with the signals unblocked.
  func withSignalsUnblocked(_ body: () -> Void) {
    var outer = outerMask
    var inner = Self.mask
    sigprocmask(SIG_SETMASK, &outer, nil)
    body()
    sigprocmask(SIG_BLOCK, &inner, nil)
  }
}

/// What signals do to the process; put back when ncurses or a handler has changed it.
struct SignalDispositions {
  private let actions: [(number: Int32, action: sigaction)]

  init(of numbers: [Int32]) {
    actions = numbers.map { number in
      var action = sigaction()
      sigaction(number, nil, &action)
      return (number, action)
    }
  }

  func restore() {
    for (number, action) in actions {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
