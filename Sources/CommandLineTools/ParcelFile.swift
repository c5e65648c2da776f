import CaseExport
import CaseFiles
import JSONText
import TextFolding

/// A file that `export` wrote: cases as JSON, or a bundle that holds them.
enum ParcelFile {
  /// Whether a file is to be read as one, by its first bytes; other archives are none, which
  /// is said better than that they are no mail.
  static func begins(_ beginning: [UInt8]) -> Bool {
    holdsCases(beginning) || TarArchive.isArchive(beginning)
  }

  /// Whether a file is one, by its first bytes; of any version, so that none is taken for a
  /// message.
  static func holdsCases(_ beginning: [UInt8]) -> Bool {
    guard !TarArchive.isArchive(beginning) else {
      return beginning.starts(with: Array("\(listName)\u{0}".utf8))
    }
    let head = String(decoding: beginning.prefix(200), as: UTF8.self)
    return head.contains("\"_format\"") && head.contains("\"\(CaseParcel.family)")
  }

  /// The file of a bundle that the cases are in, its first.
  static let listName = "cases.json"

  /// - Throws: Where it is no JSON, or a record is not what it should be.
  static func parcels(in bytes: [UInt8]) throws(ContentFault) -> [CaseParcel] {
    let text = TarArchive(bytes)?.files.first { $0.name == listName }?.bytes ?? bytes
    let value: JSONValue
    do { value = try JSONValue(parsing: text) } catch {
      throw .json(error)
    }
    guard let cases = value.array ?? value.object.map({ [.object($0)] }) else {
      throw .record(RecordError(path: ".", expected: .cases))
    }
    var parcels: [CaseParcel] = []
    do throws(RecordError) {
      for element in cases { parcels.append(try CaseParcel(json: element)) }
    } catch {
      throw .record(error)
    }
    return parcels
  }
}
