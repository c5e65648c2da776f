import Casework
import Testing
import Wording

@Suite struct GroundsWordingTests {
  @Test func `what spoke for a value is said in words, each thing once`() {
    let seen = [
      "rule suspended_said", "fact account.stopped", "say 停止", "subject re", "best.suspension -2",
      "best.suspension -3", "top.suspension", "is no.asin",
    ]
    #expect(
      Language.japanese.grounds(seen, for: "suspension", of: .stage)
        == "規則 suspended_said、アカウントの状態の言葉（account.stopped）、「停止」、件名の「re」、「停止」とわかる一文、ASINの記載なし"
    )
    #expect(
      Language.english.grounds(Array(seen.suffix(4)), for: "suspension", of: .stage)
        == "one sentence that says “suspension” by itself, no ASIN")
  }

  @Test func `what explains nothing to a person is left out`() {
    let seen = ["best.closure -1", "is begin_0", "prev.top answer"]
    #expect(
      Language.english.grounds(seen, for: "suspension", of: .stage) == "the wording as a whole")
  }

  @Test(arguments: [
    (ReadingField.deadlines, ReadDeadline.noDeadline, "期限ではない"),
    (.deadlines, "appeal", "異議"), (.answerTo, "nowhere", "なし"),
    (.fundsHeld, "held", "あり"), (.documents, "invoice", "請求書"), (.rightKind, "none", "なし"),
  ])
  func `the value that was nearly taken has its label`(
    field: ReadingField, code: String, label: String
  ) {
    #expect(Language.japanese.word(for: code, of: field) == label)
  }
}
