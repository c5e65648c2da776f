import CaseExport
import CaseFiles
import JSONText

/// A file that `export` wrote: cases as JSON, or a bundle that holds them.
enum ParcelFile {
  /// The bytes of such a file; `nil` for any other.
  static func bytes(of path: String) -> [UInt8]? {
    let file = InputFile(path: path)
    guard path != "-", !file.isFolder else { return nil }
    let beginning = file.beginning()
    let head = String(decoding: beginning.prefix(200), as: UTF8.self)
    let isParcel = head.contains("\"_format\"") && head.contains(CaseParcel.format)
    guard isParcel || TarArchive.isArchive(beginning) else { return nil }
    return try? file.bytes()
  }

  /// - Throws: ``RecordError`` where a record is not what it should be.
  static func parcels(in bytes: [UInt8]) throws(RecordError) -> [CaseParcel] {
    let text = TarArchive(bytes)?.files.first { $0.name == "cases.json" }?.bytes ?? bytes
    let value: JSONValue
    do { value = try JSONValue(parsing: text) } catch {
      throw RecordError(path: "line \(error.line)", expected: "JSON")
    }
    guard let cases = value.array else {
      throw RecordError(path: ".", expected: "an array of cases")
    }
    var parcels: [CaseParcel] = []
    for element in cases { parcels.append(try CaseParcel(json: element)) }
    return parcels
  }
}
