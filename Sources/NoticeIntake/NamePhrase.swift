import Casework

/// A name of a firm or a person, as far as its form shows.
struct NamePhrase: Hashable, Sendable {
  /// In scalars of the folded text.
  let range: Range<Int>
  let form: Form

  enum Form: String, Sendable {
    /// Holds 株式会社, Ltd. and the like.
    case firm

    /// Words that begin with capitals.
    case capitals

    /// Stands behind a label, or where a sentence names a rights owner.
    case labelled
  }
}

extension NamePhrase {
  /// Every one in a text, in order; a place may be in several.
  static func all(in text: NoticeText) -> [NamePhrase] {
    let labelled = OwnerLabel.names(in: text).map { NamePhrase(range: $0, form: .labelled) }
    let found = labelled + JapaneseFirm.names(in: text) + LatinName.names(in: text)
    return Array(found.prefix(SignalTable.limit))
  }
}

/// 株式会社北嶺計器, あかり計画合同会社.
private enum JapaneseFirm {
  private static let forms = [
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "一般社団法人", "一般財団法人", "協同組合", "工業組合",
    "(株)", "(有)",
  ].map { $0.unicodeScalars.map(\.value) }

  // Those of the forms.
  private static let beginnings = ScalarSet("株有合一協工(")

  static func names(in text: NoticeText) -> [NamePhrase] {
    let scalars = text.folded.scalars
    var names: [NamePhrase] = []
    for index in scalars.indices where beginnings.contains(scalars[index]) {
      guard let form = forms.first(where: { scalars[index...].starts(with: $0) }) else { continue }
      let behind = end(from: index + form.count, in: text.folded)
      if behind > index + form.count {
        names.append(NamePhrase(range: index..<behind, form: .firm))
        let longer = end(from: behind, in: text.folded, startsInKana: index + form.count)
        if longer > behind { names.append(NamePhrase(range: index..<longer, form: .firm)) }
      }
      let before = start(from: index, in: text.folded)
      if before < index {
        names.append(NamePhrase(range: before..<index + form.count, form: .firm))
      }
    }
    return names
  }

  private static let particles = ScalarSet("はがのをにとでへも")

  // 々 repeats the letter before it.
  private static func isName(_ value: UInt32) -> Bool {
    value.isWord || value == 0x30FB || value == 0x26 || value == 0x3005
      || value.isJapanese && !(0x3000...0x3020).contains(value) && value != 0x69D8
  }

  /// Where a name ends that seems to end at a particle within its first word of kana:
  /// 株式会社ことり玩具, of which と is no "and".
  private static func end(from particle: Int, in folded: FoldedText, startsInKana start: Int)
    -> Int
  {
    let isKana = { (index: Int) in folded.scalar(at: index).map { (0x3041...0x3096).contains($0) } }
    guard particles.contains(folded.scalar(at: particle) ?? 0),
      (start..<particle).allSatisfy({ isKana($0) == true }), !folded.hasGap(before: particle)
    else { return particle }
    var end = particle
    while isKana(end) == true, !folded.hasGap(before: end), end - start < 8 { end += 1 }
    return Self.end(from: end, in: folded)
  }

  private static func end(from start: Int, in folded: FoldedText) -> Int {
    var end = start
    while end < folded.count, end - start < 24, isName(folded.scalars[end]) {
      if end > start, particles.contains(folded.scalars[end]) { break }
      if end > start, folded.string(end..<min(folded.count, end + 2)) == "から" { break }
      if end > start, folded.string(end..<min(folded.count, end + 2)) == "より" { break }
      if folded.hasGap(before: end), end > start { break }
      end += 1
    }
    return end
  }

  private static func start(from end: Int, in folded: FoldedText) -> Int {
    var start = end
    while start > 0, end - start < 24, isName(folded.scalars[start - 1]),
      !particles.contains(folded.scalars[start - 1]),
      start == end || !folded.hasGap(before: start)
    {
      start -= 1
    }
    return start
  }
}

/// Words that begin with capitals: Rosalind Etterby, Castellane Leather SpA.
private enum LatinName {
  private static let joints: Set<String> = ["&", "of", "and", "de", "von", "the"]

  static func names(in text: NoticeText) -> [NamePhrase] {
    let folded = text.folded
    var names: [NamePhrase] = []
    var index = 0
    while index < folded.count, names.count < SignalTable.limit {
      guard isCapital(index, in: text) else {
        index += 1
        continue
      }
      let (end, words) = name(from: index, in: text)
      let form: NamePhrase.Form = hasFirmForm(index..<end, in: folded) ? .firm : .capitals
      if end - index > 3, words > 1 || form == .firm || text.isJapanese(line(of: index, in: text)) {
        names.append(NamePhrase(range: index..<end, form: form))
      }
      index = max(end, index + 1)
    }
    return names
  }

