/// Writes JSON with keys in the order given.
enum JSONText {
  static func of(_ listing: Listing) -> String {
    guard !listing.rows.isEmpty else { return "[]\n" }
    let rows = listing.rows.map { row in
      "  {"
        + zip(listing.columns, row).map { quoted($0.key) + ": " + value($1) }
        .joined(separator: ", ") + "}"
    }
    return "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  private static func value(_ cell: Listing.Cell) -> String {
    switch cell {
    case .text(let text): quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): "[" + texts.map(quoted).joined(separator: ", ") + "]"
    case .word(let word, _): quoted(word)
    case .none: "null"
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

/// Writes CSV that a spreadsheet takes for data: nothing in it is a formula.
enum CSVText {
  static func of(_ listing: Listing) -> String {
    let heading = listing.columns.map { quoted($0.key) }.joined(separator: ",")
    let rows = listing.rows.map { row in row.map(field).joined(separator: ",") }
    return ([heading] + rows).map { $0 + "\r\n" }.joined()
  }

  private static func field(_ cell: Listing.Cell) -> String {
    if case .number(let number) = cell { return String(number) }
    let text = cell.text
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    return quoted(isFormula == true ? "'" + text : text)
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
