import Content
import Domain
import Foundation
import Register

/// The one place where what went wrong becomes a sentence: what, where, and what to do now.
struct Sentences {
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  /// Whether there are words for an error.
  static func knows(_ error: any Error) -> Bool {
    error is Refusal || error is RegisterError || error is CommandError
      || error is ContentError || error is SampleFault
  }

  /// The sentence; never the raw text of an error that was made for programmers.
  func sentence(for error: any Error) -> String {
    switch error {
    case let refusal as Refusal: refused(refusal)
    case let error as RegisterError: register(error)
    case let error as CommandError: phrases("error." + error.key, error.values)
    case let error as ContentError: error.localizedDescription
    case let fault as SampleFault:
      phrases("error.sampleFault", ["text": refused(fault.refusal)])
    default: phrases["error.internal"]
    }
  }

  /// The exit status that belongs to an error.
  func exitCode(for error: any Error) -> Int32 {
    switch error {
    case is Refusal: 1
    case let error as RegisterError: error.exitCode
    case let error as CommandError: error.exitCode
    case is ContentError: 66
    default: 70
    }
  }

  /// Why a session cannot be written to; empty when it can.
  func readOnly(_ session: Session?) -> String {
    guard let session else { return "" }
    if let reason = session.register.readOnlyReason {
      return phrases("error.readOnly." + reason.rawValue, ["path": session.register.path])
    }
    if let day = try? session.surroundings.options.day() {
      return phrases("error.readOnly.asOf", ["day": day.description])
    }
    return ""
  }

  private func register(_ error: RegisterError) -> String {
    let (key, values) = RegisterErrorWords.of(error)
    return phrases("error." + key, values)
  }

  private func refused(_ refusal: Refusal) -> String {
    phrases("refusal." + refusal.key, RefusalWords(phrases).values(refusal))
  }
}
