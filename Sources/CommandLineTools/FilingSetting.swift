import Settings

extension Invocation {
  /// Whether a notice that certainly belongs to a case is filed without asking.
  var filesCertainNotices: Bool { settings().settings.filesCertainNotices }
}
