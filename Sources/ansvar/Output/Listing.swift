import ArgumentParser

/// How a list is given out.
enum ListFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, json, csv, markdown
}

/// Rows with named columns: one source for the table, the JSON and the CSV of a command.
struct Listing: Sendable {
  /// One value; only its JSON form knows the difference between kinds.
  enum Cell: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([String])
    /// A word of the program: its stable form, and what people read.
    case word(String, String)
    case none

    /// What people read.
    var shown: String {
      if case .word(_, let shown) = self { shown } else { text }
    }

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .flag(let flag): flag ? "true" : "false"
      case .list(let texts): texts.joined(separator: ", ")
      case .word(let word, _): word
      case .none: ""
      }
    }

    init(_ text: String?) {
      self = text.map { .text($0) } ?? .none
    }

    init(_ number: Int?) {
      self = number.map { .number($0) } ?? .none
    }
  }

  struct Column: Equatable, Sendable {
    /// Stable: the key in JSON and the heading in CSV.
    var key: String
    /// The heading of the table; nil leaves the column out of it.
    var title: String?

    init(_ key: String, _ title: String? = nil) {
      self.key = key
      self.title = title
    }
  }

  var columns: [Column]
  var rows: [[Cell]]

  init(_ columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The whole list in a format. A table fits `width` columns of the terminal; 0 cuts nothing.
  func text(_ format: ListFormat, width: Int) -> String {
    switch format {
    case .table: TableText(self, width: width).text
    case .json: JSONText.of(self)
    case .csv: CSVText.of(self)
    case .markdown: MarkdownPage.table(self)
    }
  }
}
