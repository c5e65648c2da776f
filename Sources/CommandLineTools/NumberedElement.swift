extension Array {
  /// The element of a number as people count, from 1; `nil` for any other number.
  func element(numbered number: Int) -> Element? {
    (1...Swift.max(1, count)).contains(number) && !isEmpty ? self[number - 1] : nil
  }
}
