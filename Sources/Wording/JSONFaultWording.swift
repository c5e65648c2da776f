import JSONText

extension JSONError.Fault: Worded {
  package var wording: Wording {
    switch self {
    case .unexpectedEnd: Wording("途中で終わっています", rawValue)
    case .unexpectedByte: Wording("ここに書けない文字です", rawValue)
    case .badString: Wording("文字列が閉じていないか、書き方が違います", rawValue)
    case .badNumber: Wording("数の書き方が違います", rawValue)
    case .notUTF8: Wording("UTF-8 ではありません", rawValue)
    case .duplicateKey: Wording("同じ名前が二度あります", rawValue)
    case .tooDeep: Wording("入れ子が深すぎます", rawValue)
    case .trailingText: Wording("終わりのあとに文字があります", rawValue)
    }
  }
}
