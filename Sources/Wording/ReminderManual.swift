/// The page of the manual about what tells of deadlines while the workbench is closed.
package enum ReminderManual {
  package static let title = Wording("期限を知らせる", "being told of deadlines")

  package static let sections: [ManualSection] = [remind, command, timer, cron, calendar, settings]

  private static let remind = ManualSection(
    heading: Wording("知らせること", "WHAT IS TOLD"),
    blocks: [
      .paragraph(
        Wording(
          """
          fukkatsu remind は、前に呼んだときから今までに来たものを、それぞれ一度だけ知らせます。期限の72時間、24時間、2時間前、過ぎたとき、\
          内部の締切、可能になる日、回答の見込みの時です。ひとつの期限については、いちばん新しいものだけを知らせます。\
          動いた期限はもう一度知らせます。受信の通知の期限も、登録を待たずに知らせます。
          """,
          """
          fukkatsu remind tells what came since it was last called, each once: 72, 24 and 2 \
          hours before a deadline, when it is over, one's own dates before it, a day from which \
          something is possible, a time by which an answer was expected. Of one deadline only \
          the latest is told. A deadline that was moved is told again. Deadlines of notices \
          that wait in the inbox are told too.
          """)),
      .paragraph(
        Wording(
          "静かな時間には、その間に期限が来るものだけを知らせ、残りは明けてから知らせます。",
          """
          In quiet hours only what is due in them is told; the rest waits for their end.
          """)),
    ])

  private static let command = ManualSection(
    heading: Wording("知らせる命令", "THE COMMAND"),
    blocks: [
      .paragraph(
        Wording(
          """
          --exec 命令 は、知らせひとつごとに命令をシェルで動かします。失敗したものは、次の呼び出しでもう一度知らせます。\
          通知の言葉が命令の一部になることはありません。
          """,
          """
          --exec CMD runs a command by way of the shell for each thing to tell. What fails is \
          told again by the next call. Words of a notice never become part of the command.
          """)),
      .item(
        "FUKKATSU_TITLE, FUKKATSU_BODY",
        Wording("見出しと本文。標準入力にも渡されます。", "The title and the body; both also on standard input.")),
      .item(
        "FUKKATSU_CASE, FUKKATSU_DUE",
        Wording("案件の番号と期限の時刻（ISO 8601）。", "The case's id, and the moment as ISO 8601 writes it.")),
      .item(
        "FUKKATSU_NOTICE",
        Wording(
          "案件のまだない通知の番号。そのとき FUKKATSU_CASE は空です。",
          "The id of a notice that has no case yet; FUKKATSU_CASE is empty then.")),
    ])

  private static let timer = ManualSection(
    heading: Wording("systemd", "SYSTEMD"),
    blocks: [
      .paragraph(
        Wording(
          "~/.config/systemd/user/fukkatsu-remind.service:",
          "~/.config/systemd/user/fukkatsu-remind.service:")),
      .example(
        """
        [Unit]
        Description=Fukkatsu reminders

        [Service]
        Type=oneshot
        ExecStart=/usr/local/bin/fukkatsu remind --exec 'notify-send "$$FUKKATSU_TITLE" "$$FUKKATSU_BODY"'
        """),
      .paragraph(
        Wording(
          "$$ は systemd の書き方で、命令には $ が渡ります。",
          "$$ is how systemd writes a $ that the command is to get.")),
      .paragraph(
        Wording(
          "~/.config/systemd/user/fukkatsu-remind.timer:",
          "~/.config/systemd/user/fukkatsu-remind.timer:")),
      .example(
        """
        [Unit]
        Description=Fukkatsu reminders every five minutes

        [Timer]
        OnCalendar=*:0/5
        Persistent=true

        [Install]
        WantedBy=timers.target
        """),
      .paragraph(Wording("動かし始める命令:", "To start it:")),
      .example("systemctl --user enable --now fukkatsu-remind.timer"),
    ])

  private static let cron = ManualSection(
    heading: Wording("cron", "CRON"),
    blocks: [
      .example(
        """
        LANG=ja_JP.UTF-8
        */5 * * * * /usr/local/bin/fukkatsu remind --exec 'mail -s "$FUKKATSU_TITLE" me@example.com'
        """),
      .paragraph(
        Wording(
          "知らせることがなければ何も出さず、終了値は 0 です。",
          "With nothing to tell it prints nothing and ends with 0.")),
    ])

  private static let calendar = ManualSection(
    heading: Wording("暦", "CALENDARS"),
    blocks: [
      .paragraph(
        Wording(
          """
          fukkatsu calendar は、進行中の案件と受信の期限を iCalendar（RFC 5545）で書きます。名前（UID）は変わらず、変更のたびに SEQUENCE が\
          増えるので、読み込み直すと重複せずに更新されます。終わった期限は60日の間、取り消し（CANCELLED）として残ります。--internal は内部の締切も書きます。
          """,
          """
          fukkatsu calendar writes the deadlines of open cases and of the inbox as iCalendar \
          (RFC 5545). Names (UID) stay, and SEQUENCE grows with each change, so that reading the \
          file again updates and does not double. Deadlines that ended stay for 60 days as \
          CANCELLED. --internal adds one's own dates.
          """)),
      .example("fukkatsu calendar > ~/.calendars/fukkatsu.ics"),
      .paragraph(
        Wording(
          """
          calcurse の取り込みは UID を見ないので、読み込み直すと予定が重なります。期限だけの入れ物を分け、空にしてから取り込みます:
          """,
          """
          calcurse takes no notice of UIDs when it imports, and doubles what it is given again. \
          Give the deadlines a folder of their own, and empty it first:
          """)),
      .example(
        """
        rm -rf ~/.local/share/calcurse-deadlines
        fukkatsu calendar > ~/deadlines.ics
        calcurse -q -D ~/.local/share/calcurse-deadlines -i ~/deadlines.ics
        calcurse -D ~/.local/share/calcurse-deadlines
        """),
    ])

  private static let settings = ManualSection(
    heading: Wording("設定", "SETTINGS"),
    blocks: [
      .item(
        "reminders.before",
        Wording("期限のどれだけ前に知らせるか。", "How long before a deadline it is told.")),
      .item("reminders.quiet", Wording("静かな時間。", "The quiet hours.")),
      .item(
        "deadlines.internal.documents, .draft, .check",
        Wording(
          "資料の締切、初稿、最終確認を期限のどれだけ前に置くか。0h は置きません。",
          """
          How long before a deadline the client's documents, the first draft and the last check \
          are due; 0h leaves one out.
          """)),
      .item(
        "calendar.alarms", Wording("暦が鳴る時。", "When a calendar program rings.")),
      .example(
        """
        {"reminders": {"before": ["72h", "24h", "2h"], "quiet": "22:00-07:00"}}
        """),
    ])
}
