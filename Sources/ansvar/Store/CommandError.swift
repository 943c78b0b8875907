/// Why a command cannot do what was asked, beyond what the register and the packs say themselves.
enum CommandError: Error, Equatable, Sendable {
  case noSuchFile(String)
  case unreadable(String)
  case cannotRead(String)
  case cannotWrite(String)
  case fileExists(String)
  /// The columns that a Swecris file must have, and this one has not.
  case notSwecris(missing: [String])
  /// There is no store at that place yet.
  case noStore(String)
  /// A sample is never written over a store that is none, nor over another sample.
  case notASample(String)
  case otherSample(String)
  case actingOnlyInSample
  case unknownPerson(String)
  /// Nobody in the register is this user of the system.
  case nobody(user: String)
  case notADay(String)
  case unknownLanguage(String)
  case unknownStage(String, known: [String])
  case notANumber(String)
  case notFound(String)
  case unknownTopic(String, known: [String])
  case notAHead(String)
  case noPolicy
  /// A folder whose pack cannot be used, and the first thing that is wrong with it.
  case badPack(String, String)
  case noOwnPack
  case notAKey(String)

  /// The name of its sentence: `error.<key>`.
  var key: String {
    switch self {
    case .noSuchFile: "noSuchFile"
    case .unreadable: "unreadable"
    case .cannotRead: "cannotRead"
    case .cannotWrite: "cannotWrite"
    case .fileExists: "fileExists"
    case .notSwecris: "notSwecris"
    case .noStore: "noStore"
    case .notASample: "notASample"
    case .otherSample: "otherSample"
    case .actingOnlyInSample: "actingOnlyInSample"
    case .unknownPerson: "unknownPerson"
    case .nobody: "nobody"
    case .notADay: "notADay"
    case .unknownLanguage: "unknownLanguage"
    case .unknownStage: "unknownStage"
    case .notANumber: "notANumber"
    case .notFound: "notFound"
    case .unknownTopic: "unknownTopic"
    case .notAHead: "notAHead"
    case .noPolicy: "noPolicy"
    case .badPack: "badPack"
    case .noOwnPack: "noOwnPack"
    case .notAKey: "notAKey"
    }
  }

  /// What its sentence is filled with.
  var values: [String: String] {
    switch self {
    case .noSuchFile(let path), .unreadable(let path), .cannotWrite(let path),
      .fileExists(let path), .noStore(let path),
      .notASample(let path), .otherSample(let path), .notAKey(let path):
      ["path": path]
    case .badPack(let path, let text): ["path": path, "text": text]
    case .cannotRead(let text), .unknownPerson(let text), .nobody(let text), .notADay(let text),
      .unknownLanguage(let text), .notANumber(let text), .notFound(let text),
      .notAHead(let text):
      ["text": text]
    case .notSwecris(let missing): ["names": missing.joined(separator: ", ")]
    case .unknownStage(let text, let known), .unknownTopic(let text, let known):
      ["text": text, "known": known.joined(separator: ", ")]
    case .actingOnlyInSample, .noPolicy, .noOwnPack: [:]
    }
  }

  var exitCode: Int32 {
    switch self {
    case .noSuchFile, .noStore: 66
    case .unreadable: 77
    case .cannotRead: 74
    case .cannotWrite, .fileExists, .notASample, .otherSample: 73
    case .notSwecris, .notAHead, .badPack, .notAKey: 65
    case .notADay, .unknownLanguage, .unknownStage, .notANumber, .unknownTopic: 64
    case .actingOnlyInSample, .unknownPerson, .nobody, .notFound, .noOwnPack: 1
    case .noPolicy: 70
    }
  }
}
