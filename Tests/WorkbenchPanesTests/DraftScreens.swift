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
      要求 0/0
      事実  ASIN 0/1件
      注意 必須6 確認0  !! P02 1行 「根本原因」の部は14字しかありません
      再利用  他案件と 同じ文なし  別の依頼者の情報なし
      --------------------------------------------------------------------------------
      2行 32桁  45字  入力中  根本原因 31字
      Esc 戻る  Ctrl-S 保存  Ctrl-G 提出  Ctrl-N 注意  Ctrl-D 差分  F1 助け
      """),
    ScreenPicture(
      "draft-en-44x12", cursor: (3, 37),
      """
      C2M8XT Kitano Toys  draft o~ Fri 05-01 08:30
      --------------------------------------------
       1. Root cause
       〔要確認: dealer〕 was not checked.x





      --------------------------------------------
      line 2, column 32  45 characters  typing
      Esc back  Ctrl-S save  Ctrl-D diff  F1 help
      """),
    ScreenPicture(
      "find-ja-60x20", cursor: (18, 10),
      """
      C2M8XT Kitano Toys  第2回の草稿              05/01(金) 08:30
      ------------------------------------------------------------
       1. Root cause
       〔要確認: dealer〕 was not checked.








      ------------------------------------------------------------
      要求 0/0
      事実  ASIN 0/1件
      注意 必須6 確認0  !! P02 1行 「根本原因」の部は14字しかあり~
      再利用  他案件と 同じ文なし  別の依頼者の情報なし
      ------------------------------------------------------------
      検索: Root                                              1/1
      Esc 戻る  Down 次  Enter 決定  Tab 置換  Alt-a 全部
      """),
    ScreenPicture(
      "submit-ja-80x24",
      """
      提出前の確認 - C2M8XT 第2回  却下 1                              05/01(金) 08:30
      --------------------------------------------------------------------------------
       必須 -------------------------------------------------------------------------
       [x] 通知の要求すべてに答えがある
      >[ ] 埋め残しがない: P35 埋めていない箇所が 1 か所あります
       [x] 種別の取り違えがない
       [x] ほかの依頼者の情報がない
       [x] 書類がそろい、提出日に有効
       [ ] 通知のASINがすべてある: P07 通知のASINが本文にも証拠にもありません: B0INV~
       [ ] P01 「是正措置」の部がありません (2)
       [ ] P02 「根本原因」の部は14字しかありません
       [ ] P03 なぜ起きたかが書かれていません
       凍結するもの -----------------------------------------------------------------
       本文 44字 sha256 55f9a334..  証拠 なし  提出先 このメールに返信
       これは2通目です。却下 1  前の提出から27日（返事は最長18日）
       必須が6件残っています。理由を書いて進むには O





      --------------------------------------------------------------------------------

      Enter 直す  O 提出を記録  F 欄をコピー  j 移動  Esc 戻る  : 命令  ? 助け
      """),
    ScreenPicture(
      "submit-en-60x20",
      """
      Before submitting - C2M8XT round 2  refusal~ Fri 05-01 08:30
      ------------------------------------------------------------
       required -------------------------------------------------
       [x] every demand is answered
      >[ ] nothing is left to fill in: P35 still to be filled in~
       [x] the right investigation is answered
       [x] nothing of other clients
       [x] the documents are there and fresh
       [ ] every product is spoken of: P07 products of the notic~
       [ ] P01 there is no part on corrective actions (2)
       [ ] P02 the part on root cause has only 14 characters
       [ ] P03 it does not say why it happened
       what will be frozen --------------------------------------
       text 44 characters, sha256 55f9a334..  evidence none  rep~
       submission 2, refusals 1  27 days since the last; answers~
       Required and open: 6. O goes on, with a reason

      ------------------------------------------------------------

      Enter mend  O record  F fields  j move  : command  ? help
      """),
    ScreenPicture(
      "prompt-ja-44x12", cursor: (10, 23),
      """
      1 2:2 [3]案件 4 5   超過1    05/01(金) 08:30
      --------------------------------------------
          番号   依頼者                残り
      >!! C5R1VW 青葉電機株式会社      超過 3日
       !  C7K3QF 星野バッグ店          00:43
          C2M8XT Kitano Toys           6日 14:16?
          C9Z0HN 港カメラ              -


      --------------------------------------------
      C5R1VW のメモ: 電話した
      Esc 戻る  Enter 決定
      """),
    ScreenPicture(
      "newcase-en-60x20", cursor: (18, 28),
      """
      1 2:2 [3]Cases 4 5   overdue 1  72h 1  7d 1  Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client        Stage    Rnd Ref. St Left        Tn
      >!! C5R1VW 青葉電機株式~ warning  -   0    0  over 3 d    me
       !  C7K3QF 星野バッグ店  suspend  -   0/2  0  00:43       me
          C2M8XT Kitano Toys   more inf R2  1    1  6d 14:16?   me
          C9Z0HN 港カメラ      -        R1  0    1  -           A










      ------------------------------------------------------------
      Client of the new case: 丸屋
      Esc back  Enter accept
      """),
    ScreenPicture(
      "fault-en-60x20", cursor: (18, 18),
      """
      1 2:2 [3]Cases 4 5   overdue 1  72h 1  7d 1  Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client        Stage    Rnd Ref. St Left        Tn

          No case fits.












      ------------------------------------------------------------
      Narrow to: stgae:x
      stgae: there is no such field; did you mean stage?
      """),
  ]
}
