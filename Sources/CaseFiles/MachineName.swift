import Casework
import Glibc

/// The name under which this machine writes its journal of one store.
///
/// The host's name, so that a person sees who wrote, and four characters that tell
/// apart two clones on one machine and two machines of one name.
enum MachineName {
  static func name(forStoreAt path: String) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    gethostname(&buffer, 255)
    let host = buffer.withUnsafeBufferPointer { pointer in
      pointer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let plain = host.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let machine = (try? StoreFolder(path: "/etc").read("machine-id")) ?? []
    let identity = Array(host.utf8) + machine + Array(resolved(path).utf8)
    return "\(plain.prefix(16).isEmpty ? "machine" : String(plain.prefix(16)))"
      + "-\(SHA256.hex(identity).prefix(4))"
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
