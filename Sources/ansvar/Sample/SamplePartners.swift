import Domain

/// Invented organisations. Names and countries have nothing to do with one another: the countries are
/// dealt out like cards.
enum SamplePartners {
  /// A partner as a case names it.
  struct Organisation: Hashable, Sendable {
    let name: String
    let kind: OrganisationKind
  }

  static let organisations: [Organisation] = [
    .init(name: "Velmora Polar University", kind: .university),
    .init(name: "Caldera Institute of Technology", kind: .university),
    .init(name: "Ostrava Bay University", kind: .university),
    .init(name: "University of Lirien", kind: .university),
    .init(name: "Tamsin School of Economics", kind: .university),
    .init(name: "Marenholt University", kind: .university),
    .init(name: "Halcyon Medical University", kind: .university),
    .init(name: "University of Port Selwyn", kind: .university),
    .init(name: "Aldermoor University", kind: .university),
    .init(name: "Sundara Institute of Science", kind: .university),
    .init(name: "Keswin Teachers' College", kind: .university),
    .init(name: "Novarra Technical University", kind: .university),
    .init(name: "Institute for Ocean Currents, Pelagia", kind: .institute),
    .init(name: "Brightwater Research Institute", kind: .institute),
    .init(name: "Institute of Applied Photonics, Lumea", kind: .institute),
    .init(name: "Centre for Northern Studies, Ymir", kind: .institute),
    .init(name: "Quantarc Laboratory", kind: .institute),
    .init(name: "Meridian Genome Centre", kind: .institute),
    .init(name: "Voltara Batteries", kind: .company),
    .init(name: "Aquila Sensor Systems", kind: .company),
    .init(name: "Greenfell Robotics", kind: .company),
    .init(name: "Orrin Pharmaceuticals", kind: .company),
    .init(name: "Tessel Semiconductor", kind: .company),
    .init(name: "Bluefin Aquaculture", kind: .company),
    .init(name: "Saint Brannoc Hospital", kind: .hospital),
    .init(name: "Ravensmere Children's Hospital", kind: .hospital),
    .init(name: "Agency for Coastal Waters, Selwyn", kind: .authority),
    .init(name: "National Archives of Lirien", kind: .authority),
    .init(name: "Open Harvest Foundation", kind: .ngo),
    .init(name: "Teachers Without Frontiers", kind: .ngo),
    .init(name: "International Ice Observatory", kind: .international),
    .init(name: "World Grain Genebank", kind: .international),
  ]

  /// All parts of the world, and our neighbours.
  static let countries = [
    "AR", "AT", "AU", "BD", "BR", "BW", "CA", "CH", "CL", "CN", "CR", "CZ", "DE", "DK", "EE", "EG",
    "ES", "ET", "FI", "FR", "GB", "GH", "GL", "GR", "HU", "ID", "IE", "IL", "IN", "IR", "IS", "IT",
    "JO", "JP", "KE", "KR", "LK", "LT", "LV", "MA", "MX", "MY", "NG", "NL", "NP", "NZ", "PE", "PH",
    "PK", "PL", "PT", "QA", "RO", "RS", "RU", "RW", "SA", "SE", "SG", "TH", "TN", "TR", "TW", "TZ",
    "UA", "UG", "US", "UY", "VN", "ZA",
  ]

  /// Which country each organisation lies in, for a seed of its own.
  static func located(seed: Int) -> [String: String] {
    var random = SampleRandom(seed: seed, "countries")
    let dealt = random.shuffled(countries)
    return Dictionary(
      zip(organisations.map(\.name), dealt), uniquingKeysWith: { first, _ in first })
  }

  static func organisation(_ name: String) -> Organisation {
    organisations.first { $0.name == name } ?? Organisation(name: name, kind: .other)
  }
}
