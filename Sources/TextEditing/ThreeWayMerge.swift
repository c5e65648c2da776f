/// Joins what two sides made of one sequence, element by element.
struct ThreeWayMerge<Element: Hashable> {
  /// The sequence with the changes of both; `nil` where both changed the same place.
  private(set) var joined: [Element]? = []

  init(_ base: [Element], _ ours: [Element], _ theirs: [Element]) {
    let (left, right) = (Self.places(of: base, in: ours), Self.places(of: base, in: theirs))
    var (first, second, third) = (0, 0, 0)
    for index in base.indices {
      guard let here = left[index], let there = right[index] else { continue }
      take(base[first..<index], ours[second..<here], theirs[third..<there])
      joined?.append(base[index])
      (first, second, third) = (index + 1, here + 1, there + 1)
    }
    take(base[first...], ours[second...], theirs[third...])
  }

  /// Where each element of the first stands in the second; `nil` where it is gone.
  private static func places(of base: [Element], in other: [Element]) -> [Int?] {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in other.difference(from: base) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var place = 0
    return base.indices.map { index in
      if removed.contains(index) { return nil }
      while inserted.contains(place) { place += 1 }
      defer { place += 1 }
      return place
    }
  }

  private mutating func take(
    _ base: ArraySlice<Element>, _ ours: ArraySlice<Element>, _ theirs: ArraySlice<Element>
  ) {
    if ours == theirs || base == theirs {
      joined?.append(contentsOf: ours)
    } else if base == ours {
      joined?.append(contentsOf: theirs)
    } else {
      joined = nil
    }
  }
}
