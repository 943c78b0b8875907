import Glibc

extension ColourWish {
  /// Whether colours are used here: `NO_COLOR` counts when it is set and not empty.
  var isWanted: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    }
  }
}
