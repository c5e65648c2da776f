import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing
import Wording

/// Limits how long files may become, in bytes: the system then refuses as on a full disk.
///
/// Only in the child process of an exit test.
func limitFiles(to length: rlim_t) throws {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: length, rlim_max: rlim_t.max)
  try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
}

@Suite struct DiskTests {
  @Test func `files are the user's alone under any umask`() async {
    await #expect(processExitsWith: .success) {
      for mask in [0, 0o022, 0o077, 0o277, 0o777] as [mode_t] {
        umask(mask)
        let scratch = try ScratchStore()
        let keeper = DraftKeeper(stateFolder: "\(scratch.folder)/state", store: scratch.path)
        let round = try scratch.store.openRound(of: scratch.caseID, at: Deed.later)
        try keeper.keep(
          KeptDraft(
            DraftSnapshot(round: round, text: "x", base: "", history: [], line: 0, byte: 0),
            at: Deed.later))
        try scratch.store.submit(scratch.caseID, via: nil, because: nil, at: Deed.later)
        _ = try scratch.store.undo(at: Deed.later)
        for root in [scratch.path, "\(scratch.folder)/state"] {
          let names = try FileManager.default.subpathsOfDirectory(atPath: root)
          #expect(names.count > 1)
          for path in [root] + names.map({ "\(root)/\($0)" }) {
            let facts = try FileManager.default.attributesOfItem(atPath: path)
            let mode = (facts[.posixPermissions] as? NSNumber)?.intValue
            let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
            #expect(mode == (isFolder ? 0o700 : 0o600), "\(path) under \(mask)")
          }
        }
      }
    }
  }

  @Test func `wherever the room ends, a change is whole or not at all`() async {
    await #expect(processExitsWith: .success) {
      let long = String(repeating: "長い話。", count: 120)
      var outcomes: Set<String> = []
      // The journal grows to about so much; its last 30 bytes mark the change as done.
      let scratch = try ScratchStore()
      let length = try scratch.bytes(scratch.journalName()).count
      let rooms = [0, 100, 1000, 2000] + stride(from: length - 50, through: length + 3000, by: 25)
      for room in rooms {
        let scratch = try ScratchStore()
        let before = try scratch.everything()
        try limitFiles(to: rlim_t(room))
        let error: StoreError?
        do {
          try scratch.store.note(scratch.caseID, long, kind: .note, at: Deed.later)
          error = nil
        } catch let failure as StoreError {
          error = failure
        }
        try limitFiles(to: rlim_t.max)
        let store = try scratch.reopened()
        switch error {
        case nil:
          outcomes.insert("done")
          store.recover()
          let notes = try store.dossier(scratch.caseID).sellerCase.timeline.map(\.text)
          #expect(notes.last == long)
        case .system(_, let code):
          outcomes.insert("refused")
          #expect(code == EFBIG)
          #expect(try scratch.everything() == before)
        default: #expect(error == nil, "with room for \(room) bytes")
        }
        #expect(try store.check(in: .english) == [])
      }
      #expect(outcomes == ["done", "refused"])
    }
  }

  /// Whether a folder can be made a small disk of its own here.
  private static let canMount: Bool = {
    guard let unshare = try? HelperProgram("unshare", package: "util-linux") else { return false }
    let outcome = try? unshare.run(["-m", "sh", "-c", "mount -t tmpfs none /mnt"])
    return outcome?.status == 0
  }()

  /// A sum over the records, the messages and the journal.
  private static let sum = """
    sum() { (cd "$1" && find . -type f ! -name .lock | sort | xargs sha256sum); }
    """

  @Test(.enabled(if: canMount, "needs the right to mount"))
  func `a full disk is told in one line and nothing is changed`() throws {
    let scratch = try ScratchStore()
    let program = try HelperProgram(built: "fukkatsu")
    let script =
      Self.sum + """

        set -e
        mkdir "$1/disk"; mount -t tmpfs -o size=400k none "$1/disk"
        cp -a "$1/store" "$1/disk/store"; s="$1/disk/store"
        dd if=/dev/zero of="$1/disk/rest" bs=4096 2>/dev/null || true
        before=$(sum "$s")
        code=0; "$2" note "$3" "a note" --store "$s" --lang en || code=$?
        echo "code $code"
        [ "$before" = "$(sum "$s")" ] && echo same
        rm "$1/disk/rest"
        "$2" note "$3" "a note" --store "$s" --quiet; "$2" check --store "$s" && echo sound
        """
    let outcome = try HelperProgram("unshare", package: "util-linux").run([
      "-m", "sh", "-c", script, "sh", scratch.folder, program.path, scratch.caseID.rawValue,
    ])
    #expect(outcome.text == "code 3\nsame\nsound\n")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("fukkatsu: ") == true)
    #expect(lines.first?.contains("full") == true)
  }

  @Test(arguments: ["cases", "journal", "."])
  func `a store that may not be written is told in one line and nothing is changed`(
    folder: String
  ) throws {
    let scratch = try ScratchStore()
    let program = try HelperProgram(built: "fukkatsu")
    let script =
      Self.sum + """

        before=$(sum "$1")
        chmod a-w "$1/$4" "$1/.lock"
        [ "$4" = . ] && chmod -R a-w "$1"
        code=0; "$2" note "$3" "a note" --store "$1" --lang en || code=$?
        "$2" list --store "$1" --json | jq length
        chmod -R u+w "$1"
        echo "code $code"
        [ "$before" = "$(sum "$1")" ] && echo same
        """
    _ = try HelperProgram("jq", package: "jq")
    var command = [
      "sh", "-c", script, "sh", scratch.path, program.path, scratch.caseID.rawValue, folder,
    ]
    if geteuid() == 0 {
      // What root may do beyond any mode is given up first.
      let setpriv = try HelperProgram("setpriv", package: "util-linux")
      command = [setpriv.path, "--bounding-set=-dac_override,-dac_read_search"] + command
    }
    let outcome = try HelperProgram("env", package: "coreutils").run(command)
    #expect(outcome.text == "2\ncode 3\nsame\n")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("fukkatsu: ") == true)
  }
}
