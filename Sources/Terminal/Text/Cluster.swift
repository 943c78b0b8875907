/// What a cell can hold of a character: one base and at most four marks.
///
/// Text becomes clusters when it enters a frame. They are reduced to what Swift, ncurses and
/// every terminal agree on: joined emoji become their first, flags their two letters. Nothing that
/// a terminal would obey, or that would hide or turn around text, gets through; it is made visible.
struct Cluster: Equatable {
  var scalar: UInt32
  var marks: UInt64 = 0
  var width: UInt8
  /// Stands for something that cannot be shown itself.
  var isSign = false

  /// Calls `body` for each cluster until it answers false.
  @inline(__always)
  static func forEach(in text: String, ascii: Bool = false, _ body: (Cluster) -> Bool) {
    var reader = ClusterReader(ascii: ascii)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value >= 0x20, value < 0x7F {
        guard reader.takeLetter(value).map(body) ?? true else { return }
      } else {
        guard reader.takeOther(value, body) else { return }
      }
    }
    _ = reader.finish(body)
  }
}

/// Puts scalars together to clusters, one at a time.
private struct ClusterReader {
  let ascii: Bool
  private var pending: Cluster?
  private var markCount = 0
  /// The last scalar was a joiner, so that what follows belongs to the one before.
  private var isJoining = false

  init(ascii: Bool) {
    self.ascii = ascii
  }

  /// Takes in a printable ASCII scalar.
  /// - Returns: The cluster that is complete by that.
  @inline(__always)
  mutating func takeLetter(_ value: UInt32) -> Cluster? {
    let complete = pending
    pending = Cluster(scalar: value, width: 1)
    markCount = 0
    isJoining = false
    return complete
  }

  mutating func finish(_ body: (Cluster) -> Bool) -> Bool {
    guard let cluster = pending else { return true }
    pending = nil
    return body(cluster)
  }

  private mutating func replace(_ next: Cluster, _ body: (Cluster) -> Bool) -> Bool {
    let complete = pending
    pending = next
    markCount = 0
    return complete.map(body) ?? true
  }

  /// Gives `body` each cluster that is complete.
  /// - Returns: Whether `body` wants more.
  mutating func takeOther(_ value: UInt32, _ body: (Cluster) -> Bool) -> Bool {
    switch value {
    case 0x200D:
      isJoining = pending?.width == 2
      return true
    case 0xFE00...0xFE0F, 0x200C, 0xAD: return true
    case 0x1F3FB...0x1F3FF where pending?.width == 2: return true
    case 0x1F1E6...0x1F1FF:
      isJoining = false
      return replace(Cluster(scalar: value - 0x1F1E6 + 0x41, width: 1), body)
    default: break
    }
    let kind = CharacterWidth.classify(value)
    if isJoining, kind == .narrow || kind == .wide {
      isJoining = false
      return true
    }
    isJoining = false
    return take(value, kind, body)
  }

  private mutating func take(
    _ value: UInt32, _ kind: CharacterWidth.Class, _ body: (Cluster) -> Bool
  ) -> Bool {
    switch kind {
    case .mark: return add(mark: value, body)
    case .hidden: return spell(Signs.visible(value, ascii: ascii), isSign: true, body)
    case .narrow, .wide:
      if ascii { return spell(ASCIIForm.of(value), isSign: false, body) }
      return replace(Cluster(scalar: value, width: kind == .wide ? 2 : 1), body)
    }
  }

  private mutating func add(mark value: UInt32, _ body: (Cluster) -> Bool) -> Bool {
    if ascii { return true }
    if pending == nil { pending = Cluster(scalar: 0x25CC, width: 1, isSign: true) }
    guard value <= 0xFFFF, markCount < 4 else { return true }
    pending?.marks |= UInt64(value) << (16 * UInt64(markCount))
    markCount += 1
    return true
  }

  private mutating func spell(
    _ text: String, isSign: Bool, _ body: (Cluster) -> Bool
  ) -> Bool {
    for scalar in text.unicodeScalars {
      let next = Cluster(scalar: scalar.value, width: 1, isSign: isSign)
      guard replace(next, body) else { return false }
    }
    return true
  }
}
