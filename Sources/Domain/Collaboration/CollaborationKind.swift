/// What sort of collaboration it is.
public enum CollaborationKind: String, CaseIterable, Codable, Sendable {
  case research
  case education
  /// Student mobility.
  case mobility
  /// Guest researcher.
  case guest
  case recruitment
  /// Innovation and commissioned research.
  case innovation
  /// Agreement only: memorandum of understanding, framework.
  case agreement
}
