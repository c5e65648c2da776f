import CaseFiles
import CivilTime
import NoticeIntake
import TestSupport

/// Takes a mail in as another process running `fukkatsu import` does.
func take(_ mail: InventedMail, into store: Store, at now: Moment) throws {
  let incoming = try IncomingMessage(mail.bytes, source: "\(mail.id).eml", received: now)
  _ = try store.take(mail.bytes, to: .inbox, at: now) { incoming.notice($0, at: now) }
}
