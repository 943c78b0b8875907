import Domain

/// The invented institution that the sample register belongs to.
enum SampleInstitution {
  static func details(contacts: [Escalation: ContactPoint]) -> InstitutionDetails {
    InstitutionDetails(
      name: LocalizedText([
        .bokmal: "Nordvik universitet", .nynorsk: "Nordvik universitet",
        .swedish: "Nordvik universitet", .english: "Nordvik University",
      ]),
      prefix: "NU", units: units, basePacks: ["norway", "sweden", "eu", "ansvar"],
      timeZone: "Europe/Oslo", language: .bokmal, home: "NO", contacts: contacts)
  }

  static let units: [Unit] = [
    unit("science", "Naturvitenskap", "Naturvitskap", "Naturvetenskap", "Science"),
    unit("science/physics", "Fysikk", "Fysikk", "Fysik", "Physics"),
    unit("science/chemistry", "Kjemi", "Kjemi", "Kemi", "Chemistry"),
    unit("science/biology", "Biologi", "Biologi", "Biologi", "Biology"),
    unit("science/ocean", "Hav og is", "Hav og is", "Hav och is", "Ocean and ice"),
    unit("technology", "Teknologi", "Teknologi", "Teknik", "Technology"),
    unit("technology/computing", "Datateknikk", "Datateknikk", "Datateknik", "Computing"),
    unit("technology/electronics", "Elektronikk", "Elektronikk", "Elektronik", "Electronics"),
    unit("technology/materials", "Materialer", "Material", "Material", "Materials"),
    unit("technology/energy", "Energi", "Energi", "Energi", "Energy"),
    unit("health", "Medisin og helse", "Medisin og helse", "Medicin och hälsa", "Health"),
    unit("health/clinic", "Klinisk medisin", "Klinisk medisin", "Klinisk medicin", "Medicine"),
    unit("health/public", "Folkehelse", "Folkehelse", "Folkhälsa", "Public health"),
    unit("society", "Samfunn og kultur", "Samfunn og kultur", "Samhälle", "Society and culture"),
    unit("society/economics", "Økonomi", "Økonomi", "Ekonomi", "Economics"),
    unit("society/languages", "Språk", "Språk", "Språk", "Languages"),
    unit("society/law", "Rettsvitenskap", "Rettsvitskap", "Juridik", "Law"),
    unit("society/teaching", "Lærerutdanning", "Lærarutdanning", "Lärarutbildning", "Teaching"),
  ]

  /// The units that have somebody leading them and researchers in them.
  static var departments: [String] { units.map(\.id).filter { $0.contains("/") } }

  private static func unit(
    _ id: String, _ bokmal: String, _ nynorsk: String, _ swedish: String, _ english: String
  ) -> Unit {
    Unit(
      id: id,
      name: LocalizedText([
        .bokmal: bokmal, .nynorsk: nynorsk, .swedish: swedish, .english: english,
      ]),
      parent: id.split(separator: "/").count > 1 ? String(id.prefix { $0 != "/" }) : nil)
  }
}
