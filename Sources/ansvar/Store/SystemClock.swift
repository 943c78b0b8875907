import Domain
import Foundation

/// The clock and the zone, asked at the edge and passed in.
enum SystemClock {
  static var now: Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
  }

  /// The zone with this name; the system's own when there is none.
  static func zone(_ name: String?) -> TimeZone {
    name.flatMap { TimeZone(identifier: $0) } ?? .current
  }

  static func today(in zone: TimeZone) -> Day {
    day(of: now, in: zone)
  }

  /// The civil day of an instant.
  static func day(of instant: Instant, in zone: TimeZone) -> Day {
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
    let local = date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
    return Day(number: Int((local / 86_400).rounded(.down)))
  }

  /// The last instant of a civil day.
  static func end(of day: Day, in zone: TimeZone) -> Instant {
    let midnight = Double((day.number + 1) * 86_400)
    // The offset at that midnight, which is only known once the instant is.
    let near = Date(timeIntervalSince1970: midnight - Double(zone.secondsFromGMT()))
    let seconds = midnight - Double(zone.secondsFromGMT(for: near))
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
    return Instant(milliseconds: (Int64(midnight) - Int64(offset)) * 1_000 - 1)
  }

  /// `2026-11-21 03:14` in a zone.
  static func text(_ instant: Instant, in zone: TimeZone) -> String {
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
    let local = Int(instant.milliseconds / 1_000) + zone.secondsFromGMT(for: date)
    let day = day(of: instant, in: zone)
    let minute = (local - day.number * 86_400) / 60
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day) \(two(minute / 60)):\(two(minute % 60))"
  }
}
