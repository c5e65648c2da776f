import Casework
import Testing

@Suite struct ContactLineTests {
  @Test(arguments: [
    ("佐藤　健一 <sato@example.jp> 090-0000-0142", "佐藤　健一", ["sato@example.jp", "090-0000-0142"]),
    ("鈴木一郎", "鈴木一郎", []), ("三宅 一生（店長）", "三宅 一生", []),
    ("hoshino@example.jp", nil, ["hoshino@example.jp"]),
    ("星野 恵 hoshino@example.jp", "星野 恵", ["hoshino@example.jp"]),
    ("電話 ０３－００００－０１４２", nil, ["０３－００００－０１４２"]),
    ("LINE: hoshino88", nil, ["hoshino88"]),
    ("Anna Hill, anna@example.com", "Anna Hill", ["anna@example.com"]),
    ("内線12号", nil, []), ("", nil, []),
  ])
  func `a contact names a person and addresses`(line: String, person: String?, addresses: [String])
  {
    let contact = ContactLine(line)
    #expect(contact.person == person)
    #expect(contact.addresses == addresses)
  }
}
