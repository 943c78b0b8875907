import Domain

/// An invented person of the sample's institution.
struct SampleStaff: Hashable, Sendable {
  let id: PersonID
  let name: String
  let roles: [Role]
  /// Empty for those who serve the whole institution.
  let unit: String

  init(_ name: String, _ roles: [Role], _ unit: String = "") {
    // The same person in every sample, so that `--as` may also name an id.
    var random = SampleRandom(seed: 0, "person " + name + unit)
    id = random.id()
    self.name = name
    self.roles = roles
    self.unit = unit
  }

  var details: PersonDetails {
    PersonDetails(
      name: name, roles: roles, unit: unit, organisation: "Nordvik universitet", email: email)
  }

  var actor: Actor {
    Actor(id: id, roles: Set(roles), units: unit.isEmpty ? [] : [unit])
  }

  private var email: String {
    let letters: [Character: String] = [
      "å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o", "é": "e", "ü": "u",
    ]
    let plain = name.lowercased().map { letters[$0] ?? String($0) }.joined()
    return plain.replacing(" ", with: ".") + "@nordvik.example"
  }
}

extension SampleStaff {
  /// The adviser who sits in front of the sample unless somebody else is named.
  static let adviser = SampleStaff("Kari Eide", [.office])
  static let secondAdviser = SampleStaff("Håkon Myhre", [.office])
  static let exportControl = SampleStaff("Ida Berg", [.specialist])
  static let dataProtection = SampleStaff("Ravi Nilsen", [.specialist])
  static let security = SampleStaff("Turid Vang", [.specialist])
  static let legal = SampleStaff("Signe Ødegård", [.specialist])
  static let rector = SampleStaff("Ellinor Strand", [.rector])
  static let researcher = SampleStaff("Björn Lind", [.researcher], "science/physics")

  static let services = [
    adviser, secondAdviser, exportControl, dataProtection, security, legal, rector,
  ]

  static let deans = [
    SampleStaff("Gudrun Aasen", [.dean], "science"),
    SampleStaff("Torkel Hammar", [.dean], "technology"),
    SampleStaff("Marit Solheim", [.dean], "health"),
    SampleStaff("Aino Lahti", [.dean], "society"),
  ]

  static let heads = [
    SampleStaff("Sunniva Dale", [.head], "science/physics"),
    SampleStaff("Jonas Åkerlund", [.head], "science/chemistry"),
    SampleStaff("Liv Brekke", [.head], "science/biology"),
    SampleStaff("Olav Tveit", [.head], "science/ocean"),
    SampleStaff("Hanna Wikström", [.head], "technology/computing"),
    SampleStaff("Per Aksnes", [.head], "technology/electronics"),
    SampleStaff("Sara Löfgren", [.head], "technology/materials"),
    SampleStaff("Einar Foss", [.head], "technology/energy"),
    SampleStaff("Mona Haugland", [.head], "health/clinic"),
    SampleStaff("Siv Bakken", [.head], "health/public"),
    SampleStaff("Anders Ekman", [.head], "society/economics"),
    SampleStaff("Ragnhild Sætre", [.head], "society/languages"),
    SampleStaff("Kjell Rønning", [.head], "society/law"),
    SampleStaff("Eva Sandberg", [.head], "society/teaching"),
  ]

  static let researchers = [
    researcher,
    SampleStaff("Amina Yusuf", [.researcher], "science/physics"),
    SampleStaff("Sjur Nesheim", [.researcher], "science/chemistry"),
    SampleStaff("Klara Engström", [.researcher], "science/chemistry"),
    SampleStaff("Tone Viken", [.researcher], "science/biology"),
    SampleStaff("Mattias Öberg", [.researcher], "science/ocean"),
    SampleStaff("Solveig Reppen", [.researcher], "science/ocean"),
    SampleStaff("Daniel Kim Aune", [.researcher], "technology/computing"),
    SampleStaff("Frida Holm", [.researcher], "technology/computing"),
    SampleStaff("Arvid Skoglund", [.researcher], "technology/electronics"),
    SampleStaff("Maja Thorsen", [.researcher], "technology/materials"),
    SampleStaff("Leif Ånestad", [.researcher], "technology/energy"),
    SampleStaff("Nora Fjeld", [.researcher], "health/clinic"),
    SampleStaff("Emil Söderlund", [.researcher], "health/clinic"),
    SampleStaff("Grete Lie", [.researcher], "health/public"),
    SampleStaff("Oskar Bergqvist", [.researcher], "society/economics"),
    SampleStaff("Inga Sørli", [.researcher], "society/languages"),
    SampleStaff("Petra Vesterlund", [.researcher], "society/law"),
    SampleStaff("Trygve Moe", [.researcher], "society/teaching"),
  ]

  static let everybody = services + deans + heads + researchers

  /// Whom to see at Nordvik.
  static let contacts: [Escalation: ContactPoint] = [
    .exportcontrol: contact(exportControl), .dataprotection: contact(dataProtection),
    .security: contact(security), .legal: contact(legal), .rector: contact(rector),
    .it: ContactPoint(name: "IT-sikkerhet", email: "it@nordvik.example"),
    .ethics: ContactPoint(name: "Forskningsetisk utvalg", email: "etikk@nordvik.example"),
    .hr: ContactPoint(name: "Personal", email: "personal@nordvik.example"),
  ]

  /// The researchers of a department; everybody's when it has none.
  static func researchers(in unit: String) -> [SampleStaff] {
    let own = researchers.filter { $0.unit == unit }
    return own.isEmpty ? researchers : own
  }

  /// Who decides for a unit in a role, but for one's own cases.
  static func decider(_ role: Role, unit: String) -> SampleStaff {
    let faculty = String(unit.prefix { $0 != "/" })
    return switch role {
    case .rector: rector
    case .dean: deans.first { $0.unit == faculty } ?? rector
    case .head, .researcher, .office, .specialist: heads.first { $0.unit == unit } ?? rector
    }
  }

  private static func contact(_ staff: SampleStaff) -> ContactPoint {
    ContactPoint(name: staff.name, email: staff.email)
  }
}
