public import Domain

/// An input round as a file, so that it works across machines: the office sends the round out, those asked comment in their own
/// Ansvar or in an editor, the office takes the comments in.
public enum RoundFile {
  /// The first line of each such file.
  static let form = "input round 1"

  public static func text(_ round: InputRound) -> String {
    var text = YAMLText()
    text.put("ansvar", form)
    text.put("id", round.id.text)
    text.put("title", round.title)
    text.put("question", round.question)
    text.open("pack")
    text.put("id", round.pack.pack)
    text.put("version", round.pack.version)
    text.put("digest", round.pack.digest)
    text.close()
    text.put("opened", plain: round.opened.description)
    text.put("deadline", plain: round.deadline.description)
    if let closed = round.closed { text.put("closed", plain: closed.description) }
    list("asked", round.asked, &text)
    guard !round.comments.isEmpty else { return text.text }
    text.open("comments")
    for comment in round.comments { put(comment, &text) }
    text.close()
    return text.text
  }

  private static func list(_ key: String, _ values: [String], _ text: inout YAMLText) {
    guard !values.isEmpty else { return }
    text.open(key)
    for value in values {
      text.openEntry()
      text.put("name", value)
      text.closeEntry()
    }
    text.close()
  }

  private static func put(_ comment: RoundComment, _ text: inout YAMLText) {
    text.openEntry()
    text.put("id", comment.id.text)
    if !comment.item.isEmpty { text.put("item", comment.item) }
    text.put("stance", comment.stance.rawValue)
    if !comment.text.isEmpty { text.put("text", comment.text) }
    text.put("from", comment.from)
    text.put("day", plain: comment.day.description)
    if let answer = comment.answer {
      text.open("answer")
      text.put("text", answer.text)
      text.put("taken", plain: answer.isTaken ? "true" : "false")
      text.put("day", plain: answer.day.description)
      text.close()
    }
    text.closeEntry()
  }

  /// Reads what ``text(_:)`` wrote, or somebody with an editor.
  /// - Returns: the round, or everything that is wrong with the file.
  public static func read(
    _ bytes: [UInt8], name: String, limits: PackLimits = .standard
  ) -> (round: InputRound?, problems: [PackProblem]) {
    let reading = PackReading(pack: name, limits: limits)
    let file = YAMLFile(bytes: bytes, limits: limits)
    for problem in file.problems { reading.report(problem.fault, file: "", at: problem.place) }
    let read = file.root.flatMap { Self.round(YAMLMap($0, file: "", reading: reading)) }
    return (reading.isSound ? read : nil, reading.problems)
  }

  private static func round(_ map: YAMLMap) -> InputRound? {
    let form = map.string("ansvar")
    if form != Self.form {
      map.report(.unknownWord(form, key: "ansvar", known: [Self.form]), at: map.place(of: "ansvar"))
      return nil
    }
    let id = map.id()
    let title = map.string("title")
    let question = map.string("question")
    let pack = map.map("pack").map { pack in
      let version = PackVersion(
        pack: pack.id(), version: pack.string("version"), digest: pack.string("digest"))
      pack.finish()
      return version
    }
    let opened = map.day("opened")
    let deadline = map.day("deadline")
    let closed = map.day("closed", needed: false)
    let asked = map.maps("asked", needed: false).map { entry in
      let name = entry.string("name")
      entry.finish()
      return name
    }
    let comments = map.maps("comments", needed: false).compactMap(comment)
    map.finish()
    guard let pack, let opened, let deadline else { return nil }
    return InputRound(
      id: InputRound.ID(id), title: title, question: question, pack: pack, opened: opened,
      deadline: deadline, asked: asked, closed: closed, comments: comments)
  }

  private static func comment(_ map: YAMLMap) -> RoundComment? {
    let id = map.id()
    let item = map.id("item", needed: false)
    let stance: RoundComment.Stance? = map.word("stance")
    let text = map.string("text", needed: stance != .agree)
    let from = map.string("from")
    let day = map.day("day")
    let answer = map.map("answer", needed: false).flatMap { answer -> RoundComment.Answer? in
      let text = answer.string("text")
      let isTaken = answer.bool("taken")
      let day = answer.day("day")
      answer.finish()
      return day.map { RoundComment.Answer(text: text, isTaken: isTaken, day: $0) }
    }
    map.finish()
    guard let stance, let day else { return nil }
    return RoundComment(
      id: RoundComment.ID(id), item: item, stance: stance, text: text, from: from, day: day,
      answer: answer)
  }
}
