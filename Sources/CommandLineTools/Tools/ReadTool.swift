import Casework
import CivilTime
import JSONText
import MessageFormat
import NoticeIntake
import Wording

extension CommandLineTool {
  static let read = CommandLineTool(
    "read", "PATH... [--received TIME]", .read, options: [.value("--received", "TIME")],
    words: (1, nil)
  ) { invocation throws(ToolFailure) in
    var (elements, count, hasFailed): ([JSONValue], Int, Bool) = ([], 0, false)
    let received = try invocation.moment("--received")
    let painter = try invocation.painter()
    try invocation.forEachSource(received: received) { source throws(ToolFailure) in
      if case .skipped = source { return }
      count += 1
      hasFailed = hasFailed || source.isFailed
      if invocation.wantsJSON { elements.append(source.json) }
      switch source {
      case .message(let incoming) where !invocation.wantsJSON:
        if count > 1 { invocation.print("") }
        let text = ReadingText(
          incoming, in: invocation.language, painter: painter, columns: invocation.outputColumns,
          at: invocation.now)
        invocation.print(raw: Array(text.text.utf8))
      case .failed(_, _, let message): invocation.tell("fukkatsu: \(message)")
      default: break
      }
    }
    if invocation.wantsJSON { invocation.print(.array(elements)) }
    return hasFailed ? .found : .done
  }
}

extension MessageSource {
  var isFailed: Bool {
    if case .failed = self { true } else { false }
  }

  /// An element of `read --json`.
  fileprivate var json: JSONValue {
    switch self {
    case .message(let incoming):
      .object([
        "source": .string(incoming.source),
        "message": .object(incoming.facts.record),
        "reading": .object(
          incoming.reading.printed(
            received: incoming.facts.received, delivered: incoming.facts.delivered)),
        "text": .string(incoming.message.text),
      ])
    case .failed(let path, let code, let message):
      .object([
        "source": .string(path),
        "error": .object(["code": .string(code), "message": .string(message)]),
      ])
    case .skipped(let path), .parcels(let path, _):
      .object(["source": .string(path)])
    }
  }
}
