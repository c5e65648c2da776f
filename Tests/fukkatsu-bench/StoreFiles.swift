import CaseFiles
import Casework
import CivilTime
import Glibc
import JSONText
import Wording

/// The files of a store being made, written once and without waiting for the disk.
struct StoreFiles {
  private let path: String

  init(making path: String, at now: Moment) throws(Fault) {
    do {
      try Store.create(at: path, now: now, durability: .none)
    } catch {
      throw Fault(message: error.sentence(in: .english), code: 3)
    }
    self.path = path
  }

  /// Writes the records of a case, and beside each notice the message it came as.
  func write(_ dossier: Dossier) throws(Fault) {
    try write(dossier.sellerCase.record.indented, to: "cases/\(dossier.id.rawValue).json")
    for notice in dossier.notices {
      try write(notice.record.indented, to: "notices/\(notice.name.rawValue).json")
      try write(Array(notice.text.utf8), to: "notices/\(notice.original)")
    }
    for round in dossier.rounds {
      try write(round.record.indented, to: "rounds/\(round.id.rawValue).json")
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(Fault) {
    let place = "\(path)/\(name)"
    let file = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.fault(place) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.fault(place) }
      done += count
    }
  }

  private static func fault(_ path: String) -> Fault {
    Fault(message: "\(path): \(strerror(errno).map { String(cString: $0) } ?? "")", code: 3)
  }
}
