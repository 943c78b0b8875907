/// Spoils files by bytes, lines, tokens and structure; the same seed spoils in the same way.
struct Mutator {
  private var state: UInt64
  private let pool: [[UInt8]]

  init(seed: UInt64, pool: [[UInt8]]) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    self.pool = pool
  }

  /// A number from 0 up to `bound`, without it.
  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return bound < 2 ? 0 : Int(state >> 11) % bound
  }

  mutating func spoil(_ text: [UInt8]) -> [UInt8] {
    switch below(4) {
    case 0: bytes(text)
    case 1: lines(text)
    case 2: tokens(text)
    default: structure(text)
    }
  }

  private mutating func bytes(_ text: [UInt8]) -> [UInt8] {
    var text = text
    let index = below(text.count + 1)
    switch below(3) {
    case 0: text.insert(UInt8(below(256)), at: index)
    case 1 where index < text.count: text[index] = UInt8(below(256))
    default: text.removeSubrange(index..<min(text.count, index + 1 + below(8)))
    }
    return text
  }

  private mutating func lines(_ text: [UInt8]) -> [UInt8] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let one = below(lines.count)
    let other = below(lines.count)
    switch below(5) {
    case 0: lines.remove(at: one)
    case 1: lines.insert(lines[other], at: one)
    case 2: lines.swapAt(one, other)
    case 3 where !pool.isEmpty: lines[one] = pool[below(pool.count)][...]
    default: lines.removeSubrange(one..<min(lines.count, one + 1 + below(6)))
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private mutating func tokens(_ text: [UInt8]) -> [UInt8] {
    let words = Self.words
    let word = Array(words[below(words.count)].utf8)
    var text = text
    let start = below(text.count + 1)
    let end = text[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ",") } ?? text.count
    text.replaceSubrange(start..<(below(2) == 0 ? start : end), with: word)
    return text
  }

  /// Moves a stretch of lines in or out, turns it into something else, or says it many times.
  private mutating func structure(_ text: [UInt8]) -> [UInt8] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let start = below(lines.count)
    let stretch = start..<min(lines.count, start + 1 + below(12))
    let kind = below(5)
    for index in stretch {
      switch kind {
      case 0: lines[index] = ([0x20, 0x20] + lines[index])[...]
      case 1: lines[index] = lines[index].dropFirst(2)
      case 2: lines[index] = (Array("- ".utf8) + lines[index].drop { $0 == 0x20 })[...]
      default: break
      }
    }
    if kind == 3 {
      let copy = lines[stretch]
      for _ in 0...below(40) { lines.insert(contentsOf: copy, at: stretch.upperBound) }
    } else if kind == 4, let colon = lines[start].firstIndex(of: UInt8(ascii: ":")) {
      let value = [": []", ": {}", ":", ": ''", ": |\n  a\n b", ": [[a]]", ": {a: b}"][below(7)]
      lines[start] = (lines[start][..<colon] + Array(value.utf8))[...]
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private static let words = [
    "\"", "'", "|", ">-", "- ", ": ", "? ", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!!str ",
    "---\n", "...\n", "%YAML 1.2\n", "\t", "\r\n", "\u{FEFF}", "\u{0}", "\u{1B}[2J", "\u{202E}",
    "\u{85}", "\u{2028}", "a\u{301}\u{301}\u{301}\u{301}\u{301}", "yes", "no", "true", "~", "null",
    "1e999", "-1", "0", "99999999999999999999", "2024-02-30", "0000-00-00", "\"\"", "''", " ",
    "{{title}}", "{{#risks}}", "{{/risks}}", "{{", "}}", "..", "../x", "\\", "\"\\u0000\"",
    "\"\\ud800\"", "\"\\n\"", "<<: ", "= ", "norway:H12", "nb: ", "da: ", "any: ", "all: ",
    "\"yes\"", "answered", "$", "%", "@", "`", "1.0", ".5", "0x1F", "007", "2024", "2024-01",
  ]
}
