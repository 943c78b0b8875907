/// What somebody wants to do with the institution's own settings and tasks.
public enum InstitutionCommand: Hashable, Sendable {
  case establish(Institution.ID, InstitutionDetails)
  case change(InstitutionDetails, replacing: InstitutionDetails)
  case setTask(StandingTask.ID, StandingTask?, replacing: StandingTask?)
}

/// What has happened to the institution's own settings and tasks.
public enum InstitutionEvent: Hashable, Sendable {
  case established(InstitutionDetails)
  case changed(before: InstitutionDetails, after: InstitutionDetails)
  case taskSet(before: StandingTask?, after: StandingTask?)

  /// The name of the event in the ledger; never renamed.
  public var kind: String {
    switch self {
    case .established: "institution.established"
    case .changed: "institution.changed"
    case .taskSet: "institution.taskSet"
    }
  }
}
