import Domain

/// What rests on itself in the end: packs on packs, questions that are asked only when others are.
enum PackRings {
  static func problems(in readings: [PackReading], packs: [Pack]) -> [PackProblem] {
    packRings(readings, packs) + questionRings(readings.flatMap(\.conditions))
  }

  private static func packRings(_ readings: [PackReading], _ packs: [Pack]) -> [PackProblem] {
    let basedOn = Dictionary(packs.map { ($0.id, $0.basedOn) }, uniquingKeysWith: { old, _ in old })
    return readings.compactMap { reading in
      guard let circle = way(from: reading.packID, in: basedOn) else { return nil }
      return reading.ground(circle[1]).map { PackProblem(.basedOnCycle(circle), at: $0) }
    }
  }

  /// The way from a pack back to itself, if there is one.
  private static func way(from start: String, in basedOn: [String: [String]]) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while let way = ways.popLast(), let last = way.last {
      for next in basedOn[last] ?? [] {
        if next == start { return way + [start] }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }

  /// Goes down from each question once; whoever is met again on the way down closes a ring.
  private static func questionRings(_ conditions: [PackReading.Condition]) -> [PackProblem] {
    let byID = Dictionary(conditions.map { ($0.question, $0) }, uniquingKeysWith: { old, _ in old })
    var done: Set<String> = []
    var problems: [PackProblem] = []
    for condition in conditions where !done.contains(condition.question) {
      var path = [(condition: condition, next: 0)]
      var onPath: Set<String> = [condition.question]
      while let (current, next) = path.last {
        guard next < current.others.count else {
          path.removeLast()
          onPath.remove(current.question)
          done.insert(current.question)
          continue
        }
        path[path.count - 1].next += 1
        let other = current.others[next]
        if onPath.contains(other) {
          let ring = path.map(\.condition.question).drop { $0 != other } + [other]
          problems.append(PackProblem(.askedInCircle(Array(ring)), at: current.spot))
        } else if !done.contains(other), let condition = byID[other] {
          path.append((condition, 0))
          onPath.insert(other)
        }
      }
    }
    return problems
  }
}
