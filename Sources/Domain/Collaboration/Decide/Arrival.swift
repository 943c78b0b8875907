/// How a collaboration comes into the register.
struct Arrival {
  let context: Context

  func decide(_ command: CollaborationCommand) throws(Refusal) -> [CollaborationEvent] {
    switch command {
    case .create(_, let details):
      return [.created(try created(details))]
    case .importCandidate(_, let details):
      return [.imported(try created(details))]
    case .takeIn(_, let details, let reviewDay):
      guard reviewDay >= context.today else { throw .dayInPast(reviewDay) }
      let ends = details.agreements.map(\.ends) + [details.endDay]
      if let end = ends.compactMap({ $0 }).filter({ $0 >= context.today }).min(), reviewDay > end {
        throw .afterEnd(end)
      }
      return [.takenIn(try created(details, reviewDay: reviewDay))]
    default:
      throw .notFound
    }
  }

  private func created(
    _ details: CollaborationDetails, reviewDay: Day? = nil
  ) throws(Refusal) -> CollaborationEvent.Created {
    guard !details.title.isEmpty else { throw .reasonMissing(.title) }
    return CollaborationEvent.Created(
      reference: context.nextReference, details: details, day: context.today, reviewDay: reviewDay)
  }
}
