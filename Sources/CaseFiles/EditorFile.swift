import Casework
import CivilTime
import Glibc
import TextFolding

/// The file in which a user's own editor works on a draft: `C7K3QF-02.edit-4711.txt` among
/// the drafts that are kept, named by the process that waits for the editor.
///
/// Beside it stands the text that it began with, so that what a killed program leaves is
/// offered like any draft that was not saved.
struct EditorFile: Sendable {
  private let folder: StoreFolder
  let round: RoundID

  /// Without its ending.
  private let stem: String

  /// A file of its own: what an editor left before stays.
  init(of round: RoundID, keptBy keeper: DraftKeeper) {
    let stem = "\(round.rawValue)\(Self.mark)\(getpid())"
    var (free, number) = (stem, 2)
    while keeper.folder.exists(free + Self.ending) {
      free = "\(stem)-\(number)"
      number += 1
    }
    self.init(in: keeper.folder, round, stem: free)
  }

  private init(in folder: StoreFolder, _ round: RoundID, stem: String) {
    (self.folder, self.round, self.stem) = (folder, round, stem)
  }

  private static let mark = ".edit-"
  private static let ending = ".txt"

  private var name: String { stem + Self.ending }
  private var baseName: String { stem + ".base" }
  var path: String { folder.path(of: name) }

  func write(_ text: String) throws(StoreError) {
    try folder.make()
    for name in [baseName, name] { try folder.write(Array(text.utf8), toNew: name) }
  }

  /// What the editor has left; `nil` where it removed the file.
  func bytes() throws(StoreError) -> [UInt8]? { try folder.read(name) }

  /// Removes it, and the copy that some editors leave beside what they write.
  func remove() {
    for name in [name, baseName, name + "~"] { folder.remove(name) }
  }
}

extension EditorFile {
  /// The files of processes that have ended.
  static func abandoned(in folder: StoreFolder) -> [EditorFile] {
    ((try? folder.names()) ?? []).compactMap { name in
      guard name.hasSuffix(ending), let mark = name.firstRange(of: mark),
        let round = RoundID(name[..<mark.lowerBound]),
        let process = pid_t(name[mark.upperBound...].prefix { $0.isNumber }), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { return nil }
      return EditorFile(in: folder, round, stem: String(name.dropLast(ending.count)))
    }
  }

  /// What the editor wrote, as a draft that was not saved; `nil` where that is no text.
  var draft: KeptDraft? {
    guard let bytes = try? folder.read(name), let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let base = (try? folder.read(baseName)).flatMap { $0 } ?? []
    return KeptDraft(
      DraftSnapshot(
        round: round, text: text.withLineFeeds, base: String(decoding: base, as: UTF8.self),
        history: [], line: 0, byte: 0),
      at: written)
  }

  private var written: Moment {
    var status = stat()
    return Moment(seconds: lstat(path, &status) == 0 ? status.st_mtim.tv_sec : 0)
  }
}

extension DraftKeeper {
  /// Keeps what an editor wrote whose program was killed while it waited.
  func takeAbandonedEdits() {
    for file in EditorFile.abandoned(in: folder) {
      guard let draft = file.draft else { continue }
      if draft.isUnsaved { guard (try? keep(draft)) != nil else { continue } }
      file.remove()
    }
  }
}

extension String {
  /// With line feeds only, as drafts are kept.
  package var withLineFeeds: String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(scalar == "\n" && afterReturn) {
        result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}
