import Content
import Curses
import Domain
import Features
import Register
import Terminal

/// Opens the program in the terminal, or line by line, and runs it to its end.
/// - Parameters:
///   - surroundings: where things lie, and what was asked for.
///   - route: what to begin with; the home screen when nil.
/// - Returns: the exit status.
/// - Throws: what keeps the register or the terminal from being opened; nothing is shown then.
@MainActor
func openFullScreen(_ surroundings: Surroundings, at route: Route? = nil) throws -> Int32 {
  let wake = WakePipe()
  let inbox = Inbox<Message> { wake?.ring() }
  let session = surroundings.storeExists ? try Session.open(surroundings, for: .writing) : nil
  let isReady = session?.institution != nil && session?.person != nil
  let settings = SettingsFile(surroundings).read(session?.person)
  let world = World(surroundings, session: session, settings: settings, inbox: inbox)
  let shell = Shell(world.screenEnvironment(settings), opening: isReady ? route : .firstStart)
  let console = try console(surroundings, settings, wake: wake)
  world.watch()
  let program = Program(shell, on: console, inbox: inbox) { world.perform($0, on: console) }
  let status = program.run()
  world.close()
  return status
}

/// The full screen, or plain lines when they are asked for or nothing else is to be had.
@MainActor
private func console(
  _ surroundings: Surroundings, _ settings: Settings, wake: WakePipe?
) throws -> any Console {
  let words = Words(surroundings.phrases)
  guard !surroundings.options.plain else { return PlainConsole(words: words, wake: wake) }
  do {
    return try CursesConsole(
      options: CursesConsole.Options(
        colour: ColourWish(rawValue: surroundings.options.color.rawValue) ?? .auto,
        mouse: settings.mouse),
      words: words, wake: wake)
  } catch CursesError.poorTerminal {
    return PlainConsole(words: words, wake: wake)
  }
}

extension Words {
  /// The toolkit's own words in the language of the phrases.
  init(_ phrases: Phrases) {
    self.init(
      tooSmall: phrases["words.tooSmall"], selected: phrases["words.selected"],
      checked: phrases["words.checked"], notChecked: phrases["words.notChecked"],
      expanded: phrases["words.expanded"], collapsed: phrases["words.collapsed"],
      disabled: phrases["words.disabled"], required: phrases["words.required"],
      invalid: phrases["words.invalid"], focused: phrases["words.focused"],
      position: phrases["words.position"])
  }
}
