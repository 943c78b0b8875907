import Terminal
import Testing

@Suite struct EditorTests {
  private func type(_ keys: [Key], into text: String) -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  @Test func `the cursor moves by clusters`() {
    let editor = type([.left, .backspace], into: "a👨‍👩‍👧‍👦b")

    #expect(editor.text == "ab")
    #expect(editor.cursor == 1)
  }

  @Test func `words are jumped over and deleted`() {
    #expect(type([.wordLeft], into: "one two").cursor == 4)
    #expect(type([.ctrl("w")], into: "one two ").text == "one ")
    #expect(type([.home, .wordRight], into: "one two").cursor == 3)
    #expect(type([.ctrl("u")], into: "one two").text == "")
  }

  @Test func `a pasted line break becomes a space`() {
    var editor = LineEditor("x")

    editor.insert("a\r\nb\tc")

    #expect(editor.text == "xa b c")
    #expect(editor.cursor == 6)
  }

  @Test func `a mark that is typed joins the letter before it`() {
    var editor = LineEditor("a")

    editor.insert("\u{30A}")

    #expect(editor.cursor == 1)
    #expect(editor.text == "å")
  }

  @Test func `other keys are left to the screen`() {
    var editor = LineEditor("a")
    var text = TextEditor("a")

    let taken = [editor.handle(.enter), text.handle(.tab), text.handle(.up)]

    #expect(taken == [false, false, false])
  }

  @Test func `up and down keep to their column over wrapped rows`() {
    var editor = TextEditor("one two three four\nshort\nanother long row", width: 10)

    let moved = [editor.handle(.up), editor.handle(.up)]
    #expect(moved == [true, true])

    editor.insert("|")
    #expect(editor.text == "one two three four\nshort|\nanother long row")
  }

  @Test(arguments: 1...30)
  func `no key leads out of the text`(seed: UInt64) {
    var random = RandomTrees(seed: seed)
    var line = LineEditor(random.text())
    var text = TextEditor(random.text(), width: 1 + random.number(20))
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .backspace, .delete, .wordLeft, .wordRight, .enter,
      .ctrl("w"), .ctrl("u"), .character("x"), .character("\u{301}"), .character("界"),
    ]
    for _ in 0..<200 {
      let key = keys[random.number(keys.count)]
      _ = line.handle(key)
      _ = text.handle(key)
      if random.number(9) == 0 { text.insert(random.text()) }

      #expect(line.cursor >= 0 && line.cursor <= line.text.count)
      #expect(text.cursor >= 0 && text.cursor <= text.text.count)
    }
  }
}
