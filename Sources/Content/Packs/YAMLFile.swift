import Yams

/// Turns one YAML file into nodes, refusing what a pack has no use for: aliases, anchors, tags, depth.
struct YAMLFile: Sendable {
  let limits: PackLimits
  /// The file's content; nil when something was wrong with all of it.
  private(set) var root: YAMLNode?
  /// What is wrong, and where.
  private(set) var problems: [(place: YAMLPlace?, fault: PackFault)] = []

  /// How much all files of the pack may hold.
  private let budget: PieceBudget

  /// Reads the file at `path`.
  init(_ path: String, limits: PackLimits, budget: PieceBudget? = nil) {
    self.limits = limits
    self.budget = budget ?? PieceBudget(limits)
    do {
      root = read(try FileBytes.read(path, limit: limits.fileSize))
    } catch .tooLarge(_, let bytes, let limit) {
      report(nil, .fileTooLarge(bytes: bytes, limit: limit))
    } catch .unreadable(_, let reason) {
      report(nil, .unreadable(reason))
    } catch {
      report(nil, .unreadable("it is gone"))
    }
  }

  /// Reads a file that is at hand already.
  init(bytes: [UInt8], limits: PackLimits, budget: PieceBudget? = nil) {
    self.limits = limits
    self.budget = budget ?? PieceBudget(limits)
    if bytes.count > limits.fileSize {
      report(nil, .fileTooLarge(bytes: bytes.count, limit: limits.fileSize))
    } else {
      root = read(bytes)
    }
  }

  private mutating func report(_ place: YAMLPlace?, _ fault: PackFault) {
    problems.append((place, fault))
  }

  private mutating func read(_ bytes: [UInt8]) -> YAMLNode? {
    // A mark before the text would shift the columns of its first line.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    let decoded = StrictUTF8(bytes)
    guard decoded.faultCount == 0 else {
      for fault in decoded.faults.prefix(10) {
        report(YAMLPlace(line: fault.row, column: fault.column), .notUTF8(byte: fault.byte))
      }
      return nil
    }
    if let found = YAMLGuard.alias(in: bytes) {
      report(found.place, .alias(found.name))
      return nil
    }
    if let place = YAMLGuard.tooDeep(bytes, limit: limits.nesting) {
      report(place, .tooDeep(limit: limits.nesting))
      return nil
    }
    let pieces = YAMLGuard.pieces(in: bytes)
    guard pieces <= limits.pieces else {
      report(nil, .tooManyPieces(limit: limits.pieces))
      return nil
    }
    guard budget.take(pieces) else {
      report(nil, .packTooManyPieces(limit: limits.packPieces))
      return nil
    }
    do {
      // An anchor is held weakly by its node, so the parser has to live until they have been looked for.
      let parser = try Parser(yaml: decoded.text, resolver: .basic, encoding: .utf8)
      let root = try parser.singleRoot()
      defer { withExtendedLifetime(parser) {} }
      guard let root else {
        report(nil, .emptyFile)
        return nil
      }
      return convert(root, depth: 0)
    } catch let error as YamlError {
      tell(error)
    } catch {
      report(nil, .syntax("\(error)"))
    }
    return nil
  }

  private mutating func convert(_ node: Node, depth: Int) -> YAMLNode? {
    let place = YAMLPlace(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    guard depth <= limits.nesting else {
      report(place, .tooDeep(limit: limits.nesting))
      return nil
    }
    guard node.anchor == nil else {
      report(place, .anchor)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      guard isOrdinary(scalar.tag, place) else { return nil }
      return YAMLNode(
        value: .scalar(scalar.string, isPlain: scalar.style == .plain), place: place)
    case .sequence(let sequence):
      guard isOrdinary(sequence.tag, place) else { return nil }
      return YAMLNode(
        value: .list(nodes(sequence, depth: depth)), place: place)
    case .mapping(let mapping):
      guard isOrdinary(mapping.tag, place) else { return nil }
      return YAMLNode(
        value: .map(entries(mapping, depth: depth)), place: place)
    case .alias:
      report(place, .alias(""))
      return nil
    }
  }

  private mutating func nodes(_ sequence: Node.Sequence, depth: Int) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    nodes.reserveCapacity(sequence.count)
    for node in sequence {
      if let node = convert(node, depth: depth + 1) { nodes.append(node) }
    }
    return nodes
  }

  private mutating func entries(_ mapping: Node.Mapping, depth: Int) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      if let entry = entry(key, value, depth: depth) { entries.append(entry) }
    }
    return entries
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLNode.Entry? {
    let place = YAMLPlace(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1)
    guard case .scalar(let word) = key else {
      report(place, .keyIsNoWord)
      return nil
    }
    guard key.anchor == nil else {
      report(place, .anchor)
      return nil
    }
    guard let value = convert(value, depth: depth + 1) else { return nil }
    return YAMLNode.Entry(key: word.string, place: place, value: value)
  }

  /// Only what YAML gives by itself; a quoted scalar counts as a string.
  private mutating func isOrdinary(_ tag: Tag, _ place: YAMLPlace) -> Bool {
    let name = tag.description
    if name.isEmpty || name == Tag.Name.str.rawValue || name == "!" { return true }
    report(place, .tag(name))
    return false
  }

  private mutating func tell(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(YAMLPlace(line: mark.line, column: mark.column), .syntax(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      report(
        YAMLPlace(line: context.mark.line, column: context.mark.column),
        .duplicateKey(keys.first ?? ""))
    case .reader(let problem, let offset, _, let yaml):
      report(YAMLGuard.place(ofByte: offset ?? 0, in: yaml), .syntax(problem))
    default: report(nil, .syntax("\(error)"))
    }
  }
}
