import Domain

/// Makes collaborations beyond the hand-written ones, from parts that go together in any order.
///
/// What a case is about, how far it has come, what worries in it and where its partners lie are drawn
/// from numbers of their own, so that none follows from another.
struct SampleCombinations {
  let seed: Int

  /// The case with this number.
  func sample(_ number: Int) -> SampleCase {
    var random = SampleRandom(seed: seed, "case \(number)")
    let language = random.pick(Language.allCases, or: .english)
    let topic = random.pick(SampleTopics.all, or: SampleTopics.fallback)
    let angle = random.pick(SampleTopics.angles, or: SampleTopics.fallback)
    let kind = random.pick(Self.kinds, or: .research)
    let unit = topic.unit
    let leader = random.pick(SampleStaff.researchers(in: unit), or: .researcher)
    let story = story(number)
    var organisations = random.shuffled(SamplePartners.organisations.map(\.name))
    organisations = Array(organisations.prefix(random.happens(30) ? 2 : 1))
    var title = LocalizedText()
    for written in Set([language, .english]) {
      title[written] = topic.words(written) + ", " + angle.words(written)
    }
    return SampleCase(
      title, language, kind, unit, leader: leader, with: organisations,
      topic.words(language) + ": " + SampleWords(language).freeText(.purpose),
      gains: [SampleWords(language).freeText(.purpose)], fields: topic.fields,
      funding: funding(&random), depth: story.depth, worries: story.worries, age: story.age,
      story.story)
  }

  private static let kinds: [CollaborationKind] = [
    .research, .research, .research, .research, .education, .mobility, .guest, .innovation,
    .recruitment, .agreement,
  ]

  private struct Course {
    var story: SampleCase.Story
    var depth: Depth
    var worries: Int
    var age: Int
  }

  /// Most of a register runs quietly or waits to be sorted; few cases are at a turning point.
  private func story(_ number: Int) -> Course {
    var random = SampleRandom(seed: seed, "course \(number)")
    let depth: Depth = random.happens(35) ? .enhanced : .ordinary
    let worries = random.below(5)
    let age = random.number(150...2_400)
    let reviewIn = random.number(-30...400)
    let story: SampleCase.Story =
      switch random.below(1000) {
      case 0..<120: .candidate
      case 120..<135: .candidateAsked
      case 135..<180: .sortedOut
      case 180..<300: .idea
      case 300..<330: .triage
      case 330..<345: .noted
      case 345..<425: .inProgressNoted(reviewIn: reviewIn)
      case 425..<850: .takenIn(reviewIn: reviewIn)
      case 850..<890: .planning(random.number(20...95))
      case 890..<893: .forDecision(waited: random.number(0...30), begun: random.happens(40))
      case 893..<898: .approved
      case 898..<955: .inProgress(reviewIn: reviewIn)
      case 955..<960: .inReview
      case 960..<963: .paused
      case 963..<968: .ending
      case 968..<985: .ended
      case 985..<990: .declined
      case 990..<993: .held
      default: .withdrawn(.notFunded)
      }
    return Course(
      story: story, depth: depth, worries: worries, age: isYoung(story) ? 20 + age % 100 : age)
  }

  private func isYoung(_ story: SampleCase.Story) -> Bool {
    switch story {
    case .candidate, .candidateAsked, .idea, .triage, .planning, .forDecision, .held, .noted: true
    default: false
    }
  }

  private func funding(_ random: inout SampleRandom) -> [SampleFunding] {
    guard random.happens(60) else { return [] }
    let funders = [
      ("Norges forskningsråd", "NOK"), ("Vetenskapsrådet", "SEK"), ("EU Horizon Europe", "EUR"),
      ("NordForsk", "NOK"), ("Formas", "SEK"), ("Erasmus+", "EUR"),
    ]
    let funder = random.pick(funders, or: ("NordForsk", "NOK"))
    return [SampleFunding(funder.0, Int64(random.number(4...90)) * 100_000, funder.1)]
  }
}
