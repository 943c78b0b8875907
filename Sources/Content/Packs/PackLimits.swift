/// How much of a pack Ansvar is willing to read. Packs come from strangers; these bounds keep memory and time small.
public struct PackLimits: Equatable, Sendable {
  /// Bytes of one file.
  public var fileSize = 4 << 20
  /// Bytes of all files of a pack.
  public var packSize = 32 << 20
  /// Files in a pack.
  public var files = 500
  /// Folders inside one another, below the pack's own.
  public var folderDepth = 2
  /// Folders and files looked at to find a pack's own.
  public var entries = 10_000
  /// Lists and maps inside one another.
  public var nesting = 32
  /// Lines, list entries and values of one file, roughly counted.
  public var pieces = 200_000
  /// The same of all files of a pack.
  public var packPieces = 1_000_000
  /// Questions of one checklist.
  public var questions = 1_000
  /// Conditions of one gate, and rules for the depth.
  public var rules = 200
  /// Sections of a template inside one another.
  public var sections = 8
  /// Characters of an item's title that fit the screens.
  public var titleLength = 60
  /// Problems told for one pack; one more says that there are others.
  public var problems = 1000

  public static let standard = PackLimits()

  public init() {}
}
