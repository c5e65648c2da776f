import Casework
import Glibc

/// The name under which this machine writes its journal of one store.
///
/// The host's name, so that a person sees who wrote, and four characters that tell
/// apart two clones on one machine and two machines of one name.
enum MachineName {
  static func name(forStoreAt path: String) -> String {
    let identity = identity + Array(RealPath.of(path).utf8)
    return "\(plainHost)-\(SHA256.hex(identity).prefix(4))"
  }

  /// This machine, whatever store is meant; a word without blanks.
  static var host: String { "\(plainHost)-\(SHA256.hex(identity).prefix(8))" }

  private static var plainHost: String {
    let plain = hostName.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return plain.isEmpty ? "machine" : String(plain.prefix(16))
  }

  private static var identity: [UInt8] {
    Array(hostName.utf8) + ((try? StoreFolder(path: "/etc").read("machine-id")) ?? [])
  }

  private static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    gethostname(&buffer, 255)
    return buffer.withUnsafeBufferPointer { pointer in
      pointer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }
}
