import Domain

extension PackFault {
  /// What is wrong, as a sentence.
  public var what: String {
    switch self {
    case .missingFile(let name): "The file \(name) is missing."
    case .unreadable(let reason): "The file cannot be read: \(shown(reason))."
    case .fileTooLarge(let bytes, let limit):
      "The file is \(bytes) bytes; at most \(limit) are read."
    case .packTooLarge(let limit): "The pack is larger than \(limit) bytes."
    case .tooManyFiles(let limit): "The pack has more than \(limit) files."
    case .symbolicLink: "This is a symbolic link."
    case .tooManyFolders(let limit): "Folders lie more than \(limit) deep."
    case .unknownFile: "The pack format has no such file; it is not read."
    case .tooManyPieces(let limit): "The file has more than \(limit) lines and values."
    case .packTooManyPieces(let limit): "The pack has more than \(limit) lines and values."
    case .notUTF8(let byte): "The byte 0x\(String(byte, radix: 16)) is not UTF-8."
    case .syntax(let reason): "This is not YAML: \(shown(reason))."
    case .emptyFile: "The file is empty."
    case .duplicateKey(let key): "The key \(quoted(key)) stands twice in one map."
    case .alias(let name): "\(quoted("*" + name)) is an alias."
    case .anchor: "An anchor stands here."
    case .tag(let name): "\(quoted(name)) is a tag."
    case .tooDeep(let limit): "Lists and maps lie more than \(limit) inside one another."
    case .keyIsNoWord: "A key is not a plain word."
    case .missingKey(let key): "\(quoted(key)) is missing."
    case .unknownKey(let key, _): "There is no key \(quoted(key)) here."
    case .wrongType(let key, _): "\(quoted(key)) has a value of the wrong type."
    case .unknownWord(let word, let key, _): "\(quoted(word)) is no value of \(quoted(key))."
    case .badID(let id): "\(quoted(id)) is no id."
    case .badDay(let text, let key): "\(quoted(text)) is no day for \(quoted(key))."
    case .numberOutOfRange(let number, let key, _): "\(number) is out of range for \(quoted(key))."
    case .unquotedYesNo(let word): "The word \(word) stands without quotation marks."
    case .badCountry(let text): "\(quoted(text)) is no country."
    case .repeatedWord(let word, let key): "\(quoted(word)) stands twice in \(quoted(key))."
    case .emptyList(let key): "\(quoted(key)) is an empty list."
    case .tooManyLines(let key, let limit): "\(quoted(key)) has more than \(limit) lines."
    case .emptyText(let key): "\(quoted(key)) is empty."
    case .missingLanguages(let languages, let key):
      "\(quoted(key)) has no text in \(languages.joined(separator: ", "))."
    case .unknownLanguage(let language, _): "\(quoted(language)) is no language."
    case .forbiddenCharacters(let key):
      "\(quoted(key)) holds control characters or characters that hide or turn text."
    case .textTooLong(let key): "\(quoted(key)) is too long."
    case .longTitle(let language, let length, let limit):
      "The title in \(language) has \(length) characters; \(limit) fit the screens."
    case .badURL(let url): "\(quoted(url)) is no web address."
    case .duplicateID(let kind, let id, let first):
      "The \(kind) \(quoted(id)) stands in \(shown(first)) already."
    case .unknownReference(let kind, let id): "There is no \(kind) \(quoted(id)) in any pack."
    case .unknownAnswer(let word, let question, _):
      "\(quoted(word)) is no answer to the question \(shown(question))."
    case .undatedSource(let key): "The source \(shown(key)) has no date."
    case .basedOnCycle(let packs):
      "Packs rest on each other in a circle: \(listed(packs, " -> "))."
    case .groundLeftOut(let pack):
      "The pack \(quoted(pack)), which this one is based on, is not used: it has errors itself."
    case .askedInCircle(let questions):
      "Questions are asked only when others are, in a circle: \(listed(questions, " -> "))."
    case .countryMissing: "A national pack names no country."
    case .policyRow(let expected, let found): "The matrix needs \(expected) here and has \(found)."
    case .wordsWithoutUse(let deed): "Own words stand where the line is taken as \(quoted(deed))."
    case .adaptsOther(let id): "\(quoted(id)) is no item of a pack that this one is based on."
    case .weakensDuty(let id, let force):
      "\(quoted(id)) is must by \(Self.ground(force)) and cannot be adapted, weakened or left out."
    case .dropsCondition(let condition, let gate):
      "The gate \(quoted(gate)) no longer asks for \(quoted(condition)), which cannot be waived."
    case .dropsStop(let questions):
      "The rule that holds a collaboration back over \(listed(questions)) is gone."
    case .badSignature(let reason): "The signature does not hold: \(reason)."
    case .templateBraces(let text): "Braces are not balanced at \(quoted(text))."
    case .templateField(let name, _): "\(quoted("{{" + name + "}}")) is no field here."
    case .templateSection(let name):
      "The section \(quoted(name)) is not opened and closed in order."
    case .templateTooDeep(let limit): "Sections lie more than \(limit) inside one another."
    case .templateListInList(let name, let outer):
      "The list \(quoted(name)) stands inside the list \(quoted(outer))."
    case .tooManyProblems(let limit): "There are more than \(limit) problems; the rest is not told."
    }
  }

