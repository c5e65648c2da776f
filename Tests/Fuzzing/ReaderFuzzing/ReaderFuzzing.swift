import CivilTime
import Glibc
import MessageFormat
import NoticeIntake

/// libFuzzer over everything that takes a stranger's bytes: mailboxes, messages, the reader.
///
/// The arguments are libFuzzer's own.
@main
enum ReaderFuzzing {
  static func main() {
    // What is loaded once is no input's effort.
    let first = Array("Your selling account has been suspended. Send us a plan.".utf8)
    _ = try? IncomingMessage(first, source: "first.txt", received: Moment(seconds: 0))
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(runFuzzer(&count, &arguments, readOneInput))
  }
}

private typealias Input = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// The corresponding C function is `LLVMFuzzerRunDriver`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ input: Input
) -> CInt

/// Takes the bytes for a mail and for pasted text, reads both, and traps where a promise
/// is broken: libFuzzer keeps the input and stops.
private func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  Effort.check(bytes: count) {
    if let mailbox = Mailbox(bytes) { MailboxLaws.check(mailbox, of: bytes) }
    for name in ["fuzzed.eml", "fuzzed.txt"] {
      guard let incoming = try? IncomingMessage(bytes, source: name, received: Moment(seconds: 0))
      else { continue }
      ReadingLaws.check(incoming)
    }
  }
  return 0
}
