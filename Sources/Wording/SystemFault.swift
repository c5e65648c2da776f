import Glibc

/// Why the system refused: the words for an `errno`, English ones as libc has them.
package enum SystemFault: CaseIterable, Worded {
  case notPermitted, noFile, interrupted, inputOutput, noDeviceOrAddress, badDescriptor, tryAgain
  case noMemory, accessDenied, busy, exists, otherDevice, noDevice, notAFolder, isAFolder
  case invalid, tooManyInSystem, tooManyOpen, textBusy, fileTooLarge, noSpace, readOnly
  case tooManyLinks, brokenPipe, nameTooLong, noLocks, notEmpty, linkLoop, quota, stale
  case timedOut, remoteIO, notExecutable, argumentsTooLong, notSupported

  /// - Returns: `nil` for a code that has no words here.
  init?(code: Int32) {
    guard let fault = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = fault
  }

  package var code: Int32 {
    switch self {
    case .notPermitted: EPERM
    case .noFile: ENOENT
    case .interrupted: EINTR
    case .inputOutput: EIO
    case .noDeviceOrAddress: ENXIO
    case .badDescriptor: EBADF
    case .tryAgain: EAGAIN
    case .noMemory: ENOMEM
    case .accessDenied: EACCES
    case .busy: EBUSY
    case .exists: EEXIST
    case .otherDevice: EXDEV
    case .noDevice: ENODEV
    case .notAFolder: ENOTDIR
    case .isAFolder: EISDIR
    case .invalid: EINVAL
    case .tooManyInSystem: ENFILE
    case .tooManyOpen: EMFILE
    case .textBusy: ETXTBSY
    case .fileTooLarge: EFBIG
    case .noSpace: ENOSPC
    case .readOnly: EROFS
    case .tooManyLinks: EMLINK
    case .brokenPipe: EPIPE
    case .nameTooLong: ENAMETOOLONG
    case .noLocks: ENOLCK
    case .notEmpty: ENOTEMPTY
    case .linkLoop: ELOOP
    case .quota: EDQUOT
    case .stale: ESTALE
    case .timedOut: ETIMEDOUT
    case .remoteIO: EREMOTEIO
    case .notExecutable: ENOEXEC
    case .argumentsTooLong: E2BIG
    case .notSupported: EOPNOTSUPP
    }
  }

  package var wording: Wording {
    switch self {
    case .notPermitted: Wording("許可されていない操作です", "Operation not permitted")
    case .noFile: Wording("該当するファイルまたはフォルダがありません", "No such file or directory")
    case .interrupted: Wording("途中で中断されました", "Interrupted system call")
    case .inputOutput: Wording("読み書きに失敗しました", "Input/output error")
    case .noDeviceOrAddress: Wording("装置がありません", "No such device or address")
    case .badDescriptor: Wording("ファイルが開かれていません", "Bad file descriptor")
    case .tryAgain: Wording("今は使えません", "Resource temporarily unavailable")
    case .noMemory: Wording("メモリが足りません", "Cannot allocate memory")
    case .accessDenied: Wording("権限がありません", "Permission denied")
    case .busy: Wording("ほかで使用中です", "Device or resource busy")
    case .exists: Wording("同じ名前のものがすでにあります", "File exists")
    case .otherDevice: Wording("別のディスクにあります", "Invalid cross-device link")
    case .noDevice: Wording("装置がありません", "No such device")
    case .notAFolder: Wording("フォルダではありません", "Not a directory")
    case .isAFolder: Wording("フォルダです", "Is a directory")
    case .invalid: Wording("指定が正しくありません", "Invalid argument")
    case .tooManyInSystem:
      Wording("システム全体で開いているファイルが多すぎます", "Too many open files in system")
    case .tooManyOpen: Wording("開いているファイルが多すぎます", "Too many open files")
    case .textBusy: Wording("実行中のプログラムです", "Text file busy")
    case .fileTooLarge: Wording("ファイルが大きすぎます", "File too large")
    case .noSpace: Wording("ディスクに空きがありません", "No space left on device")
    case .readOnly: Wording("読み取り専用です", "Read-only file system")
    case .tooManyLinks: Wording("リンクが多すぎます", "Too many links")
    case .brokenPipe: Wording("相手が受け取りを止めました", "Broken pipe")
    case .nameTooLong: Wording("名前が長すぎます", "File name too long")
    case .noLocks: Wording("ロックを取れません", "No locks available")
    case .notEmpty: Wording("フォルダが空ではありません", "Directory not empty")
    case .linkLoop:
      Wording("シンボリックリンクが続きすぎています", "Too many levels of symbolic links")
    case .quota: Wording("割り当てられた容量を超えました", "Disk quota exceeded")
    case .stale: Wording("サーバー側でファイルがなくなりました", "Stale file handle")
    case .timedOut: Wording("応答がなく時間切れになりました", "Connection timed out")
    case .remoteIO: Wording("サーバー側の読み書きに失敗しました", "Remote I/O error")
    case .notExecutable: Wording("実行できる形式ではありません", "Exec format error")
    case .argumentsTooLong: Wording("引数が長すぎます", "Argument list too long")
    case .notSupported: Wording("対応していない操作です", "Operation not supported")
    }
  }
}

extension Language {
  /// The words for an `errno`; those of libc where this table has none.
  package func say(errno code: Int32) -> String {
    SystemFault(code: code).map { say($0) }
      ?? strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}
