import CNcursesw
import Glibc
import Terminal

/// How long an ESC may wait for the rest of its sequence, in milliseconds.
///
/// Terminals send a sequence at once; more would delay the key Esc noticeably.
private let escapeDelay = 25

/// How long an ESC may wait that may be the beginning of the terminal's answer.
private let answerDelay = 250

/// How long a paste may pause before it is taken as lost, in milliseconds.
private let pastePatience = 3000

extension CursesTerminal {
  /// Waits for something to happen, and returns all that has.
  ///
  /// Nothing is returned when the time has passed, or when what arrived was no event,
  /// such as the terminal's answer to a question.
  package mutating func nextEvents(
    timeoutMilliseconds: Int?, watching descriptors: [Int32]
  ) throws -> [TerminalEvent] {
    guard !hasHungUp else { return [.signal(.hangup)] }
    var events = pending
    pending = []
    var watched = WatchList(signals: signals.descriptor, others: descriptors)
    var timeout = events.isEmpty ? timeoutMilliseconds : 0
    while true {
      let delay = question.mayBeSplit ? answerDelay : escapeDelay
      let wait = decoder.isWaiting ? delay : decoder.isPasting ? pastePatience : timeout
      guard try watched.wait(milliseconds: wait) else {
        if decoder.isWaiting {
          question.stopWaiting()
          events += decoder.flush()
        } else if decoder.isPasting {
          events += decoder.abandonPaste()
        } else {
          return events
        }
        timeout = 0
        continue
      }
      timeout = 0
      events += watched.takeReadable().map(TerminalEvent.readable)
      if watched.hasSignal { events += takeSignals() }
      var isDrained = false
      if watched.hasInput { events += takeInput(&isDrained) }
      if hasHungUp || watched.hasSignal { return events }
      // A short read has taken all there was: no need to ask again.
      if isDrained, !events.isEmpty, !decoder.isWaiting, !decoder.isPasting { return events }
    }
  }

  /// Reads what waits on the tty, up to 64 KiB.
  ///
  /// - Parameter isDrained: Becomes true where nothing more can wait.
  private mutating func takeInput(_ isDrained: inout Bool) -> [TerminalEvent] {
    withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 1) { buffer in
      let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      isDrained = (1..<1024).contains(count)
      if count > 0 {
        inputCount += 1
        return decoder.decode(UnsafeRawBufferPointer(rebasing: buffer[..<count])) + takeAnswers()
      }
      if count < 0, errno == EINTR || errno == EAGAIN { return [] }
      // End of file, or EIO: the terminal is gone.
      hasHungUp = true
      return decoder.abandonPaste() + [.signal(.hangup)]
    }
  }

  private mutating func takeSignals() -> [TerminalEvent] {
    signals.take().compactMap { number in
      switch number {
      case SIGTERM: return .signal(.terminate)
      case SIGHUP: return .signal(.hangup)
      case SIGTSTP: return .signal(.suspend)
      case SIGINT: return .signal(.interrupt)
      case SIGWINCH: return adoptSize() ? .resized(area) : nil
      case SIGCONT:
        // A shell that stopped us otherwise than by our own doing has changed the modes.
        reset_prog_mode()
        take()
        return .signal(.resume)
      default: return nil
      }
    }
  }
}
