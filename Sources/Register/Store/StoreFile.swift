import Foundation

/// What lies at a path, found out from its bytes before SQLite touches anything.
struct StoreFile {
  /// "Ansv", in the header of every store.
  static let applicationID: Int32 = 0x416E_7376
  /// The version of ledger and packs that this program writes. Views have a version of their own.
  static let newestVersion = 1

  let path: String
  /// The store's version according to the file itself.
  let version: Int
  let hasWAL: Bool

  /// - Throws: ``RegisterError`` when there is nothing that can be opened as a store.
  init(at path: String) throws(RegisterError) {
    self.path = path
    let header = try StoreFile.header(of: path)
    hasWAL = (FileStatus(path + "-wal")?.size ?? 0) > 0
    version = Int(header.bigEndian(at: 60))
    let size = FileStatus(path)?.size ?? 0

    guard header.starts(with: Array("SQLite format 3\0".utf8)), header.count == 108,
      Int32(bitPattern: header.bigEndian(at: 68)) == StoreFile.applicationID
    else { throw .notAStore(path: path) }
    guard version <= StoreFile.newestVersion else {
      throw .newerStore(path: path, version: version, known: StoreFile.newestVersion)
    }
    let pageSize = header.pageSize
    guard pageSize >= 512, pageSize.nonzeroBitCount == 1, version >= 1,
      header[100] == 5 || header[100] == 13
    else { throw .damaged(path: path, .header) }
    // While a WAL waits to be copied back the file may rightly be shorter than it says.
    let expected = Int64(header.bigEndian(at: 28)) * pageSize
    guard hasWAL || size >= expected else {
      throw .damaged(path: path, .truncated(expected: expected, found: size))
    }
  }

  private static func header(of path: String) throws(RegisterError) -> [UInt8] {
    guard let status = FileStatus(path) else {
      throw errno == EACCES ? .noRight(path: path, .read) : .missing(path: path)
    }
    guard status.isRegular else { throw .notAStore(path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EPERM
        ? .noRight(path: path, .read) : .inputOutput(path: path, code: errno)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 108)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .inputOutput(path: path, code: errno) }
    return Array(bytes.prefix(count))
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at offset: Int) -> UInt32 {
    guard count >= offset + 4 else { return 0 }
    return self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  fileprivate var pageSize: Int64 {
    let written = bigEndian(at: 14) & 0xFFFF
    return written == 1 ? 65536 : Int64(written)
  }
}

/// What changes when somebody writes to a store.
struct FileStamp: Equatable {
  private let size: Int64
  private let changed: [Int]
  let hasWAL: Bool

  init(_ path: String) {
    let status = FileStatus(path)
    size = status?.size ?? 0
    changed = status?.changed ?? []
    hasWAL = (FileStatus(path + "-wal")?.size ?? 0) > 0
  }
}

/// What the file system says about a path.
struct FileStatus {
  private let status: stat

  /// - Returns: nil when there is nothing, or nothing that may be looked at; `errno` says which.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  var size: Int64 { Int64(status.st_size) }
  /// Seconds and nanoseconds of the last change.
  var changed: [Int] { [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)] }
  var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
  var isDirectory: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var rights: mode_t { status.st_mode & 0o7777 }
  var group: gid_t { status.st_gid }
  /// Group members share what lies here: set-group-id, and the group may write.
  var isShared: Bool { isDirectory && rights & S_ISGID != 0 && rights & S_IWGRP != 0 }

  /// The device's numbers as `/proc/self/mountinfo` writes them.
  var device: String {
    let number = UInt64(status.st_dev)
    let major = (number >> 8) & 0xFFF | (number >> 32) & ~0xFFF
    let minor = number & 0xFF | (number >> 12) & ~0xFF
    return "\(major):\(minor)"
  }

  /// Whether the process may, with the rights it acts under.
  static func may(_ mode: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
  }
}
