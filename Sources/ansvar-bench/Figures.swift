/// How long something took, over many rounds.
struct Figures {
  static let heading =
    column("", 42) + column("median", 10) + column("95 %", 10) + column("plain", 10)

  private let milliseconds: [Double]

  init(_ rounds: Int, _ work: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds {
      let time = try clock.measure { try work() }
      let (seconds, fraction) = time.components
      times.append(Double(seconds) * 1_000 + Double(fraction) / 1e15)
    }
    milliseconds = times.sorted()
  }

  var median: Double { at(0.5) }
  var high: Double { at(0.95) }

  /// One line of the report, with the plain figure where there is one.
  func line(_ name: String, plain: Figures? = nil) -> String {
    Self.column(name, 42) + Self.column(Self.text(median), 10) + Self.column(Self.text(high), 10)
      + Self.column(plain.map { Self.text($0.median) } ?? "", 10)
  }

  private func at(_ share: Double) -> Double {
    milliseconds.isEmpty ? 0 : milliseconds[Int(Double(milliseconds.count - 1) * share)]
  }

  private static func text(_ value: Double) -> String {
    let scaled = Int((value * 1_000).rounded())
    let digits = String(scaled % 1_000)
    return "\(scaled / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func column(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
