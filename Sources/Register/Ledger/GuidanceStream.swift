import Content
public import Domain

extension GuidanceWork: Folded {
  static var kind: StreamID.Kind { .guidance }

  static func narrow(_ event: AnyEvent) -> GuidanceEvent? {
    if case .guidance(let event) = event { event } else { nil }
  }

  static func widen(_ event: GuidanceEvent) -> AnyEvent { .guidance(event) }
}

extension Register {
  /// The institution's work on its guidelines; nil when nobody has begun any.
  public func guidance() throws -> GuidanceWork? {
    try state(StreamID(.guidance, GuidanceWork.ID.own), as: GuidanceWork.self)
  }

  /// Carries out a command on the institution's guidelines. `pack` is what the command publishes or takes into use, when
  /// it is neither shipped nor in the store.
  /// - Throws: ``Refusal`` from Domain, or ``RegisterError``.
  @discardableResult
  public func perform(
    _ command: GuidanceCommand, offering pack: Pack? = nil, context: Context, at instant: Instant,
    cause: Identifier<Cause> = .random()
  ) throws -> Performed<GuidanceWork> {
    if let pack { packs.offer(PackArchive.bytes(of: pack)) }
    return try perform(
      command, StreamID(.guidance, GuidanceWork.ID.own), context, instant, cause)
  }
}
