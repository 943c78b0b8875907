/// What can be wrong with a pack, as facts. ``PackFault/what`` and ``PackFault/remedy`` give the words.
public enum PackFault: Equatable, Sendable {
  // Files
  case missingFile(String)
  case unreadable(String)
  case fileTooLarge(bytes: Int, limit: Int)
  case packTooLarge(limit: Int)
  case tooManyFiles(limit: Int)
  case symbolicLink
  case tooManyFolders(limit: Int)
  case tooManyPieces(limit: Int)
  case packTooManyPieces(limit: Int)
  case unknownFile
  case notUTF8(byte: UInt8)

  // YAML
  case syntax(String)
  case emptyFile
  case duplicateKey(String)
  case alias(String)
  case anchor
  case tag(String)
  case tooDeep(limit: Int)
  case keyIsNoWord

  // Values
  case missingKey(String)
  case unknownKey(String, known: [String])
  case wrongType(key: String, expected: ExpectedType)
  case unknownWord(String, key: String, known: [String])
  case badID(String)
  case badDay(String, key: String)
  case numberOutOfRange(Int, key: String, ClosedRange<Int>)
  case unquotedYesNo(String)
  case badCountry(String)
  case repeatedWord(String, key: String)
  case emptyList(key: String)
  case tooManyLines(key: String, limit: Int)

  // Texts
  case emptyText(key: String)
  case missingLanguages([String], key: String)
  case unknownLanguage(String, known: [String])
  case forbiddenCharacters(key: String)
  case textTooLong(key: String)
  case longTitle(language: String, length: Int, limit: Int)
  case badURL(String)

  // References
  case duplicateID(kind: String, id: String, first: String)
  case unknownReference(kind: String, id: String)
  case unknownAnswer(String, question: String, known: [String])
  case undatedSource(String)
  case basedOnCycle([String])
  case groundLeftOut(String)
  case askedInCircle([String])
  case countryMissing
  case policyRow(expected: Int, found: Int)

  // Adaptations
  case wordsWithoutUse(String)
  case adaptsOther(String)
  case weakensDuty(String, force: String)
  case dropsCondition(String, gate: String)
  case dropsStop([String])

  // Signatures
  case badSignature(String)

  // Templates
  case templateBraces(String)
  case templateField(String, known: [String])
  case templateSection(String)
  case templateTooDeep(limit: Int)
  case templateListInList(String, outer: String)

  case tooManyProblems(limit: Int)

  /// What a value should have been.
  public enum ExpectedType: String, Sendable {
    case text, texts, word, list, map, number, boolean, day
  }

  public var severity: PackProblem.Severity {
    switch self {
    case .unknownFile, .unquotedYesNo, .missingLanguages, .longTitle: .warning
    case .undatedSource: .note
    default: .error
    }
  }
}
