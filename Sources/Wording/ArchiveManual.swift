/// Of the pages on the store: how it is put away, brought back, and deleted.
enum ArchiveManual {
  static let archives = ManualSection(
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

  static let deletion = ManualSection(
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
          ほかの複製では、次の sync でこの1行により同じ案件が消され、戻っては来ません。git の履歴と自分で作った控えには残ります。\
          まずすべての複製で sync し、次に1つの複製で履歴を書き換えて強制的に送信し、ほかは作り直します。journal/ の古い版にも行が残るため、その履歴も外します（いまの journal/ は先に写しておきます）。
          """,
          """
          In other clones the next sync deletes the case by that line, and it does not come back. \
          git's history and copies that you made still hold it. Sync every clone first; then \
          rewrite the history in one, push by force, and clone the others anew. \
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
}
