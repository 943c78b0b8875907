import Domain
import Testing

@Suite struct DayTests {
  @Test func `a day reads and writes the same text`() {
    for number in stride(from: -30_000, through: 60_000, by: 17) {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: ["2025-02-29", "2025-13-01", "2025-1-1", "25-01-01", "2025-01-01x", ""])
  func `what is no day is not read`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `adding months keeps to the month's end`() {
    #expect(Day("2024-01-31")?.adding(months: 1).description == "2024-02-29")
    #expect(Day("2025-03-31")?.adding(months: -1).description == "2025-02-28")
    #expect(Day("2025-11-30")?.adding(months: 24).description == "2027-11-30")
  }

  @Test func `the twenty-first of November 2026 is a Saturday`() {
    #expect(Day("2026-11-21")?.weekday == 6)
  }
}
