import Terminal
import Testing

/// Counts keys, asks for work, and quits on q.
private struct Counter: Application {
  enum Effect: Sendable { case work, quit }
  enum Message: Sendable { case done }

  var count = 0
  var message = "ready"
  var size = Size(width: 0, height: 0)
  var rowsShown = 0

  mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let new): size = new
    case .key(.character("w")): return [.work]
    case .key(.character("q")): return [.quit]
    case .key: count += 1
    default: break
    }
    return []
  }

  mutating func receive(_ message: Message) -> [Effect] {
    self.message = "done"
    return []
  }

  mutating func shown(_ windows: [String: Window]) { rowsShown = windows["rows"]?.count ?? 0 }

  var view: Node {
    .column([
      .text("\(count) \(message)"),
      .list([.line("a")], ListWindow(selected: 0), id: "rows").focused(),
    ])
  }
}

@MainActor @Suite struct ProgramTests {
  private func run(_ console: ScriptedConsole, inbox: Inbox<Counter.Message> = Inbox()) -> (
    Counter, Int32
  ) {
    let program = Program(Counter(), on: console, inbox: inbox) { effect in
      effect == .quit ? .quit(status: 3) : .answer(.done)
    }
    let status = program.run()
    return (program.app, status)
  }

  @Test func `all that has come is handled before one frame`() {
    let console = ScriptedConsole(batches: [
      Array(repeating: .key(.down), count: 100), [.key(.character("q"))],
    ])

    let (counter, status) = run(console)

    #expect(console.frames.count == 2)
    #expect(counter.count == 100)
    #expect(status == 3)
    #expect(console.hasLeft)
  }

  @Test func `an answer that is there at once is in the next frame`() {
    let console = ScriptedConsole(keys: [.character("w"), .character("q")])

    let (counter, _) = run(console)

    #expect(console.frames.last?.rows.first == "0 done")
    #expect(counter.rowsShown == 1)
    #expect(counter.size == Size(width: 80, height: 24))
  }

  @Test func `news from the background is taken in`() {
    let inbox = Inbox<Counter.Message>()
    inbox.post(.done)
    let console = ScriptedConsole(batches: [[.wake]])

    let (counter, status) = run(console, inbox: inbox)

    #expect(counter.message == "done")
    #expect(status == Ending.hangUp.exitStatus)
  }

  @Test func `an inbox rings once until it is emptied`() async {
    await confirmation(expectedCount: 2) { rang in
      let inbox = Inbox<Int> { rang() }
      inbox.post(1)
      inbox.post(2)
      #expect(inbox.drain() == [1, 2])
      inbox.post(3)
    }
  }
}
