import Casework
import CivilTime
import Foundation
import JSONText
import MessageFormat

@testable import NoticeIntake

/// Prints, for each labelled notice named on standard input, what the reader sees in it and
/// how it is read: one JSON object a line, for `fit.py`.
///
/// A line of input is a file, the moment it was received, its stage, its reason and the
/// ids of its complaints, with tabs between.
@main
enum TraitDump {
  static func main() throws {
    while let line = readLine() {
      let words = line.split(separator: "\t").map(String.init)
      let notice = try DumpedNotice(
        file: words[0], received: words[1], stage: words[2], reason: words[3],
        complaintIDs: words[4])
      let data = try JSONSerialization.data(withJSONObject: notice.object)
      FileHandle.standardOutput.write(data + [0x0A])
    }
  }
}
