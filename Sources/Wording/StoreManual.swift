/// The page of the manual about the store: what lies in its files, and what is promised
/// of them.
package enum StoreManual {
  package static let title = Wording("保管庫の形式", "the format of the store")

  package static let sections: [ManualSection] = [
    layout, records, documents, journal, writing, damage, archives, deletion, formats, places,
  ]

  private static let layout = ManualSection(
    heading: Wording("配置", "LAYOUT"),
    blocks: [
      .paragraph(
        Wording(
          """
          保管庫は普通のファイルのフォルダです。記録は種類ごとのフォルダに1件1ファイルで置かれ、名前は案件の番号で始まります。\
          ls */C7K3QF* で1案件のすべてが見えます。フォルダは 0700、ファイルは 0600 です。
          """,
          """
          A store is a folder of ordinary files: one flat folder for each kind of record, one \
          file for each record, named by its case. ls */C7K3QF* is the whole case. Folders are \
          0700, files 0600.
          """)),
      .item(
        "store.json",
        Wording(
          "形式の番号。最後に書かれ、これがあるフォルダが保管庫です。",
          "The number of the format; a folder with this file is a store.")),
      .item(
        "cases/C7K3QF.json",
        Wording(
          "案件: 依頼者、段階、手番、証拠、時系列、期限について決めたこと。",
          "The case: client, stage, turn, evidence, timeline, and what was decided of each deadline."
        )),
      .item(
        "notices/C7K3QF-003.json",
        Wording(
          "通知から読み取ったことと、その根拠の言葉。訂正は横に残ります。",
          "What was read from a notice, with the words it rests on; corrections stand beside it.")),
      .item(
        "notices/C7K3QF-003.eml",
        Wording("通知そのもの。1バイトも変えません（.txt のこともあります）。", "The notice itself, byte for byte (or .txt).")),
      .item(
        "rounds/C7K3QF-02.json",
        Wording(
          "改善計画書の1回分。提出後は凍結され、書き添えだけができます。",
          "One plan of action; frozen once submitted, open to remarks only.")),
      .item(
        "evidence/C7K3QF-E2.pdf",
        Wording("証拠の写し。1バイトも変えません。", "A copy of a document, byte for byte.")),
      .item(
        "inbox/I9M2ZR.json",
        Wording("まだ登録していない通知。原文が並びます。", "A notice that is not filed yet, with its message.")),
      .item(
        "inbox/C7K3QF-003.json",
        Wording(
          "自動で登録し、まだ確認していない通知の印。",
          "A notice that was filed without asking and waits to be confirmed.")),
      .item("trash/", Wording("取り除いたもの。空にするまで残ります。", "What was removed, until you empty it.")),
      .item(
        "journal/MACHINE-YYYY-MM.jsonl",
        Wording("すべての変更。1行に1件、追記だけです。", "Every change, one line each, only appended to.")),
      .item(
        ".lock",
        Wording(
          "書き込み中の印。中身は途中の変更の番号です。",
          "The lock of the one who writes; holds the id of a change under way.")),
    ])

  private static let records = ManualSection(
    heading: Wording("記録", "RECORDS"),
    blocks: [
      .paragraph(
        Wording(
          """
          UTF-8 の JSON で、字下げし、キーは順に並びます。長い文は行の配列です。時刻は ISO 8601 でオフセット付き、期間は秒の整数です。\
          この版が知らないキーは書き直しても残ります。各種類の JSON Schema (2020-12) はソースの Sources/CaseFiles/Schemas にあります。
          """,
          """
          JSON in UTF-8, indented, keys sorted, long texts as arrays of lines. Times are ISO 8601 \
          with offset, durations whole seconds. Keys that this version does not know are kept \
          when a record is written again. JSON Schemas (2020-12) of every kind are in \
          Sources/CaseFiles/Schemas of the source.
          """)),
      .paragraph(
        Wording(
          "番号は C と Crockford の base 32 の5文字です。未使用のものから乱数で選び、再び使うことはありません。",
          "An id is C and five characters of Crockford's base 32, random among the unused, never used again."
        )),
      .example("jq -r '.client.name' cases/*.json"),
    ])

  private static let documents = ManualSection(
    heading: Wording("証拠", "DOCUMENTS"),
    blocks: [
      .paragraph(
        Wording(
          """
          添付した書類は写しとハッシュで保存し、種類・発行日・仕入先・ASIN・数量・書類番号・何の証明かを案件に記録します。届いたメールの添付は採用するまで candidate です。\
          提出のとき、数えるのは採用したものだけで、ハッシュごと回に凍結されます。check は、なくなったものと変わったものを示します。\
          パスは evidence/ の直下だけが有効で、リンクはたどりません。プログラムに渡すのはパスだけで、実行されうる種類のファイルは開きません。
          """,
          """
          A document that is attached is kept as a copy with its hash; the case says what it is, \
          when and by whom it was issued, its ASINs, quantity and number, and what it proves. What \
          a mail brought is a candidate until it is accepted. A submission freezes the accepted \
          ones with their hashes. check names what is missing or altered. Only paths right below \
          evidence/ count, and no link is followed. A program that shows a document is given its \
          path and nothing else, and files of kinds that may be run are not opened.
          """)),
      .example(
        "fukkatsu evidence C7K3QF invoice.pdf --kind invoice --issued 2026-03-01 --quantity 24\n"
          + "fukkatsu evidence C7K3QF"),
    ])

  private static let archives = ManualSection(
    heading: Wording("控え", "ARCHIVES"),
    blocks: [
      .paragraph(
        Wording(
          """
          archive は1つの案件を、backup は保管庫全体を、1つの tar ファイルにします。中の SHA256SUMS がすべてのファイルのハッシュで、\
          tar と sha256sum だけで確かめられます。ファイルは 0600 で、すべて入るまで名前が付かず、既にあるものは置き換えません。\
          restore は先にすべてのハッシュを確かめ、保管庫は空の場所にだけ戻します。途中で止まれば何も残りません。backup に .git は入りません。
          """,
          """
          archive puts a case, backup the whole store, into one tar file. SHA256SUMS in it holds the \
          hash of every file, so that tar and sha256sum alone verify it. The file is 0600, has its \
          name only when all is in it, and replaces nothing. restore compares every hash first; a \
          store is restored into an empty place only, and what is interrupted leaves nothing. A \
          backup does not hold .git.
          """)),
      .example(
        "fukkatsu backup store-2026-05-01.tar\n"
          + "tar -xf store-2026-05-01.tar -C DIR && (cd DIR && sha256sum -c SHA256SUMS)\n"
          + "fukkatsu restore store-2026-05-01.tar --store DIR\n"
          + "fukkatsu archive C7K3QF --remove"),
    ])

  private static let deletion = ManualSection(
    heading: Wording("完全な削除", "DELETION"),
    blocks: [
      .paragraph(
        Wording(
          """
          purge は案件のファイル、trash/ と format-N/ の写し、この複製の journal/ の行（通知が受信にあったときの行も）、打ちかけの草稿、\
          索引を消します。残るのは、その番号の案件が消されたという1行だけです。途中で止まれば次の起動で完了します。取り消せません。
          """,
          """
          purge deletes the files of a case, those in trash/ and format-N/, the lines of journal/ in \
          this clone that tell of it (also of its notices while they were in the inbox), drafts \
          being typed, and the index. What stays is one line that says that a case of this id was \
          deleted. What is interrupted is completed at the next start. It cannot be taken back.
          """)),
      .paragraph(
        Wording(
          """
          git の履歴、ほかの複製、自分で作った控えには残ります。まずすべての複製で purge し、次に1つの複製で履歴を書き換えて強制的に送信し、\
          ほかは作り直します。journal/ の古い版にも行が残るため、その履歴も外します（いまの journal/ は先に写しておきます）。
          """,
          """
          git's history, other clones and copies that you made still hold it. Purge it in every \
          clone first; then rewrite the history in one, push by force, and clone the others anew. \
          Older versions of journal/ hold lines of it too, so their history goes as well; keep a \
          copy of the present journal/ before.
          """)),
      .example(
        "cp -a journal ../journal.now\n"
          + "git filter-repo --invert-paths --path-glob '*/C7K3QF*' --path journal/\n"
          + "cp -a ../journal.now journal && git add journal && git commit -m journal\n"
          + "git push --force"),
      .item(
        "privacy.keep_closed",
        Wording(
          "終了した案件を何日おくか（既定 1095、null で無期限）。過ぎたものを朝の確認が示します。",
          "How many days a closed case is kept (1095 unless set; null for no end); the morning review names what is older."
        )),
    ])

  private static let journal = ManualSection(
    heading: Wording("変更の記録", "JOURNAL"),
    blocks: [
      .paragraph(
        Wording(
          """
          1行に、いつ(at)、誰が(by)、何を(what)、どの案件(case)、どのファイルをどう変えたか(files)があります。変更の前後は delta にあり、\
          fukkatsu undo はそれを逆に当てます。取り消しも1つの変更です。{"done": 番号} は、その変更が済んだ印です。
          """,
          """
          A line says when (at), who (by), what, which case, and what became of each file (files). \
          delta holds what was before and after; fukkatsu undo applies it the other way round, and \
          is a change of its own. {"done": id} marks a change as carried out.
          """)),
      .example("fukkatsu history C7K3QF\nfukkatsu undo"),
    ])

  private static let writing = ManualSection(
    heading: Wording("書き込み", "WRITING"),
    blocks: [
      .paragraph(
        Wording(
          """
          変更は、すべて行われるか、まったく行われないかのどちらかです。新しい内容を一時ファイルに書いて fsync し、記録に1行を書いて fsync し、\
          名前を付け替え、フォルダを fsync します。記録の行の前で止まれば何も変わらず、後で止まれば次の起動で完了します。\
          画面やコマンドが済んだと言ったことは、ディスクにあります。
          """,
          """
          A change is made whole or not at all. New content goes to temporary files in the same \
          folder, which are synced; then the line goes into the journal, which is synced; then the \
          files get their names, and the folders are synced. A crash before the line changes \
          nothing, a crash after it is completed at the next start. What was confirmed is on the disk.
          """)),
      .paragraph(
        Wording(
          "読み手は待ちません。書き手は .lock を flock(2) で1つの変更の間だけ持ちます。終わったプログラムの鍵は残りません。",
          "Readers never wait. Writers hold .lock with flock(2) for the length of one change; the lock of a program that has ended is gone with it."
        )),
    ])

  private static let damage = ManualSection(
    heading: Wording("破損", "DAMAGE"),
    blocks: [
      .paragraph(
        Wording(
          """
          読めないファイルはそのまま残し、名前を示し、ほかはすべて動きます。fukkatsu check はすべてのファイルを調べ、問題ごとにファイルと直し方を1行で示します。\
          問題がなければ何も出さず 0 で終わります。--repair は迷いのないものだけを直し、いまの内容は trash/ に残します。\
          記録は、変更の記録から切れ目なくたどれるときだけ作り直します。
          """,
          """
          A file that cannot be read is left as it is and named, and everything else works. \
          fukkatsu check looks at every file and gives each problem a line with file and remedy; \
          it is silent and ends with 0 when the store is sound. --repair does what needs no \
          decision, and keeps what it replaces in trash/. A record is rebuilt only where the \
          journal leads to it without a gap.
          """)),
      .example("fukkatsu check\nfukkatsu check --repair"),
    ])

  private static let formats = ManualSection(
    heading: Wording("形式の版", "FORMATS"),
    blocks: [
      .item(
        "1",
        Wording(
          "この版が書く形式。キーが増えるだけでは番号は変わりません。",
          "What this version writes. Further keys never raise the number.")),
      .item(
        "0", Wording("試用版の形式。長い文が1つの文字列でした。", "That of trial versions: a long text was one string.")
      ),
      .paragraph(
        Wording(
          """
          古い形式は開くときに移します。変わる記録の写しを先に format-0/ に残し、store.json は最後に書き換えるので、どこで止まっても次の起動で続きから完了します。\
          移行より前の変更は取り消せません。新しすぎる形式には触れず、断ります。
          """,
          """
          An older format is moved on when the store is opened: first the records that will change \
          are copied to format-0/, and store.json is rewritten last, so that the next start \
          completes what was interrupted anywhere. Changes made before are not taken back. A newer \
          format is refused untouched.
          """)),
    ])

  private static let places = ManualSection(
    heading: Wording("置き場所", "PLACES"),
    blocks: [
      .paragraph(
        Wording(
          """
          保管庫は rsync や控えのプログラムで動作中でも写せます。ネットワークや同期フォルダに置けますが、flock(2) が別の機械に届かない所では、\
          2台が同時に書くと後の変更が前の記録を置き換えることがあります（どちらの文も journal/ に残ります）。\
          フォルダの fsync ができない所では、停電のときの約束はその仕組みに従います。
          """,
          """
          A store can be copied by rsync or a backup program while it is used. It may lie on a \
          network or in a synchronised folder; where flock(2) does not reach other machines, two \
          that write at once may replace each other's record (both texts are in journal/), and \
          where a folder cannot be synced, what holds after a power failure is up to that system.
          """)),
      .item(
        "$FUKKATSU_STORE",
        Wording("保管庫の場所。--store が優先します。", "Where the store is; --store goes before it.")),
      .item("$XDG_DATA_HOME/fukkatsu", Wording("指定がないときの場所。", "Where it is otherwise.")),
    ])
}
