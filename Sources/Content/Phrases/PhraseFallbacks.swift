import Domain
import Synchronization

/// Other languages' phrases, read only once a key is missing, so that the start does not pay for them.
final class PhraseFallbacks: Sendable {
  private let languages: [Language]
  private let folder: String
  private let loaded = Mutex<[[String: String]]?>(nil)

  init(_ languages: [Language], folder: String) {
    self.languages = languages
    self.folder = folder
  }

  func find(_ key: String) -> String? {
    guard !languages.isEmpty else { return nil }
    return loaded.withLock { loaded in
      let files = loaded ?? read()
      loaded = files
      return files.lazy.compactMap { $0[key] }.first
    }
  }

  private func read() -> [[String: String]] {
    languages.compactMap { try? PhraseFile.read(folder + "/" + $0.rawValue + ".txt") }
  }
}
