public import Foundation

/// A content file that cannot be used: what is wrong, where, and what to do about it.
public enum ContentError: Error, Equatable, Sendable {
  /// No folder of resources at any of the places where it may lie.
  case noResources(tried: [String])
  case missing(String)
  case unreadable(String, reason: String)
  case tooLarge(String, bytes: Int, limit: Int)
  case malformedPhrase(file: String, line: Int, fault: PhraseFault)
}

/// What can be wrong with a line of a phrase file.
public enum PhraseFault: Equatable, Sendable {
  case notUTF8
  case noEqualsSign
  case badKey(String)
  case noText(key: String)
  case duplicate(key: String, firstLine: Int)
  case openBrace(key: String)
  case controlCharacter(key: String)
}

extension ContentError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .noResources(let tried):
      "Ansvar cannot find its guidance and phrases. Looked in: \(tried.joined(separator: ", ")). "
        + "Set ANSVAR_RESOURCES to the folder that holds 'packs' and 'phrases'."
    case .missing(let path):
      "\(path) does not exist. Set ANSVAR_RESOURCES to the folder that holds 'packs' and 'phrases'."
    case .unreadable(let path, let reason):
      "\(path) cannot be read: \(reason). Check that the file is there and that you may read it."
    case .tooLarge(let path, let bytes, let limit):
      "\(path) is \(bytes) bytes, more than the \(limit) that Ansvar reads. Split it or remove it."
    case .malformedPhrase(let file, let line, let fault):
      "\(file), line \(line): \(fault.sentence)"
    }
  }
}

extension PhraseFault {
  fileprivate var sentence: String {
    switch self {
    case .notUTF8: "is not UTF-8. Save the file as UTF-8."
    case .noEqualsSign: "has no '='. Write 'key = text', or '#' before a comment."
    case .badKey(let key):
      "the key '\(key)' has other signs than letters, digits, '.', '-'. Choose another key."
    case .noText(let key): "'\(key)' has no text. Write one after '='."
    case .duplicate(let key, let firstLine):
      "'\(key)' stands on line \(firstLine) already. Remove one of the two."
    case .openBrace(let key):
      "'\(key)' has a brace without its other half. Write placeholders as '{name}'."
    case .controlCharacter(let key):
      "'\(key)' holds a control character. Remove it."
    }
  }
}
