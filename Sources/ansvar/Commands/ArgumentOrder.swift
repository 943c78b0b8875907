import Curses
import Domain

/// Lets the options that every command takes stand before the command, as people type them.
enum ArgumentOrder {
  private static let withValue: Set<String> = ["--store", "--lang", "--as-of", "--as", "--color"]

  /// `--lang sv list` becomes `list --lang sv`.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var leading: [String] = []
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("--"), arguments[index] != "--" {
      leading.append(arguments[index])
      if withValue.contains(arguments[index]), index + 1 < arguments.count {
        index += 1
        leading.append(arguments[index])
      }
      index += 1
    }
    guard index < arguments.count, !leading.isEmpty else { return arguments }
    let rest = arguments[index...]
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + leading + Array(rest[end...])
  }
}

/// The options that help and error sentences need, read without the parser.
struct EarlyOptions {
  private(set) var options = GlobalOptions()
  private(set) var wantsVersion = false

  init(_ arguments: [String]) {
    options.store = nil
    options.lang = EarlyOptions.value(of: "--lang", in: arguments)
    options.asOf = nil
    options.person = nil
    options.plain = false
    options.color = .auto
    wantsVersion = arguments.prefix { $0 != "--" }.contains("--version")
    if let lang = options.lang, Language(rawValue: lang.lowercased()) == nil { options.lang = nil }
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
