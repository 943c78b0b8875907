import Foundation
import Synchronization

/// The next batch of a sample, played on another thread while the store takes in the present one.
final class SampleAhead: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let played = Mutex<Result<[SampleInstruction], any Error>?>(nil)

  init(_ sample: SampleRegister, _ batch: Range<Int>) {
    DispatchQueue.global().async {
      let result = Result { try sample.instructions(batch) }
      self.played.withLock { $0 = result }
      self.done.signal()
    }
  }

  /// Waits for the batch; may be asked once.
  func instructions() throws -> [SampleInstruction] {
    done.wait()
    return try played.withLock { try $0?.get() ?? [] }
  }
}
