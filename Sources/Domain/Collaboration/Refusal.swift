/// Why a command is not carried out, as facts; the sentence stands with the other phrases.
public enum Refusal: Error, Hashable, Sendable {
  // Where things are
  case notFound
  case alreadyExists
  case readOnly
  /// Nothing leads from this stage by that command.
  case wrongStage(Stage, command: String)
  case submitted
  case closed(Stage)
  case nothingChanges
  /// Somebody changed it first; both values are there to be shown.
  case clash(Clash)
  case unknownChecklist(String)
  case unknownQuestion(String)
  case unknownItem(String)
  /// The question is not asked, as other answers stand.
  case notApplicable(question: String)

  // Gates
  case gateClosed(GateReport)
  case neverWaivable(GateCondition, GateReport.Waivability)
  case notRequired(GateCondition)
  case notWaivableByRole(GateCondition, [Role])
  case alreadyMet(GateCondition)
  case factsOpen([OpenFact.ID])

  // Who
  /// Nobody decides on a case of their own.
  case ownCase
  case conflictNotDenied
  case notDecider(required: Role)
  case outsideUnit(String)
  case notRole([Role])
  case notSubmitter
  case alreadyBegun(Fulfilment)

  // What has to be said
  case reasonMissing(Text)
  case answerNotAllowed(question: String)
  /// "Not relevant" on a stop question needs a note.
  case noteMissing(question: String)
  case conditionsMissing
  case factsMissing
  case basisTooWeak
  case blocked
  case notBlocked
  case needsDecision(Role)
  case dayInPast(Day)
  case dayInFuture(Day)
  case afterEnd(Day)
  case riskMissing(Risk.ID)
  case riskHasMeasures(Risk.ID)
  case stillOpen([Condition.ID])

  // People
  case erased
  case substituteIsSelf

  // Guidelines
  /// The round took comments until then.
  case roundClosed(Day)

  // Undo
  case nothingToCondense
  case nothingToUndo
  case nothingToRedo
  case notUndoable(kind: String)
  /// Something later rests on it: the entry that does.
  case restsOn(EntryID)

  /// A text that has to be there.
  public enum Text: String, CaseIterable, Sendable {
    case title, reasons, reference, told, advice, answer, name, delegation, text, receiver
  }

  /// What the author saw, and what is there.
  public enum Clash: Hashable, Sendable {
    case field(seen: FieldValue, present: FieldValue)
    case answer(question: String, seen: AnswerValue?, present: AnswerValue?)
    case agreement(seen: Agreement?, present: Agreement?)
    case gain(seen: Gain?, present: Gain?)
    case risk(seen: Risk?, present: Risk?)
    case measure(seen: Measure?, present: Measure?)
    case person(present: PersonDetails?)
    case institution(present: InstitutionDetails)
    case task(present: StandingTask?)
    /// A piece of the own guidelines, by its id.
    case guidance(part: String)
  }
}