  private static func line(of index: Int, in text: NoticeText) -> Range<Int> {
    text.sentence(at: index).map { text.sentences[$0].range } ?? index..<index
  }

  private static func isCapital(_ index: Int, in text: NoticeText) -> Bool {
    let folded = text.folded
    guard folded.scalars[index].isLowercase,
      !(folded.scalar(at: index - 1)?.isWord ?? false)
    else { return false }
    return text.quote(index..<index + 1).words.unicodeScalars.first?.value != folded.scalars[index]
  }

  // Goes on over words with capitals, small words between two, commas before a firm's form.
  private static func name(from start: Int, in text: NoticeText) -> (end: Int, words: Int) {
    let folded = text.folded
    var (end, words) = (wordEnd(start, in: folded), 1)
    while end < folded.count, end - start < 80 {
      var next = end
      if folded.scalars[next] == 0x2C { next += 1 }
      guard folded.scalar(at: next) == ASCIIScalar.space else { break }
      next += 1
      guard next < folded.count else { break }
      let isListed = next - end == 2
      if isListed, !isFirmWord(next, in: folded) { break }
      if folded.scalars[end - 1] == ASCIIScalar.period, beginsSentence(next, in: folded) { break }
      if isCapital(next, in: text) {
        (end, words) = (wordEnd(next, in: folded), words + 1)
      } else {
        let small = wordEnd(next, in: folded)
        guard joints.contains(folded.string(next..<small)),
          folded.scalar(at: small) == ASCIIScalar.space, small + 1 < folded.count,
          isCapital(small + 1, in: text)
        else { break }
        (end, words) = (wordEnd(small + 1, in: folded), words + 1)
      }
    }
    return (end, words)
  }

  // "… by Lumen Ltd. Your offer was removed": what stands behind the form is no name.
  private static func beginsSentence(_ start: Int, in folded: FoldedText) -> Bool {
    sentenceBeginnings.contains(folded.string(start..<wordEnd(start, in: folded)))
  }

  private static let sentenceBeginnings: Set<String> = [
    "a", "an", "the", "this", "these", "that", "those", "you", "your", "we", "our", "they", "their",
    "it", "its", "he", "she", "there", "please", "if", "unless", "until", "when", "while", "as",
    "because", "since", "after", "before", "by", "for", "from", "in", "on", "at", "to", "under",
    "with", "within", "without", "therefore", "however", "all", "any", "no", "not", "once", "only",
    "has", "should", "send", "contact", "complaint",
  ]

  private static func wordEnd(_ start: Int, in folded: FoldedText) -> Int {
    var end = start
    while end < folded.count,
      folded.scalars[end].isWord || [0x26, 0x27, 0x2D].contains(folded.scalars[end])
        || folded.scalars[end] == ASCIIScalar.period && isAbbreviated(start, end, in: folded)
    {
      end += 1
    }
    return end
  }

  // "Inc." and "K.K." have their period; the end of a sentence has not.
  private static func isAbbreviated(_ start: Int, _ period: Int, in folded: FoldedText) -> Bool {
    if folded.scalar(at: period + 1)?.isLowercase ?? false { return true }
    return endings.contains(folded.string(start..<period + 1))
  }

  private static let endings: Set<String> = [
    "inc.", "ltd.", "co.", "corp.", "k.k.", "s.p.a.", "s.a.", "l.l.c.", "b.v.", "n.v.", "g.k.",
  ]
  private static let firmWords: Set<String> = endings.union([
    "inc", "ltd", "llc", "co", "corp", "k.k", "kk", "gmbh", "spa", "s.p.a", "ab", "as", "limited",
    "plc", "bv", "ag", "sa", "oy", "company", "corporation", "pty", "sarl", "gk",
  ])

  private static func isFirmWord(_ start: Int, in folded: FoldedText) -> Bool {
    firmWords.contains(folded.string(start..<wordEnd(start, in: folded)))
  }

  private static func hasFirmForm(_ range: Range<Int>, in folded: FoldedText) -> Bool {
    folded.string(range).split(separator: " ").dropFirst().contains {
      firmWords.contains($0.hasSuffix(",") ? String($0.dropLast()) : String($0))
    }
  }
}
