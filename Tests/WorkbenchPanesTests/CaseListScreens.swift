/// The list of cases, whole, as a user sees it.
extension ScreenPicture {
  static let caseListScreens: [ScreenPicture] = [
    ScreenPicture(
      "list-ja-80x24",
      """
      [1]朝 [2]受信2 [3]案件 [4]期限 [5]暦   超過1  72時間1  7日1      05/01(金) 08:30
      --------------------------------------------------------------------------------
          番号   依頼者          理由     段階     回  却下 出 期限     残り        番
       !! C5R1VW 青葉電機株式会~ レビュー 警告     -   0    0  7日      超過 3日    自
      >!  C7K3QF 星野バッグ店    知財     停止     -   0/2  0  72時間   00:43       自
          C2M8XT Kitano Toys     真贋     追加要求 R2  1    1  17日     6日 14:16?  自
          C9Z0HN 港カメラ        -        -        R1  0    1  -        -           A














      --------------------------------------------------------------------------------
      根拠「~72時間以内に、仕入れを証明する~」 04/28(火) 09:14 受信 → 05/01(金) 09:14
      j 移動  e 草稿  + メモ  n 新規  Enter 開く  / 絞込  y 計算  : 命令  ? 助け
      """),
    ScreenPicture(
      "list-en-120x40",
      """
      [1]Today [2]Inbox2 [3]Cases [4]Due [5]Cal   overdue 1  72h 1  7d 1  17d 0  90d 0                         Fri 05-01 08:30
      ------------------------------------------------------------------------------------------------------------------------
          Case   Client        Reason   Stage    Rnd Ref. St Left        Tn| C7K3QF 星野バッグ店                     turn: me
       !! C5R1VW 青葉電機株式~ reviews  warning  -   0    0  over 3 d    me| intellectual property  suspension
      >!  C7K3QF 星野バッグ店  IP       suspend  -   0/2  0  00:43       me| no draft  refusals 0/2  sent 0
          C2M8XT Kitano Toys   authent. more inf R2  1    1  6d 14:16?   me| Deadlines --------------------------------------
          C9Z0HN 港カメラ      -        -        R1  0    1  -           A | !  answer 72 h   Fri 05-01 09:14  00:43 left
                                                                           |    001  “~72時間以内に、仕入れを証明する請求~”
                                                                           | Timeline ---------------------------------------
                                                                           | ahead            closure: ends after 2 refusals
                                                                           | Thu 07-30 23:59 ahead   funds: can usually be as~
                                                                           | Thu 07-30 23:59 ahead   stock disposal: usually ~
                                                                           | Fri 05-01 09:14 due     answer 72 h “このメール~
                                                                           | = now Fri 05-01 08:30 --------------------------
                                                                           | Wed 04-29 11:05 note    商標権者へ電話した。折り~
                                                                           | Tue 04-28 09:20 opened  星野バッグ店
                                                                           | Tue 04-28 09:14 notice  suspension 知的財産権の~
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
                                                                           |
      ------------------------------------------------------------------------------------------------------------------------
      words “このメールを受け取られてから72時間以内に、仕入れを証明する請求書をこ~” received Tue 04-28 09:14 → Fri 05-01 09:14
      j move  e draft  + note  n new case  Enter open  / narrow  y why  c call  u undo  q quit  : command  ? help
      """),
    ScreenPicture(
      "list-en-60x20",
      """
      1 2:2 [3]Cases 4 5   overdue 1  72h 1  7d 1  Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client        Stage    Rnd Ref. St Left        Tn
       !! C5R1VW 青葉電機株式~ warning  -   0    0  over 3 d    me
      >!  C7K3QF 星野バッグ店  suspend  -   0/2  0  00:43       me
          C2M8XT Kitano Toys   more inf R2  1    1  6d 14:16?   me
          C9Z0HN 港カメラ      -        R1  0    1  -           A










      ------------------------------------------------------------
      “このメールを受け取られてから72時間以内~” → Fri 05-01 09:14
      j move  e draft  + note  n new case  : command  ? help
      """),
    ScreenPicture(
      "list-ja-44x12",
      """
      1 2:2 [3]案件 4 5   超過1    05/01(金) 08:30
      --------------------------------------------
          番号   依頼者                残り
       !! C5R1VW 青葉電機株式会社      超過 3日
      >!  C7K3QF 星野バッグ店          00:43
          C2M8XT Kitano Toys           6日 14:16?
          C9Z0HN 港カメラ              -


      --------------------------------------------
      「~72時間以内に、仕入れ~」→ 05/01(金) 09:14
      j 移動  e 草稿  + メモ  : 命令  ? 助け
      """),
    ScreenPicture(
      "empty-ja-80x24",
      """
      [1]朝 [2]受信 [3]案件 [4]期限 [5]暦   超過0  72時間0  7日0       05/01(金) 08:30
      --------------------------------------------------------------------------------
          番号   依頼者          理由     段階     回  却下 出 期限     残り        番

          案件はまだありません。
          n で作るか、fukkatsu import で通知を取り込みます。















      --------------------------------------------------------------------------------

      j 移動  e 草稿  + メモ  n 新規  Enter 開く  / 絞込  y 計算  : 命令  ? 助け
      """),
    ScreenPicture(
      "empty-en-60x20",
      """
      1 2 [3]Cases 4 5   overdue 0  72h 0  7d 0    Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client        Stage    Rnd Ref. St Left        Tn

          There are no cases yet.
          n makes one; fukkatsu import takes notices in.











      ------------------------------------------------------------

      j move  e draft  + note  n new case  : command  ? help
      """),
    ScreenPicture(
      "damaged-en-80x24",
      """
      [1]Today [2]Inbox2 [3]Cases [4]Due [5]Cal   overdue 1  72h 1     Fri 05-01 08:30
      --------------------------------------------------------------------------------
          Case   Client          Reason   Stage    Rnd Ref. St Period   Left        Tn
      >!! C5R1VW 青葉電機株式会~ reviews  warning  -   0    0  7 d      over 3 d    me
       !  C7K3QF 星野バッグ店    IP       suspend  -   0/2  0  72 h     00:43       me
          C2M8XT Kitano Toys     authent. more inf R2  1    1  17 d     6d 14:16?   me
          C9Z0HN 港カメラ        -        -        R1  0    1  -        -           A














      --------------------------------------------------------------------------------
      1 unreadable: cases/C0BAD1.json (see fukkatsu check)
      j move  e draft  + note  n new case  Enter open  / narrow  : command  ? help
      """),
    ScreenPicture(
      "narrowed-en-60x20",
      """
      1 2:2 [3]Cases 4 5   overdue 1  72h 1  7d 1  Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client        Stage    Rnd Ref. St Left        Tn
      >   C2M8XT Kitano Toys   more inf R2  1    1  6d 14:16?   me













      ------------------------------------------------------------
      narrowed to “kitano”: 1
      j move  e draft  + note  n new case  : command  ? help
      """),
  ]
}
