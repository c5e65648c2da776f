import Wording

/// Why the store could not be shared.
///
/// Nothing was lost; the same command may be given again.
package enum SyncError: Error, Hashable, Sendable {
  case gitMissing

  /// The folder is no clone yet.
  case notShared(path: String)
  case alreadyShared(with: String)

  /// What is at the other end is no store, or one of a newer format.
  case notAStore(remote: String)
  case newerFormat(found: Int, supported: Int)
  case olderFormat(remote: String)

  /// The other end could not be reached, or refused; in git's words.
  case unreachable(remote: String, why: String)
  case refused(remote: String, why: String)

  /// Others were faster, again and again.
  case overtaken(remote: String)

  /// A merge that somebody began with git itself is not at its end.
  case mergeUnderWay(path: String)

  /// Another synchronisation is running.
  case busy(path: String)

  /// git failed; the step, and its words.
  case git(step: String, why: String)

  /// The system could not start git; `code` is the `errno`.
  case gitNotStarted(step: String, code: Int32)
  case store(StoreError)
}

extension SyncError {
  /// The error in one line: what, why, and what to do.
  package func sentence(in language: Language) -> String {
    switch self {
    case .gitMissing: language.say(SyncPhrase.gitMissing)
    case .notShared(let path): language.say(SyncPhrase.notShared, path)
    case .alreadyShared(let remote): language.say(SyncPhrase.alreadyShared, remote)
    case .notAStore(let remote): language.say(SyncPhrase.notAStore, remote)
    case .newerFormat(let found, let supported):
      language.say(SyncPhrase.newerFormat, String(found), String(supported))
    case .olderFormat(let remote): language.say(SyncPhrase.olderFormat, remote)
    case .unreachable(let remote, let why): language.say(SyncPhrase.unreachable, remote, why)
    case .refused(let remote, let why): language.say(SyncPhrase.refused, remote, why)
    case .overtaken(let remote): language.say(SyncPhrase.overtaken, remote)
    case .mergeUnderWay(let path): language.say(SyncPhrase.mergeUnderWay, path, path)
    case .busy(let path): language.say(SyncPhrase.busy, path)
    case .git(let step, let why): language.say(SyncPhrase.gitFailed, step, why)
    case .gitNotStarted(let step, let code):
      language.say(SyncPhrase.gitFailed, step, language.say(errno: code))
    case .store(let error): error.sentence(in: language)
    }
  }

  /// Whether the store itself is missing, damaged or cannot be written.
  package var isOfTheStore: Bool {
    if case .store(let error) = self { error.isOfTheStore } else { false }
  }
}
