import Content
import Register

/// Tells what a check found.
struct VerificationPrinter {
  private let work: Workplace

  init(_ work: Workplace) {
    self.work = work
  }

  func print(_ report: VerificationReport) {
    let phrases = work.phrases
    for finding in report.findings {
      work.printer.line(text(finding))
    }
    work.printer.line(
      phrases(
        report.isSound ? "cli.verify.sound" : "cli.verify.unsound",
        [
          "entries": phrases.number(Int(report.entries)),
          "erased": phrases.number(Int(report.erased)), "packs": phrases.number(report.packs),
          "count": phrases.number(report.findings.count),
        ]))
    work.printer.line(phrases("cli.verify.head", ["head": report.head.text]))
  }

  private func text(_ finding: VerificationFinding) -> String {
    let (key, value) =
      switch finding {
      case .digest(let position): ("digest", String(position))
      case .chain(let position): ("chain", String(position))
      case .hole(let position): ("hole", String(position))
      case .number(let position): ("number", String(position))
      case .emptyWithoutErasure(let position): ("empty", String(position))
      case .unreadable(let position): ("unreadable", String(position))
      case .packMissing(let digest): ("packMissing", String(digest.prefix(12)))
      case .packDamaged(let digest): ("packDamaged", String(digest.prefix(12)))
      case .view(let name): ("view", name)
      case .file(let text): ("file", text)
      case .head(let head): ("head", head.text)
      }
    return work.phrases("cli.finding." + key, ["what": value])
  }
}
