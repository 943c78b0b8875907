import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whole files as bytes, read and written with as few calls as the system allows.
enum FileBytes {
  /// Reads the file at `path`.
  /// - Throws: ``ContentError`` when it is missing, larger than `limit`, or not a readable file.
  static func read(_ path: String, limit: Int) throws(ContentError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing(path) : .unreadable(path, reason: reason(errno))
    }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path, reason: reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path, reason: "it is not a file")
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(path, bytes: size, limit: limit) }

    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = systemRead(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw .unreadable(path, reason: reason(failure)) }
    return bytes
  }

  /// Puts `bytes` at `path` in one step, readable by the owner alone; the old file stays whole until then.
  /// - Returns: false when nothing could be written.
  static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
    let draft = path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }

    let complete = bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let put = write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if put < 0 && errno == EINTR { continue }
        if put <= 0 { return false }
        written += put
      }
      return true
    }
    let closed = close(descriptor) == 0
    if complete, closed, rename(draft, path) == 0 { return true }
    unlink(draft)
    return false
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}

/// `read`, which a function of the same name would hide.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>?, _ count: Int)
  -> Int
{
  read(descriptor, start, count)
}
