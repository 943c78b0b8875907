import ArgumentParser
import Foundation

/// What the parser says about its commands and their arguments, as it gives it out for tools.
struct ToolDescription: Decodable {
  struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// The commands below, without the parser's own help.
    var children: [Command] { (subcommands ?? []).filter { $0.commandName != "help" } }
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var names: [Name]?
    var valueName: String?
    var isOptional: Bool
    var isRepeating: Bool
    var allValues: [String]?

    var longName: String? { names?.first { $0.kind == "long" }?.name }
  }

  var command: Command

  /// - Throws: when the parser's description has another form than the one known.
  static func current() throws -> ToolDescription {
    try JSONDecoder().decode(ToolDescription.self, from: Data(AnsvarCommand._dumpHelp().utf8))
  }

  /// The command under the root that a path names; nil when there is none.
  func command(_ path: [String]) -> Command? {
    var found = command
    for name in path {
      guard let next = found.children.first(where: { $0.commandName == name }) else { return nil }
      found = next
    }
    return found
  }
}
