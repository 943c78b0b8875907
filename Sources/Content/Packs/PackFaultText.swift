import Domain

extension PackFault {
  /// What is wrong, as a sentence.
  public var what: String {
    switch self {
    case .missingFile(let name): "The file \(name) is missing."
    case .unreadable(let reason): "The file cannot be read: \(reason)."
    case .fileTooLarge(let bytes, let limit):
      "The file is \(bytes) bytes; at most \(limit) are read."
    case .packTooLarge(let limit): "The pack is larger than \(limit) bytes."
    case .tooManyFiles(let limit): "The pack has more than \(limit) files."
    case .symbolicLink: "This is a symbolic link."
    case .tooManyFolders(let limit): "Folders lie more than \(limit) deep."
    case .unknownFile: "The pack format has no such file; it is not read."
    case .notUTF8(let byte): "The byte 0x\(String(byte, radix: 16)) is not UTF-8."
    case .syntax(let reason): "This is not YAML: \(reason)."
    case .emptyFile: "The file is empty."
    case .duplicateKey(let key): "The key '\(key)' stands twice in one map."
    case .alias(let name): "'*\(name)' is an alias."
    case .anchor: "An anchor stands here."
    case .tag(let name): "'\(name)' is a tag."
    case .tooDeep(let limit): "Lists and maps lie more than \(limit) inside one another."
    case .keyIsNoWord: "A key is not a plain word."
    case .missingKey(let key): "'\(key)' is missing."
    case .unknownKey(let key, _): "There is no key '\(key)' here."
    case .wrongType(let key, _): "'\(key)' has a value of the wrong type."
    case .unknownWord(let word, let key, _): "'\(word)' is no value of '\(key)'."
    case .badID(let id): "'\(id)' is no id."
    case .badDay(let text, let key): "'\(text)' is no day for '\(key)'."
    case .numberOutOfRange(let number, let key, _): "\(number) is out of range for '\(key)'."
    case .unquotedYesNo(let word): "The word \(word) stands without quotation marks."
    case .emptyText(let key): "'\(key)' is empty."
    case .missingLanguages(let languages, let key):
      "'\(key)' has no text in \(languages.joined(separator: ", "))."
    case .unknownLanguage(let language, _): "'\(language)' is no language."
    case .forbiddenCharacters(let key):
      "'\(key)' holds control characters or characters that hide or turn text."
    case .textTooLong(let key): "'\(key)' is too long."
    case .longTitle(let language, let length, let limit):
      "The title in \(language) has \(length) characters; \(limit) fit the screens."
    case .badURL(let url): "'\(url)' is no web address."
    case .duplicateID(let kind, let id, let first):
      "The \(kind) '\(id)' stands in \(first) already."
    case .unknownReference(let kind, let id): "There is no \(kind) '\(id)' in any pack."
    case .unknownAnswer(let word, let question, _):
      "'\(word)' is no answer to the question \(question)."
    case .undatedSource(let key): "The source \(key) has no date."
    case .basedOnCycle(let packs):
      "Packs rest on each other in a circle: \(packs.joined(separator: " -> "))."
    case .countryMissing: "A national pack names no country."
    case .policyRow(let expected, let found): "The matrix needs \(expected) here and has \(found)."
    case .wordsWithoutUse(let deed): "Own words stand where the line is taken as '\(deed)'."
    case .adaptsOther(let id): "'\(id)' is no item of a pack that this one is based on."
    case .weakensDuty(let id, let force):
      "'\(id)' is must by \(Self.ground(force)) and cannot be adapted, weakened or left out."
    case .dropsCondition(let condition, let gate):
      "The gate '\(gate)' no longer asks for '\(condition)', which cannot be waived."
    case .dropsStop(let questions):
      "The rule that holds a collaboration back over \(questions.joined(separator: ", ")) is gone."
    case .badSignature(let reason): "The signature does not hold: \(reason)."
    case .templateBraces(let text): "Braces are not balanced at '\(text)'."
    case .templateField(let name, _): "'{{\(name)}}' is no field here."
    case .templateSection(let name): "The section '\(name)' is not opened and closed in order."
    case .tooManyProblems(let limit): "There are more than \(limit) problems; the rest is not told."
    }
  }

  /// What would be right.
  public var remedy: String {
    switch self {
    case .missingFile: "Add it."
    case .unreadable: "Check that it is a file and that you may read it."
    case .fileTooLarge, .packTooLarge, .tooManyFiles:
      "Split the pack or remove what it does not need."
    case .symbolicLink: "Put the file itself in its place."
    case .tooManyFolders: "Keep to guidelines, checklists and templates."
    case .unknownFile: "See the pack format for the names of files."
    case .notUTF8: "Save the file as UTF-8."
    case .syntax: "Look at indentation, colons and quotation marks on this line and the one before."
    case .emptyFile: "Fill it in or remove it."
    case .duplicateKey: "Keep one of them."
    case .alias, .anchor: "Write the value out where it is used."
    case .tag: "Remove it."
    case .tooDeep: "Keep to the pack format."
    case .keyIsNoWord: "Write 'key: value'."
    case .missingKey(let key): "Add '\(key): ...'."
    case .unknownKey(_, let known), .unknownWord(_, _, let known), .unknownLanguage(_, let known),
      .unknownAnswer(_, _, let known), .templateField(_, let known):
      known.isEmpty ? "Remove it." : "Choose among: \(known.joined(separator: ", "))."
    case .wrongType(_, let expected): expected.remedy
    case .badID: "Use letters a to z, digits, '-' and '.'."
    case .badDay: "Write 2025-05-22, or 2025-05 or 2025 where only that is known."
    case .numberOutOfRange(_, _, let range):
      "Write a number from \(range.lowerBound) to \(range.upperBound)."
    case .unquotedYesNo(let word): "Write \"\(word)\"."
    case .emptyText: "Write a text or remove the key."
    case .missingLanguages: "Add it; until then the text is shown in another language."
    case .forbiddenCharacters: "Remove them."
    case .textTooLong: "Shorten it."
    case .longTitle: "Shorten it."
    case .badURL: "Write an address that begins with https:// or http://."
    case .duplicateID: "Give one of them another id."
    case .unknownReference: "Correct the id, or add what it names."
    case .undatedSource: "Add the document's own date if it has one."
    case .basedOnCycle: "Remove one of the links."
    case .countryMissing: "Add 'country: NO' or another ISO 3166 code."
    case .policyRow: "Write four rows of four levels."
    case .wordsWithoutUse: "Remove them, or write 'does: adapt' or 'does: explain'."
    case .adaptsOther: "Correct the id, or name its pack in 'basedOn'."
    case .weakensDuty: "Write 'does: adopt', or 'does: explain' with words of your own beside it."
    case .dropsCondition, .dropsStop: "Put it back as the pack that this one is based on has it."
    case .badSignature: "Get the pack anew from whoever signed it, or sign it again."
    case .templateBraces: "Write '{{field}}'."
    case .templateSection: "Write '{{#name}} ... {{/name}}'."
    case .tooManyProblems: "Correct these first."
    }
  }
}

extension PackFault {
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
