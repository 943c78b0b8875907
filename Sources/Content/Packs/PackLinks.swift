import Domain

/// What can only be checked once every pack is known: ids used twice, references that lead nowhere, packs that rest on each other.
enum PackLinks {
  /// Problems over all packs that were read.
  static func problems(in readings: [PackReading], packs: [Pack]) -> [PackProblem] {
    let defined = duplicates(in: readings)
    return defined.problems + dangling(in: readings, known: defined.known)
      + wrongAnswers(in: readings) + cycles(in: packs)
      + AdaptationCheck.problems(in: readings, packs: packs)
  }

  private struct Key: Hashable {
    var kind: PackReading.Kind
    var scope: String
    var id: String
  }

  private static let related: [PackReading.Kind] = [
    .item, .law, .authority, .document, .question, .template, .checklist,
  ]

  private static func duplicates(
    in readings: [PackReading]
  ) -> (known: Set<Key>, problems: [PackProblem]) {
    var first: [Key: PackReading.Spot] = [:]
    var problems: [PackProblem] = []
    for definition in readings.flatMap(\.definitions) {
      let key = Key(kind: definition.kind, scope: definition.scope, id: definition.id)
      if let earlier = first[key] {
        problems.append(
          problem(
            .duplicateID(kind: definition.kind.rawValue, id: definition.id, first: earlier.text),
            at: definition.spot))
      } else {
        first[key] = definition.spot
      }
    }
    return (Set(first.keys), problems)
  }

  private static func dangling(
    in readings: [PackReading], known: Set<Key>
  ) -> [PackProblem] {
    readings.flatMap(\.references).compactMap { reference in
      let kinds = reference.kind == .anything ? related : [reference.kind]
      let isKnown = kinds.contains {
        known.contains(Key(kind: $0, scope: reference.scope, id: reference.id))
      }
      guard !isKnown else { return nil }
      let name =
        reference.kind == .source ? reference.scope + ":" + reference.id : reference.id
      return problem(
        .unknownReference(kind: reference.kind.rawValue, id: name), at: reference.spot)
    }
  }

  private static func wrongAnswers(in readings: [PackReading]) -> [PackProblem] {
    let answers = readings.reduce(into: [String: [String]]()) {
      $0.merge($1.answers) { old, _ in old }
    }
    return readings.flatMap(\.answerUses).compactMap { use in
      guard let words = answers[use.question], !words.contains(use.word) else { return nil }
      return problem(
        .unknownAnswer(use.word, question: use.question, known: words), at: use.spot)
    }
  }

  private static func cycles(in packs: [Pack]) -> [PackProblem] {
    let basedOn = Dictionary(packs.map { ($0.id, $0.basedOn) }, uniquingKeysWith: { old, _ in old })
    return packs.compactMap { pack in
      guard let circle = circle(from: pack.id, basedOn) else { return nil }
      return PackProblem(pack: pack.id, file: "pack.yaml", fault: .basedOnCycle(circle))
    }
  }

  /// The way from a pack back to itself, if there is one.
  private static func circle(from start: String, _ basedOn: [String: [String]]) -> [String]? {
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

  private static func problem(_ fault: PackFault, at spot: PackReading.Spot) -> PackProblem {
    PackProblem(
      pack: spot.pack, file: spot.file, line: spot.place?.line, column: spot.place?.column,
      fault: fault)
  }
}
