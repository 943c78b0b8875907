import Domain

extension AdviceCase.Recipient: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "contact": self = .contact(try json["contact"])
    case "authority": self = .authority(try json["id"])
    case "other": self = .other(try json["name"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .contact(let contact): .fields(("is", "contact"), ("contact", contact))
    case .authority(let id): .fields(("is", "authority"), ("id", id))
    case .other(let name): .fields(("is", "other"), ("name", name))
    }
  }
}

extension Agreement.Kind: StoredWord {}
extension Answerer: StoredWord {}
extension CandidateSorting: StoredWord {}
extension CatalogueMeasure.Phase: StoredWord {}
extension Checklist.Purpose: StoredWord {}
extension CollaborationKind: StoredWord {}
extension CollaborationLevel: StoredWord {}
extension Decision.Basis: StoredWord {}
extension Decision.Correction.Part: StoredWord {}
extension Decision.Outcome: StoredWord {}
extension Depth: StoredWord {}
extension Escalation: StoredWord {}
extension Field: StoredWord {}
extension Gate: StoredWord {}
extension GateCondition: StoredWord {}
extension Incident.Kind: StoredWord {}
extension Language: StoredWord {}
extension Measure.State: StoredWord {}
extension OrganisationKind: StoredWord {}
extension Protection.Ground: StoredWord {}
extension Review.Outcome: StoredWord {}
extension ReviewCause: StoredWord {}
extension Risk.Proposal: StoredWord {}
extension Role: StoredWord {}
extension Stage: StoredWord {}
extension StandingTask.State: StoredWord {}
extension Theme: StoredWord {}
extension WithdrawalReason: StoredWord {}

extension Likelihood: Stored {
  init(_ json: JSON) throws(CodecError) {
    let number = try Int(json)
    guard let value = Likelihood(rawValue: number) else { throw .unknown(String(number)) }
    self = value
  }

  var json: JSON { rawValue.json }
}

extension Consequence: Stored {
  init(_ json: JSON) throws(CodecError) {
    let number = try Int(json)
    guard let value = Consequence(rawValue: number) else { throw .unknown(String(number)) }
    self = value
  }

  var json: JSON { rawValue.json }
}
