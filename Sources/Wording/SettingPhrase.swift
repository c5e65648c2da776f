/// What is said about the files of settings.
package enum SettingPhrase: CaseIterable, Worded {
  case notJSON, notAnObject, unknownKey, unknownKeyNear, badValue, usersOwn
  case byDefault, inForce, sound, daysOffHeading

  package var wording: Wording {
    switch self {
    case .notJSON:
      Wording(
        "{}: JSON として読めません（{}）。この行を直してください。既定の設定で続けます",
        "{}: not JSON ({}); mend this line; the defaults hold meanwhile")
    case .notAnObject:
      Wording(
        "{}: {}: 波括弧で囲んだ組が必要です。既定の設定で続けます",
        "{}: {}: expected an object; the defaults hold meanwhile")
    case .unknownKey:
      Wording(
        "{}: {}: そのような設定はありません。fukkatsu config で一覧を見られます",
        "{}: {}: there is no such setting; see: fukkatsu config")
    case .unknownKeyNear:
      Wording(
        "{}: {}: そのような設定はありません。{} のことですか",
        "{}: {}: there is no such setting; did you mean {}?")
    case .badValue:
      Wording(
        "{}: {}: 値として読めません。書けるのは {}。既定のまま続けます",
        "{}: {}: not a value of it; write {}; the default holds meanwhile")
    case .usersOwn:
      Wording(
        "{}: {}: 保管庫の設定では、動かすプログラムを決められません。自分の設定に書いてください（場所は fukkatsu config path）",
        "{}: {}: a store does not say which program runs; write it into your own settings (fukkatsu config path)"
      )
    case .daysOffHeading:
      Wording(
        "自分の休み。注意を出すだけで、期限は動きません。月日だけなら毎年です。",
        "One's own days off: they warn and move no deadline; without a year, every year.")
    case .byDefault: Wording("既定", "default")
    case .inForce: Wording("{} = {}  （{}）", "{} = {}  ({})")
    case .sound: Wording("設定に誤りはありません", "the settings are sound")
    }
  }
}
