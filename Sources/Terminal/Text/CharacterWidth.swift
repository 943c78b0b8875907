/// How many columns text takes, by our own table, so that frames are the same everywhere.
public enum CharacterWidth {
  /// How a scalar behaves in a cell.
  enum Class: UInt32 {
    case narrow, wide
    /// Stands on the scalar before it.
    case mark
    /// A control, a format character, or nothing that is known.
    case hidden
  }

  /// The columns of one scalar by itself; nil for what is never written as it is.
  public static func columns(of scalar: Unicode.Scalar) -> Int? {
    switch classify(scalar.value) {
    case .narrow: 1
    case .wide: 2
    case .mark: 0
    case .hidden: nil
    }
  }

  /// The columns of a text as it is written, with signs for what cannot be shown.
  public static func width(of text: String) -> Int {
    width(of: text, limit: .max)
  }

  static func width(of character: Character) -> Int {
    if character.isASCII, let value = character.asciiValue, value >= 0x20, value < 0x7F { return 1 }
    return width(of: String(character), limit: .max)
  }

  /// As ``width(of:)``, but stops counting beyond `limit`, so that long texts cost nothing.
  static func width(of text: String, limit: Int, ascii: Bool = false) -> Int {
    var width = 0
    Cluster.forEach(in: text, ascii: ascii) { cluster in
      width += Int(cluster.width)
      return width <= limit
    }
    return width
  }

  static func classify(_ value: UInt32) -> Class {
    if value < 0x300 {
      return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xAD ? .hidden : .narrow
    }
    let key = value << 2 | 3
    var low = 0
    var high = WidthTable.starts.count
    while low < high {
      let middle = (low + high) / 2
      if WidthTable.starts[middle] <= key { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .narrow : Class(rawValue: WidthTable.starts[low - 1] & 3) ?? .hidden
  }
}
