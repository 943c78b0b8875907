import Domain
import Foundation

/// The wall clock in a zone, worked out at the edge.
enum Clock {
  static func today(in zone: TimeZone) -> Day {
    day(of: Date(), in: zone)
  }

  /// Day and time, as `2026-11-21 14:05`.
  static func text(_ instant: Instant, in zone: TimeZone) -> String {
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
    let seconds = Int(date.timeIntervalSince1970) + zone.secondsFromGMT(for: date)
    let minutes = (seconds % 86_400 + 86_400) % 86_400 / 60
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(day(of: date, in: zone)) \(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static func day(of date: Date, in zone: TimeZone) -> Day {
    let seconds = date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
    return Day(number: Int((seconds / 86_400).rounded(.down)))
  }
}
