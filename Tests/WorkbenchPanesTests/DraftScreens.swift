/// The draft and the fields, whole, as a user sees it.
extension ScreenPicture {
  static let draftScreens: [ScreenPicture] = [
    ScreenPicture(
      "draft-ja-80x24", cursor: (3, 37),
      """
      C2M8XT Kitano Toys  第2回の草稿                                  05/01(金) 08:30
      --------------------------------------------------------------------------------
       1. Root cause
       〔要確認: dealer〕 was not checked.x

















      --------------------------------------------------------------------------------
      2行 32桁  44字  入力中
      Esc 戻る  Ctrl-S 保存  Ctrl-F 検索  Ctrl-Z 戻す  Ctrl-Y やり直し  F1 助け
      """),
    ScreenPicture(
      "draft-en-44x12", cursor: (3, 37),
      """
      C2M8XT Kitano Toys  draft o~ Fri 05-01 08:30
      --------------------------------------------
       1. Root cause
       〔要確認: dealer〕 was not checked.x





      --------------------------------------------
      line 2, column 32  44 characters  typing
      Esc back  Ctrl-S save  Ctrl-F find  F1 help
      """),
    ScreenPicture(
      "find-ja-60x20", cursor: (18, 10),
      """
      C2M8XT Kitano Toys  第2回の草稿              05/01(金) 08:30
      ------------------------------------------------------------
       1. Root cause
       〔要確認: dealer〕 was not checked.













      ------------------------------------------------------------
      検索: Root
      Esc 戻る  Enter 決定
      """),
    ScreenPicture(
      "submit-ja-80x24", cursor: (3, 2),
      """
      C2M8XT Kitano Toys  第2回の草稿                                  05/01(金) 08:30
      --------------------------------------------------------------------------------
      第2回を提出済みとして記録し、凍結します
      >
      > 戻って書き続ける                              〔要確認〕 残り1
        提出を記録する                                43字  提出先 このメールに返信
      --------------------------------------------------------------------------------














      --------------------------------------------------------------------------------
      〔要確認〕が 1 か所残っています。
      Down 移動  Esc 戻る  Enter 決定
      """),
    ScreenPicture(
      "submit-en-60x20", cursor: (3, 2),
      """
      C2M8XT Kitano Toys  draft of round 2         Fri 05-01 08:30
      ------------------------------------------------------------
      Record round 2 as submitted and freeze it
      >
      > go on writing                     〔要確認〕 left: 1
        Record the submission             43 characters, by reply~
      ------------------------------------------------------------










      ------------------------------------------------------------
      Placeholders 〔要確認〕 left: 1.
      Down move  Esc back  Enter accept
      """),
    ScreenPicture(
      "prompt-ja-44x12", cursor: (10, 14),
      """
      1 2:2 [3]案件 4 5   超過1    05/01(金) 08:30
      --------------------------------------------
          番号   依頼者                残り
      >!! C5R1VW 青葉電機株式会社      超過 3日
       !  C7K3QF 星野バッグ店          00:43
          C2M8XT Kitano Toys           6日 15:29
          C9Z0HN 港カメラ              -


      --------------------------------------------
      メモ: 電話した
      Esc 戻る  Enter 決定
      """),
    ScreenPicture(
      "newcase-en-60x20", cursor: (18, 28),
      """
      1 2:2 [3]Cases 4 5   overdue 1  72h 1  7d 1  Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client      Stage    Rnd Ref. Sent Left        Tn
      >!! C5R1VW 青葉電機株~ warning  -   0    0    over 3 d    me
       !  C7K3QF 星野バッグ~ suspend  -   0/2  0    00:43       me
          C2M8XT Kitano Toys more inf R2  1    1    6d 15:29    me
          C9Z0HN 港カメラ    -        R1  0    1    -           A










      ------------------------------------------------------------
      Client of the new case: 丸屋
      Esc back  Enter accept
      """),
    ScreenPicture(
      "fault-en-60x20", cursor: (18, 18),
      """
      1 2:2 [3]Cases 4 5   overdue 1  72h 1  7d 1  Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client      Stage    Rnd Ref. Sent Left        Tn

          No case fits.












      ------------------------------------------------------------
      Narrow to: stgae:x
      stgae: there is no such field; did you mean stage?
      """),
  ]
}
