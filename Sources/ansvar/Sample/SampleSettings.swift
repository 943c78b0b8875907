import Domain

/// What a sample register is made from: the same settings give the same register.
struct SampleSettings: Equatable, Sendable {
  static let ordinarySize = 40

  var size: Int
  var seed: Int
  var today: Day
  /// Which country each partner lies in; nothing else comes from it.
  var countrySeed: Int

  init(size: Int = SampleSettings.ordinarySize, seed: Int = 1, today: Day, countrySeed: Int? = nil)
  {
    self.size = size
    self.seed = seed
    self.today = today
    self.countrySeed = countrySeed ?? seed
  }

  /// The id of the sample's institution, which tells samples apart: it follows from the settings.
  var institution: Institution.ID {
    var random = SampleRandom(seed: seed, "institution \(size) \(today.number) \(countrySeed)")
    return random.id()
  }
}
