/// What one collaboration brings, for a home screen.
public struct GainRow: Hashable, Sendable, Identifiable {
  public var id: CollaborationID
  public var title: LocalizedText
  /// Its first gain, in the writer's words.
  public var text: String

  public init(id: CollaborationID, title: LocalizedText, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }
}
