import JSONText

/// Why a file is not what it should be.
package enum ContentFault: Error, Hashable, Sendable {
  case json(JSONError)
  case record(RecordError)

  /// A folder, a device or the like stands in its place.
  case noFile
}
