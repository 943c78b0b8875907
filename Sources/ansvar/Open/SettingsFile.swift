import Domain
import Features
import Foundation

/// What this person has chosen on this machine: a small JSON file in the configuration folder.
struct SettingsFile {
  private let url: URL
  private let language: Language
  /// A language that was asked for by name wins over the one chosen before.
  private let isLanguageAsked: Bool

  init(_ surroundings: Surroundings) {
    let environment = surroundings.environment
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
      ?? URL(filePath: environment["HOME"] ?? NSHomeDirectory()).appending(path: ".config")
    url = base.appending(path: "ansvar/settings.json")
    language = surroundings.language
    isLanguageAsked = surroundings.options.lang != nil
  }

  /// The settings, or sensible ones when there are none or they cannot be read.
  func read(_ person: Person?) -> Settings {
    let roles = person?.details?.roles ?? []
    let isStaff = !roles.isEmpty && Set(roles).isSubset(of: [.researcher, .specialist])
    var settings = Settings(language: language, home: isStaff ? .staff : .office)
    // Asked first, as most have none, and a file that is missing costs Foundation a millisecond.
    if FileManager.default.fileExists(atPath: url.path), let data = try? Data(contentsOf: url),
      let saved = try? JSONDecoder().decode(Settings.self, from: data)
    {
      settings = saved
      if isLanguageAsked { settings.language = language }
    }
    return settings
  }

  /// Writes them for this person alone.
  /// - Throws: what the file system says.
  func write(_ settings: Settings) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try encoder.encode(settings).write(to: url, options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
  }
}
