import Domain

/// What is gathered while one pack is read: problems, ids that it defines, and references to check once all packs are known.
final class PackReading {
  /// Kinds of ids; within each an id stands once in the whole library, unless a scope narrows it.
  enum Kind: String {
    case pack, source, theme, item, law, authority, document, question, template, risk, measure
    case checklist, term = "glossary term", gap, section, option
    case fieldList = "field list", field, adaptation
    /// Whatever `related` may name.
    case anything = "item, law, authority, document, question, template or checklist"
  }

  struct Spot {
    var pack: String
    var file: String
    var place: YAMLPlace?

    var text: String {
      let name = file.isEmpty ? pack : pack + "/" + file
      return place.map { name + ":\($0.line)" } ?? name
    }
  }

  struct Definition {
    var kind: Kind
    /// Narrows where the id must be alone: the pack of a source, the question of an option.
    var scope: String
    var id: String
    var spot: Spot
  }

  struct Reference {
    var kind: Kind
    var scope: String
    var id: String
    var spot: Spot
  }

  /// Words compared with the answers to a question, perhaps of another pack.
  struct AnswerUse {
    var question: String
    var word: String
    var spot: Spot
  }

  /// A question that is asked only when others are answered in a certain way.
  struct Condition {
    var question: String
    var others: [String]
    var spot: Spot
  }

  /// What the pack does with an item, to be held against that item.
  struct AdaptationUse {
    var adaptation: Adaptation
    var spot: Spot
  }

  let pack: String
  let limits: PackLimits
  private(set) var problems: [PackProblem] = []
  private(set) var definitions: [Definition] = []
  private(set) var references: [Reference] = []
  private(set) var answerUses: [AnswerUse] = []
  private(set) var adaptations: [AdaptationUse] = []
  /// What a question may be answered with.
  var answers: [String: AnswerWords] = [:]
  /// Where the parts of the pack's policy stand.
  var policyPlaces: [String: YAMLPlace] = [:]
  /// Which questions each question's condition looks at.
  private(set) var conditions: [Condition] = []
  /// The languages of the pack, once they are known.
  var languages: [Language] = []
  /// The pack's own id, once it is known.
  var packID = ""
  private var errors = 0

  init(pack: String, limits: PackLimits) {
    self.pack = pack
    self.limits = limits
  }

  /// Whether nothing stands in the way of using the pack.
  var isSound: Bool { errors == 0 }

  func report(_ fault: PackFault, file: String, at place: YAMLPlace? = nil) {
    add(
      PackProblem(
        pack: pack, file: file, line: place?.line, column: place?.column, fault: fault))
  }

  func add(_ problem: PackProblem) {
    if problem.severity == .error { errors += 1 }
    if problems.count < limits.problems {
      problems.append(problem)
    } else if problems.count == limits.problems {
      problems.append(
        PackProblem(pack: pack, file: "", fault: .tooManyProblems(limit: limits.problems)))
    }
  }

  /// Where the pack says that it is based on the pack with an id.
  func ground(_ id: String) -> Spot? {
    references.first { $0.kind == .pack && $0.id == id }?.spot
  }

  func define(_ kind: Kind, _ id: String, scope: String = "", file: String, at place: YAMLPlace?) {
    definitions.append(
      Definition(
        kind: kind, scope: scope, id: id, spot: Spot(pack: pack, file: file, place: place)))
  }

  func refer(
    _ kind: Kind, to id: String, scope: String = "", file: String, at place: YAMLPlace?
  ) {
    references.append(
      Reference(
        kind: kind, scope: scope, id: id, spot: Spot(pack: pack, file: file, place: place)))
  }

  /// A source as a pack writes it: `H12`, or `norway:H12` for another pack's.
  func referToSource(_ key: String, file: String, at place: YAMLPlace?) {
    let parts = key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      refer(.source, to: String(parts[1]), scope: String(parts[0]), file: file, at: place)
    } else {
      refer(.source, to: key, scope: packID, file: file, at: place)
    }
  }

  func use(answer word: String, of question: String, file: String, at place: YAMLPlace?) {
    answerUses.append(
      AnswerUse(
        question: question, word: word, spot: Spot(pack: pack, file: file, place: place)))
  }

  func ask(
    _ question: String, dependingOn others: [String], file: String, at place: YAMLPlace?
  ) {
    conditions.append(
      Condition(
        question: question, others: others, spot: Spot(pack: pack, file: file, place: place)))
  }

  func rest(on adaptation: Adaptation, file: String, at place: YAMLPlace?) {
    adaptations.append(
      AdaptationUse(
        adaptation: adaptation, spot: Spot(pack: pack, file: file, place: place)))
  }
}

extension PackProblem {
  init(_ fault: PackFault, at spot: PackReading.Spot) {
    self.init(
      pack: spot.pack, file: spot.file, line: spot.place?.line, column: spot.place?.column,
      fault: fault)
  }
}
