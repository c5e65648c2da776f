import Casework
import Glibc
import JSONText

/// Why the store could not be read or written.
///
/// The disk is as it was before after any of these, but for ``unfinished``, which
/// the next start completes.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no store at the path.
  case missing(path: String)

  /// The folder holds other files and no `store.json`.
  case notAStore(path: String)
  case newerFormat(path: String, found: Int, supported: Int)

  /// A file that is no record of its kind.
  case malformed(path: String, fault: ContentFault)

  /// The system refused; `code` is the `errno`.
  case system(path: String, code: Int32)

  /// Another program has held the lock for seconds.
  case locked(path: String)
  case noCase(String)
  case ambiguousCase(String, fits: [String])
  case noNotice(String)

  /// There is no draft to submit in the case.
  case noOpenRound(String)
  case noRound(String)

  /// The round went out and may not be altered or removed.
  case submittedRound(String)

  case noEvidence(CaseID, String)

  /// The document went out with a round and stays.
  case frozenEvidence(CaseID, String)

  /// Something is there already, and nothing is ever replaced.
  case exists(path: String)
  case caseExists(CaseID)

  /// A file that would be part of what it is to hold.
  case insideStore(path: String)

  /// A file that is no archive of this program's, or not as it was written; `place` says
  /// which of its files.
  case damagedArchive(path: String, place: String)

  /// The record was changed by somebody else since it was read.
  case changedMeanwhile(path: String)

  /// Somebody else took the new content of a file away before it had its name.
  case takenAway(path: String)
  case nothingToUndo
  case nothingToRedo

  /// Nothing was changed in this copy of the store yet; the changes that there are were
  /// made in another one, named as its journal is.
  case nothingOwnToUndo(other: String)

  /// The change is in the journal, but the system stopped it half way.
  case unfinished(path: String, code: Int32)
  case tooLarge(path: String, limit: Int)
}

extension StoreError {
  /// The same of a change that could not be put back either.
  var halfWay: StoreError {
    switch self {
    case .system(let path, let code): .unfinished(path: path, code: code)
    case .malformed(let path, _): .unfinished(path: path, code: EINVAL)
    case .tooLarge(let path, _): .unfinished(path: path, code: EFBIG)
    default: self
    }
  }

  init(_ error: JSONError, in path: String) {
    self = .malformed(path: path, fault: .json(error))
  }

  init(_ error: RecordError, in path: String) {
    self = .malformed(path: path, fault: .record(error))
  }
}
