/// Finds addresses of Japan: `〒101-0000`, `東京都千代田区架空町1-2-3 架空ビル4階`, `北区架空町1丁目2番`.
struct PostalAddress {
  private let scalars: [Unicode.Scalar]
  private let starts: [Int]

  /// Their places in bytes of a text.
  static func spans(in text: String) -> [Range<Int>] { PostalAddress(text).spans }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    starts = scalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
  }

  private var spans: [Range<Int>] {
    var spans: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      if let range = code(at: place) ?? address(at: place) ?? quarter(at: place) {
        spans.append(starts[range.lowerBound]..<starts[range.upperBound])
        place = range.upperBound
      } else {
        place += 1
      }
    }
    return spans
  }

  /// Three digits, a stroke and four, alone.
  private func code(at place: Int) -> Range<Int>? {
    let isMarked = scalars[place] == "〒"
    var end = isMarked ? place + 1 : place
    guard isMarked || !isNumber(at: place - 1) else { return nil }
    while isMarked, end < scalars.count, scalars[end] == " " { end += 1 }
    for (count, isLast) in [(3, false), (4, true)] {
      guard digits(at: end) == count else { return nil }
      end += count
      guard !isLast else { break }
      guard end < scalars.count, scalars[end].isStroke else { return nil }
      end += 1
    }
    return isNumber(at: end) ? nil : place..<end
  }

  private func isNumber(at place: Int) -> Bool {
    scalars.indices.contains(place) && (scalars[place].isNumeral || scalars[place].isStroke)
  }

  private func digits(at place: Int) -> Int {
    scalars[min(place, scalars.count)...].prefix(while: \.isNumeral).count
  }

  /// From the name of a prefecture to the end of its numbers, or of its town where none follow.
  private func address(at place: Int) -> Range<Int>? {
    guard let name = Self.prefectures.first(where: { scalars[place...].starts(with: $0) })
    else { return nil }
    var end = place + name.count
    var town: Int?
    while end < scalars.count, end - place < 30, !scalars[end].isNumeral {
      let scalar = scalars[end]
      guard scalar.isLetter || isInnerBlank(end) else { break }
      if let town, town == end, Self.particles.contains(scalar) { break }
      if Self.towns.contains(scalar) { town = end + 1 }
      end += 1
    }
    guard let town else { return nil }
    let hasNumbers = end < scalars.count && scalars[end].isNumeral
    return place..<(hasNumbers ? tail(from: end) : town)
  }

  /// A town and its numbers without a prefecture before them.
  private func quarter(at place: Int) -> Range<Int>? {
    guard scalars[place].isNameLetter, place == 0 || !scalars[place - 1].isNameLetter
    else { return nil }
    let name = scalars[place...].prefix(while: \.isNameLetter)
    let end = name.endIndex
    guard name.contains(where: Self.towns.contains), digits(at: end) > 0 else { return nil }
    let after = scalars[(end + digits(at: end))...]
    let isNumbered =
      after.starts(with: "丁目".unicodeScalars) || after.starts(with: "番地".unicodeScalars)
      || after.first?.isStroke ?? false && after.dropFirst().first?.isNumeral ?? false
    return isNumbered ? place..<tail(from: end) : nil
  }

  /// Numbers, the name of a building, its floor: all up to kana of a sentence or a sign.
  private func tail(from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let scalar = scalars[end]
      guard scalar.isNumeral || scalar.isStroke || scalar.isNameLetter || isInnerBlank(end) else {
        break
      }
      end += 1
    }
    return end
  }

  private func isInnerBlank(_ place: Int) -> Bool {
    let next = place + 1
    return (scalars[place] == " " || scalars[place] == "\u{3000}") && next < scalars.count
      && (scalars[next].isNameLetter || scalars[next].isNumeral)
  }

  private static let towns: Set<Unicode.Scalar> = ["市", "区", "郡", "町", "村"]
  private static let particles: Set<Unicode.Scalar> = [
    "の", "に", "で", "は", "が", "を", "と", "へ", "も", "や", "か",
  ]

  private static let prefectures = [
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都",
    "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府",
    "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県",
    "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
  ].map { Array($0.unicodeScalars) }
}

extension Unicode.Scalar {
  fileprivate var isNumeral: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }
  fileprivate var isStroke: Bool { "-－‐‑–—−ー".unicodeScalars.contains(self) }

  /// Kanji, katakana and Latin letters, of which names are made.
  var isNameLetter: Bool {
    value.isKanji || (0x30A1...0x30FC).contains(value) || value == 0x30F6
      || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }

  fileprivate var isLetter: Bool { isNameLetter || (0x3041...0x3096).contains(value) }
}
