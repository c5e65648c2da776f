import Casework
import Testing
import Wording

/// What is typed for a field, and the value it means.
struct TypedValue: CustomTestStringConvertible, Sendable {
  let typed: String
  let value: FieldValue

  var testDescription: String { "\(value.field.rawValue)=\(typed)" }

  init(_ typed: String, _ value: FieldValue) {
    self.typed = typed
    self.value = value
  }

  static let taken = [
    TypedValue("suspension", .stage(.suspension)), TypedValue("停止", .stage(.suspension)),
    TypedValue("More Information", .stage(.moreInformation)),
    TypedValue("more-information", .stage(.moreInformation)), TypedValue("none", .stage(.none)),
    TypedValue("", .stage(.none)), TypedValue("通知ではない", .stage(.none)),
    TypedValue("知的財産", .reason(.intellectualProperty)),
    TypedValue("パフォーマンス", .reason(.performance)), TypedValue("ﾊﾟﾌｫｰﾏﾝｽ", .reason(.performance)),
    TypedValue("商標", .rightKind(.trademark)), TypedValue("none", .rightKind(nil)),
    TypedValue("なし", .rightKind(nil)), TypedValue("en", .language(.english)),
    TypedValue("invoice, plan_of_action", .documents([.invoice, .planOfAction])),
    TypedValue("請求書、改善計画書、請求書", .documents([.invoice, .planOfAction])),
    TypedValue("none", .documents([])),
    TypedValue("b00test001 Ｂ００ＴＥＳＴ００２", .asins(["B00TEST001", "B00TEST002"])),
    TypedValue("4873119049", .asins(["4873119049"])), TypedValue("", .asins([])),
    TypedValue("株式会社まるや, Inc.", .rightsOwner("株式会社まるや, Inc.")),
    TypedValue("none", .rightsOwner(nil)),
    TypedValue("123-45, 678", .complaintIDs(["123-45", "678"])),
    TypedValue("yes", .fundsHeld(true)), TypedValue("あり", .fundsHeld(true)),
    TypedValue("no", .fundsHeld(false)), TypedValue("", .fundsHeld(false)),
    TypedValue("2", .maxFailedAppeals(2)), TypedValue("２回", .maxFailedAppeals(2)),
    TypedValue("none", .maxFailedAppeals(nil)), TypedValue("365日以内", .invoiceMaxAgeDays(365)),
    TypedValue("6ヶ月", .invoiceMaxAgeDays(180)), TypedValue("6 months", .invoiceMaxAgeDays(180)),
    TypedValue("1年", .invoiceMaxAgeDays(365)), TypedValue("reply", .answerTo(.reply)),
    TypedValue("セラーセントラル", .answerTo(.sellerCentral)),
    TypedValue("Seller Central", .answerTo(.sellerCentral)),
    TypedValue("a@b.example, c@d.example", .answerTo(.addresses(["a@b.example", "c@d.example"]))),
    TypedValue("", .answerTo(nil)),
  ]
}

/// What a field does not take.
struct TypedFault: CustomTestStringConvertible, Sendable {
  let field: ReadingField
  let typed: String
  let fault: NotationError

  var testDescription: String { "\(field.rawValue)=\(typed)" }

  init(_ field: ReadingField, _ typed: String, _ fault: NotationError) {
    self.field = field
    self.typed = typed
    self.fault = fault
  }

  static let all = [
    TypedFault(.stage, "suspenson", .notAmong(.stage, "suspenson", nearest: "suspension")),
    TypedFault(.stage, "夢", .notAmong(.stage, "夢", nearest: nil)),
    TypedFault(.documents, "invoice, poem", .notAmong(.documents, "poem", nearest: nil)),
    TypedFault(.language, "", .cannotBeEmpty(.language)),
    TypedFault(.asins, "B00TEST001 B00TEST", .notASIN("B00TEST")),
    TypedFault(.asins, "X00TEST001", .notASIN("X00TEST001")),
    TypedFault(.fundsHeld, "maybe", .notYesNo(.fundsHeld, "maybe")),
    TypedFault(.maxFailedAppeals, "many", .notNumber(.maxFailedAppeals, "many")),
    TypedFault(.maxFailedAppeals, "0", .notNumber(.maxFailedAppeals, "0")),
    TypedFault(.invoiceMaxAgeDays, "5 moons", .notNumber(.invoiceMaxAgeDays, "5 moons")),
    TypedFault(
      .invoiceMaxAgeDays, "99999999999999999999",
      .notNumber(.invoiceMaxAgeDays, "99999999999999999999")),
    TypedFault(.answerTo, "fax", .notAmong(.answerTo, "fax", nearest: nil)),
    TypedFault(.answerTo, "a@b@c", .notAddress("a@b@c")),
    TypedFault(.answerTo, "a@b.example, c d@e.example", .notAddress("c d@e.example")),
  ]
}

@Suite struct FieldNotationTests {
  @Test(arguments: TypedValue.taken)
  func `a value is taken as people write it`(_ example: TypedValue) throws {
    #expect(try FieldNotation(example.value.field).value(example.typed) == example.value)
  }

  @Test(arguments: TypedFault.all)
  func `a wrong value is told in one line that names the field or the value`(
    _ example: TypedFault
  ) {
    #expect(throws: example.fault) { try FieldNotation(example.field).value(example.typed) }
    for language in Language.allCases {
      let sentence = example.fault.sentence(in: language)
      #expect(!sentence.contains("{}") && !sentence.contains("\n"))
    }
  }

  @Test(arguments: TypedValue.taken)
  func `the line filled in for a value means that value again`(_ example: TypedValue) throws {
    for language in Language.allCases {
      let line = FieldNotation.line(for: example.value, in: language)
      #expect(try FieldNotation(example.value.field).value(line) == example.value)
    }
  }

  @Test func `every label is taken in its code and in both languages`() throws {
    for stage in Stage.allCases {
      for name in [stage.rawValue, stage.wording.japanese, stage.wording.english] {
        #expect(try FieldNotation(.stage).value(name) == .stage(stage))
      }
    }
    for kind in DocumentKind.allCases {
      for name in [kind.rawValue, kind.wording.japanese, kind.wording.english] {
        #expect(try FieldNotation(.documents).value(name) == .documents([kind]))
      }
    }
  }
}
