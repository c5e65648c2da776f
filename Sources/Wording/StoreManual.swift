/// The page of the manual about the store: what lies in its files, and what is promised
/// of them.
package enum StoreManual {
  package static let title = Wording("保管庫の形式", "the format of the store")

  package static let sections: [ManualSection] = [
    layout, records, documents, journal, writing, together, sharing, damage,
    ArchiveManual.archives, ArchiveManual.deletion, formats, places,
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
          "書き込み中の印。中身は途中の変更の番号と、この機械での最後の変更の番号です。",
          "The lock of the one who writes; holds the ids of a change under way and of the last one "
            + "made here.")),
      .item(
        ".incoming",
        Wording(
          "共有先から入る途中のファイルの一覧。",
          "The files that are coming in from others; only while they do.")),
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
          添付した書類は写しとハッシュで保存し、種類・発行日・仕入れ先・ASIN・数量・書類番号・何の証明かを案件に記録します。届いたメールの添付は採用するまで candidate です。\
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

  private static let journal = ManualSection(
    heading: Wording("変更の記録", "JOURNAL"),
    blocks: [
      .paragraph(
        Wording(
          """
          1行に、いつ(at)、誰が(by)、何を(what)、どの案件(case)、どのファイルをどう変えたか(files)があります。変更の前後は delta にあり、\
          fukkatsu undo はそれを逆に当てます。取り消しも1つの変更です。{"done": 番号} は、その変更が済んだ印です。\
          after は1つ前の変更の番号、store.json の journals は記録のファイルの一覧、.lock はこの機械での最後の変更の番号です。\
          sum はその行のほかの部分の照合値です。\
          なくなったファイル、途中の行、書き換えられた行、この機械の記録の終わりの行は check が示します。purge は消した行の前後をつなぎ直します。\
          ほかの機械の記録の終わりが切れても分かりません。git にある版と比べてください。
          """,
          """
          A line says when (at), who (by), what, which case, and what became of each file (files). \
          delta holds what was before and after; fukkatsu undo applies it the other way round, and \
          is a change of its own. {"done": id} marks a change as carried out. after is the id of \
          the change before it, journals in store.json lists the files, and .lock holds the id of \
          the last change made on this machine; sum is a hash of the rest of the line: check names \
          a file that is missing, lines from the middle, lines that were altered, and lines from \
          the end of this machine's journal. purge joins what was before and \
          after the lines it deletes. The end of another machine's journal is not watched; compare \
          it with the version in git.
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
          """))
    ])

  private static let together = ManualSection(
    heading: Wording("同時に使う", "SEVERAL AT ONCE"),
    blocks: [
      .paragraph(
        Wording(
          """
          画面をいくつ開いていても、スクリプトが動いていても、保管庫は1つです。読み手は待ちません。書き手は .lock を flock(2) で1つの変更の間だけ持ちます。\
          終わったプログラムの鍵は残りません。外からの変更は1秒以内に画面に現れ、選択はそのままです。
          """,
          """
          Any number of windows and scripts may use one store. Readers never wait. Writers hold \
          .lock with flock(2) for the length of one change; the lock of a program that has ended is \
          gone with it. A change from outside is on the screen within a second, and what is selected \
          stays selected.
          """)),
      .paragraph(
        Wording(
          """
          変更した人の名前(by)は、環境変数 FUKKATSU_USER、設定 user.name、システムの利用者名の順に決まります。案件の担当は @ か \
          fukkatsu set CASE assignee=名前 で決め、assignee:名前 で絞り込みます。
          """,
          """
          The name in by is $FUKKATSU_USER, else the setting user.name, else the system's user. Who \
          works on a case is set with @ or fukkatsu set CASE assignee=NAME, and asked with \
          assignee:NAME.
          """)),
      .paragraph(
        Wording(
          """
          ネットワークのフォルダでは、鍵に加えて、持ち主の名を書いたファイル .lock.owner を O_EXCL で作ります。flock(2) がない所でも1人ずつ書けます。\
          同じ機械で持ち主が終わっていればすぐに、別の機械の持ち主なら10分たったときに、残った鍵を外します。\
          変更の知らせが届かないので、画面は1秒ごとにフォルダと開いている案件のファイルを見ます。名前を変えずに書き換えられたほかのファイルは、\
          急ぐ進行中の案件（1,024件まで）なら1分以内に、それ以外はフォルダの名前が次に変わったときか、次に開いたときに気づきます。\
          サーバが古い内容を見せているあいだは、それより遅れます。
          """,
          """
          On a network folder a file with its owner's name, .lock.owner, is made with O_EXCL beside \
          the lock, so that one writes at a time also where there is no flock(2). One whose owner has \
          ended is taken away at once on the owner's machine, on another after ten minutes. No \
          machine is told of the others' changes there, so every second the screen looks at the \
          folders and at the files of the case that is open. Another file that is written in place, \
          so that no name changes, is noticed within a minute where it is of one of the 1,024 most \
          urgent open cases, else when a name in the folder changes next or the store is opened \
          anew; all of it later where the server shows old content for a while.
          """)),
      .paragraph(
        Wording(
          """
          約束できないこと: 同期フォルダ（各機械に写しがあるもの）では、どの鍵もほかの機械に届きません。2台が同時に同じ記録を変えると、\
          同期の仕組みが片方を別の名前で残します（fukkatsu check が名前を示し、どちらの変更も journal/ にあります）。\
          ネットワークのサーバが fsync に従わなければ、停電のときの約束はサーバ次第です。10分より長く止まって動き出した別の機械の書き手は、\
          そのあいだの変更を知りません。何人かで使うなら git による共有（下記）を勧めます。
          """,
          """
          What cannot be promised: in a synchronised folder, of which each machine has a copy, no lock \
          reaches the others. Where two change one record at once, the synchroniser keeps one of them \
          under another name (fukkatsu check names it, and both changes are in journal/). Where a \
          server ignores fsync, what holds after a power failure is up to it. A writer on another \
          machine that was frozen for more than ten minutes does not know what was changed meanwhile. \
          For several people, sharing through git, below, is the better way.
          """)),
    ])

  private static let sharing = ManualSection(
    heading: Wording("git による共有", "SHARING THROUGH GIT"),
    blocks: [
      .paragraph(
        Wording(
          """
          fukkatsu sync --init URL は保管庫を git の複製にし、URL と同期します。保管庫がまだなければ URL の保管庫を複製します。以後は fukkatsu sync\
          （画面では S）が、記録し、受け取り、項目ごとに合わせ、送ります。git は何も尋ねず、フックを動かさず、自分の索引だけを使います。\
          途中で止まっても、もう一度実行すれば続きから行います。git clone -b main で作った複製は最初の sync で整い、ファイルは最初に開いたとき本人だけのものになります。
          """,
          """
          fukkatsu sync --init URL makes the store a clone of git's and synchronises it with the \
          address; where there is no store yet, the one there is cloned. From then on fukkatsu sync (S \
          on the screen) commits, takes in, joins field by field, and sends. git asks nothing, runs no \
          hooks and works on an index of its own. Ended at any moment, it can be run again. A clone \
          made with git clone -b main is set up by its first sync, and its files become the user's \
          alone the first time it is opened.
          """)),
      .paragraph(
        Wording(
          """
          git にあるもの: store.json、config.json と、cases/ notices/ rounds/ evidence/ inbox/ trash/ journal/ のファイル。ないもの: 索引、鍵、\
          途中のファイル、入力中の草稿、format-0/、ほかのもの。.gitignore と .gitattributes がそれを決めます。\
          ほかの人が git で加えたもの（README.md など）は、名前が . で始まらなければ一緒に届き、そのまま残ります。
          """,
          """
          In git: store.json, config.json, and the files of cases/ notices/ rounds/ evidence/ inbox/ \
          trash/ journal/. Not in git: the index, locks, files in the making, drafts being typed, \
          format-0/, and anything else. .gitignore and .gitattributes say so. What others have \
          added with git (a README.md) comes along and stays, unless its name begins with a dot.
          """)),
      .paragraph(
        Wording(
          """
          記録は項目ごとに、番号のある項目の並びは1件ずつ、草稿は段落ごとに、同じ段落の中は語ごとに合わせます。片方が消し片方が変えたものは変えたほうが残ります。\
          2人が同じ語や同じ項目を別々に変えたときは、片方を記録に、もう片方を conflicts に残し、画面では案件に % を付け、% か fukkatsu resolve で決めます。\
          fukkatsu check は決まるまで名前を示します。段階・手番・期限の状態・回の状態のように決まるものは計算し直します。
          """,
          """
          Records are joined field by field, lists of things with ids thing by thing, drafts by \
          paragraph and within one word by word. What one removed and the other changed stays as \
          changed. Where two changed the same words or the same field, one stands in the record and \
          the other is kept in conflicts; the screen marks the case with %, and % or fukkatsu resolve \
          decides. fukkatsu check names it until then. Stage, turn, and what became of deadlines and \
          rounds follow from the rest and are worked out anew.
          """)),
      .paragraph(
        Wording(
          """
          番号は重なりません。案件と受信は乱数（25ビット）で、万一重なれば新しい番号になります。2台で同じ通番の通知・回・証拠ができたときは、\
          まだ送っていないほうの番号を付け直し、それを指すところも直します。journal/ は機械と月ごとのファイルなので衝突しません。\
          fukkatsu undo が取り消すのは、この複製で行った変更だけです。その後ほかの人が同じ箇所を変えていれば断ります。\
          新しい版が加えたキーはそのまま通ります。新しい形式の保管庫とは同期せず、何も変えません。
          """,
          """
          Ids do not collide: those of cases and arrivals are random (25 bits), and where two met all \
          the same, the one not sent yet gets another. Where two clones gave the same number to \
          different notices, rounds or documents of a case, what was not sent yet is numbered anew, and \
          what refers to it follows. journal/ has a file for each clone and month. fukkatsu undo takes \
          back what was done in this clone only, and refuses where others have changed the same since. \
          Keys of a newer version pass unharmed; a store of a newer format is refused, and nothing is \
          touched.
          """)),
      .example(
        "fukkatsu sync --init git@example.com:office/cases.git\nfukkatsu sync\nfukkatsu resolve"),
      .paragraph(
        Wording(
          """
          git pull や git merge を自分で使うときは、複製の設定にある merge driver（fukkatsu merge-driver）が記録を合わせます。\
          番号が重なった通知は git の衝突になるので、git merge --abort のあと fukkatsu sync を使います。
          """,
          """
          git pull and git merge by hand use the merge driver that the clone's settings name \
          (fukkatsu merge-driver). Notices whose numbers met are a conflict of git's then: git merge \
          --abort, and fukkatsu sync.
          """)),
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
          "保管庫は rsync や控えのプログラムで動作中でもコピーできます。ネットワークや同期フォルダにも置けます（「同時に使う」を参照）。",
          "A store can be copied by rsync or a backup program while it is used. It may lie on a network or in a synchronised folder; see SEVERAL AT ONCE."
        )),
      .item(
        "$FUKKATSU_STORE",
        Wording("保管庫の場所。--store が優先します。", "Where the store is; --store goes before it.")),
      .item("$XDG_DATA_HOME/fukkatsu", Wording("指定がないときの場所。", "Where it is otherwise.")),
    ])
}
