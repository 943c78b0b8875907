/// All actions of a place, in the order they are explained.
public struct ActionRegistry: Equatable, Sendable {
  public let actions: [Action]

  public init(_ actions: [Action]) {
    self.actions = actions
  }

  /// The action that `key` stands for here; the first one named wins.
  public func action(for key: Key) -> Action? {
    actions.first { $0.keys.contains(key) }
  }

  public subscript(id: ActionID) -> Action? {
    actions.first { $0.id == id }
  }

  /// Keys that two actions claim, each with the ids that claim it; empty in a sound registry.
  public var collisions: [Key: [ActionID]] {
    var claims: [Key: [ActionID]] = [:]
    for action in actions {
      for key in Set(action.keys) { claims[key, default: []].append(action.id) }
    }
    return claims.filter { $0.value.count > 1 }
  }

  /// The actions that a palette shows for what has been typed: every word has to be found in the
  /// title, the short word, a synonym or a key, in any order and whatever the accents.
  ///
  /// Those in `recent` come first, in that order; the others keep theirs, with those whose title
  /// begins with the query ahead.
  public func matching(_ query: String, recent: [ActionID] = []) -> [Action] {
    let words = Folding.words(query)
    let ranked = actions.enumerated().compactMap {
      index, action -> (rank: [Int], action: Action)? in
      let text = Folding.fold(
        ([action.title, action.word] + action.synonyms + action.keys.map(\.label))
          .joined(separator: " "))
      guard words.allSatisfy(text.contains) else { return nil }
      let used = recent.firstIndex(of: action.id) ?? recent.count
      let begins = words.first.map { Folding.fold(action.title).hasPrefix($0) } ?? false
      return ([used, begins ? 0 : 1, index], action)
    }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.action)
  }
}
