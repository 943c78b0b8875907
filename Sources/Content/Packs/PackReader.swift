import Domain

/// Reads the folder of one pack: every file, every fault.
struct PackReader {
  let folder: PackFolder
  let reading: PackReading
  private let files: [String: YAMLFile]

  /// - Parameters:
  ///   - folder: the pack's folder.
  ///   - name: what its problems are told by; the folder's own name when nil.
  ///   - files: its files by their names in it, parsed before.
  ///   - limits: how much of a pack is read.
  init(
    _ folder: PackFolder, named name: String? = nil, files: [String: YAMLFile], limits: PackLimits
  ) {
    self.folder = folder
    self.files = files
    reading = PackReading(pack: name ?? folder.name, limits: limits)
  }

  /// The pack, as far as it could be read; nil without a usable `pack.yaml`.
  func read() -> Pack? {
    for problem in folder.problems { reading.report(problem.fault, file: problem.file) }
    guard folder.files.contains(where: { $0.name == "pack.yaml" }) else {
      reading.report(.missingFile("pack.yaml"), file: "")
      return nil
    }
    guard let node = node("pack.yaml"), var pack = PackReader.pack(map(node, "pack.yaml")) else {
      return nil
    }
    for file in folder.files where file.name != "pack.yaml" {
      read(file.name, into: &pack)
    }
    return pack
  }

  private func read(_ name: String, into pack: inout Pack) {
    let parts = name.split(separator: "/")
    if parts.count == 2, ["guidelines", "checklists", "templates"].contains(parts[0]) {
      guard let node = node(name) else { return }
      switch parts[0] {
      case "guidelines": pack.themes.append(PackReader.theme(map(node, name)))
      case "checklists": pack.checklists.append(PackReader.checklist(map(node, name)))
      default: pack.templates.append(PackReader.template(map(node, name)))
      }
      return
    }
    switch name {
    case "sources.yaml": pack.sources = list(name, PackReader.source)
    case "adaptations.yaml": pack.adaptations = list(name, PackReader.adaptation)
    case "withdrawn.yaml": pack.withdrawn = list(name, PackReader.withdrawal)
    case PackSigning.fileName:
      pack.signature = node(name).flatMap { PackReader.signature(map($0, name)) }
    case "laws.yaml": pack.laws = list(name, PackReader.law)
    case "authorities.yaml": pack.authorities = list(name, PackReader.authority)
    case "documents.yaml": pack.documents = list(name, PackReader.document)
    case "glossary.yaml": pack.glossary = list(name, PackReader.term)
    case "timeline.yaml": pack.timeline = list(name, PackReader.timelineEntry)
    case "gaps.yaml": pack.gaps = list(name, PackReader.gap)
    case "fields.yaml": pack.fieldLists = list(name, PackReader.fieldList)
    case "risks.yaml": pack.risks = list(name, PackReader.risk)
    case "measures.yaml": pack.measures = list(name, PackReader.measure)
    case "policy.yaml": pack.policy = node(name).map { PackReader.policy(map($0, name)) }
    default: reading.report(.unknownFile, file: name)
    }
  }

  private func list<Line>(_ name: String, _ line: (YAMLMap) -> Line?) -> [Line] {
    guard let node = node(name) else { return [] }
    guard case .list(let nodes) = node.value else {
      reading.report(.wrongType(key: name, expected: .list), file: name, at: node.place)
      return []
    }
    return nodes.compactMap { node in
      let map = map(node, name)
      let read = line(map)
      map.finish()
      return read
    }
  }

  private func map(_ node: YAMLNode, _ name: String) -> YAMLMap {
    YAMLMap(node, file: name, reading: reading)
  }

  private func node(_ name: String) -> YAMLNode? {
    guard let file = files[name] else { return nil }
    for problem in file.problems {
      reading.report(problem.fault, file: name, at: problem.place)
    }
    return file.root
  }
}
