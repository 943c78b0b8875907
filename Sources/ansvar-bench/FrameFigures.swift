import Content
import Domain
import Features
import Register
import Terminal

/// Composing and laying out whole screens, without a terminal.
struct FrameFigures {
  private let rounds: Int
  private let library: Library
  private let phrases: Phrases

  init(_ options: BenchOptions, _ place: BenchStore) throws {
    rounds = options.rounds
    let resources = ResourceFolder(path: options.resources)
    library = PackCache(folder: nil).load(resources.packFolders).library
    phrases = try Phrases(.english, folder: resources.phrases)
  }

  func print() throws {
    for (width, height) in [(80, 24), (140, 40)] {
      let size = Size(width: width, height: height)
      measure("home", nil, size)
      measure("table", .collaborations(CollaborationQuery()), size)
      measure("guidelines", .guidelines(item: nil), size)
    }
  }

  private var words: Words {
    Words(
      tooSmall: phrases["words.tooSmall"], selected: phrases["words.selected"],
      checked: phrases["words.checked"], notChecked: phrases["words.notChecked"],
      expanded: phrases["words.expanded"], collapsed: phrases["words.collapsed"],
      disabled: phrases["words.disabled"], required: phrases["words.required"],
      invalid: phrases["words.invalid"], focused: phrases["words.focused"],
      position: phrases["words.position"])
  }

  private func measure(_ name: String, _ route: Route?, _ size: Size) {
    let phrases = phrases
    let environment = Features.Environment(
      settings: Settings(language: .english, home: .office), library: library, person: nil,
      institution: nil,
      today: Day(number: 20_778), folder: "", clockwork: { _ in "" },
      phraseBook: { _ in phrases })
    var shell = Shell(environment, opening: route)
    _ = shell.handle(.resize(size))
    let layout = Layout(words: words)
    let figures = Figures(rounds) {
      _ = shell.handle(.key(.down))
      _ = layout.frame(of: shell.view, size: size)
    }
    Swift.print(figures.line("\(name) after a key, \(size.width)x\(size.height)"))
  }
}
