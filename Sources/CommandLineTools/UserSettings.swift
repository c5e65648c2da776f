import Casework
import Settings
import Wording

/// The settings in force, and which file each was taken from.
package struct UserSettings: Sendable {
  package private(set) var settings = Settings()
  package private(set) var daysOff = OwnDaysOff.customary

  /// The file of each setting that is not the default, by the setting's name.
  private(set) var sources: [String: String] = [:]
  private(set) var faults: [SettingFault] = []

  /// Files that are there and cannot be read.
  private(set) var unreadable: [(path: String, why: InputFile.Fault)] = []

  /// - Parameters:
  ///   - own: The user's own file of settings.
  ///   - store: That of the store, which is laid over it.
  ///   - daysOff: The file of one's own days off.
  init(own: String, store: String, daysOff: String) {
    for path in [own, store] {
      guard let bytes = read(path) else { continue }
      let (found, set) = settings.apply(bytes, from: path, isUsersOwn: path == own)
      faults += found
      for name in set { sources[name] = path }
    }
    if let bytes = read(daysOff) {
      let (days, found) = OwnDaysOff.read(bytes, from: daysOff)
      self.daysOff = days
      faults += found
    }
  }

  private mutating func read(_ path: String) -> [UInt8]? {
    let file = InputFile(path: path)
    guard file.exists else { return nil }
    do { return try file.bytes() } catch {
      unreadable.append((path, error))
      return nil
    }
  }

  /// What is wrong with the files, a line each.
  func complaints(in language: Language) -> [String] {
    unreadable.map { $0.why.sentence($0.path, in: language) }
      + faults.map { $0.sentence(in: language) }
  }
}

extension Surroundings {
  var settingsFolder: String { folder("XDG_CONFIG_HOME", ".config") }
}

extension Invocation {
  /// The files of settings, those of the store over those of the user.
  var settingsFiles: [String] { [ownSettingsFile, storeSettingsFile] }

  private var ownSettingsFile: String { "\(surroundings.settingsFolder)/config.json" }
  private var storeSettingsFile: String { "\(storePath)/config.json" }

  /// As ``settings()``, without a word.
  func loadedSettings() -> UserSettings {
    UserSettings(
      own: ownSettingsFile, store: storeSettingsFile,
      daysOff: "\(surroundings.settingsFolder)/holidays.json")
  }

  /// What the user, and the store, have set; what is wrong in their files is told, a line
  /// each, and the rest holds.
  func settings() -> UserSettings {
    let loaded = loadedSettings()
    for line in loaded.complaints(in: language) { tell("fukkatsu: \(line)") }
    return loaded
  }
}

extension SettingFault {
  /// The fault in one line: where, what, and what to do.
  func sentence(in language: Language) -> String {
    let place = "\(file):\(line)"
    return switch kind {
    case .notJSON(let why): language.say(SettingPhrase.notJSON, place, language.say(why))
    case .notAnObject(let name): language.say(SettingPhrase.notAnObject, place, name)
    case .unknownKey(let name, nil): language.say(SettingPhrase.unknownKey, place, name)
    case .unknownKey(let name, let nearest?):
      language.say(SettingPhrase.unknownKeyNear, place, name, nearest)
    case .badValue(let name, let expected):
      language.say(SettingPhrase.badValue, place, name, expected)
    case .usersOwn(let name): language.say(SettingPhrase.usersOwn, place, name)
    }
  }
}
