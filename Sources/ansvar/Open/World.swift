import Content
import Curses
import Dispatch
import Domain
import Features
import Foundation
import Register
import Synchronization
import Terminal

/// Performs what the screens ask for, off the input loop, and answers through the inbox.
///
/// Commands and queries go through one serial queue, so that a query sees every command before it.
final class World: Sendable {
  let surroundings: Surroundings
  let inbox: Inbox<Message>
  private let queue = DispatchQueue(label: "ansvar.register")
  private let state: Mutex<State>
  private let book: PhraseBook
  let library: Library

  struct State: Sendable {
    var session: Session?
    var language: Language
    var watch: Watch?
    /// The newest search; older ones are not carried out.
    var search = 0
    var hasAnswered = false
  }

  init(
    _ surroundings: Surroundings, session: Session?, settings: Settings, inbox: Inbox<Message>
  ) {
    self.surroundings = surroundings
    self.inbox = inbox
    library = session?.library ?? surroundings.library()
    book = PhraseBook(surroundings.phrases, folder: surroundings.resources.phrases)
    state = Mutex(State(session: session, language: settings.language))
  }

  var session: Session? { state.withLock { $0.session } }

  private var sentences: Sentences {
    Sentences(book.phrases(state.withLock { $0.language }))
  }

  // MARK: - What the screens know

  func screenEnvironment(_ settings: Settings) -> Features.Environment {
    let session = session
    let zone = session?.zone ?? SystemClock.zone(nil)
    let book = book
    let phrases = book.phrases(settings.language)
    return Features.Environment(
      settings: settings, library: library, search: session?.search, person: session?.person,
      institution: session?.institution, today: session?.today ?? SystemClock.today(in: zone),
      folder: surroundings.storePath,
      readOnly: session.flatMap { readOnly($0, phrases) },
      standing: (session?.isSample ?? false) ? phrases["standing.sample"] : nil,
      clockwork: { SystemClock.text($0, in: zone) },
      phraseBook: { book.phrases($0) })
  }

  private func readOnly(_ session: Session, _ phrases: Phrases) -> String? {
    guard session.isReadOnly else { return nil }
    if let day = surroundings.options.asOf { return phrases("readOnly.asOf", ["day": day]) }
    return phrases["readOnly.store"]
  }

  // MARK: - Requests

  @MainActor
  func perform(_ request: Request, on console: any Console) -> Outcome<Message> {
    switch request {
    case .ask(let queries, let screen): ask(queries, screen)
    case .perform(let command, let screen): perform(command, screen)
    case .undo(let id, let screen): undo(id, isRedo: false, screen)
    case .redo(let id, let screen): undo(id, isRedo: true, screen)
    case .write(let file, let contents, let screen):
      return .answer(write(file, contents, screen))
    case .copy(let text): Clipboard.send(text, on: console)
    case .edit(let text, let screen):
      return .answer(edit(text, screen, on: console))
    case .remember(let settings):
      state.withLock { $0.language = settings.language }
      console.words = Words(book.phrases(settings.language))
      do { try SettingsFile(surroundings).write(settings) } catch {
        return .answer(.failed(sentences.sentence(for: error)))
      }
    case .mouse(let isOn): (console as? CursesConsole)?.listenToMouse(isOn)
    case .quit(let status): return .quit(status: status)
    }
    return .done
  }

  @MainActor
  private func edit(_ text: String, _ screen: Int, on console: any Console) -> Message {
    let phrases = book.phrases(state.withLock { $0.language })
    return switch OwnEditor(surroundings).edit(text, on: console) {
    case .edited(let text): .edited(text, screen: screen)
    case .none: .failed(phrases["editor.none"])
    case .failed(let program): .failed(phrases("editor.failed", ["program": program]))
    }
  }

  private func ask(_ queries: [Query], _ screen: Int) {
    let search = queries.contains { if case .search = $0 { true } else { false } }
    let number =
      search
      ? state.withLock {
        $0.search += 1; return $0.search
      } : 0
    queue.async { [self] in
      if search, number != state.withLock({ $0.search }) { return }
      do {
        let replies = try queries.flatMap { try RegisterReader(self).replies(to: $0) }
        inbox.post(.answers(replies, screen: screen))
        readAhead()
      } catch {
        inbox.post(.failed(sentences.sentence(for: error)))
      }
    }
  }

  /// Reads the guidance while somebody looks at the first screen.
  private func readAhead() {
    let isFirst = state.withLock { state in
      defer { state.hasAnswered = true }
      return !state.hasAnswered
    }
    guard isFirst else { return }
    DispatchQueue.global(qos: .utility).async { [library] in _ = library.packs }
  }

  private func perform(_ command: Command, _ screen: Int) {
    queue.async { [self] in
      do {
        try commit { try RegisterWriter(self).perform(command) }
        inbox.post(.performed(command, screen: screen))
      } catch {
        inbox.post(.refused(command, sentences.sentence(for: error), screen: screen))
      }
    }
  }

  private func undo(_ id: CollaborationID, isRedo: Bool, _ screen: Int) {
    queue.async { [self] in
      do {
        let event = try commit { try RegisterWriter(self).undo(id, isRedo: isRedo) }
        inbox.post(.undone(UndoReport(event: event, isRedo: isRedo), screen: screen))
      } catch {
        inbox.post(.refused(nil, sentences.sentence(for: error), screen: screen))
      }
    }
  }

  /// The screen that asked for it asks anew when it is done, so the watch need not say so as well.
  private func commit<Value: Sendable>(_ work: () throws -> Value) rethrows -> Value {
    guard let watch = state.withLock({ $0.watch }) else { return try work() }
    return try watch.own(work)
  }

  /// Writes a new file in the folder the program was started from; never over an existing one.
  private func write(_ file: String, _ contents: String, _ screen: Int) -> Message {
    do {
      let url = URL(filePath: FileManager.default.currentDirectoryPath).appending(path: file)
      try Data(contents.utf8).write(to: url, options: .withoutOverwriting)
      return .written(url.path, screen: screen)
    } catch {
      let path = FileManager.default.currentDirectoryPath + "/" + file
      let isThere = FileManager.default.fileExists(atPath: path)
      return .failed(
        sentences.sentence(for: isThere ? CommandError.fileExists(path) : .cannotWrite(path)))
    }
  }

  // MARK: - Changes from outside, and the end

  /// Lets the screens know whenever somebody else has added to the register.
  func watch() {
    guard let session else { return }
    let inbox = inbox
    let watch = try? session.register.watch { _ in inbox.post(.changed) }
    state.withLock { $0.watch = watch }
  }

  /// Takes over the register that first start made.
  func begin(_ session: Session) {
    state.withLock { $0.session = session }
    watch()
  }

  func reload() throws {
    guard let session else { return }
    let fresh = try session.reloaded()
    state.withLock { $0.session = fresh }
  }

  /// Waits for what is under way, and lets go of the register.
  func close() {
    queue.sync {}
    let (watch, session) = state.withLock { ($0.watch, $0.session) }
    watch?.stop()
    session?.register.close()
  }
}
