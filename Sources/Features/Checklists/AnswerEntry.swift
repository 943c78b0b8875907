import Domain
import Terminal

/// Answering one question: what the cursor is on, what is ticked, what is being typed.
///
/// The numbers 1 to 9 answer in every language. A question with a typed answer is opened for typing with
/// its first number or Enter; one that takes several options is ticked and then confirmed with Enter.
struct AnswerEntry: Equatable, Sendable {
  /// One numbered line of a card.
  enum Slot: Equatable, Sendable {
    case answer(AnswerValue)
    /// An option of several, ticked or not.
    case tick(String)
    /// Opens the field.
    case write
  }

  /// What a key led to.
  enum Outcome: Equatable, Sendable {
    /// The key is for the screen.
    case passed
    /// Something moved, nothing is answered yet.
    case taken
    case answered(AnswerValue)
    /// What has been typed is not of the kind asked for; the phrase that says so.
    case problem(String)
  }

  private(set) var cursor = 0
  private(set) var ticked: [String] = []
  /// What is typed; nil while the keys are not text.
  private(set) var editor: LineEditor?
  /// The phrase that says what is wrong with what was typed.
  private(set) var problem: String?
  private var written = ""

  init() {}

  /// Begins from the answer given before, if any.
  init(_ question: Question, value: AnswerValue?) {
    guard let value else { return }
    if case .options(let ids) = value, question.kind == .choices { ticked = ids }
    written = Self.text(of: value)
    let slots = Self.slots(of: question)
    cursor =
      slots.firstIndex { slot in
        switch slot {
        case .answer(let answer): answer == value
        case .tick(let id): ticked.contains(id)
        case .write: !written.isEmpty
        }
      } ?? 0
  }

  var isTyping: Bool { editor != nil }

  /// What can be answered by number, in the order of the numbers.
  static func slots(of question: Question) -> [Slot] {
    let own: [Slot] =
      switch question.kind {
      case .yesno: [.answer(.yes), .answer(.no)]
      case .choice: question.options.map { .answer(.options([$0.id])) }
      case .choices: question.options.map { .tick($0.id) }
      case .number, .date, .text, .list: [.write]
      }
    return own + [.answer(.unsure), .answer(.irrelevant)]
  }

  mutating func press(_ key: Key, on question: Question) -> Outcome {
    if editor != nil { return type(key, question) }
    let slots = Self.slots(of: question)
    switch key {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(slots.count - 1, cursor + 1)
    case .enter: return choose(cursor, of: question, byNumber: false)
    case .character(" "):
      guard slots.indices.contains(cursor), case .tick = slots[cursor] else { return .passed }
      return choose(cursor, of: question, byNumber: true)
    case .character(let character):
      guard let number = character.wholeNumberValue, slots.indices.contains(number - 1) else {
        return .passed
      }
      return choose(number - 1, of: question, byNumber: true)
    default: return .passed
    }
    return .taken
  }

  /// A click on a numbered line.
  mutating func point(at index: Int, on question: Question) -> Outcome {
    choose(index, of: question, byNumber: true)
  }

  mutating func paste(_ text: String) {
    editor?.insert(text)
  }

  /// Puts in what came out of the own editor.
  mutating func write(_ text: String) {
    editor = LineEditor(text)
  }

  private mutating func choose(_ index: Int, of question: Question, byNumber: Bool) -> Outcome {
    let slots = Self.slots(of: question)
    guard slots.indices.contains(index) else { return .passed }
    cursor = index
    switch slots[index] {
    case .answer(let value): return .answered(value)
    case .write:
      editor = LineEditor(written)
      return .taken
    case .tick(let id):
      guard byNumber || ticked.isEmpty else { return .answered(.options(inOrder(question))) }
      if let place = ticked.firstIndex(of: id) {
        ticked.remove(at: place)
      } else {
        ticked.append(id)
      }
      return .taken
    }
  }

  /// The ticked options in the order of the question.
  private func inOrder(_ question: Question) -> [String] {
    question.options.map(\.id).filter(ticked.contains)
  }

  private mutating func type(_ key: Key, _ question: Question) -> Outcome {
    switch key {
    case .enter:
      let text = editor?.text ?? ""
      guard let value = Self.value(of: text, question.kind) else {
        problem = "card.problem." + question.kind.rawValue
        return .problem("card.problem." + question.kind.rawValue)
      }
      close(text)
      return .answered(value)
    case .escape: close(editor?.text ?? "")
    default:
      problem = nil
      if editor?.handle(key) != true { return .passed }
    }
    return .taken
  }

  private mutating func close(_ text: String) {
    written = text
    editor = nil
    problem = nil
  }

  /// The typed text, shown while it is typed and after.
  var text: String { editor?.text ?? written }

  /// What a typed text stands for; nil when it is not of the kind asked for.
  static func value(of text: String, _ kind: Question.Kind) -> AnswerValue? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return nil }
    switch kind {
    case .number:
      let plain = words.filter { $0 != " " }.map { $0 == "," ? "." : String($0) }.joined()
      return Double(plain).flatMap { $0.isFinite ? .number($0) : nil }
    case .date: return Day(words).map(AnswerValue.day)
    case .list:
      let items = text.split { $0 == ";" || $0.isNewline }
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .filter { !$0.isEmpty }
      return items.isEmpty ? nil : .items(items)
    default: return .text(text)
    }
  }

  private static func text(of value: AnswerValue) -> String {
    switch value {
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .day(let day): day.description
    case .text(let text): text
    case .items(let items): items.joined(separator: "; ")
    default: ""
    }
  }
}
