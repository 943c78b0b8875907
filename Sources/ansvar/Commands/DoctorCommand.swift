import ArgumentParser
import Content
import Domain
import Foundation
import Register

/// `ansvar doctor`: what the program finds around itself.
struct DoctorCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "doctor")

  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    var rows: [[Listing.Cell]] = []
    func add(_ key: String, _ value: String) {
      rows.append([.text(work.phrases["cli.doctor." + key]), .text(value)])
    }
    let surroundings = work.surroundings
    let environment = surroundings.environment
    add("version", AnsvarVersion.text)
    add("store", surroundings.storePath)
    let status = storeStatus(work, add)
    add("resources", surroundings.resources.path)
    add("cache", surroundings.cacheFolder)
    add("user", surroundings.systemUser)
    add("language", surroundings.language.rawValue)
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    add("locale", locale ?? "")
    add("terminal", environment["TERM"] ?? "")
    add("editor", environment["VISUAL"] ?? environment["EDITOR"] ?? "")
    let loaded = surroundings.loadedLibrary()
    add("packs", loaded.library.packs.map { $0.id + " " + $0.version }.joined(separator: ", "))
    work.print(
      Listing([.init("what", ""), .init("value", "")], rows: rows), .table)
    for error in loaded.errors { Printer.error().line(error) }
    return status
  }

  @MainActor private func storeStatus(
    _ work: Workplace, _ add: (String, String) -> Void
  ) -> Int32 {
    guard work.surroundings.storeExists else {
      add("state", work.phrases["cli.doctor.noStore"])
      return 0
    }
    do {
      let session = try work.session(for: .writing)
      defer { session.register.close() }
      let reason = session.register.readOnlyReason
      add("state", work.phrases[reason == nil ? "cli.doctor.writable" : "cli.doctor.readOnly"])
      let rights = try FileManager.default.attributesOfItem(atPath: work.surroundings.storePath)
      let number = (rights[.posixPermissions] as? NSNumber)?.intValue ?? 0
      add("rights", String(number, radix: 8))
      let watch = try session.register.watch { _ in }
      add("changes", work.phrases[watch.isFallback ? "cli.doctor.noWatch" : "cli.doctor.watch"])
      watch.stop()
      add("head", try session.register.head().text)
      return 0
    } catch {
      add("state", work.sentences.sentence(for: error))
      return work.sentences.exitCode(for: error)
    }
  }
}
