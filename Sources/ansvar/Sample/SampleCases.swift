import Domain

/// The forty collaborations that a sample begins with, written by hand.
enum SampleCases {
  static var all: [SampleCase] {
    SampleNaturalScience.cases + SampleTechnology.cases + SampleHealth.cases
      + SampleSociety.cases
  }

  /// A title in the language of the case, and in English.
  static func title(_ language: Language, _ own: String, _ english: String) -> LocalizedText {
    var title = LocalizedText(english, .english)
    title[language] = own
    return title
  }
}
