import Casework
import PlanReview
import TestSupport
import Testing

@Suite struct PlanTextTests {
  @Test(arguments: [
    (
      "1. 根本原因\nあ\n2. 実施した是正措置\nい\n3. 再発防止策\nう\n",
      "root_cause corrective_actions preventive_measures"
    ),
    (
      "前文\n【原因】\nあ\n【対応】\nい\n【今後の対策】\nう",
      "opening root_cause corrective_actions preventive_measures"
    ),
    (
      "原因: 検品でした。\n\n対応: 取り下げました。\n\n今後について: 確認します。",
      "root_cause corrective_actions preventive_measures"
    ),
    (
      "Root cause\na\nCorrective actions taken\nb\nPreventive measures\nc",
      "root_cause corrective_actions preventive_measures"
    ),
    ("Plan of action\n1. Root cause (根本原因)\n- a", "opening root_cause"),
    ("（１）原因\nあ\n（２）実施した措置\nい\n（３）予防\nう", "root_cause corrective_actions preventive_measures"),
    ("3. 再発防止策\nう\n\n添付: 請求書3通", "preventive_measures other"),
    ("３．再発防止策\nう\n\n４．通知で求められた事項\n・請求書", "preventive_measures other"),
    ("3. Preventive measures\na\n\n4. What the notice asks for\n- b", "preventive_measures other"),
    ("再発防止のために実施したことを書きます。", "opening"),
    ("・原因\nい", "opening"), ("", "opening"),
  ])
  func `the parts are found by their headings`(text: String, kinds: String) {
    #expect(PlanText(text).sections.map(\.kind.rawValue).joined(separator: " ") == kinds)
  }

  @Test func `a heading with a colon has its text in the same line`() throws {
    let text = PlanText("原因: 検品の不足でした。\n対応: 調べました。")
    let cause = try #require(text.sections(.rootCause).first)
    #expect(text[cause.heading] == "原因")
    #expect(text[cause.body].contains("検品の不足"))
  }

  @Test func `sections, and their headings and bodies, cover the text in order`() {
    for sample in [InventedPlan.sound, "前文\n1. 原因\nあ\n\n添付: い\n", "\u{3000}1. 原因\n"] {
      let text = PlanText(sample)
      var place = 0
      for section in text.sections {
        #expect(section.span.lowerBound >= place)
        #expect(section.body.lowerBound >= section.heading.upperBound)
        place = section.span.upperBound
      }
      #expect(place == text.bytes.count)
    }
  }

  @Test(arguments: [
    ("一文目。二文目。", ["一文目。", "二文目。"]),
    ("「終わり。」と書きました。次です。", ["「終わり。」と書きました。", "次です。"]),
    ("率は0.5%です。", ["率は0.5%です。"]),
    ("One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("・一つ目\n・二つ目", ["・一つ目", "・二つ目"]),
    ("1. 在庫を調べた\n2. 棚を分けた", ["1. 在庫を調べた", "2. 棚を分けた"]),
    ("\u{3000}字下げ。", ["字下げ。"]),
  ])
  func `sentences end where a reader ends them`(text: String, sentences: [String]) {
    let plan = PlanText(text)
    #expect(plan.sentences.map { plan[$0.span] } == sentences)
  }

  @Test(arguments: [
    ("1. 原因\r\nあ", "a carriage return"), ("\n\n\n", "blank lines"),
    (String(repeating: "（", count: 500), "brackets"),
    ("：：：", "colons"), ("【", "an open bracket"), ("\u{0}\u{1B}[2J", "control characters"),
  ])
  func `nothing that is typed stops the taking apart`(text: String, name: String) {
    let plan = PlanText(text)
    #expect(plan.sections.last?.body.upperBound == plan.bytes.count)
  }
}

@Suite struct ReviewWordsTests {
  private func words(_ json: String) -> ReviewWords {
    ReviewWords.builtIn.extended(with: Array(json.utf8), from: "remarks.json")
  }

  @Test func `the words that ship are without fault`() {
    #expect(ReviewWords.builtIn.faults.isEmpty)
  }

