/// The items of an array, each with a key by which it is the same item in another state of
/// the array.
package struct KeyedItems {
  package let items: [(key: String, value: JSONValue)]
  private let byKey: [String: JSONValue]

  package init(_ elements: [JSONValue]) {
    var counts: [String: Int] = [:]
    var items: [(key: String, value: JSONValue)] = []
    for element in elements {
      let key = element.itemKey
      let count = counts[key, default: 0]
      counts[key] = count + 1
      items.append((count == 0 ? key : "\(key)#\(count + 1)", element))
    }
    self.items = items
    byKey = Dictionary(items.map { ($0.key, $0.value) }) { first, _ in first }
  }

  package subscript(key: String) -> JSONValue? { byKey[key] }
}

extension JSONValue {
  /// An object's id, its place in the notice it comes from, or its rule, where it has one;
  /// else what it says.
  fileprivate var itemKey: String {
    if let members = object {
      if let id = members["id"]?.string { return id }
      if let notice = members["notice"]?.integer, let index = members["index"]?.integer {
        return "\(notice)[\(index)]"
      }
      if let other = members["case"]?.string { return other }
      if let rule = members["rule"]?.string { return rule }
    }
    return string ?? String(decoding: compact, as: UTF8.self)
  }
}

extension JSONValue {
  /// The value at the end of a path as ``JSONClash/at`` has it; `nil` where there is none.
  package func value(at path: some Collection<String>) -> JSONValue? {
    guard let key = path.first else { return self }
    let inner = object?[key] ?? array.flatMap { KeyedItems($0)[key] }
    return inner?.value(at: path.dropFirst())
  }

  /// The same with another value at the end of a path; `nil` where the path leads nowhere.
  package func setting(_ value: JSONValue, at path: some Collection<String>) -> JSONValue? {
    guard let key = path.first else { return value }
    if case .object(var members) = self {
      guard let inner = (members[key] ?? .null).setting(value, at: path.dropFirst()) else {
        return nil
      }
      members[key] = inner
      return .object(members)
    }
    guard case .array(var elements) = self,
      let place = KeyedItems(elements).items.firstIndex(where: { $0.key == key }),
      let inner = elements[place].setting(value, at: path.dropFirst())
    else { return nil }
    elements[place] = inner
    return .array(elements)
  }
}
