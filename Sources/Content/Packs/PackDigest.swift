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
    for theme in pack.themes.indices {
      for index in pack.themes[theme].items.indices {
        pack.themes[theme].items[index].meaning = digest(
          of: pack.themes[theme].items[index], in: pack.languages.first ?? .english)
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

  /// What a line of advice means: an adaptation rests on this. Its theme, sources and translations may be bettered without
  /// touching it.
  static func digest(of item: GuidelineItem, in language: Language) -> String {
    var writer = ByteWriter()
    writer.write(item.id)
    writer.write(item.force.rawValue)
    writer.write(item.audience.map(\.rawValue).sorted())
    writer.write(item.stages.map(\.rawValue).sorted())
    writer.write(item.text.text(in: language))
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
