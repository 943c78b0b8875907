/// Bytes that compare as a Nordic reader sorts, made by ourselves because a terminal program cannot
/// lean on the host's locale.
///
/// Spaces and signs come first, then digits, then a to z, then the three last letters of the alphabet,
/// then other scripts. Case does not count, and other marks only part what is otherwise alike. *aa* is two letters.
public enum SortKey {
  /// Order æ ø å; ä sorts as æ, ö as ø.
  public static func norwegian(_ text: String) -> [UInt8] {
    key(text, last: (ash: 0, oslash: 1, ring: 2))
  }

  /// Order å ä ö; æ sorts as ä, ø as ö.
  public static func swedish(_ text: String) -> [UInt8] {
    key(text, last: (ash: 1, oslash: 2, ring: 0))
  }

  private static let afterZ: UInt8 = 0x3A
  private static let otherScripts: UInt8 = 0x50

  private static func key(
    _ text: String, last: (ash: UInt8, oslash: UInt8, ring: UInt8)
  ) -> [UInt8] {
    var letters: [UInt8] = []
    var marks: [UInt8] = []
    for character in text {
      var mark: UInt8 = 1
      switch character {
      case "æ", "Æ": letters.append(afterZ + last.ash)
      case "ä", "Ä":
        letters.append(afterZ + last.ash)
        mark = 2
      case "ø", "Ø": letters.append(afterZ + last.oslash)
      case "ö", "Ö":
        letters.append(afterZ + last.oslash)
        mark = 2
      case "å", "Å": letters.append(afterZ + last.ring)
      default:
        if character.isASCII {
          letters.append(contentsOf: character.utf8.map(plainWeight))
        } else {
          letters.append(contentsOf: otherWeight(character))
          mark = 3
        }
      }
      marks.append(mark)
    }
    while marks.last == 1 { marks.removeLast() }
    return marks.isEmpty ? letters : letters + [0] + marks
  }

  private static func plainWeight(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 0x20
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 0x20
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 0x10
    case UInt8(ascii: " "), 0x09, 0x0A, 0x0D: 0x02
    default: 0x03
    }
  }

  private static func otherWeight(_ character: Character) -> [UInt8] {
    Folding.bytes(String(character)).map { $0 < 0x80 ? plainWeight($0) : max($0, otherScripts) }
  }
}
