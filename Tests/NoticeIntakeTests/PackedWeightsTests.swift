import Testing

@testable import NoticeIntake

struct `Packed weights` {
  /// A line of the readable weights.
  private struct Line {
    let question: ReadingQuestion
    let trait: String
    private let words: [Substring]

    private var weights: [String: Double] {
      Dictionary(
        uniqueKeysWithValues: stride(from: 0, to: words.count, by: 2).map {
          (String(words[$0]), Double(words[$0 + 1]) ?? .nan)
        })
    }

    init?(_ line: Substring, of question: ReadingQuestion) {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { return nil }
      words = parts[1].split(separator: " ")
      self.question = question
      trait = String(parts[0])
    }

    /// Whether it is looked up as it is written.
    var isPacked: Bool {
      let key = TraitKey(trait)
      guard let packed = PackedRow(key), packed.spelling == trait,
        packed.questions & question.bit != 0
      else { return false }
      if question.values.isEmpty { return isPackedInSteps(packed) }
      var found: [String: Double] = [:]
      return packed.forEachWeight(on: question) {
        found[question.values[$0]] = PackedRow.weight($1)
      }
        && found == weights
    }

    private func isPackedInSteps(_ packed: PackedRow) -> Bool {
      var sums = StepSums()
      packed.addSteps(on: question, to: &sums)
      let steps = (0..<StepSums.count).map { Int(sums[$0] * StepSums.spread) }
      return words.count == 1 && steps == words[0].utf8.map { Int($0) - 0x30 - 32 }
    }
  }

  private let lines: [Line] = {
    var question: ReadingQuestion?
    return FittedWeights.text.description.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("[") else { return question.flatMap { Line(line, of: $0) } }
      question = ReadingQuestion(name: String(line.dropFirst().dropLast()))
      return nil
    }
  }()

  @Test func `are those that stand in the readable table`() {
    #expect(Set(lines.map(\.question)) == Set(ReadingQuestion.all))
    let wrong = lines.filter { !$0.isPacked }.map(\.trait)
    #expect(wrong.isEmpty, "run Tests/Fitting/packing.py: \(wrong.prefix(9))")
  }

  @Test func `know no trait that is not written there`() {
    let written = Set(lines.map(\.trait))
    let others = lines.map { "say \($0.trait)" }.filter { !written.contains($0) }
    #expect(!others.isEmpty)
    #expect(others.filter { PackedRow(TraitKey($0)) != nil } == [])
  }

  @Test func `tell of the words of a phrase in which contexts they are weighed`() {
    let written = Set(lines.map(\.trait))
    let contexts = PhraseContext.all.map { "\($0.name) " }
    let words = Set(
      written.compactMap { trait in
        contexts.first(where: trait.hasPrefix).map { String(trait.dropFirst($0.count)) }
      })
    #expect(words.count > 1000)
    let wrong = words.filter { words in
      let packed = PackedPhrase(words: ScalarHash(words).value)
      return PhraseContext.all.contains { context in
        let trait = "\(context.name) \(words)"
        return packed?.row(in: context)?.spelling != (written.contains(trait) ? trait : nil)
      }
    }
    #expect(wrong == [])
  }

  @Test func `give way to those of the user, who may give a trait others or new ones`() throws {
    let shipped = try #require(lines.first { $0.question == .stage && $0.trait.hasPrefix("say ") })
    let file = """
      {"weights": {"stage": {"\(shipped.trait)": {"closure": 9}, "say 星図": {"funds": 4}}}}
      """
    let rules = ReadingRules.builtIn.extended(with: Array(file.utf8), from: "mine.json")
    let closure = try #require(ReadingQuestion.stage.values.firstIndex(of: "closure"))
    let row = try #require(rules.weights[.stage].row(TraitKey(shipped.trait)))
    #expect(row.indices.allSatisfy { row[$0] == ($0 == closure ? 9 : 0) })
    let new = TraitKey("say 星図")
    #expect(ReadingRules.builtIn.weights[.stage].row(new) == nil)
    #expect(rules.weights[.stage].row(new)?.max() == 4)
    #expect(rules.weights[.stage].spelling(of: new) == "say 星図")
    #expect(rules.weights.index.hasOwnWords(new.words))
  }
}