  @Test func `a user's word is found, and a word taken out is not`() {
    let changed = words(#"{"words": {"emotion": ["やるせない", "-生活ができ"]}}"#)
    var plan = InventedPlan("やるせない。生活ができません。")
    #expect(plan.marked(.emotional) == ["生活ができ"])
    plan.words = changed
    #expect(plan.marked(.emotional) == ["やるせない"])
  }

  @Test func `a user's limit holds`() {
    let changed = words(#"{"limits": {"reuse": 0.9}}"#)
    var plan = InventedPlan("x")
    plan.archive.likeness = [Likeness(owner: Invented.caseID("C2M8XT"), share: 0.5)]
    #expect(!plan.remarks(.reused).isEmpty)
    plan.words = changed
    #expect(plan.remarks(.reused).isEmpty)
  }

  @Test(arguments: [
    (#"{"words": {"emotions": ["x"]}}"#, "emotions"), (#"{"limits": {"reuse": 2}}"#, "reuse"),
    (#"{"limits": {"characters": [5]}}"#, "characters"), (#"{"word": {}}"#, "word"),
  ])
  func `a name that nothing has is told, and the rest holds`(json: String, name: String) {
    let changed = words(json)
    #expect(changed.faults.map(\.name) == [name])
    #expect(changed.limits == ReviewWords.builtIn.limits)
  }

  @Test func `a file that is no JSON is told with its line`() {
    let changed = words("{\n  nonsense")
    #expect(changed.faults.map(\.line) == [2])
    #expect(changed.faults.first?.name == nil)
  }

  @Test func `Latin words are found whole, and their beginnings where the list says so`() {
    #expect(
      InventedPlan("The fakenham sword is unfairly made. unfair").marked(.emotional) == ["unfair"])
    #expect(InventedPlan("I am disappointed.").marked(.emotional) == ["disappointed"])
  }
}

@Suite struct FormFieldTests {
  @Test func `each part is copied without its heading and without blank lines around it`() {
    let fields = FormField.all(of: PlanText("前文\n1. 根本原因\n\nあ\nい\n\n2. 是正措置\nう\n"))
    #expect(fields.map(\.part) == [nil, .rootCause, .correctiveActions])
    #expect(fields.dropFirst().map(\.text) == ["あ\nい", "う"])
    #expect(fields.map(\.characters) == [26, 3, 1])
    #expect(fields[1].withCarriageReturns == "あ\r\nい")
  }

  @Test func `kana with a mark of its own becomes one character`() {
    let field = FormField.all(of: PlanText("か\u{3099}きハ\u{309A}e\u{301}👩‍🔧"))[0]
    #expect(field.text.unicodeScalars.elementsEqual("がきパé👩‍🔧".unicodeScalars))
    #expect(field.characters == field.text.utf16.count)
  }
}

@Suite struct SubmissionGateTests {
  private func gate(_ plan: InventedPlan) -> SubmissionGate { SubmissionGate(plan.review) }

  @Test func `a sound plan goes without a word`() {
    #expect(!gate(InventedPlan(InventedPlan.sound)).needsReason)
  }

  @Test func `what is required asks for a reason at the last shot only`() {
    #expect(!gate(InventedPlan("検品します。", limit: 2)).needsReason)
    #expect(gate(InventedPlan("検品します。", limit: 1)).needsReason)
  }

  @Test(arguments: [
    InventedPlan(InventedPlan.sound + "\n〔要確認〕"),
    InventedPlan(InventedPlan.sound).after("別の計画です。", answered: false),
    InventedPlan(InventedPlan.sound + "\nキタノトイズ").with {
      $0.archive.leaks = [Leak(kind: .shop, words: "キタノトイズ", owner: Invented.caseID("C2M8XT"))]
    },
  ])
  func `what must not go out by mistake asks for one always`(plan: InventedPlan) {
    #expect(gate(plan).needsReason)
  }

  /// Rules, and whether one of them is a check that is always shown.
  @Test(arguments: [
    (RuleCode.placeholder, GateCheck.Kind.placeholders), (.emotional, .rule(.emotional)),
  ])
  func `what was switched off is never shown as met`(rule: RuleCode, kind: GateCheck.Kind) throws {
    var plan = InventedPlan(InventedPlan.sound + "\n〔要確認〕生活ができません。")
    plan.dossier.sellerCase.silence(
      SilencedRule(rule: rule.rawValue, because: "別紙で出す", at: plan.planned, by: "mio"))
    let check = try #require(gate(plan).checks.first { $0.kind == kind })
    #expect(!check.isMet && check.isOff && check.silenced.map(\.rule) == [rule])
    #expect(gate(plan).review.required.allSatisfy { $0.rule != rule })
  }

  @Test(arguments: [("08:10", "08:12", true), ("08:10", "10:00", false)])
  func `it stays what was seen while minutes pass, and not when what it says changes`(
    seen: String, later: String, stays: Bool
  ) {
    let gates = [seen, later].map { clock in
      gate(InventedPlan("検品します。").with { $0.planned = Invented.moment("2026-05-01 \(clock)") })
    }
    #expect(gates[0].checks != gates[1].checks)
    #expect(gates[0].isAs(gates[1]) == stays)
  }

  @Test func `every required remark stands in exactly one check`() {
    let plan = InventedPlan(
      "生活ができません。〔要確認〕 https://drive.google.com/x", asins: ["B0INVENT01"], documents: [.invoice],
      demands: ["責任者の役職"])
    let gate = gate(plan)
    let shown = gate.checks.filter { $0.severity == .required }.flatMap(\.remarks)
    #expect(shown.count == gate.review.required.count)
    #expect(Set(shown) == Set(gate.review.required))
  }
}
