import Content
import Domain
import Foundation

/// What the program knows before any store is open: words, guidance, and where things lie.
struct Surroundings: Sendable {
  let environment: [String: String]
  let resources: ResourceFolder
  let language: Language
  let phrases: Phrases
  let options: GlobalOptions
  /// Set to use another store than options and environment name.
  private var otherStore: String?

  /// - Throws: when phrases cannot be read, or an option is none that there is.
  static func find(
    _ options: GlobalOptions,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Surroundings {
    let resources = try ResourceFolder.find(environment: environment)
    _ = try options.day()
    let language: Language
    if let named = options.lang {
      guard let known = Language(rawValue: named.lowercased()) else {
        throw CommandError.unknownLanguage(named)
      }
      language = known
    } else {
      language = LanguageChoice.language(of: environment)
    }
    return Surroundings(
      environment: environment, resources: resources, language: language,
      phrases: try Phrases(language, folder: resources.phrases), options: options)
  }

  private init(
    environment: [String: String], resources: ResourceFolder, language: Language,
    phrases: Phrases, options: GlobalOptions
  ) {
    self.environment = environment
    self.resources = resources
    self.language = language
    self.phrases = phrases
    self.options = options
  }

  /// The same with another store.
  func withStore(_ path: String) -> Surroundings {
    var other = self
    other.otherStore = path
    return other
  }

  /// The store that options, environment or custom name.
  var storePath: String {
    if let otherStore { return otherStore }
    if let store = options.store, !store.isEmpty { return absolute(store) }
    if let store = environment["ANSVAR_STORE"], !store.isEmpty { return absolute(store) }
    return dataFolder + "/register.sqlite"
  }

  /// Where `sample` keeps its store when none is named.
  var samplePath: String {
    options.store.map(absolute) ?? dataFolder + "/sample.sqlite"
  }

  /// False before the first start.
  var storeExists: Bool { FileManager.default.fileExists(atPath: storePath) }

  /// All packs that come with the program, compiled before where that is so.
  func loadedLibrary() -> LoadedLibrary {
    PackCache(folder: cacheFolder, program: AnsvarVersion.text).load(resources.packFolders)
  }

  func library() -> Library { loadedLibrary().library }

  /// The login name on this host; empty when the system does not say.
  var systemUser: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
      return environment["USER"] ?? ""
    }
    return String(cString: name)
  }

  /// The name that the system has for the user.
  var systemUserName: String {
    guard let entry = getpwuid(geteuid()), let gecos = entry.pointee.pw_gecos else {
      return systemUser
    }
    let name = String(cString: gecos).prefix { $0 != "," }
    let cleaned = TextPolicy.cleanLine(String(name)).text
    return cleaned.allSatisfy(\.isWhitespace) ? systemUser : cleaned
  }

  var dataFolder: String { folder("XDG_DATA_HOME", "/.local/share") }
  var cacheFolder: String { folder("XDG_CACHE_HOME", "/.cache") }
  var stateFolder: String { folder("XDG_STATE_HOME", "/.local/state") }

  private func folder(_ variable: String, _ fallback: String) -> String {
    if let set = environment[variable], set.hasPrefix("/") { return set + "/ansvar" }
    let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
    return home + fallback + "/ansvar"
  }

  private func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}

/// Which language the environment asks for.
enum LanguageChoice {
  static func language(of environment: [String: String]) -> Language {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[variable], !value.isEmpty else { continue }
      return language(ofLocale: value)
    }
    return .english
  }

  static func language(ofLocale locale: String) -> Language {
    switch locale.prefix(2).lowercased() {
    case "nb", "no": .bokmal
    case "nn": .nynorsk
    case "sv": .swedish
    default: .english
    }
  }
}

/// The version that the program says it is.
enum AnsvarVersion {
  static let text = "0.1.0"
}
