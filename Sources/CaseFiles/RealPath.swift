import Glibc

/// Paths as the system resolves them.
enum RealPath {
  /// The path of what is there without links and detours; as it is where there is nothing.
  static func of(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
