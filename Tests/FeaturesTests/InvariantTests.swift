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
  func `a screen is whole at every size, and its words are words`(
    picture: Picture, language: Language
  ) {
    var visit = picture.make(language, Self.sizes[0])

    for size in Self.sizes {
      visit.resize(to: size)
      let frame = visit.frame

      #expect(frame.cells.count == size.width * size.height)
      #expect(Rect(frame.size).contains(frame.cursor) && frame.focus.contains(frame.cursor))
      guard size.width >= 40 else { continue }
      let marks = frame.cells.count { $0.scalar == Unicode.Scalar("▌").value }
      #expect(marks == 1, "\(picture.name) has \(marks) marks at \(size)")
    }
    for line in Outline(of: visit.shell.view, words: .signs).plainLines where line.contains(".") {
      let keys = line.split(separator: " ").filter { Words.looksLikeAKey(String($0)) }
      #expect(keys.isEmpty, "\(picture.name): \(line)")
    }
    expectSound(visit.shell.registry, picture)
  }

  /// Every action has words, and a key of its own.
  private func expectSound(_ registry: ActionRegistry, _ picture: Picture) {
    #expect(registry.collisions.isEmpty, "\(picture.name): \(registry.collisions)")
    for action in registry.actions {
      var texts = [action.word, action.title]
      if case .disabled(let reason) = action.availability { texts.append(reason) }
      #expect(
        texts.allSatisfy { !$0.isEmpty && !Words.looksLikeAKey($0) },
        "\(picture.name): \(action.id) says \(texts)")
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
    guard text.utf8.contains(UInt8(ascii: ".")) else { return false }
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
