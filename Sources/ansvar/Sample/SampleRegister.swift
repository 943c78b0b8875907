import Domain

/// A whole invented register as commands, in the order they were given.
struct SampleRegister: Sendable {
  /// So many collaborations are played at a time, so that large samples need little memory.
  static let batchSize = 500

  let world: SampleWorld

  private var settings: SampleSettings { world.settings }

  /// Numbers of collaborations, a batch at a time: combinations first, the hand-written ones last and
  /// so newest.
  var batches: [Range<Int>] {
    stride(from: 0, to: settings.size, by: Self.batchSize).map {
      $0..<min($0 + Self.batchSize, settings.size)
    }
  }

  /// Up to this size everything is told in the order it happened; above it history by history, the one
  /// with the newest entry last, as changing from one to another costs the store time.
  static let interwovenSize = 2_000

  /// The commands of some collaborations, oldest first.
  func instructions(_ numbers: Range<Int>) throws(SampleFault) -> [SampleInstruction] {
    var histories: [[SampleInstruction]] = []
    for number in numbers {
      var script = SampleScript(world: world, case: sample(number), number: number)
      histories.append(try script.play())
    }
    guard settings.size <= Self.interwovenSize else {
      return histories.enumerated().sorted { left, right in
        guard let first = left.element.last?.at, let second = right.element.last?.at else {
          return left.offset < right.offset
        }
        return (first, left.offset) < (second, right.offset)
      }.flatMap(\.element)
    }
    // Stable: what one history did in one second stays in order.
    return histories.flatMap(\.self).enumerated().sorted { left, right in
      (left.element.at, left.offset) < (right.element.at, right.offset)
    }.map(\.element)
  }

  /// The case with this number, from 0.
  func sample(_ number: Int) -> SampleCase {
    let cases = SampleCases.all
    let combined = max(0, settings.size - cases.count)
    return number < combined
      ? SampleCombinations(seed: settings.seed).sample(number) : cases[number - combined]
  }
}
