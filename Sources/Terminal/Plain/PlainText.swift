/// Text in the form that is safe to print to a terminal: what would act on it is made visible.
public enum PlainText {
  /// The same text with signs for controls; for a terminal that takes only ASCII, with letters and
  /// signs that it has.
  public static func visible(_ text: String, ascii: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    Cluster.forEach(in: text, ascii: ascii) { cluster in
      let cell = Cell(
        scalar: cluster.scalar, marks: cluster.marks, width: cluster.width, style: .plain)
      result.append(contentsOf: cell.scalars)
      return true
    }
    return String(result)
  }

  /// The lines of `new`, without those that stood in the same place at the start of `old`.
  ///
  /// What did not change is not read out again, except when nothing would be left to say.
  public static func news(in new: [String], since old: [String]) -> [String] {
    guard new.count == old.count else { return new }
    let changed = zip(new, old).filter { $0 != $1 }.map(\.0)
    return changed.count * 2 < new.count ? changed : new
  }
}
