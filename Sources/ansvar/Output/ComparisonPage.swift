import Content
import Domain

/// Two packs side by side, as text, as a page for a browser, as rows.
struct ComparisonPage {
  let comparison: PackComparison
  let phrases: Phrases

  init(_ comparison: PackComparison, _ phrases: Phrases) {
    self.comparison = comparison
    self.phrases = phrases
  }

  private var title: String {
    phrases(
      "compare.title", ["first": name(comparison.first), "second": name(comparison.second)])
  }

  private func name(_ pack: Pack) -> String {
    pack.title.text(in: phrases.language) + " " + pack.version
  }

  private var counts: [(String, Int)] {
    PackComparison.Likeness.allCases.map {
      (phrases["compare." + $0.rawValue], comparison.count($0))
    }
  }

  private func title(_ item: PlacedItem) -> String {
    item.id + "  " + item.item.title.text(in: comparison.language)
  }

  private func text(_ item: PlacedItem?) -> String {
    item?.item.text.text(in: comparison.language) ?? ""
  }

  /// What the second changes when both are versions of one pack.
  private var news: [(String, [String])] {
    guard comparison.first.id == comparison.second.id else { return [] }
    let news = PackNews(from: comparison.first, to: comparison.second)
    return PackNews.Change.allCases.compactMap { change in
      let lines = news.lines.filter { $0.change == change }.map { line in
        let title = (line.after ?? line.before)?.title.text(in: phrases.language) ?? ""
        let heirs = line.withdrawal?.supersededBy ?? []
        return line.id + "  " + title + (heirs.isEmpty ? "" : " → " + heirs.joined(separator: ", "))
      }
      return lines.isEmpty ? nil : (phrases["news." + change.rawValue], lines)
    }
  }

  // MARK: Text

  /// Words that only the first has stand in `[-...-]`, those that only the second has in `{+...+}`.
  var text: String {
    var lines = [title, ""]
    lines += counts.map { "  \($0.0): \($0.1)" }
    for (title, changed) in news {
      lines += ["", "\(title): \(changed.count)"] + changed.map { "  " + $0 }
    }
    let signs = "[-" + phrases["compare.onlyFirst"] + "-] {+" + phrases["compare.onlySecond"] + "+}"
    lines += ["", signs]
    for pair in comparison.pairs {
      lines += ["", phrases["compare." + pair.likeness.rawValue].uppercased()]
      lines += [pair.first, pair.second].compactMap { $0 }.map { "  " + title($0) }
      if let words = pair.words, pair.likeness != .same {
        lines.append("  " + marked(words))
      } else {
        lines.append("  " + text(pair.first ?? pair.second))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func marked(_ words: WordDiff) -> String {
    words.runs.map { run in
      let text = run.text.trimmed
      return switch run.place {
      case .both: text
      case .first: "[-" + text + "-]"
      case .second: "{+" + text + "+}"
      }
    }.joined(separator: " ")
  }

  // MARK: HTML

  /// A page that needs nothing from elsewhere.
  var html: String {
    var page = HTMLPage(title: title, language: comparison.language.rawValue)
    page.heading(1, title)
    page.facts(counts.map { ($0.0, String($0.1)) })
    for (title, changed) in news {
      page.heading(2, title)
      page.list(changed)
    }
    page.openTable([name(comparison.first), name(comparison.second), phrases["compare.likeness"]])
    for pair in comparison.pairs {
      page.row([
        cell(pair.first, pair.words, .first), cell(pair.second, pair.words, .second),
        HTMLPage.escaped(phrases["compare." + pair.likeness.rawValue]),
      ])
    }
    page.closeTable()
    return page.text
  }

  private func cell(
    _ item: PlacedItem?, _ words: WordDiff?, _ side: WordDiff.Run.Place
  ) -> String {
    guard let item else { return "" }
    let body =
      words.map { words in
        words.runs.filter { $0.place == .both || $0.place == side }.map { run in
          let text = HTMLPage.escaped(run.text)
          return run.place == .both
            ? text : side == .first ? "<del>\(text)</del>" : "<ins>\(text)</ins>"
        }.joined()
      } ?? HTMLPage.escaped(text(item))
    return "<strong>" + HTMLPage.escaped(title(item)) + "</strong><br>" + body
  }

  // MARK: Rows

  var listing: Listing {
    Listing(
      ["likeness", "share", "first", "second", "firstText", "secondText"].map {
        Listing.Column($0)
      },
      rows: comparison.pairs.map { pair in
        [
          .text(pair.likeness.rawValue),
          pair.words.map { .number(Int(($0.likeness * 100).rounded())) } ?? .none,
          .init(pair.first?.id), .init(pair.second?.id), .text(text(pair.first)),
          .text(text(pair.second)),
        ]
      })
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
