import Domain

/// A small generator of random numbers that gives the same for a seed everywhere (SplitMix64).
struct SampleRandom: RandomNumberGenerator {
  private var state: UInt64

  /// The label says what the numbers are for: each purpose has numbers of its own, so that one choice
  /// never leads to another.
  init(seed: Int, _ label: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bitPattern: Int64(seed))
    for byte in label.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01B3
    }
    state = hash
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`; 0 when there is none.
  mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in `percent` of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of `choices`, which must not be empty; `fallback` otherwise.
  mutating func pick<Choice>(_ choices: [Choice], or fallback: Choice) -> Choice {
    choices.isEmpty ? fallback : choices[below(choices.count)]
  }

  /// The choices in another order.
  mutating func shuffled<Choice>(_ choices: [Choice]) -> [Choice] {
    var result = choices
    for index in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(index, below(index + 1))
    }
    return result
  }

  mutating func id<Named>() -> Identifier<Named> {
    .random(using: &self)
  }
}
