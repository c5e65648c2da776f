import Testing

@testable import NoticeIntake

struct `Packed patterns` {
  @Test(arguments: [
    "plan%", "出品[用]アカウント", "(停止|無効に)しました", "在庫...廃棄", "在庫..廃棄", "by <date>",
    "過去<time>", "a(b[c|d]e|<time>)..f%",
  ])
  func `say what the compiled ones do`(source: String) throws {
    let program = try Pattern(source).program
    #expect(program.map { PatternCode($0, from: 0).instruction } == program)
  }

  @Test func `count their targets from where they are cut off`() {
    #expect(PatternCode(.split(7, 1999), from: 5).instruction == .split(2, 1994))
    #expect(PatternCode(.jump(7), from: 5).instruction == .jump(2))
  }
}
