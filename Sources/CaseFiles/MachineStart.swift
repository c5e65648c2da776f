import Glibc

/// This start of the machine: another one whenever it was switched on, or the power came back.
enum MachineStart {
  /// Its id, without hyphens; `nil` where the system does not tell it.
  ///
  /// Source: random(4), `/proc/sys/kernel/random/boot_id`.
  static let current: String? = {
    let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // 32 digits in five groups.
    let text = String(decoding: OpenFile(descriptor: file).read(36).bytes, as: UTF8.self)
    let id = text.filter { $0.isASCII && $0.isHexDigit }
    return id.isEmpty ? nil : id
  }()
}
