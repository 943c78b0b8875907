import Content
import Terminal

/// What lies over the screen and takes the keys until it is closed.
enum Overlay: Sendable {
  case palette(Palette)
  case confirm(Confirmation)
}

extension Confirmation {
  func box(_ env: Environment) -> Node {
    .column(
      [
        .text(text),
        .row([
          .button(env.phrases["confirm.cancel"], "confirm.cancel").focused(),
          .button(verb, "confirm.yes"),
        ]),
        .line([
          Span("Enter", .key), Span(" " + env.phrases["confirm.cancel"] + "   "),
          Span("F9", .key), Span(" " + verb),
        ]),
      ], spacing: 1)
  }
}
