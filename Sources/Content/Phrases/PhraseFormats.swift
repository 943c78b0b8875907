public import Domain

extension Phrases {
  /// A whole number with its thousands parted: `12 400`, in English `12,400`.
  public func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3), digits.count > 4 || isEnglish {
        text += isEnglish ? "," : "\u{A0}"
      }
      text.append(digit)
    }
    return text
  }

  /// A number with at most `decimals` digits after the comma, in English after the point; zeros at the end fall away.
  public func number(_ value: Double, decimals: Int = 2) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return String(value) }
    var scale = 1.0
    for _ in 0..<min(max(decimals, 0), 3) { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    let whole = Int(scaled / scale)
    var fraction = String(Int(scaled) - whole * Int(scale))
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "\u{2212}" : ""
    let comma = isEnglish ? "." : ","
    return sign + number(whole) + (fraction.isEmpty ? "" : comma + fraction)
  }

  /// A share of one as a whole per cent: `78 %`, in English `78%`.
  public func percent(_ share: Double) -> String {
    let value = share.isFinite ? Int((min(max(share, -100), 100) * 100).rounded()) : 0
    return number(value) + (isEnglish ? "%" : "\u{A0}%")
  }

  /// A day as everybody in these countries reads it: `2026-11-21`.
  public func day(_ day: Day) -> String { day.description }

  /// How far off a day is: *today*, *yesterday*, *in 11 days*, *3 months ago*.
  public func relative(_ day: Day, today: Day) -> String {
    let days = today.days(until: day)
    switch days {
    case 0: return self["day.today"]
    case 1: return self["day.tomorrow"]
    case -1: return self["day.yesterday"]
    case 2...60: return self("day.in.days", count: days)
    case -60 ... -2: return self("day.ago.days", count: -days)
    case 61...729: return self("day.in.months", count: months(days))
    case -729 ... -61: return self("day.ago.months", count: months(-days))
    default:
      return days > 0
        ? self("day.in.years", count: years(days)) : self("day.ago.years", count: years(-days))
    }
  }

  /// A length of time in days: `9 d`.
  public func shortDays(_ days: Int) -> String {
    self("day.short", ["count": number(days)])
  }

  /// Several words as one: *a, b and c*.
  public func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " " + self["list.and"] + " " + last
  }

  private var isEnglish: Bool { language == .english }

  private func months(_ days: Int) -> Int { Int((Double(days) / 30.44).rounded()) }

  private func years(_ days: Int) -> Int { Int((Double(days) / 365.25).rounded()) }
}
