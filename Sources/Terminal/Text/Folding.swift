/// Makes text comparable for finding: small letters without accents, Nordic letters as their base.
public enum Folding {
  /// Small letters, å and ä and æ as a, ö and ø as o, đ and ð as d, þ as th; other marks away.
  public static func fold(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        result += base(of: scalar)
      }
    }
    return result
  }

  /// The folded words of a query.
  public static func words(_ query: String) -> [String] {
    fold(query).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func base(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "æ", "å", "ä", "á", "à", "â", "ã": "a"
    case "ø", "ö", "ó", "ò", "ô", "õ", "œ": "o"
    case "đ", "ð": "d"
    case "þ": "th"
    case "é", "è", "ê", "ë": "e"
    case "í", "ì", "î", "ï": "i"
    case "ú", "ù", "û", "ü": "u"
    case "č", "ç", "ć": "c"
    case "š", "ś": "s"
    case "ž", "ź", "ż": "z"
    case "ŋ", "ñ", "ń": "n"
    case "ŧ": "t"
    case "ý": "y"
    case "ß": "ss"
    case "\u{300}"..."\u{36F}": ""
    default: String(scalar)
    }
  }
}
