import Testing
import TextFolding

/// What the library finds with its engine for regular expressions is found without it.
@Suite struct SubstringsTests {
  @Test(arguments: [
    ("真贋調査の通知", "調査"), ("aaa", "aa"), ("aab", "ab"), ("abc", "abcd"), ("", "a"), ("a", ""),
    ("がぎ", "ぎ"), ("x\r\ny", "\n"), ("停止", "止"), ("停止。停止", "停止"),
  ])
  func `a text stands where the library finds its bytes`(text: String, sought: String) {
    let bytes = Array(text.utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: sought.utf8) }
    let first = sought.isEmpty ? nil : places.first
    #expect(
      text.firstRange(of: sought).map {
        text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
      } == first)
    #expect(text.contains(sought) == (sought.isEmpty || first != nil))
  }

  @Test(arguments: [
    ("a, b, c", ", ", "; ", "a; b; c"), ("aaaa", "aa", "b", "bb"), ("停止の停止", "停止", "", "の"),
    ("nothing", "x", "y", "nothing"), ("", "x", "y", ""), ("x", "", "y", "x"),
  ])
  func `every place of a text is replaced`(
    text: String, sought: String, other: String, result: String
  ) {
    #expect(text.replacing(sought, with: other) == result)
  }

  @Test(arguments: [
    ("a--b--c", ["a", "b", "c"], ["a", "b", "c"]), ("--a--", ["a"], ["", "a", ""]), ("", [], [""]),
    ("----", [], ["", "", ""]), ("a", ["a"], ["a"]),
  ])
  func `a text is cut where a separator stands`(text: String, parts: [String], all: [String]) {
    #expect(text.split(separator: "--").map(String.init) == parts)
    #expect(text.split(separator: "--", omittingEmptySubsequences: false).map(String.init) == all)
    #expect(text.split(separator: "--", maxSplits: 1).count == min(2, parts.count))
  }
}
