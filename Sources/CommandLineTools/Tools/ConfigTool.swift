import JSONText
import Settings
import Wording

extension CommandLineTool {
  static let config = CommandLineTool("config", "[path | check]", .config, words: (0, 1)) {
    invocation throws(ToolFailure) in
    switch invocation.words.first {
    case nil: return invocation.printSettings()
    case "path": return invocation.printSettingsPaths()
    case "check": return invocation.checkSettings()
    case let word?:
      throw invocation.failure(.badChoice, "config", word, "path, check")
    }
  }
}

extension Invocation {
  /// Every setting with its value in force and where it comes from.
  fileprivate func printSettings() -> ExitCode {
    let loaded = settings()
    let rows = SettingEntry.all.map { entry in
      (entry.name, entry.value(loaded.settings), loaded.sources[entry.name])
    }
    if wantsJSON {
      print(
        .array(
          rows.map { name, value, source in
            .object([
              "name": .string(name), "value": value, "source": .string(orNull: source),
            ])
          }))
    } else {
      for (name, value, source) in rows {
        let written = String(decoding: value.compact, as: UTF8.self)
        print(
          language.say(
            SettingPhrase.inForce, name, written, source ?? language.say(SettingPhrase.byDefault)))
      }
    }
    return .done
  }

  fileprivate func printSettingsPaths() -> ExitCode {
    if wantsJSON {
      print(
        .array(
          settingsFiles.map {
            .object(["path": .string($0), "exists": .bool(InputFile(path: $0).exists)])
          }))
    } else {
      for path in settingsFiles {
        print(
          language.say(
            InputFile(path: path).exists ? RulePhrase.pathThere : .pathMissing, path))
      }
    }
    return .done
  }

  fileprivate func checkSettings() -> ExitCode {
    let complaints = loadedSettings().complaints(in: language)
    if wantsJSON {
      print(.strings(complaints))
    } else {
      for line in complaints { print(line) }
      if complaints.isEmpty { print(language.say(SettingPhrase.sound)) }
    }
    return complaints.isEmpty ? .done : .found
  }
}
