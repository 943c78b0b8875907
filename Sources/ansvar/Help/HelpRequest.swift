/// That somebody asked for help, and on what.
struct HelpRequest: Equatable {
  /// Words of a command, or one topic.
  let words: [String]

  /// - Returns: nil when the arguments do not ask for help.
  init?(_ arguments: [String]) {
    let own = Array(arguments.prefix { $0 != "--" })
    guard own.first == "help" || own.contains("--help") || own.contains("-h") else { return nil }
    let rest = own.first == "help" ? Array(own.dropFirst()) : own
    words = Array(rest.prefix { !$0.hasPrefix("-") })
  }
}
