import Domain

/// What a pack may not do with the packs that it is based on: rest on others than those, weaken what is must by law, by
/// assignment or by funding terms, or drop a condition that cannot be waived.
enum AdaptationCheck {
  static func problems(in readings: [PackReading], packs: [Pack]) -> [PackProblem] {
    let byID = Dictionary(packs.map { ($0.id, $0) }, uniquingKeysWith: { old, _ in old })
    return readings.flatMap { reading -> [PackProblem] in
      guard let pack = byID[reading.packID] else { return [] }
      let grounds = grounds(of: pack, byID)
      let items = Dictionary(
        grounds.lazy.flatMap(\.themes).flatMap(\.items).map { ($0.id, $0) },
        uniquingKeysWith: { old, _ in old })
      return reading.adaptations.compactMap { use in
        fault(of: use.adaptation, items[use.adaptation.item]).map { PackProblem($0, at: use.spot) }
      } + policyProblems(pack, grounds, reading)
    }
  }

  /// The packs that a pack is based on, near and far, without itself.
  private static func grounds(of pack: Pack, _ packs: [String: Pack]) -> [Pack] {
    var seen: Set<String> = [pack.id]
    var left = pack.basedOn
    var found: [Pack] = []
    while let id = left.popLast() {
      guard seen.insert(id).inserted, let ground = packs[id] else { continue }
      found.append(ground)
      left += ground.basedOn
    }
    return found
  }

  private static func fault(of adaptation: Adaptation, _ item: GuidelineItem?) -> PackFault? {
    // An id that stands nowhere at all is told as such.
    guard let item else { return .adaptsOther(adaptation.item) }
    let force = adaptation.force ?? item.force
    if item.force.isBound, adaptation.deed == .leaveOut || adaptation.deed == .adapt {
      return .weakensDuty(adaptation.item, force: item.force.rawValue)
    }
    if force.strength < item.force.strength, item.force.isBound {
      return .weakensDuty(adaptation.item, force: item.force.rawValue)
    }
    return nil
  }

  /// An own policy keeps every condition that cannot be waived, and every rule that holds a collaboration back.
  private static func policyProblems(
    _ pack: Pack, _ grounds: [Pack], _ reading: PackReading
  ) -> [PackProblem] {
    guard let policy = pack.policy else { return [] }
    return grounds.compactMap(\.policy).flatMap { ground in
      Gate.allCases.flatMap { gate in
        (ground.gates[gate] ?? []).filter { $0.waivableBy.isEmpty }.compactMap { needed in
          let isKept = (policy.gates[gate] ?? []).contains { $0.covers(needed) }
          return isKept
            ? nil : PackFault.dropsCondition(needed.condition.rawValue, gate: gate.rawValue)
        }
      }
        + ground.depthRules.filter { $0.depth == .blocked }.compactMap { needed in
          policy.depthRules.contains { $0.depth == .blocked && $0.rule == needed.rule }
            ? nil : PackFault.dropsStop(needed.rule.conditions.map(\.question))
        }
    }
    .map { fault in
      let part = if case .dropsStop = fault { "depth" } else { "gates" }
      return PackProblem(
        fault,
        at: .init(pack: reading.pack, file: "policy.yaml", place: reading.policyPlaces[part]))
    }
  }
}

extension Policy.Requirement {
  /// Whether it asks for the same wherever `other` does, and cannot be waived either.
  fileprivate func covers(_ other: Policy.Requirement) -> Bool {
    condition == other.condition && waivableBy.isEmpty
      && (kinds.isEmpty || !other.kinds.isEmpty && Set(kinds).isSuperset(of: other.kinds))
      && (depths.isEmpty || !other.depths.isEmpty && Set(depths).isSuperset(of: other.depths))
  }
}
