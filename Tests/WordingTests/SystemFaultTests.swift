import Glibc
import Testing
import Wording

@Suite struct SystemFaultTests {
  @Test(arguments: SystemFault.allCases)
  func `the words for why the system refused are libc's in English and Japanese in Japanese`(
    fault: SystemFault
  ) throws {
    let libc = try #require(strerror(fault.code))
    #expect(Language.english.say(errno: fault.code) == String(cString: libc))
    #expect(Language.japanese.say(errno: fault.code) == fault.wording.japanese)
    #expect(!fault.wording.japanese.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a code without words of its own has those of libc in both languages`() throws {
    let libc = String(cString: try #require(strerror(EPROTO)))
    #expect(Language.allCases.map { $0.say(errno: EPROTO) } == [libc, libc])
  }
}
