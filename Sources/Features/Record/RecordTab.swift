/// The tabs of a collaboration's record.
public enum RecordTab: String, CaseIterable, Sendable {
  case overview, assessment, risks, decisions, reviews, history
}
