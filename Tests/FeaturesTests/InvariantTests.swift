import Content
import Domain
import Terminal
import Testing

@testable import Features

/// What holds for every main screen, in every language and at every size.
@Suite struct InvariantTests {
  private static let sizes = [
    Size(width: 1, height: 1), Size(width: 20, height: 5), Size(width: 40, height: 12),
    Size(width: 80, height: 24), Size(width: 200, height: 60),
  ]

  @Test(arguments: MainScreens.all, Language.allCases)
  func `a screen is whole at every size`(picture: Picture, language: Language) {
    var visit = picture.make(language, Self.sizes[3])
    for size in Self.sizes {
      visit.resize(to: size)
      let frame = visit.frame

      #expect(frame.cells.count == size.width * size.height)
      #expect(Rect(frame.size).contains(frame.cursor) && frame.focus.contains(frame.cursor))
      guard size.width >= 40 else { continue }
      let marks = frame.rows.joined().filter { $0 == "▌" }.count
      #expect(marks == 1, "\(picture.name) has \(marks) marks at \(size)\n\(visit.text)")
    }
  }

  @Test(arguments: MainScreens.all, Language.allCases)
  func `every action has words and a key of its own`(picture: Picture, language: Language) {
    let visit = picture.make(language, Self.sizes[3])
    let registry = visit.shell.registry

    #expect(registry.collisions.isEmpty, "\(picture.name): \(registry.collisions)")
    for action in registry.actions {
      #expect(!action.word.isEmpty && !action.title.isEmpty, "\(picture.name): \(action.id)")
      for text in [action.word, action.title] {
        #expect(!Words.looksLikeAKey(text), "\(picture.name): \(action.id) says \(text)")
      }
      if case .disabled(let reason) = action.availability {
        #expect(!reason.isEmpty && !Words.looksLikeAKey(reason))
      }
    }
  }

  @Test(arguments: MainScreens.all, Language.allCases)
  func `every word is translated`(picture: Picture, language: Language) {
    let visit = picture.make(language, Self.sizes[3])

    for line in Outline(of: visit.shell.view, words: .signs).plainLines {
      for word in line.split(separator: " ") {
        #expect(!Words.looksLikeAKey(String(word)), "\(picture.name): \(line)")
      }
    }
  }

  /// Heads of columns are left out: the first column names its row, an empty cell is not read.
  @Test(arguments: MainScreens.all.filter { !MainScreens.overlays.map(\.name).contains($0.name) })
  func `what a screen reader hears has every text of the screen`(picture: Picture) {
    let visit = picture.make(.swedish, Size(width: 200, height: 60))
    let outline = Outline(of: visit.shell.view, words: .signs).plainLines.joined(separator: "\n")
    let heads = ["column.title", "questions.note"].map { Fixture.phrases(.swedish)[$0] }
    let spoken = Set(
      ([outline] + heads).flatMap { $0.split { !$0.isLetter } }.map { $0.lowercased() })

    for word in visit.text.split(whereSeparator: { !$0.isLetter && $0 != "…" })
    where !word.contains("…") && word.count > 2 {
      #expect(spoken.contains(word.lowercased()), "\(picture.name): \(word)")
    }
  }
}

/// Telling words for people from names for the program.
private enum Words {
  /// Whether a text is the name of a phrase, such as `home.waits`.
  static func looksLikeAKey(_ text: String) -> Bool {
    let text = text.trimmingPrefix { !$0.isLetter }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, !first.isEmpty else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isLetter }
    } && first.first?.isLowercase == true && !addresses.contains(String(parts[parts.count - 1]))
  }

  /// The ends of names and addresses that are written with a dot.
  private static let addresses = ["example", "yaml", "txt"]
}
