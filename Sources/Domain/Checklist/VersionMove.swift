/// What becomes of the answers of an assessment when it moves to another version of its checklist.
public struct VersionMove: Equatable, Sendable {
  /// Questions whose answers stand, as they mean the same.
  public var kept: [String] = []
  /// Answered questions that mean something else now, and are asked anew.
  public var anew: [String] = []
  /// Questions with an answer or handed over that are no longer in the checklist.
  public var gone: [String] = []

  public init(_ assessment: Assessment, to checklist: Checklist) {
    let digests = Dictionary(checklist.questions.map { ($0.id, $0.digest) }) { first, _ in first }
    for (id, response) in assessment.responses.sorted(by: { $0.key < $1.key }) {
      guard response != Response() else { continue }
      guard let digest = digests[id] else {
        gone.append(id)
        continue
      }
      guard let answer = response.answer else { continue }
      if digest == answer.digest { kept.append(id) } else { anew.append(id) }
    }
  }
}

/// How two versions of a checklist differ in what they ask.
public struct ChecklistComparison: Equatable, Sendable {
  /// Ids of questions that mean the same in both.
  public var unchanged: [String] = []
  /// Questions that mean something else, in both versions.
  public var changed: [Change] = []
  /// Questions that only the newer one has.
  public var new: [Question] = []
  /// Questions that only the older one has.
  public var gone: [Question] = []

  /// A question before and after.
  public struct Change: Equatable, Sendable {
    public var before: Question
    public var after: Question
  }

  /// Nothing is asked otherwise; wording, help and advice may differ.
  public var asksTheSame: Bool { changed.isEmpty && new.isEmpty && gone.isEmpty }

  public init(_ older: Checklist, _ newer: Checklist) {
    let before = Dictionary(older.questions.map { ($0.id, $0) }) { first, _ in first }
    for question in newer.questions {
      if let old = before[question.id] {
        if old.digest == question.digest {
          unchanged.append(question.id)
        } else {
          changed.append(Change(before: old, after: question))
        }
      } else {
        new.append(question)
      }
    }
    let after = Set(newer.questions.map(\.id))
    gone = older.questions.filter { !after.contains($0.id) }
  }
}
