import Content

/// Help in the chosen language: the parser knows what there is, the phrases say what it does.
struct HelpText {
  /// Topics besides the commands.
  static let topics = ["accessibility", "exit-codes", "files", "languages"]

  private let phrases: Phrases
  private let width: Int

  init(_ phrases: Phrases, width: Int) {
    self.phrases = phrases
    self.width = width == 0 ? 80 : max(40, min(width, 100))
  }

  /// - Throws: ``CommandError/unknownTopic(_:known:)``.
  func text(_ request: HelpRequest) throws -> String {
    if request.words.count == 1, Self.topics.contains(request.words[0]) {
      return topic(request.words[0])
    }
    let tool = try ToolDescription.current()
    // What stands after the command's own words are its arguments.
    var path = request.words
    while !path.isEmpty, tool.command(path) == nil { path.removeLast() }
    guard let command = tool.command(path), request.words.isEmpty || !path.isEmpty else {
      throw CommandError.unknownTopic(
        request.words.joined(separator: " "),
        known: tool.command.children.map(\.commandName) + Self.topics)
    }
    return page(command, path)
  }

  private func topic(_ name: String) -> String {
    let key = "cli.topic." + name
    var text = phrases[key + ".title"] + "\n\n"
    var number = 1
    while phrases.has(key + ".\(number)") {
      text += TextWrap.wrapped(phrases[key + ".\(number)"], width: width) + "\n\n"
      number += 1
    }
    return text
  }

  private func page(_ command: ToolDescription.Command, _ path: [String]) -> String {
    let key = (["cli"] + path).joined(separator: ".")
    var text = TextWrap.wrapped(phrases[key + ".abstract"], width: width) + "\n\n"
    text += phrases["cli.help.usage"] + "\n  " + usage(command, path) + "\n"
    if !command.children.isEmpty {
      text += "\n" + phrases["cli.help.commands"] + "\n"
      text += table(
        command.children.map { child in
          (child.commandName, phrases[key + "." + child.commandName + ".abstract"])
        })
    }
    let arguments = command.arguments ?? []
    let positional = arguments.filter { $0.kind == "positional" }
    if !positional.isEmpty {
      text += "\n" + phrases["cli.help.arguments"] + "\n"
      text += table(
        positional.map { argument in
          let name = argument.valueName ?? ""
          return ("<" + name + ">", phrases[key + ".argument." + name])
        })
    }
    text += "\n" + phrases["cli.help.options"] + "\n"
    text += table(arguments.compactMap { option($0, key) })
    if path.isEmpty {
      text += "\n" + phrases["cli.help.topics"] + " " + Self.topics.joined(separator: ", ") + "\n"
    }
    return text
  }

  private func usage(_ command: ToolDescription.Command, _ path: [String]) -> String {
    var words = ["ansvar"] + path
    if !command.children.isEmpty { words.append(path.isEmpty ? "[<command>]" : "<command>") }
    for argument in command.arguments ?? [] where argument.kind == "positional" {
      let name = "<" + (argument.valueName ?? "") + ">" + (argument.isRepeating ? " ..." : "")
      words.append(argument.isOptional ? "[" + name + "]" : name)
    }
    for argument in command.arguments ?? [] where argument.kind == "option" && !argument.isOptional
    {
      words.append("--" + (argument.longName ?? "") + " <" + (argument.valueName ?? "") + ">")
    }
    return (words + ["[options]"]).joined(separator: " ")
  }

  private func option(_ argument: ToolDescription.Argument, _ key: String) -> (String, String)? {
    guard argument.kind != "positional", let name = argument.longName else { return nil }
    var left = "--" + name
    if argument.kind == "option" {
      left += " <" + (argument.allValues?.joined(separator: "|") ?? argument.valueName ?? "") + ">"
    }
    let own = key + ".option." + name
    return (left, phrases[phrases.has(own) ? own : "cli.option." + name])
  }

  /// Names with their words beside them; under them where the names are long.
  private func table(_ rows: [(String, String)]) -> String {
    let left = min(28, (rows.map(\.0.count).max() ?? 0) + 2)
    return rows.map { name, words in
      let lines = TextWrap.lines(words, width: width - left - 2)
      let margin = String(repeating: " ", count: left + 2)
      let fits = name.count + 2 <= left
      let first = "  " + name + (fits ? String(repeating: " ", count: left - name.count) : "")
      let shown = fits ? [first + (lines.first ?? "")] : [first, margin + (lines.first ?? "")]
      return (shown + lines.dropFirst().map { margin + $0 }).map { $0 + "\n" }.joined()
    }.joined()
  }
}

/// Breaks text into lines at spaces.
enum TextWrap {
  static func wrapped(_ text: String, width: Int) -> String {
    lines(text, width: width).joined(separator: "\n")
  }

  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
