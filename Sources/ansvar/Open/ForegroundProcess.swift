import Foundation

/// A program that has the terminal to itself until it ends.
///
/// It runs in a process group of its own, so that Ctrl-C and Ctrl-Z in it are for it alone.
/// Foundation's `Process` makes such a group but does not hand the terminal over, and the program
/// would stop at its first read.
enum ForegroundProcess {
  /// Runs a program found along `PATH` to its end.
  /// - Returns: Its exit status, 128 and more when a signal ended it; nil when it could not be run.
  static func run(_ words: [String]) -> Int32? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGTERM, SIGHUP, SIGPIPE] {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], nil, &attributes, &arguments, environ) == 0 else {
      return nil
    }
    let own = getpgrp()
    give(terminal: process)
    defer { give(terminal: own) }
    kill(-process, SIGCONT)
    return wait(for: process, own)
  }

  private static func wait(for process: pid_t, _ own: pid_t) -> Int32? {
    while true {
      var status: Int32 = 0
      guard waitpid(process, &status, WUNTRACED) == process else {
        if errno == EINTR { continue }
        return nil
      }
      let low = status & 0x7f
      guard status & 0xff == 0x7f else { return low == 0 ? status >> 8 & 0xff : 128 + low }
      stop(with: process, own)
    }
  }

  /// Ctrl-Z in the program stops Ansvar with it; both go on together.
  private static func stop(with process: pid_t, _ own: pid_t) {
    give(terminal: own)
    let before = signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    signal(SIGTSTP, before)
    give(terminal: process)
    kill(-process, SIGCONT)
  }

  /// Makes a process group the one that the terminal's keys are for.
  private static func give(terminal group: pid_t) {
    let before = signal(SIGTTOU, SIG_IGN)
    tcsetpgrp(STDIN_FILENO, group)
    signal(SIGTTOU, before)
  }
}
