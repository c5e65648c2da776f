import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Testing

/// Whether money is held now is mostly told by one short sentence of a long notice.
struct HeldMoneyTests {
  struct Sentence: CustomTestStringConvertible, Sendable {
    let words: String
    let isHeld: Bool
    var testDescription: String { words }
  }

  private static let japanese = """
    出品者様

    お客様の出品用アカウントを一時停止いたしました。追跡番号のない発送が続いているためです。
    %
    再開をご希望の場合は、改善計画を7日以内にこのメールへの返信でお送りください。
    """

  private static let english = """
    Hello,

    Your selling account has been deactivated because parcels keep going out without tracking numbers.
    %
    To have it reactivated, reply to this message with a plan of action within 7 days.
    """

  @Test(arguments: [
    Sentence(words: "残高はお引き出しになれません。", isHeld: true),
    Sentence(words: "残高も凍結しております。", isHeld: true),
    Sentence(words: "ご返答がない場合、売上金を留保することがあります。", isHeld: false),
    Sentence(words: "売上金のお支払いは通常どおり行われます。", isHeld: false),
    Sentence(words: "お振り込みは現在停止しておりません。", isHeld: false),
  ])
  private func `a Japanese sentence tells whether money is held`(_ sentence: Sentence) throws {
    #expect(try isHeld(sentence.words, in: Self.japanese) == sentence.isHeld)
  }

  @Test(arguments: [
    Sentence(words: "The balance stays on hold until then.", isHeld: true),
    Sentence(words: "Meanwhile we keep what is in your balance.", isHeld: true),
    Sentence(words: "Your proceeds are frozen.", isHeld: true),
    Sentence(words: "If we hear nothing, your balance may be held for 90 days.", isHeld: false),
    Sentence(words: "Payouts go on as usual.", isHeld: false),
  ])
  private func `an English sentence tells whether money is held`(_ sentence: Sentence) throws {
    #expect(try isHeld(sentence.words, in: Self.english) == sentence.isHeld)
  }

  private func isHeld(_ words: String, in notice: String) throws -> Bool {
    let text = notice.split(separator: "%").joined(separator: words)
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    return NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000)).fundsHeld
  }
}