  /// What would be right.
  public var remedy: String {
    switch self {
    case .missingFile: "Add it."
    case .unreadable: "Check that it is a file and that you may read it."
    case .fileTooLarge, .packTooLarge, .tooManyFiles, .tooManyPieces, .packTooManyPieces:
      "Split the pack or remove what it does not need."
    case .symbolicLink: "Put the file itself in its place."
    case .tooManyFolders: "Keep to guidelines, checklists and templates."
    case .unknownFile: "See the pack format for the names of files."
    case .notUTF8: "Save the file as UTF-8."
    case .syntax: "Look at indentation, colons and quotation marks on this line and the one before."
    case .emptyFile: "Fill it in or remove it."
    case .duplicateKey, .repeatedWord: "Keep one of them."
    case .alias, .anchor: "Write the value out where it is used."
    case .tag: "Remove it."
    case .tooDeep: "Keep to the pack format."
    case .keyIsNoWord: "Write 'key: value'."
    case .missingKey(let key): "Add '\(key): ...'."
    case .unknownKey(_, let known), .unknownWord(_, _, let known), .unknownLanguage(_, let known),
      .unknownAnswer(_, _, let known), .templateField(_, let known):
      known.isEmpty ? "Remove it." : "Choose among: \(listed(known))."
    case .wrongType(_, let expected): expected.remedy
    case .badID: "Use letters a to z, digits, '-' and '.', with a letter or digit first."
    case .badDay: "Write 2025-05-22, or 2025-05 or 2025 where only that is known."
    case .numberOutOfRange(_, _, let range):
      "Write a number from \(range.lowerBound) to \(range.upperBound)."
    case .unquotedYesNo(let word): "Write \"\(word)\"."
    case .badCountry: "Write two capital letters of ISO 3166, such as NO."
    case .emptyList: "Write what belongs in it."
    case .tooManyLines: "Keep those that are needed."
    case .emptyText: "Write a text or remove the key."
    case .missingLanguages: "Add it; until then the text is shown in another language."
    case .forbiddenCharacters: "Remove them."
    case .textTooLong: "Shorten it."
    case .longTitle: "Shorten it."
    case .badURL: "Write an address that begins with https:// or http://."
    case .duplicateID: "Give one of them another id."
    case .unknownReference: "Correct the id, or add what it names."
    case .undatedSource: "Add the document's own date if it has one."
    case .basedOnCycle, .askedInCircle: "Remove one of the links."
    case .groundLeftOut: "Correct that pack first."
    case .countryMissing: "Add 'country: NO' or another ISO 3166 code."
    case .policyRow: "Write four rows of four levels."
    case .wordsWithoutUse: "Remove them, or write 'does: adapt' or 'does: explain'."
    case .adaptsOther: "Correct the id, or name its pack in 'basedOn'."
    case .weakensDuty: "Write 'does: adopt', or 'does: explain' with words of your own beside it."
    case .dropsCondition, .dropsStop: "Put it back as the pack that this one is based on has it."
    case .badSignature: "Get the pack anew from whoever signed it, or sign it again."
    case .templateBraces: "Write '{{field}}'."
    case .templateSection: "Write '{{#name}} ... {{/name}}'."
    case .templateTooDeep: "Close sections before others open."
    case .templateListInList(_, let outer):
      "Close the outer one first with \(quoted("{{/" + outer + "}}"))."
    case .tooManyProblems: "Correct these first."
    }
  }
}

extension PackFault {
  /// Words of a pack as they may stand in a sentence: clean, on one line, and short.
  static func shown(_ text: String, length: Int = 80) -> String {
    let start = String(text.unicodeScalars.prefix(length + 1))
    let line = TextPolicy.cleanLine(start).text
    guard start.unicodeScalars.count > length else { return line }
    return String(line.unicodeScalars.prefix(length)) + "\u{2026}"
  }

  /// Entries of a list that are shown.
  private static let listLength = 50

  private func shown(_ text: String) -> String { Self.shown(text) }

  private func quoted(_ text: String) -> String { "'" + Self.shown(text) + "'" }

  private func listed(_ words: [String], _ separator: String = ", ") -> String {
    words.prefix(Self.listLength).map { Self.shown($0) }.joined(separator: separator)
      + (words.count > Self.listLength ? separator + "\u{2026}" : "")
  }

  /// What a duty rests on, in words.
  private static func ground(_ force: String) -> String {
    switch force {
    case Force.law.rawValue: "law"
    case Force.assignment.rawValue: "government assignment"
    default: "funding terms"
    }
  }
}

extension PackFault.ExpectedType {
  fileprivate var remedy: String {
    switch self {
    case .text: "Write one text."
    case .texts: "Write a text for each language: {nb: ..., en: ...}."
    case .word: "Write one word."
    case .list: "Write a list: [a, b]."
    case .map: "Write a map: key: value."
    case .number: "Write a whole number."
    case .boolean: "Write true or false."
    case .day: "Write a day: 2025-05-22."
    }
  }
}
