import Casework
import Glibc
import JSONText
import Wording

// Each file by itself: its name, its kind, its rights.
extension StoreCheck {
  mutating func checkFiles() throws(StoreError) {
    checkMode(".", at: store.path, of: 0o700)
    checkMode("store.json", at: store.root.path(of: "store.json"), of: 0o600)
    for kind in Store.Kind.allCases {
      let path = store.folder(kind).path
      var status = stat()
      // A folder that is not there is empty: git keeps none.
      guard lstat(path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        findings.report(kind.rawValue, phrase(for: status.st_mode), .removeLink)
        continue
      }
      checkMode(kind.rawValue, at: path, of: 0o700)
      try checkFiles(of: kind)
    }
    for name in SharedFiles.atTop + [StoreLock.fileName] where name != Store.headerName {
      checkOwn(name)
    }
    // Those of the lock come and go while others write.
    for name in try store.root.hiddenNames()
    where !name.hasPrefix(".lock.") && store.root.isRegular(name) {
      checkTemporary(name, in: "")
    }
  }

  /// A file beside `store.json`, which need not be there.
  private mutating func checkOwn(_ name: String) {
    let isFile = checkIsFile(name, at: store.root.path(of: name))
    guard isFile, name.hasSuffix(".json") else { return }
    do {
      _ = try JSONValue(parsing: try store.root.read(name) ?? [], comments: true)
    } catch let error as JSONError {
      let words = "JSON: \(findings.language.say(error))"
      findings.report(name, words, findings.language.say(RemedyPhrase.mendSetting))
    } catch {}
  }

  private func phrase(for mode: mode_t) -> StorePhrase {
    mode & S_IFMT == S_IFLNK ? .symbolicLink : .notAFile
  }

  /// Whether a file is there that the store may use; its mode is looked at too.
  private mutating func checkIsFile(_ file: String, at path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else {
      findings.report(file, phrase(for: status.st_mode), .removeLink)
      return false
    }
    checkMode(file, at: path, of: 0o600)
    return true
  }

  private mutating func checkMode(_ file: String, at path: String, of wanted: mode_t) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return }
    let mode = status.st_mode & 0o777
    guard mode & 0o077 != 0 || mode & wanted != wanted else { return }
    let problem: StorePhrase =
      if mode & 0o077 != 0 { .wrongMode } else if mode & 0o400 == 0 { .unreadable } else {
        .unwritable
      }
    findings.report(
      file, problem, .setMode, about: String(mode, radix: 8),
      repair: .setMode(UInt32(wanted)))
  }

  private mutating func checkFiles(of kind: Store.Kind) throws(StoreError) {
    let folder = store.folder(kind)
    for bytes in try folder.rawNames() {
      guard let name = String(validating: bytes, as: UTF8.self) else {
        findings.report("\(kind.rawValue)/\(bytes.escaped)", .badName, .moveAway)
        continue
      }
      guard scope.holds(name) else { continue }
      if name.hasPrefix(".") {
        checkTemporary(name, in: "\(kind.rawValue)/")
      } else {
        checkFile(name, of: kind, at: folder.path(of: name))
      }
    }
  }

  private mutating func checkTemporary(_ name: String, in folder: String) {
    guard name.hasSuffix(".tmp") else { return }
    if let awaited, name.hasSuffix(awaited) { return }
    findings.report("\(folder)\(name)", .strayTemporary, .removeTemporary, repair: .discard)
  }

  private mutating func checkFile(_ name: String, of kind: Store.Kind, at path: String) {
    let file = "\(kind.rawValue)/\(name)"
    let isFile = checkIsFile(file, at: path)
    if isFile, !kind.holds(name) { findings.report(file, .unknownFile, .moveAway) }
  }
}

extension Store.Kind {
  /// Whether a file of that name belongs into the folder.
  func holds(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    switch self {
    case .cases: return name.hasSuffix(".json") && CaseID(stem) != nil
    case .rounds: return name.hasSuffix(".json") && RoundID(stem) != nil
    case .notices: return NoticeID(stem) != nil
    case .inbox:
      return ArrivalID(stem) != nil || name.hasSuffix(".json") && NoticeID(stem) != nil
    case .evidence: return CaseID(name.prefix(6)) != nil
    case .journal: return name.hasSuffix(".jsonl")
    case .trash: return true
    }
  }
}

extension [UInt8] {
  /// The bytes as text, those that are no ASCII letter or sign as `\xNN`.
  fileprivate var escaped: String {
    map { byte in
      (0x21...0x7E).contains(byte)
        ? String(UnicodeScalar(byte)) : "\\x" + [byte].hexadecimal
    }.joined()
  }
}
