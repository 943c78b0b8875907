import Domain
import Foundation
import Register
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What somebody without rights can do. Run as another user when the tests run as root, who may do
/// everything.
@Suite struct `Without rights` {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  static func becomeSomebodyElse() {
    guard getuid() == 0 else { return }
    setgroups(0, nil)
    setgid(65534)
    setuid(65534)
  }

  /// Gives the directory and the file to everybody to read.
  private func letRead(directory: Int, file: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: file], ofItemAtPath: store.path)
    try FileManager.default.setAttributes(
      [.posixPermissions: directory], ofItemAtPath: store.directory)
  }

  @Test func `a store that may not be read is said to be so`() async throws {
    try store.create().close()
    try letRead(directory: 0o755, file: getuid() == 0 ? 0o600 : 0o000)
    let path = store.path

    await #expect(processExitsWith: .exitCode(77)) { [path = path as String] in
      `Without rights`.becomeSomebodyElse()
      do {
        _ = try Register.open(path, packs: World.packs)
      } catch let error as RegisterError {
        exit(error == .noRight(path: path, .read) ? error.exitCode : 1)
      }
    }
  }

  @Test func `a store that may only be read opens for reading, and nothing is left behind`()
    async throws
  {
    let register = try store.create()
    try register.add("Sea ice")
    register.close()
    try letRead(directory: 0o555, file: 0o444)
    let before = try store.files()
    let path = store.path

    await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
      `Without rights`.becomeSomebodyElse()
      let register = try Register.open(path, packs: World.packs)
      let rows = try register.collaborations(CollaborationQuery()).rows
      let found = try register.search("sea").hits
      do {
        try register.add("Another")
      } catch let error as RegisterError {
        let isRight =
          rows.count == 1 && found.count == 1 && register.readOnlyReason == .file
          && error.exitCode == 77
        exit(isRight ? 42 : 1)
      }
    }

    #expect(try store.files() == before)
    try letRead(directory: 0o700, file: 0o600)
  }

  @Test func `a reader of what lay still sees what its owner writes then`() async throws {
    let register = try store.create()
    try register.add("Sea ice")
    register.close()
    try letRead(directory: 0o755, file: 0o644)
    let path = store.path
    let (answers, questions) = (path + ".answers", path + ".questions")

    async let reader = #expect(processExitsWith: .exitCode(42)) {
      [path = path as String, answers = answers as String, questions = questions as String] in
      let made = open(answers, O_CREAT | O_WRONLY, 0o600)
      `Without rights`.becomeSomebodyElse()
      let register = try Register.open(path, packs: World.packs)
      let before = try register.collaborations(CollaborationQuery()).total
      write(made, "1", 1)
      while access(questions, F_OK) != 0 { usleep(2000) }
      exit(try register.collaborations(CollaborationQuery()).total == before + 1 ? 42 : 1)
    }
    while (FileManager.default.contents(atPath: answers) ?? Data()).isEmpty {
      try await Task.sleep(for: .milliseconds(2))
    }
    let owner = try store.open()
    try owner.add("Quantum")
    for suffix in ["-wal", "-shm"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: path + suffix)
    }
    try Data().write(to: URL(fileURLWithPath: questions))
    _ = await reader
  }

  @Test func `it can be read while its owner writes`() async throws {
    let register = try store.create()
    try register.add("Sea ice")
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: store.path + suffix)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: store.directory)
    let path = store.path

    await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
      `Without rights`.becomeSomebodyElse()
      let register = try Register.open(path, packs: World.packs)
      exit(try register.collaborations(CollaborationQuery()).total == 1 ? 42 : 1)
    }
    try register.add("Quantum")
  }

  @Test func `a store is not made where nothing may be`() async throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: store.directory)
    let path = store.path

    await #expect(processExitsWith: .exitCode(77)) { [path = path as String] in
      `Without rights`.becomeSomebodyElse()
      do {
        _ = try Register.create(path, packs: World.packs)
      } catch let error as RegisterError {
        exit(error == .noRight(path: path + ".new-\(getpid())", .create) ? error.exitCode : 1)
      }
    }

    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: store.directory)
    #expect(try store.files().isEmpty)
  }
}
