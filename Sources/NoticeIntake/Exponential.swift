import Glibc

/// The exponential function of the C library, and its inverse.
enum Exponential {
  static func of(_ value: Double) -> Double { exp(value) }

  static func logarithm(of value: Double) -> Double { log(value) }
}
