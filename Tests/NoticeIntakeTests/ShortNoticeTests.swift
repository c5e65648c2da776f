import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Testing

/// What somebody pastes who has no more than a line of a notice at hand.
struct ShortNoticeTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let text: String
    let stage: Stage
    var testDescription: String { text }
  }

  private static let lines = [
    Line(text: "アカウントは停止中です。", stage: .suspension),
    Line(text: "あなたのアカウントは一時停止されました。", stage: .suspension),
    Line(text: "Your account is not active.", stage: .suspension),
    Line(text: "Your selling privileges have been removed.", stage: .suspension),
    Line(text: "お客様の出品を削除しました。", stage: .listingInquiry),
    Line(text: "Your listing has been reinstated.", stage: .listingRestored),
    Line(text: "お客様のアカウントは再開されました。", stage: .reinstated),
    Line(text: "You can sell again on Amazon.", stage: .reinstated),
    Line(text: "お客様のアカウントは審査中です。", stage: .accountInvestigation),
    Line(text: "アカウントが停止される可能性があります。", stage: .policyWarning),
    Line(text: "この決定は最終的なものです。", stage: .closure),
    Line(text: "商品の出品を停止しました。アカウントも停止される場合があります。", stage: .listingInquiry),
    Line(text: "改善計画書が不十分なため、アカウントは閉鎖されました。", stage: .closure),
  ]

  @Test(arguments: lines)
  func `a line alone tells what has become of the account`(_ line: Line) throws {
    #expect(try reading(of: line.text).stage == line.stage)
  }

  @Test func `a line without a ground has none of the grounds that have a name`() throws {
    #expect(try reading(of: "Your selling account has been deactivated.").reason == .other)
  }

  @Test(arguments: [
    "お問い合わせを承りました。担当者から24時間以内にお返事いたします。",
    "本メールは自動で作成されています。お問い合わせの内容を確認し、24時間以内にお返事いたします。",
    "This message was generated automatically. Your question has arrived, and a colleague will answer within 24 hours.",
  ])
  func `a receipt is no notice and tells when the answer comes`(text: String) throws {
    let reading = try reading(of: text)
    #expect(reading.stage == .none)
    #expect(reading.deadlines.map(\.window) == [.hours(24)])
    #expect(reading.deadlines.map(\.kind) == [.replyExpected])
  }

  private func reading(of text: String) throws -> Reading {
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    return NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000))
  }
}
