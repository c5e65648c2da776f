import CaseFiles
import Casework
import CivilTime
import Foundation
import NoticeIntake
import Synchronization

/// A real store in a folder of its own, with a place for kept drafts; removed with
/// the last reference to it.
package final class TemporaryStore: Sendable {
  package let folder: String
  package let store: Store

  package var path: String { store.path }
  package var stateFolder: String { "\(folder)/state" }
  package var keeper: DraftKeeper { DraftKeeper(stateFolder: stateFolder, store: path) }

  package init(now: Moment) throws {
    folder = FileManager.default.temporaryDirectory.path + "/fukkatsu-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: "\(folder)/state", withIntermediateDirectories: true)
    try Store.create(at: "\(folder)/store", now: now, durability: .none)
    let counter = Mutex<UInt8>(0)
    store = try Store(
      opening: "\(folder)/store", user: "mio", durability: .none,
      randomness: {
        // The last of the five characters counts, so that ids read C0001, C0002.
        let next = counter.withLock { count -> UInt8 in
          count += 1
          return count
        }
        return [0, 0, 0, next / 32, next % 32]
      })
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Takes a mail in as `fukkatsu import` does.
  @discardableResult
  package func take(
    _ mail: InventedMail, to destination: NoticeDestination = .inbox, at now: Moment
  ) throws -> NoticeName {
    let incoming = try IncomingMessage(mail.bytes, source: "\(mail.id).eml", received: now)
    return try store.take(mail.bytes, to: destination, at: now) { incoming.notice($0, at: now) }
  }
}
