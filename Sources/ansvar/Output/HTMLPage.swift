/// Puts a page for a browser together: one file, no scripts, nothing from elsewhere. All text is escaped on its way in.
struct HTMLPage {
  private var body = ""
  private let title: String
  private let language: String

  init(title: String, language: String) {
    self.title = title
    self.language = language
  }

  mutating func heading(_ level: Int, _ text: String) {
    body += "<h\(level)>" + Self.escaped(text) + "</h\(level)>\n"
  }

  mutating func paragraph(_ text: String) {
    if !text.isEmpty { body += "<p>" + Self.escaped(text) + "</p>\n" }
  }

  mutating func facts(_ facts: [(name: String, value: String)]) {
    body += "<dl>\n"
    for fact in facts {
      body += "<dt>" + Self.escaped(fact.name) + "</dt><dd>" + Self.escaped(fact.value) + "</dd>\n"
    }
    body += "</dl>\n"
  }

  mutating func list(_ lines: [String]) {
    body += "<ul>" + lines.map { "<li>" + Self.escaped($0) + "</li>" }.joined() + "</ul>\n"
  }

  mutating func openTable(_ titles: [String]) {
    body += "<table>\n<thead><tr>"
    body += titles.map { "<th scope=\"col\">" + Self.escaped($0) + "</th>" }.joined()
    body += "</tr></thead>\n<tbody>\n"
  }

  /// Cells that are escaped already, as they may hold marks.
  mutating func row(_ cells: [String]) {
    body += "<tr>" + cells.map { "<td>" + $0 + "</td>" }.joined() + "</tr>\n"
  }

  mutating func closeTable() { body += "</tbody></table>\n" }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(Self.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Self.escaped(title))</title>
    <style>
    body { font-family: sans-serif; line-height: 1.4; margin: 2em; max-width: 80em; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #888; padding: 0.5em; text-align: left; vertical-align: top; }
    del { background: #fdd; } ins { background: #dfd; }
    dt { float: left; clear: left; width: 16em; }
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// Signs that HTML would obey.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
