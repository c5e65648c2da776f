import MessageFormat

/// A folder that a person names on the command line, with the messages below it, and what
/// `export` wrote.
///
/// A Maildir is a folder with `cur` and `new` in it: what is in these two is a message each,
/// whatever it is called, and what is being delivered, in `tmp`, is none yet. In any other
/// folder the names tell, or else how a file begins. Folders within are read too, but
/// neither hidden ones, as Maildirs have for other mailboxes, nor those that a link leads to.
struct MailFolder {
  /// Something found below a folder.
  enum Entry {
    case message(InputFile)

    /// A file that is no message.
    case other(InputFile)
    case failed(InputFile, InputFile.Fault)
  }

  let folder: InputFile

  /// What is in the folder, in the order of names, of a Maildir's messages that of delivery.
  var entries: [Entry] {
    var entries: [Entry] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      do {
        let isMaildir = Self.isMaildir(next)
        if isMaildir { entries += try Self.maildirMessages(next) }
        let inside = try next.entries().filter { !isMaildir || !$0.isPartOfMaildir }
        for file in inside where !file.isFolder { entries.append(Self.entry(file)) }
        waiting += inside.filter { $0.isFolder && !$0.isLink }.reversed()
      } catch {
        entries.append(.failed(next, error))
      }
    }
    return entries
  }

  private static func entry(_ file: InputFile) -> Entry {
    file.isMessage ? .message(file) : .other(file)
  }

  private static func isMaildir(_ folder: InputFile) -> Bool {
    folder.entry("cur").isFolder && folder.entry("new").isFolder
  }

  // Names begin with the time of delivery; flags follow a colon.
  private static func maildirMessages(_ folder: InputFile) throws(InputFile.Fault) -> [Entry] {
    let files = try folder.entry("cur").entries() + folder.entry("new").entries()
    return files.filter { !$0.isFolder }.sorted { $0.lastName < $1.lastName }.map { .message($0) }
  }
}

extension InputFile {
  fileprivate var lastName: Substring { path.split(separator: "/").last ?? "" }

  fileprivate var isPartOfMaildir: Bool { ["cur", "new", "tmp"].contains(lastName) }

  fileprivate var isMessage: Bool {
    let name = lastName.lowercased()
    if name.hasSuffix(".eml") || name.hasSuffix(".txt") || name.hasSuffix(".mbox") { return true }
    let beginning = beginning()
    if ParcelFile.holdsCases(beginning) { return true }
    return Mailbox.begins(beginning) || InternetMessage.begins(beginning)
  }
}
