import Domain

/// What can only be checked once every pack is known: ids used twice, references that lead nowhere, packs that rest on each other.
enum PackLinks {
  /// Problems over all packs that were read.
  static func problems(in readings: [PackReading], packs: [Pack]) -> [PackProblem] {
    let defined = duplicates(in: readings)
    return defined.problems + dangling(in: readings, known: defined.known)
      + wrongAnswers(in: readings) + PackRings.problems(in: readings, packs: packs)
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
          PackProblem(
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
      return PackProblem(
        .unknownReference(kind: reference.kind.rawValue, id: name), at: reference.spot)
    }
  }

  private static func wrongAnswers(in readings: [PackReading]) -> [PackProblem] {
    let answers = readings.reduce(into: [String: AnswerWords]()) {
      $0.merge($1.answers) { old, _ in old }
    }
    return readings.flatMap(\.answerUses).compactMap { use in
      guard let words = answers[use.question], !words.contains(use.word) else { return nil }
      return PackProblem(
        .unknownAnswer(use.word, question: use.question, known: words.list), at: use.spot)
    }
  }
}
