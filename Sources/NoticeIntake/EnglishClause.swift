/// Who does what in an English clause, as far as single words tell.
///
/// The words are walked in order: what begins a clause after a comma or a linking word may be
/// its subject, or the verb of a demand; what follows tells how the verb is put.
struct EnglishClause: Sendable {
  /// The subject, or that the clause is a demand; by the names of the rules.
  private(set) var subject = "none"

  /// How the verb is put: must, may, past.
  private(set) var mode = "none"

  /// What links it to the rest: if, when, that.
  private(set) var link = "none"
  private(set) var isNegated = false

  private var isFresh = true

  private static let whos = [
    "us", "you", "third", "money", "stock", "account", "paper", "review", "appeal", "time", "it",
  ]
  private static let modes = ["must", "may", "will", "would", "past", "is", "habit"]
  private static let links = ["if", "unless", "when", "until", "why", "that"]

  /// - Parameter range: A sentence, or a part of one.
  init(_ range: Range<Int>, in text: NoticeText) {
    let words = Self.kinds(in: range, of: text)
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text.folded.scalars[index]
      guard scalar.isWord || scalar == 0x27 else {
        if Self.cuts.contains(scalar) { cut(isWhole: Self.wholeCuts.contains(scalar)) }
        index += 1
        continue
      }
      let kinds = words[index] ?? []
      take(kinds)
      index += 1
      while index < range.upperBound, text.folded.scalars[index].isWord { index += 1 }
    }
  }

  /// How its verb is put, as one word.
  var verb: String { isNegated ? mode + ".not" : mode }

  var isEmpty: Bool { subject == "none" && mode == "none" }

  // , ; : ( " -
  private static let cuts: Set<UInt32> = [0x2C, 0x3B, 0x3A, 0x28, 0x22, 0x2D]
  private static let wholeCuts: Set<UInt32> = [0x3B, 0x3A, 0x28]

  /// What a word may be, each with its signal.
  private static let signals = (links + ["and"] + whos + modes + ["act", "not"]).map {
    (kind: $0, signal: SignalNames.key(of: "gram.en.\($0)"))
  }

  // By where a word begins, what it may be.
  private static func kinds(in range: Range<Int>, of text: NoticeText) -> [Int: [String]] {
    var kinds: [Int: [String]] = [:]
    for (kind, signal) in signals {
      for match in text.signals.all(signal, in: range) {
        kinds[match.range.lowerBound, default: []].append(kind)
      }
    }
    return kinds
  }

  private mutating func cut(isWhole: Bool) {
    if isWhole { (subject, mode, link, isNegated) = ("none", "none", "none", false) }
    isFresh = true
  }

  private mutating func take(_ kinds: [String]) {
    if let linking = kinds.first(where: Self.links.contains) {
      link = linking
      if linking != "why" { (subject, mode, isNegated) = ("none", "none", false) }
      isFresh = true
      return
    }
    if kinds.contains("and") {
      isFresh = true
      return
    }
    if isFresh, kinds.contains("act") || kinds.contains("must") && subject == "none" {
      (subject, mode, isNegated) = ("demand", "none", false)
    }
    if kinds.contains("not") { isNegated = true }
    if let who = kinds.first(where: Self.whos.contains) { name(who) }
    if let way = kinds.first(where: Self.modes.contains), mode == "none" || mode == "is" {
      mode = way
    }
    isFresh = false
  }

  // A word in the place of an object leaves the subject what it is.
  private mutating func name(_ who: String) {
    guard subject == "none" || isFresh && subject != "demand" else { return }
    if subject != "none" { (mode, isNegated) = ("none", false) }
    subject = who
  }
}
