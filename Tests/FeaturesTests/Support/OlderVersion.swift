import Domain
import Terminal

@testable import Features

/// A case whose planning was begun on last year's version of the checklist.
enum OlderVersion {
  static let newer = Fixture.checklists["planning-research"]
  static let assessment = Assessment.ID("older planning")

  /// Last year's: the first question meant something else, the third was not there, and one more was.
  static let checklist: Checklist? = {
    guard var older = newer?.checklist else { return nil }
    let section = older.sections[0].questions
    older.sections[0].questions[0].text = Fixture.text(
      "Vet ni vem som äger partnern?", "Vet dere hvem som eier partneren?",
      "Do you know who owns the partner?")
    older.sections[0].questions[0].digest = "last year's meaning"
    older.sections[0].questions.remove(at: 2)
    var dropped = section[1]
    dropped.id = "ANS-PLA-OLD-01"
    dropped.text = Fixture.text(
      "Har ni besökt partnern?", "Har dere besøkt partneren?", "Have you visited the partner?")
    dropped.effects = []
    older.sections[0].questions.append(dropped)
    return older
  }()

  static let story: Story = {
    var story = Stories.planning
    guard let newer, let checklist else { return story }
    var reference = newer.reference
    reference.version = "2025.2"
    reference.digest = "last year's pack"
    story.checklists.versions[reference] = checklist
    story.checklists.current[checklist.id] = reference
    do {
      try story.act(.startAssessment(assessment, checklist: checklist.id))
      try story.answerAll(in: assessment, limit: 6)
    } catch {
      fatalError("The fixture breaks a rule of the domain: \(error)")
    }
    story.checklists.current[checklist.id] = newer.reference
    return story
  }()

  static let tab = Route.collaboration(story.id, tab: .assessment)
  static let comparison = Route.version(story.id, assessment)

  static func visit(
    _ language: Language = .english, _ size: Size = Size(width: 80, height: 24), at route: Route
  ) -> Visit {
    Visit(
      language, as: .bjorn, at: route, size: size,
      stories: Stories.all.filter { $0.id != story.id } + [story])
  }
}
