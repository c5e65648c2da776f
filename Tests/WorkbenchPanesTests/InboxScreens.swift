/// The inbox and a notice to be read, whole, as a user sees it.
extension ScreenPicture {
  static let inboxScreens: [ScreenPicture] = [
    ScreenPicture(
      "inbox-ja-80x24",
      """
      [1]朝 [2]受信2 [3]案件 [4]期限 [5]暦   超過1  72時間1  7日1      05/01(金) 08:30
      --------------------------------------------------------------------------------
      > 05/01(金) 07:50 停止     真贋     アカウント停止のお知らせ            新規？
        04/30(木) 19:02 追加要求 真贋     Still missing: invoices             C2M8XT


      --------------------------------------------------------------------------------
       アカウント停止のお知らせ
       差出 seller-performance@amazon.example  新規？
       段階         停止
       理由         真贋
       期限         回答 17日  05/18(月) 23:59         「17日以内に改善計画をこのメ~
       回答先       このメールに返信

       まるや雑貨 様
       真贋の調査のため、アカウントを停止いたしました。
       17日以内に改善計画をこのメールに返信してください。




      --------------------------------------------------------------------------------

      j 移動  a 登録  m 案件を選ぶ  x 無関係  n 新規  u 取消  Enter 開く  ? 助け
      """),
    ScreenPicture(
      "inbox-match-en-80x24",
      """
      [1]Today [2]Inbox2 [3]Cases [4]Due [5]Cal   overdue 1  72h 1     Fri 05-01 08:30
      --------------------------------------------------------------------------------
        Fri 05-01 07:50 suspend  authent. アカウント停止のお知らせ            new?
      > Thu 04-30 19:02 more inf authent. Still missing: invoices             C2M8XT


      --------------------------------------------------------------------------------
       Still missing: invoices
       From seller-performance@amazon.example  C2M8XT (ASIN)
       stage        more information
       reason       authenticity
       deadlines    answer 48 h  Sat 05-02 19:02       “Reply with invoices for B0IN~
       ASINs        B0INVENT02
       answer to    reply to the mail

       Hello,
       Reply with invoices for B0INVENT02 in 48 hours.




      --------------------------------------------------------------------------------

      j move  a file  m choose  x unrelated  n new case  u undo  Enter open  ? help
      """),
    ScreenPicture(
      "inbox-en-120x40",
      """
      [1]Today [2]Inbox2 [3]Cases [4]Due [5]Cal   overdue 1  72h 1  7d 1  17d 0  90d 0                         Fri 05-01 08:30
      ------------------------------------------------------------------------------------------------------------------------
      > Fri 05-01 07:50 suspend  authent. アカウント停止のお知らせ                                                    new?
        Thu 04-30 19:02 more inf authent. Still missing: invoices                                                     C2M8XT






      ------------------------------------------------------------------------------------------------------------------------
       アカウント停止のお知らせ
       From seller-performance@amazon.example  new?
       stage        suspension
       reason       authenticity
       deadlines    answer 17 d  Mon 05-18 23:59       “17日以内に改善計画をこのメールに返信してください。”
       answer to    reply to the mail

       まるや雑貨 様
       真贋の調査のため、アカウントを停止いたしました。
       17日以内に改善計画をこのメールに返信してください。
















      ------------------------------------------------------------------------------------------------------------------------

      j move  a file  m choose  x unrelated  n new case  u undo  Enter open  : command  Esc back  q close  ? help
      """),
    ScreenPicture(
      "inbox-ja-44x12",
      """
      1 [2]受信2 3 4 5   超過1     05/01(金) 08:30
      --------------------------------------------
      > 05/01(金) 07:50 停止     真贋     新規？
        04/30(木) 19:02 追加要求 真贋     C2M8XT

      --------------------------------------------
       アカウント停止のお知らせ
       差出 seller-performance@amazon.example  ~
       段階         停止
      --------------------------------------------

      j 移動  a 登録  m 案件を選ぶ  n 新規  ? 助け
      """),
    ScreenPicture(
      "empty-inbox-en-60x20",
      """
      1 [2]Inbox 3 4 5   overdue 0  72h 0  7d 0    Fri 05-01 08:30
      ------------------------------------------------------------

        The inbox is empty.
        fukkatsu import FILE takes new notices in.
      ------------------------------------------------------------











      ------------------------------------------------------------

      j move  a file  m choose  x unrelated  n new case  ? help
      """),
    ScreenPicture(
      "choose-ja-60x20", cursor: (3, 2),
      """
      1 [2]受信2 3 4 5   超過1  72時間1  7日1      05/01(金) 08:30
      ------------------------------------------------------------
      どの案件に登録しますか
      >
      > C5R1VW  青葉電機株式会社          レビュー操作  Aoba Denki
        C7K3QF  星野バッグ店              知的財産  ほしの鞄
        C2M8XT  Kitano Toys               真贋
        C9Z0HN  港カメラ                  未定
      ------------------------------------------------------------
       理由         真贋
       期限         回答 17日  05/18(月) 23:59         「17日以~
       回答先       このメールに返信

       まるや雑貨 様
       真贋の調査のため、アカウントを停止いたしました。
       17日以内に改善計画をこのメールに返信してください。

      ------------------------------------------------------------
      案件を推定できません。選んでください。
      Down 移動  Esc 戻る  Enter 決定
      """),
    ScreenPicture(
      "reader-en-80x24",
      """
      Notice I9M2ZR                                                    Fri 05-01 08:30
      --------------------------------------------------------------------------------
       Subject アカウント停止のお知らせ
       From seller-performance@amazon.example
       Received Fri 05-01 07:50

       Reading
         stage  suspension
         reason  authenticity
         deadlines  answer 17 d  Mon 05-18 23:59
         answer to  reply to the mail

       Text
       まるや雑貨 様

       真贋の調査のため、アカウントを停止いたしました。
       17日以内に改善計画をこのメールに返信してください。




      --------------------------------------------------------------------------------

      j move  : command  Esc back  q close  ? help
      """),
  ]
}
