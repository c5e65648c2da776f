/// Help and palette, whole, as a user sees it.
extension ScreenPicture {
  static let helpScreens: [ScreenPicture] = [
    ScreenPicture(
      "help-ja-80x24",
      """
      助け                                                             05/01(金) 08:30
      --------------------------------------------------------------------------------
        j Down                 下へ
        k Up                   上へ
        PgDn                   次のページ
        PgUp                   前のページ
        Ctrl-D                 半ページ下へ
        Ctrl-U                 半ページ上へ
        g Home                 先頭へ
        G End                  末尾へ
        e                      改善計画書の草稿を書く
        +                      時系列にメモを加える
        o                      結果を記録して案件を終える
        n                      新しい案件を作る
        u                      直前の変更を取り消す
        U                      取り消しをやり直す
        Enter                  開く
        Tab                    枠を移る
        /                      案件を絞り込む
        A                      終了した案件も見せる
        *                      名前を付けた絞り込みを選ぶ、今の絞り込みに名前を付ける
      --------------------------------------------------------------------------------

      j 移動  Esc 戻る  q 閉じる  ? 助け
      """),
    ScreenPicture(
      "help-en-60x20",
      """
      Help                                         Fri 05-01 08:30
      ------------------------------------------------------------
        j Down                 down
        k Up                   up
        PgDn                   next page
        PgUp                   previous page
        Ctrl-D                 half a page down
        Ctrl-U                 half a page up
        g Home                 to the top
        G End                  to the end
        e                      write the plan of action
        +                      add a note to the timeline
        o                      record the outcome and close the ~
        n                      make a new case
        u                      take the last change back
        U                      do again what was taken back
        Enter                  open
      ------------------------------------------------------------

      j move  Esc back  q close  ? help
      """),
    ScreenPicture(
      "help-draft-en-80x24",
      """
      Help                                                             Fri 05-01 08:30
      --------------------------------------------------------------------------------
        F1                     this help
        Esc                    go back
        Ctrl-L                 draw the screen again
        Ctrl-S                 save to the store
        Ctrl-G F9              the checks before submitting; records and freezes
        Ctrl-N F8              next remark
        Shift-F8 Alt-N         previous remark
        Ctrl-D F7              compare with the round before
        Alt-r                  begin from an outline of the notice’s demands
        Alt-l                  link the selection to a demand
        Alt-o                  switch a rule off with a reason, or on
        Ctrl-P                 find a command by name
        Ctrl-Z Alt-u Ctrl-_    undo
        Ctrl-Y Alt-e           redo
        Ctrl-X Ctrl-K          cut the selection, or the line
        Ctrl-C Alt-6           copy the selection, or the line
        Ctrl-V Ctrl-U          paste
        Alt-v                  paste an earlier cut
        Ctrl-A                 select all
      --------------------------------------------------------------------------------

      j move  Esc back  q close  ? help
      """),
    ScreenPicture(
      "palette-ja-60x20", cursor: (3, 4),
      """
      1 2:2 [3]案件 4 5   超過1  72時間1  7日1     05/01(金) 08:30
      ------------------------------------------------------------
      命令
      > メ
      > 時系列にメモを加える              +
      ------------------------------------------------------------
          C9Z0HN 港カメラ      -        R1  0    1  -           A










      ------------------------------------------------------------

      Down 移動  Esc 戻る  Enter 決定
      """),
    ScreenPicture(
      "palette-all-en-44x12", cursor: (3, 2),
      """
      1 2:2 [3]Cases 4 5           Fri 05-01 08:30
      --------------------------------------------
      Commands
      >
      > down                    j Down
        up                      k Up
        next page               PgDn
        previous page           PgUp

      --------------------------------------------

      Down move  Esc back  Enter accept
      """),
    ScreenPicture(
      "hostile-en-60x20",
      """
      1 2:1 [3]Cases 4 5   overdue 0  72h 10  7d 0 Fri 05-01 08:30
      ------------------------------------------------------------
          Case   Client        Stage    Rnd Ref. St Left        Tn
      >!  C00000 ?[2J?]0;take~ suspend  R1  0    0  00:43       me
       !  C00001 ?abc?def      suspend  R1  0    0  00:43       me
       !  C00002 a??b          suspend  R1  0    0  00:43       me
       !  C00003 星野星野星野~ suspend  R1  0    0  00:43       me
       !  C00004 aaaaaaaaaaaa~ suspend  R1  0    0  00:43       me
       !  C00005 👩 shop       suspend  R1  0    0  00:43       me
       !  C00006 é́             suspend  R1  0    0  00:43       me
       !  C00007 ?? ??         suspend  R1  0    0  00:43       me
       !  C00008 ?             suspend  R1  0    0  00:43       me
       !  C00009               suspend  R1  0    0  00:43       me




      ------------------------------------------------------------
      1 unreadable: cases/?[2J.json (see fukkatsu check)
      j move  e draft  + note  n new case  : command  ? help
      """),
  ]
}
