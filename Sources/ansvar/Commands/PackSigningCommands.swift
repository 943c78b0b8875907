import ArgumentParser
import Content
import Domain
import Foundation

/// `ansvar pack key FILE`: makes a key to sign with, readable by its owner alone.
struct PackKeyCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "key")

  @Argument var file: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let key = PackSigning.newKey()
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? CommandError.fileExists(file) : .cannotWrite(file)
    }
    defer { close(descriptor) }
    let bytes = Array((key + "\n").utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw CommandError.cannotWrite(file)
    }
    work.printer.line(
      work.phrases("sign.key", ["path": file, "key": PackSigning.publicKey(of: key) ?? ""]))
    return 0
  }
}

/// `ansvar pack sign FOLDER --key FILE --by NAME`: puts a signature beside what the folder holds now.
struct PackSignCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "sign")

  @Argument var path: String
  @Option(name: .long) var key: String
  @Option(name: .long) var by: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    guard FileManager.default.fileExists(atPath: path) else { throw CommandError.noSuchFile(path) }
    guard let secret = try? String(contentsOfFile: key, encoding: .utf8) else {
      throw CommandError.noSuchFile(key)
    }
    // An old signature is not of what is there now, and must not stand in the way of a new one.
    let place = URL(fileURLWithPath: path).appendingPathComponent(PackSigning.fileName)
    let old = try? Data(contentsOf: place)
    if old != nil { try FileManager.default.removeItem(at: place) }
    do {
      let pack = try PackPlaces(work.surroundings).read(path)
      let day = SystemClock.today(in: SystemClock.zone(nil))
      let name = TextPolicy.cleanLine(by).text
      guard let signature = PackSigning.sign(pack, key: secret, by: name, on: day) else {
        throw CommandError.notAKey(key)
      }
      guard
        (try? PackSigning.file(signature).write(to: place, atomically: true, encoding: .utf8))
          != nil
      else { throw CommandError.cannotWrite(place.path) }
      work.printer.line(
        work.phrases(
          "sign.signed",
          ["pack": pack.id, "version": pack.version, "by": name, "key": signature.key]))
      return 0
    } catch {
      if let old { try? old.write(to: place) }
      throw error
    }
  }
}

/// `ansvar pack verify FOLDER`: who signed a pack, and whether the signature holds.
struct PackVerifyCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "verify")

  @Argument var path: String
  /// The public key that the signer makes known.
  @Option(name: .long) var key: String?
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    guard FileManager.default.fileExists(atPath: path) else { throw CommandError.noSuchFile(path) }
    let pack = try PackPlaces(work.surroundings).read(path)
    guard let signature = pack.signature else {
      work.printer.line(work.phrases("sign.unsigned", ["pack": pack.id]))
      return 1
    }
    let values = [
      "pack": pack.id, "version": pack.version, "by": signature.by,
      "day": signature.on.description, "key": signature.key,
    ]
    if let key, key != signature.key {
      work.printer.line(work.phrases("sign.otherKey", values))
      return 1
    }
    work.printer.line(work.phrases(key == nil ? "sign.holds" : "sign.holdsKey", values))
    return 0
  }
}
