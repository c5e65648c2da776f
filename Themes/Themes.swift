/// The themes that come with the program, as files that people read and copy.
package enum Themes {
  /// Each file without `.json` in its name; `default` stands first.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("default", PackageResources.default_json),
    ("dark", PackageResources.dark_json),
    ("light", PackageResources.light_json),
    ("mono", PackageResources.mono_json),
    ("high-contrast", PackageResources.high_contrast_json),
  ]
}
