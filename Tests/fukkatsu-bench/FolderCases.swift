import Casework
import CivilTime
import Glibc
import JSONText

/// Cases from a folder of JSON files, one for each:
/// `id, title, status, due, notices[{at, text}], plan`.
///
/// The title becomes the client, `due` its deadline, the plan its draft.
enum FolderCases {
  /// The names of the files, in order.
  static func names(in folder: String) throws(Fault) -> [String] {
    guard let directory = opendir(folder) else { throw fault(folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".json"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func dossier(_ number: Int, at path: String) throws(Fault) -> Dossier {
    let given: GivenCase
    do {
      given = try GivenCase(JSONValue(parsing: try bytes(of: path)))
    } catch let error as RecordError {
      throw Fault(message: "\(path): \(error.path): expected \(error.expected)")
    } catch let error as JSONError {
      throw Fault(message: "\(path): line \(error.line): \(error.fault.rawValue)")
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(message: "\(path): \(error)")
    }
    return try given.dossier(CaseNumber.caseID(number))
  }

  private static func bytes(of path: String) throws(Fault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }

  private static func fault(_ path: String) -> Fault {
    Fault(message: "\(path): \(strerror(errno).map { String(cString: $0) } ?? "")", code: 3)
  }
}

/// One file of the folder.
private struct GivenCase {
  let title: String
  let status: String?
  let due: Moment
  let notices: [(at: Moment, text: String)]
  let plan: String

  init(_ value: JSONValue) throws(RecordError) {
    var reader = try RecordReader(value)
    title = try reader.string("title")
    status = try reader.optionalString("status")
    due = try reader.required("due", .moment) {
      $0.string.flatMap { Moment(iso8601: $0) }
    }
    notices =
      try reader.optional("notices", .array) {
        Self.notices($0)
      } ?? []
    plan = try reader.optionalString("plan") ?? ""
  }

  private static func notices(_ value: JSONValue) -> [(at: Moment, text: String)]? {
    value.array?.compactMap { element in
      guard
        let at = element.object?["at"]?.string.flatMap({ Moment(iso8601: $0) }),
        let text = element.object?["text"]?.string
      else { return nil }
      return (at, text)
    }
  }

  func dossier(_ id: CaseID) throws(Fault) -> Dossier {
    let opened = notices.first?.at ?? due
    var dossier = Dossier(
      sellerCase: SellerCase(id: id, client: Client(name: title), opened: opened))
    dossier.sellerCase.tags = [status].compactMap(\.self)
    for (index, notice) in notices.enumerated() {
      var invented = InventedNotice(
        subject: title, lines: [notice.text], received: notice.at, stage: .suspension,
        reason: .authenticity)
      if index == notices.count - 1 {
        invented.deadline = (.date(due.inJapan.day, clock: due.inJapan), notice.text)
      }
      dossier.file(try invented.notice(), at: notice.at, by: "bench")
    }
    if !plan.isEmpty { dossier.revise(to: plan, at: opened) }
    return dossier
  }
}
