import Glibc

/// The exponential function of the C library.
enum Exponential {
  static func of(_ value: Double) -> Double { exp(value) }
}
