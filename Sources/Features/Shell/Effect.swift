import Content
public import Domain
import Terminal

/// What a screen wants done: some by the shell itself, the rest by the world outside.
public enum Effect: Equatable, Sendable {
  case open(Route)
  /// Opens in place of the present screen.
  case replace(Route)
  /// To a section, with nothing beneath it.
  case section(Section)
  case back
  case say(Notice)
  case confirm(Confirmation)
  case ask([Query])
  case perform(Command)
  case undo(Case)
  case redo(Case)
  /// Writes a file that must not be there yet.
  case write(file: String, contents: String)
  case copy(String)
  /// Lets the person edit a text in the own editor.
  case edit(String)
  case language(Language)
  case remember(Settings)
  case mouse(Bool)
  case quit
}

/// What leaves the program: asked of whoever runs the shell, and answered with a message.
public enum Request: Equatable, Sendable {
  /// Rows for the screen that asks.
  case ask([Query], screen: Int)
  case perform(Command, screen: Int)
  case undo(Case, screen: Int)
  case redo(Case, screen: Int)
  case write(file: String, contents: String, screen: Int)
  case copy(String)
  case edit(String, screen: Int)
  case remember(Settings)
  case mouse(Bool)
  case quit(status: Int32)
}

/// What comes back from outside.
public enum Message: Sendable {
  case answers([Reply], screen: Int)
  /// A command has been committed.
  case performed(Command, screen: Int)
  /// Nothing was changed; why, as a sentence.
  case refused(Command?, String, screen: Int)
  case undone(UndoReport, screen: Int)
  case written(String, screen: Int)
  /// What came out of the own editor; nil when it was left unchanged or could not be run.
  case edited(String?, screen: Int)
  /// Somebody else has added to the register.
  case changed
  /// Something outside a command went wrong; a sentence.
  case failed(String)
  case waiting(String)
  case today(Day)
}

/// A line for the message row: what just happened.
public struct Notice: Equatable, Sendable {
  public enum Tone: Sendable {
    case plain, good, warning, error
  }

  public var text: String
  public var tone: Tone

  public init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  var line: Line {
    switch tone {
    case .plain: Line(text)
    case .good: Line("✓ " + text, .good)
    case .warning: Line("! " + text, .warning)
    case .error: Line("✗ " + text, .error)
    }
  }
}

/// A question before something that cannot be taken back; the harmless answer is the default.
public struct Confirmation: Equatable, Sendable {
  public var title: String
  public var text: String
  /// The verb on the button.
  public var verb: String
  public var effects: [Effect]

  public init(title: String, text: String, verb: String, effects: [Effect]) {
    self.title = title
    self.text = text
    self.verb = verb
    self.effects = effects
  }
}
