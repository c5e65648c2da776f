import Casework
import PlanReview
import TestSupport
import Testing
import Wording

/// What rules find by words, and what only looks like it.
@Suite struct WordRuleTests {
  @Test(arguments: [
    ("当店の[氏名]が確認します。", "[氏名]"), ("責任者：（氏名）", "（氏名）"), ("〔氏名〕が確認します。", "〔氏名〕"),
    ("代表者 ＿＿＿ が確認します。", "＿＿＿"), ("期日は【要記入】です。", "【要記入】"), ("日付：　年　月　日", "年　月　日"),
    ("2026年　月　日に返金しました。", "年　月　日"), ("日付：　月　日", "月　日"), ("＿月に返金しました。", "＿"),
    ("On [insert date] we refunded.", "[insert date]"),
    ("We, [your company name], refunded.", "[your company name]"),
    ("[name] will check.", "[name]"), ("【日付を記入】に返金しました。", "【日付を記入】"), ("【氏名】が確認します。", "【氏名】"),
    ("（氏名・役職）", "（氏名・役職）"), ("責任者 ____________ です。", "____________"),
  ])
  func `a blank that somebody has to fill in is found`(text: String, marked: String) {
    #expect(InventedPlan(text).marked(.placeholder) == [marked])
    #expect(InventedPlan(text).remarks(.placeholder).map(\.severity) == [.required])
  }

  @Test(arguments: [
    "【改善計画】\n検品します。", "商品[B0TEST0001]を調べました。", "【日付】2026年5月1日", "【氏名】\n星野恵", "[日付]：2026年5月1日",
    "[ASIN] B0INVENT01", "[Date]: 2026-05-01", "責任者（氏名）を掲示しました。", "検品表（日付を記入）を使います。",
    "the role (name) is posted.",
    "〔別紙1〕のとおりです。", "2026年5月1日", "年 間 の計画", "毎月 1日に確認します。", "file__name_1.pdf",
    "検品します。\n＿＿＿＿＿＿＿＿＿＿＿＿\n返金しました。",
    "土　日　月　火", "（株）ほし", "第一四半期（3か月）", "a < b, c > d",
  ])
  func `a bracket that is no blank is left alone`(text: String) {
    #expect(InventedPlan(text).marked(.placeholder) == [])
  }

  @Test(arguments: [
    ("カードは 4111 1111 1111 1111 です。", "4111 1111 1111 1111"),
    ("４１１１　１１１１　１１１１　１１１１", "４１１１　１１１１　１１１１　１１１１"),
    ("4111111111111111", "4111111111111111"), ("3782 822463 10005を使う", "3782 822463 10005"),
    ("パスワードは abc です。", "パスワードは abc"), ("パスワードは「abc123」です。", "パスワードは「abc123」"),
    ("パスワード abc123", "パスワード abc123"),
    ("The password is abc123.", "password is abc123."), ("Our password abc123", "password abc123"),
  ])
  func `what opens an account is found`(text: String, marked: String) {
    #expect(InventedPlan(text).marked(.personal) == [marked])
  }

  @Test(arguments: [
    "パスワードは毎月変更しています。", "パスワードは abcの規則で決めます。", "The password is changed every month.",
    "4111 1111 1111 1112",
    "1200 1500 1800 2000", "4901234567894", "250-1234567-7654321", "090-1234-5678",
    "2026 4111 1111 1111",
  ])
  func `what is no secret is not`(text: String) {
    #expect(InventedPlan(text).marked(.personal) == [])
  }

  @Test(arguments: [
    ("パスワードは abc です。", false), ("パスワードは毎月変更しています。", false), ("書類のパスワードは別に送ります。", true),
    ("zipで送ります。", true),
  ])
  func `only what locks a file is told of as locked`(text: String, isLocked: Bool) {
    #expect(InventedPlan(text).remarks(.links).isEmpty != isLocked)
  }

  @Test(arguments: [
    "偽物を売ってしまいました。", "コピー商品を販売してしまいました。", "当店は偽造品を仕入れて販売していました。", "偽物を販売してしまい、申し訳ありません。",
    "故意に行いました。", "We sold counterfeit goods.", "Fake items were sold in our shop.",
  ])
  func `what admits too much is found`(text: String) {
    #expect(InventedPlan(text).remarks(.admission).map(\.severity) == [.required], "\(text)")
  }

  @Test(arguments: [
    "偽物を販売したことはありません。", "偽造品を販売した事実は、ございません。", "偽物を販売しないよう、検品します。", "偽造品の販売を防ぐため検品します。",
    "偽造品を販売したとの通知を受け、在庫を調べました。", "偽造品を販売した疑いについて調べました。", "故意に行ったものではありません。",
    "We have never sold counterfeit goods.", "We did not sell anything intentionally.",
    "偽物でないことを請求書で確かめました。",
  ])
  func `what is denied or told of others admits nothing`(text: String) {
    #expect(InventedPlan(text).remarks(.admission).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("仕入先が偽物を送ってきたためです。", true), ("問屋が間違えて出荷したためです。", true), ("お客様が嘘を申し立てたためです。", true),
    ("業者に騙されたためです。", true), ("Because our supplier sent us fakes.", true),
    ("仕入先が偽物を送っていないか、確かめる手順がなかったためです。", false), ("仕入先の責任ではありません。", false),
    ("仕入れ先の責任ではありません。", false),
    ("仕入先が請求書を発行したためです。", false), ("検品の手順がなかったためです。", false),
    ("Amazonの規約を誤って理解していたためです。", false),
  ])
  func `blame is found where it is laid`(cause: String, isFound: Bool) {
    let plan = InventedPlan("1. 根本原因\n\(cause)\n2. 実施した是正措置\n在庫を調べました。\n")
    #expect(plan.remarks(.blaming).isEmpty != isFound, "\(cause)")
  }

  @Test(arguments: [
    ("Amazonの審査が間違っています。", true), ("この判断は間違いです。", true), ("The decision is wrong.", true),
    ("判断が間違っているとは考えておりません。", false), ("間違った出荷がありました。", false),
  ])
  func `a quarrel with the decision is found`(text: String, isFound: Bool) {
    #expect(InventedPlan(text).remarks(.disputing).isEmpty != isFound, "\(text)")
  }

  @Test func `the way that a notice names is told in words`() {
    let remark = InventedPlan("x").with { $0.channel = .reply }.remarks(.channel).first
    #expect(remark?.reason(in: .japanese).contains("セラーセントラル") ?? false)
    #expect(remark?.reason(in: .english).contains("reply to the mail") ?? false)
  }

  @Test(arguments: [
    "\"haste_minutes\": 4611686018427387904", "\"haste_minutes\": 0", "\"sentence_characters\": -1",
    "\"characters\": [1, 9223372036854775807]", "\"words\": [9, 3]",
  ])
  func `a limit beyond reason is told of and changes nothing`(limit: String) {
    let words = ReviewWords.builtIn.extended(
      with: Array("{\"limits\": {\(limit)}}".utf8), from: "remarks.json")
    #expect(words.faults.count == 1)
    #expect(words.limits == ReviewWords.builtIn.limits)
    #expect(!InventedPlan("検品します。").with { $0.words = words }.review.remarks.isEmpty)
  }
}
