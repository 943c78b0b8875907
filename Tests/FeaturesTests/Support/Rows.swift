import Domain

@testable import Features

/// The rows and counts that a register of 640 would answer with.
enum Rows {
  static let counts = HomeCounts(
    total: 640, candidates: 12,
    groups: [
      .planning: 156, .forDecision: 3, .approved: 6, .inProgress: 369, .notAssessed: 57,
      .reviewing: 23, .ending: 26,
    ],
    levels: [.veryHigh: 1, .high: 11, .moderate: 46, .low: 402], levelNotAssessed: 180,
    overdueReviews: 4, reviewsWithin7: 2, reviewsWithin30: 7, overdueMeasures: 6,
    waitingForDecision: 3, openQuestions: 41, casesWithOpenQuestions: 17, askedQuestions: 23)

  static let waits = [
    wait(Stories.forDecision, .high, .dean, "2026-11-11"),
    DecisionWaitRow(
      id: .init("guest"),
      title: Fixture.text("Gästplats, fotonik", "Gjesteplass, fotonikk", "Guest place, photonics"),
      level: .moderate, decider: .head, since: Fixture.day("2026-11-16"), unit: "physics",
      isBegun: false),
    wait(Stories.triage, .low, .head, "2026-11-19"),
  ]

  private static func wait(
    _ story: Story, _ level: CollaborationLevel, _ decider: Role, _ day: String
  ) -> DecisionWaitRow {
    DecisionWaitRow(
      id: story.id, title: title(story), level: level, decider: decider,
      since: Fixture.day(day), unit: "physics", isBegun: false)
  }

  static let gains = [
    GainRow(
      id: Stories.forDecision.id, title: title(Stories.forDecision),
      text: "Isdata från 40 år som inte finns någon annanstans"),
    GainRow(
      id: Stories.triage.id, title: title(Stories.triage),
      text: "60 platser om året för våra studenter"),
  ]

  static let steps = [
    step(1, "2026-11-20", Stories.planning, .assessmentStarted),
    step(2, "2026-11-20", Stories.running, .decided),
    step(3, "2026-11-19", Stories.forDecision, .submitted),
  ]

  private static func step(
    _ number: Int, _ day: String, _ story: Story, _ event: CollaborationEvent.Kind
  ) -> LatestStep {
    LatestStep(
      id: EntryID("step \(number)"), day: Fixture.day(day), collaboration: story.id,
      title: title(story), event: event)
  }

  static let todo = [
    TodoRow(
      id: Stories.planning.id, title: title(Stories.planning),
      what: .questions(.init("planning"), count: 12)),
    TodoRow(
      id: Stories.held.id, title: title(Stories.held),
      what: .sentBack(
        reasons: "komplettera om slutanvändare", by: Cast.kari.id,
        day: Fixture.day("2026-11-19"))),
    TodoRow(
      id: Stories.running.id, title: title(Stories.running),
      what: .review(due: Fixture.day("2026-12-01"))),
  ]

  private static func title(_ story: Story) -> LocalizedText {
    story.state?.details.title ?? LocalizedText()
  }

  // MARK: - The table

  static let all: [CollaborationRow] = Stories.all.compactMap(row) + (0..<300).map(invented)

  /// The rows that a query finds, as the register would count and cut them.
  static func window(_ query: CollaborationQuery) -> Domain.Window<CollaborationRow> {
    let words = Domain.Folding.fold(query.text).split(separator: " ")
    let found = all.filter { row in
      let text = Domain.Folding.fold(
        [row.title.text(in: query.language), row.firstPartner, row.leaderName].joined(
          separator: " "))
      return words.allSatisfy { text.contains($0) }
        && (query.stages.isEmpty ? row.stage != .candidate : query.stages.contains(row.stage))
        && (query.mine == nil || query.mine == row.leader)
    }
    let offset: Int =
      if case .offset(let offset) = query.anchor { min(offset, found.count) } else { 0 }
    return Domain.Window(
      rows: Array(found[offset...].prefix(query.limit)), offset: offset, total: found.count)
  }

  static func row(_ story: Story) -> CollaborationRow? {
    guard let state = story.state else { return nil }
    let responses = state.assessments.last?.responses ?? [:]
    let checklist = state.assessments.last.flatMap { Fixture.checklists[$0.checklist] }
    let progress = checklist?.progress(
      responses, others: [:], handledOutside: state.isHandledOutside)
    return CollaborationRow(
      id: state.id, reference: state.reference, title: state.details.title,
      kind: state.details.kind, stage: state.stage, level: state.rating.after,
      depth: state.rating.depth, unit: state.details.unit, leader: state.details.leader,
      leaderName: Cast.bjorn.details.name, firstPartner: state.details.partners.first?.name ?? "",
      country: state.details.partners.first?.country ?? "", partnerCount: 1,
      reviewDay: state.reviewDay, waitingSince: state.stageSince, decider: state.rating.decider,
      open: 1, asked: 1, answered: progress?.answered ?? 0, applicable: progress?.applicable ?? 0,
      isAssessed: state.isAssessed, lastChanged: state.lastChanged.at)
  }

  private static func invented(_ index: Int) -> CollaborationRow {
    let subjects = [
      "Fjordars kemi", "Kallt ljus", "Nordisk rätt", "Algers minne", "Snö och ljud", "Tysta båtar",
      "Språk i rörelse", "Havets botten", "Stål i kyla", "Barns lek",
    ]
    let partners = [
      "Tidal College", "Institut Pression", "Universidad Austral", "Kiruna Lab", "Åbo Nova",
      "Østfjord Institutt", "Harbour Instruments",
    ]
    let stages: [Stage] = [.inProgress, .inProgress, .planning, .inProgress, .review, .approved]
    let levels: [CollaborationLevel?] = [.low, .low, nil, .moderate, .low, .high, .moderate]
    let leader = [Cast.bjorn, .anne, .per][index % 3]
    return CollaborationRow(
      id: CollaborationID("row \(index)"),
      reference: CollaborationReference(prefix: "NU", year: 2025, number: index + 1),
      title: LocalizedText(
        "\(subjects[index % subjects.count]) \(index / subjects.count + 1)", .swedish),
      kind: .research, stage: stages[index % stages.count], level: levels[index % levels.count],
      unit: index % 4 == 0 ? "ocean" : "physics", leader: leader.id,
      leaderName: leader.details.name, firstPartner: partners[index % partners.count],
      country: "FR", partnerCount: index % 5 == 0 ? 3 : 1,
      reviewDay: index % 6 == 2 ? nil : Fixture.today.adding(days: index * 7 % 400 - 12),
      waitingSince: Fixture.today, open: index % 3, asked: 0, answered: index % 40, applicable: 42,
      isAssessed: index % 7 != 2, lastChanged: Instant(milliseconds: Int64(9_000_000 - index)))
  }
}
