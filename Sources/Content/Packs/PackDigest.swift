import Crypto
import Domain

/// Works out the digests of a pack and of its questions.
enum PackDigest {
  /// `pack` with its own digest and that of every question set.
  static func digested(_ pack: Pack) -> Pack {
    var pack = pack
    for list in pack.checklists.indices {
      for section in pack.checklists[list].sections.indices {
        for index in pack.checklists[list].sections[section].questions.indices {
          let question = pack.checklists[list].sections[section].questions[index]
          pack.checklists[list].sections[section].questions[index].digest = digest(
            of: question, in: pack.languages.first ?? .english)
        }
      }
    }
    pack.digest = PackArchive.digest(of: PackArchive.bytes(of: pack))
    return pack
  }

  /// What a question means: answers stay valid over versions of a pack while this is unchanged. Its reasons, help, effects
  /// and translations may be bettered without touching it.
  static func digest(of question: Question, in language: Language) -> String {
    var writer = ByteWriter()
    writer.write(question.id)
    writer.write(question.kind.rawValue)
    writer.write(question.options.map(\.id))
    writer.write(question.isStop)
    writer.write(question.restsOnLaw)
    if let rule = question.when {
      writer.write(rule.join.rawValue)
      for condition in rule.conditions {
        writer.write(condition.question)
        writer.write(condition.answers)
      }
    }
    writer.write(question.text.text(in: language))
    return hexadecimal(SHA256.hash(data: writer.bytes))
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
