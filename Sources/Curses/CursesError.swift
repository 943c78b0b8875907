/// Why a full screen cannot be shown; the caller has the words for it.
public enum CursesError: Error, Equatable, Sendable {
  /// Standard output, or everything that keys could come from, is not a terminal.
  case noTerminal
  /// `TERM` names a terminal that is not known here.
  case unknownTerminal
  /// The terminal cannot move its cursor.
  case poorTerminal
}
