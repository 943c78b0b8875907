import Foundation
import Register

/// Key and values of the sentence for an error of the register.
enum RegisterErrorWords {
  static func of(_ error: RegisterError) -> (key: String, values: [String: String]) {
    switch error {
    case .missing(let path): ("missing", ["path": path])
    case .notAStore(let path): ("notAStore", ["path": path])
    case .damaged(let path, let damage): ("damaged", ["path": path, "what": what(damage)])
    case .newerStore(let path, let version, let known):
      ("newerStore", ["path": path, "version": String(version), "known": String(known)])
    case .locked(let path): ("locked", ["path": path])
    case .diskFull(let path): ("diskFull", ["path": path])
    case .noRight(let path, let right): ("noRight." + right.rawValue, ["path": path])
    case .readOnly(let path, let reason): ("readOnly." + reason.rawValue, ["path": path])
    case .exists(let path): ("exists", ["path": path])
    case .cannotCreate(let path, let code):
      ("cannotCreate", ["path": path, "what": String(cString: strerror(code))])
    case .inputOutput(let path, let code):
      ("inputOutput", ["path": path, "what": String(cString: strerror(code))])
    case .unknown(let text): ("notFound", ["text": text])
    case .conflict: ("conflict", [:])
    case .packMissing(let digest): ("packMissing", ["text": String(digest.prefix(12))])
    case .textNotAllowed(let kind): ("textNotAllowed", ["text": kind])
    case .notVerified(let path, let report):
      ("notVerified", ["path": path, "count": String(report.findings.count)])
    }
  }

  private static func what(_ damage: RegisterError.Damage) -> String {
    switch damage {
    case .truncated(let expected, let found): "\(found) < \(expected) bytes"
    case .header: "header"
    case .page: "page"
    case .schema: "schema"
    case .entry(let position): "entry \(position)"
    }
  }
}
