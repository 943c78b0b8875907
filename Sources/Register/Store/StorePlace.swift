import Foundation

/// Directory and file of a store, with the rights that keep it from everybody it does not concern.
struct StorePlace {
  let path: String

  var directory: String {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return parent.isEmpty ? "." : parent
  }

  /// 0600, or 0660 where a group shares the directory.
  var fileRights: mode_t {
    FileStatus(directory)?.isShared == true ? 0o660 : 0o600
  }

  /// Makes the directories that are missing, for the owner alone.
  func prepareDirectory() throws(RegisterError) {
    try prepare(directory)
  }

  private func prepare(_ folder: String) throws(RegisterError) {
    if let status = FileStatus(folder) {
      guard status.isDirectory else { throw .cannotCreate(path: folder, code: ENOTDIR) }
      return
    }
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    if parent != folder { try prepare(parent) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw StorePlace.creationError(folder)
    }
  }

  /// Makes an empty file with the right rights, so that SQLite and its companions find them there.
  /// Without `rights`, those that fit the directory.
  func makeFile(rights: mode_t? = nil) throws(RegisterError) {
    let rights = rights ?? fileRights
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, rights)
    guard descriptor >= 0 else { throw StorePlace.creationError(path) }
    defer { close(descriptor) }
    // What the umask took away.
    guard fchmod(descriptor, rights) == 0 else { throw StorePlace.creationError(path) }
  }

  /// Removes the file with what SQLite put beside it.
  func remove() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Gives a finished file its final name, unless something is there already.
  func publish(as target: StorePlace) throws(RegisterError) {
    guard link(path, target.path) != 0 else {
      unlink(path)
      return
    }
    // Some file systems have no hard links.
    guard errno == EPERM || errno == ENOTSUP || errno == EMLINK, FileStatus(target.path) == nil,
      rename(path, target.path) == 0
    else { throw StorePlace.creationError(target.path) }
  }

  private static func creationError(_ path: String) -> RegisterError {
    switch errno {
    case EEXIST: .exists(path: path)
    case EACCES, EPERM, EROFS: .noRight(path: path, .create)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .cannotCreate(path: path, code: errno)
    }
  }

  /// Whether the directory lies on a file system that other hosts share, where SQLite's shared
  /// memory does not work.
  var isOnNetwork: Bool {
    guard let device = FileStatus(directory)?.device,
      let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    else { return false }
    return StorePlace.isNetwork(device: device, mounts: mounts)
  }

  /// Looks up a device, such as `0:45`, in the text of `/proc/self/mountinfo`.
  static func isNetwork(device: String, mounts: String) -> Bool {
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 4, fields[2] == device,
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      return networkTypes.contains { fields[dash + 1].hasPrefix($0) }
    }
    return false
  }

  private static let networkTypes = [
    "nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "fuse.gvfs", "9p", "afs", "ceph",
    "fuse.ceph", "lustre", "gpfs", "beegfs", "fuse.glusterfs", "ocfs2", "gfs2", "ncpfs", "coda",
    "virtiofs",
  ]
}
