extension Checklist {
  /// Which answers stand in this version of a checklist, because the question means the same, and
  /// which questions must be asked anew.
  public func moving(_ responses: [String: Response]) -> (kept: [String], anew: [String]) {
    let digests = Dictionary(questions.map { ($0.id, $0.digest) }) { first, _ in first }
    var kept: [String] = []
    var anew: [String] = []
    for (id, response) in responses.sorted(by: { $0.key < $1.key }) {
      guard let answer = response.answer else { continue }
      if let digest = digests[id], digest == answer.digest {
        kept.append(id)
      } else {
        anew.append(id)
      }
    }
    return (kept, anew)
  }
}
