/// The loop: take in all that has come, handle it, perform effects, show once.
@MainActor
public final class Program<App: Application> {
  public private(set) var app: App
  private let console: any Console
  private let inbox: Inbox<App.Message>
  private let perform: @MainActor (App.Effect) -> Outcome<App.Message>
  private var frame: Frame?
  private var status: Int32?

  public init(
    _ app: App, on console: any Console, inbox: Inbox<App.Message>,
    perform: @escaping @MainActor (App.Effect) -> Outcome<App.Message>
  ) {
    self.app = app
    self.console = console
    self.inbox = inbox
    self.perform = perform
  }

  /// Runs until an effect ends the program or no event can come any more.
  /// - Returns: The exit status.
  public func run() -> Int32 {
    defer { console.leave() }
    take([.resize(console.size)])
    while status == nil {
      paint()
      let events = console.nextEvents()
      guard !events.isEmpty else { return Ending.hangUp.exitStatus }
      take(events)
    }
    return status ?? 0
  }

  private func take(_ events: [Event]) {
    for event in events where status == nil {
      carryOut(app.handle(located(event)))
    }
    for message in inbox.drain() where status == nil {
      carryOut(app.receive(message))
    }
  }

  private func carryOut(_ effects: [App.Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch perform(effect) {
      case .done: break
      case .answer(let message): waiting.append(contentsOf: app.receive(message))
      case .quit(let code):
        status = code
        return
      }
    }
  }

  private func paint() {
    let shown = console.show(app.view)
    frame = shown
    app.shown(shown.windows)
  }

  private func located(_ event: Event) -> Event {
    guard case .mouse(var mouse) = event, mouse.target == nil else { return event }
    mouse.target = frame?.target(at: mouse.point)
    return .mouse(mouse)
  }
}
