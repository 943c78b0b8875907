/// A whole program as a value: events and messages change it, `view` describes it.
public protocol Application: Sendable {
  /// What the outside world is asked to do.
  associatedtype Effect: Sendable
  /// What the outside world answers.
  associatedtype Message: Sendable

  /// Takes in what happened at the terminal.
  mutating func handle(_ event: Event) -> [Effect]
  /// Takes in an answer from background work.
  mutating func receive(_ message: Message) -> [Effect]
  /// Learns what was laid out: how many rows a list shows, how far a text can scroll.
  mutating func shown(_ windows: [String: Window])
  /// What is to be seen now.
  var view: Node { get }
}

extension Application {
  public mutating func shown(_ windows: [String: Window]) {}
}

extension Application where Message == Never {
  public mutating func receive(_ message: Never) -> [Effect] {}
}

/// What performing an effect leads to.
public enum Outcome<Message: Sendable>: Sendable {
  /// Nothing to say now; an answer may come through the inbox later.
  case done
  /// The answer is here already; it is handled before the next frame.
  case answer(Message)
  /// The program ends with this exit status.
  case quit(status: Int32)
}
