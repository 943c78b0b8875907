/// What single characters fold to; kept apart from ``Folding``, which says when.
enum FoldingTable {
  /// The letter, in lower case and without marks, for U+00C0 to U+017F.
  private static let latin: StaticString =
    """
    aaaaaaaceeeeiiiidnooooo?ouuuuy12aaaaaaaceeeeiiiidnooooo?ouuuuy1y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii33jjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  /// The same for U+0180 to U+024F.
  private static let latinExtended: StaticString =
    """
    ????????????????????????????????oo?????????????uu???????????????\
    ?????????????aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa????\
    aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????\
    ????????????????
    """

  /// The same for U+1E00 to U+1EFF.
  private static let latinAdditional: StaticString =
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy?s????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????
    """

  /// The plain letters of a Latin letter with marks; nil when the table has none.
  static func plain(_ value: UInt32) -> Letters? {
    let found: UInt8
    switch value {
    case 0xC0...0x17F: found = at(latin, value - 0xC0)
    case 0x180...0x24F: found = at(latinExtended, value - 0x180)
    case 0x1E00...0x1EFF: found = at(latinAdditional, value - 0x1E00)
    default: return nil
    }
    switch found {
    case UInt8(ascii: "?"): return nil
    case UInt8(ascii: "1"): return Letters(first: UInt8(ascii: "t"), second: UInt8(ascii: "h"))
    case UInt8(ascii: "2"): return Letters(first: UInt8(ascii: "s"), second: UInt8(ascii: "s"))
    case UInt8(ascii: "3"): return Letters(first: UInt8(ascii: "i"), second: UInt8(ascii: "j"))
    default: return Letters(first: found, second: nil)
    }
  }

  /// One or two plain letters.
  struct Letters {
    let first: UInt8
    let second: UInt8?
  }

  private static func at(_ table: StaticString, _ index: UInt32) -> UInt8 {
    guard index < table.utf8CodeUnitCount else { return UInt8(ascii: "?") }
    return table.utf8Start[Int(index)]
  }
}
