import Casework
import CivilTime
import JSONText
import TextFolding

extension OwnDaysOff {
  /// `holidays.json` with one more run of days; what else stands in it, comments too,
  /// stays as it is.
  ///
  /// - Parameters:
  ///   - file: The file as it is; `nil` where there is none: the days that are off without
  ///   one are written into it first, because nothing but the file holds from then on.
  ///   - heading: What a new file says about itself, in one line.
  /// - Returns: `nil` where the file is no array of days.
  package static func adding(
    _ span: Span, to file: [UInt8]?, heading: String
  ) -> [UInt8]? {
    let file = file ?? newFile(heading: heading)
    guard isArray(file) else { return nil }
    let places = JSONElementPlaces(file)
    guard let end = places.end else { return nil }
    guard let last = places.elements.last else {
      return Array(file[..<end]) + Array("\n  \(span.json)\n".utf8) + Array(file[end...])
    }
    // Behind what stands after the last element: a comment belongs to it.
    let tail = file[last.upperBound..<end]
    let kept = tail.lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.map { $0 + 1 }
    return Array(file[..<last.upperBound]) + [UInt8(ascii: ",")]
      + Array(file[last.upperBound..<(kept ?? last.upperBound)])
      + Array("\n  \(span.json)\n".utf8) + Array(file[end...])
  }

  /// A file that says what holds where there is none.
  package static func newFile(heading: String) -> [UInt8] {
    let lines = customary.spans.map { "  " + $0.json }
    return Array("// \(heading)\n[\n\(lines.joined(separator: ",\n"))\n]\n".utf8)
  }

  /// `holidays.json` without a run of days; `nil` where it does not stand in the file.
  package static func removing(_ span: Span, from file: [UInt8]) -> [UInt8]? {
    guard isArray(file) else { return nil }
    let elements = JSONElementPlaces(file).elements
    guard
      let index = elements.firstIndex(where: { place in
        (try? JSONValue(parsing: Array(file[place]), comments: true))
          .flatMap(Span.init(json:)).map { ($0.name, $0.days) == (span.name, span.days) } ?? false
      })
    else { return nil }
    // With the comma that set it apart: the one behind it, or for the last the one before.
    var gap = elements[index]
    if index + 1 < elements.count {
      gap = gap.lowerBound..<elements[index + 1].lowerBound
      let between = file[elements[index].upperBound..<gap.upperBound]
      let comments = Self.comments(in: between)
      return Array(file[..<gap.lowerBound]) + comments + Array(file[gap.upperBound...])
    }
    guard index > 0 else { return Array(file[..<gap.lowerBound]) + Array(file[gap.upperBound...]) }
    let before = file[elements[index - 1].upperBound..<gap.lowerBound]
    let comma = before.firstIndex(of: UInt8(ascii: ",")) ?? before.startIndex
    let kept = Array(before[..<comma]) + Array(before[before.index(after: comma)...])
    let line = kept.lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.map { $0 + 1 } ?? 0
    return Array(file[..<elements[index - 1].upperBound]) + kept[..<line]
      + Array(file[gap.upperBound...])
  }

  /// The comments among the signs between two elements, each with the end of its line.
  private static func comments(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard let start = bytes.firstRange(of: Array("//".utf8))?.lowerBound else { return [] }
    return Array(bytes[start...])
  }

  private static func isArray(_ file: [UInt8]) -> Bool {
    (try? JSONValue(parsing: file, comments: true))?.array != nil
  }
}

extension OwnDaysOff.Span {
  /// `{"name": "夏季休業", "from": "2026-08-12", "to": "2026-08-15"}`.
  fileprivate var json: String {
    let name = String(decoding: JSONValue.string(name).compact, as: UTF8.self)
    let (first, last) = days.bounds
    let when =
      first == last ? "\"date\": \"\(first)\"" : "\"from\": \"\(first)\", \"to\": \"\(last)\""
    return "{\"name\": \(name), \(when)}"
  }
}

extension OwnDaysOff.Days {
  /// The first and the last day as the file has them.
  fileprivate var bounds: (String, String) {
    switch self {
    case .once(let days): (days.lowerBound.description, days.upperBound.description)
    case .everyYear(let first, let last): (first.written, last.written)
    }
  }
}

extension OwnDaysOff.MonthDay {
  fileprivate var written: String { "\(padded(month, to: 2))-\(padded(day, to: 2))" }
}
