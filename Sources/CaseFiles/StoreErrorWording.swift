import Casework
import Glibc
import Wording

extension StoreError {
  /// The error in one line: where, what, and what to do.
  package func sentence(in language: Language) -> String {
    switch self {
    case .missing(let path): language.say(StorePhrase.missing, path, path)
    case .notAStore(let path): language.say(StorePhrase.notAStore, path)
    case .newerFormat(let path, let found, let supported):
      language.say(StorePhrase.newerFormat, path, String(found), String(supported))
    case .malformed(let path, let fault):
      language.say(StorePhrase.malformed, path, fault.sentence(in: language))
    case .system(let path, let code): Self.sentence(for: code, path, language)
    case .locked(let path): language.say(StorePhrase.locked, path)
    case .noCase(let word): language.say(StorePhrase.noCase, word)
    case .ambiguousCase(let word, let fits):
      language.say(StorePhrase.ambiguousCase, word, fits.prefix(8).joined(separator: ", "))
    case .noNotice(let name): language.say(StorePhrase.noNotice, name)
    case .noOpenRound(let id): language.say(StorePhrase.noOpenRound, id, id)
    case .noRound(let id): language.say(StorePhrase.noRound, id, String(id.prefix(6)))
    case .submittedRound(let id):
      language.say(StorePhrase.submittedRound, id, String(id.prefix(6)))
    case .noEvidence(let id, let word):
      language.say(EvidencePhrase.noSuchEvidence, id.rawValue, word, id.rawValue)
    case .frozenEvidence(let id, let name):
      language.say(EvidencePhrase.frozenEvidence, id.rawValue, name)
    case .exists(let path): language.say(ArchivePhrase.exists, path)
    case .caseExists(let id): language.say(ArchivePhrase.caseExists, id.rawValue)
    case .insideStore(let path): language.say(ArchivePhrase.insideStore, path)
    case .damagedArchive(let path, let place):
      language.say(ArchivePhrase.damaged, path, place)
    case .changedMeanwhile(let path): language.say(StorePhrase.changedMeanwhile, path)
    case .takenAway(let path): language.say(StorePhrase.takenAway, path)
    case .nothingToUndo: language.say(StorePhrase.nothingToUndo)
    case .nothingToRedo: language.say(StorePhrase.nothingToRedo)
    case .nothingOwnToUndo(let other): language.say(StorePhrase.nothingOwnToUndo, other)
    case .unfinished(let path, let code):
      language.say(StorePhrase.unfinished, path, language.say(errno: code))
    case .tooLarge(let path, let limit):
      language.say(StorePhrase.tooLarge, path, String(limit >> 20))
    }
  }

  private static func sentence(for code: Int32, _ path: String, _ language: Language) -> String {
    switch code {
    case ENOSPC, EDQUOT: language.say(StorePhrase.noSpace, path)
    case EROFS: language.say(StorePhrase.readOnly, path)
    case ENOTDIR where Store.Kind(rawValue: PathParts(path).name) != nil:
      language.say(StorePhrase.noFolderOfIt, path)
    case ENOTDIR: language.say(StorePhrase.notAFolder, path)
    case ELOOP: language.say(StorePhrase.linked, path)
    case EACCES, EPERM: language.say(StorePhrase.noPermission, path)
    default: language.say(StorePhrase.system, path, language.say(errno: code))
    }
  }

  /// Why nothing could be written, without where; `nil` where that is not the disk's doing.
  package func cause(in language: Language) -> String? {
    guard case .system(_, let code) = self else { return nil }
    return switch code {
    case ENOSPC, EDQUOT: language.say(EditingPhrase.diskFull)
    case EROFS: language.say(EditingPhrase.readOnly)
    case EACCES, EPERM: language.say(EditingPhrase.noPermission)
    default: language.say(errno: code)
    }
  }

  /// What is wrong with a file, without its path.
  func problem(in language: Language) -> String {
    if case .tooLarge(_, let limit) = self {
      return language.say(StorePhrase.overlong, String(limit >> 20))
    }
    return cause(in: language) ?? sentence(in: language)
  }

  /// Whether it concerns one record, and others can be read and written nevertheless.
  package var isOfOneRecord: Bool {
    switch self {
    case .malformed, .tooLarge: true
    default: !isOfTheStore
    }
  }

  /// Whether the store itself is missing, damaged or cannot be written; the command
  /// line ends with 3 then.
  package var isOfTheStore: Bool {
    switch self {
    case .missing, .notAStore, .newerFormat, .malformed, .system, .locked, .unfinished, .tooLarge,
      .takenAway:
      true
    case .noCase, .ambiguousCase, .noNotice, .noOpenRound, .noRound, .submittedRound,
      .noEvidence, .frozenEvidence, .exists, .caseExists, .insideStore, .damagedArchive,
      .changedMeanwhile, .nothingToUndo, .nothingToRedo, .nothingOwnToUndo:
      false
    }
  }
}

extension ContentFault {
  /// What is wrong, and where in the file.
  package func sentence(in language: Language) -> String {
    switch self {
    case .json(let error): language.say(error)
    case .record(let error): language.say(error)
    case .noFile: language.say(StorePhrase.notAFile)
    }
  }
}
