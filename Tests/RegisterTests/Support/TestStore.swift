import Domain
import Foundation
import Register
import Testing

/// A store in a directory of its own, gone when the test is.
final class TestStore: Sendable {
  let directory: String
  var path: String { directory + "/register.ansvar" }

  init() throws {
    directory = NSTemporaryDirectory() + "ansvar-register-" + Identifier<TestStore>.random().text
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: directory)
  }

  func create() throws -> Register {
    try Register.create(path, packs: World.packs)
  }

  func open(_ purpose: Register.Purpose = .writing) throws -> Register {
    try Register.open(path, for: purpose, packs: World.packs)
  }

  func bytes(_ suffix: String = "") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path + suffix))
  }

  /// Everything in the directory, by name.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
      files[name] = FileManager.default.contents(atPath: directory + "/" + name)
    }
    return files
  }

  func rights(_ suffix: String = "") throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions] as? Int
  }
}

extension Register {
  /// Carries out a command of the test's office.
  @discardableResult
  func act(
    _ command: CollaborationCommand, on id: CollaborationID, as actor: Actor = World.office
  ) throws -> Collaboration {
    try perform(command, on: id, context: World.context(actor), at: World.now).state
  }

  @discardableResult
  func add(_ title: String, leader: PersonID? = World.bjorn, unit: String = "science") throws
    -> CollaborationID
  {
    let id = CollaborationID.random()
    try act(.create(id, World.details(title, leader: leader, unit: unit)), on: id)
    return id
  }

  func add(_ person: PersonID, _ name: String, user: String = "") throws {
    try perform(
      .create(person, World.person(name, user: user)), on: person, context: World.context(),
      at: World.now)
  }

  /// A collaboration with a planning checklist begun.
  func planned(_ title: String) throws -> (CollaborationID, Assessment.ID) {
    let id = try add(title)
    let triage = Assessment.ID.random()
    try act(.beginTriage(triage, checklist: "triage"), on: id)
    try act(.answer(triage, question: "partner", .yes, replacing: nil), on: id)
    try act(.concludeTriage(), on: id)
    let planning = Assessment.ID.random()
    try act(.startAssessment(planning, checklist: "planning"), on: id)
    return (id, planning)
  }
}
