import Content
import Domain

/// What first start gathers, page by page; everything can be changed later.
struct FirstStartAnswers: Sendable {
  /// What stands in the fields, by their names.
  var values: [String: String] = [:]
  /// The prefix that was suggested last; one that somebody wrote stays.
  var suggestion = ""

  subscript(id: String) -> String {
    get { values[id] ?? "" }
    set { values[id] = newValue }
  }

  func text(_ id: String) -> String { DetailCheck.trimmed(self[id]) }

  var role: Role { Role(rawValue: self["role"]) ?? .office }
  var home: Settings.Home { Settings.Home(rawValue: self["home"]) ?? suggestedHome }
  var suggestedHome: Settings.Home { role == .researcher ? .staff : .office }

  /// ISO 3166-1 alpha-2; empty for another country.
  func country(_ language: Language) -> String {
    switch values["country"] {
    case "other": ""
    case let country?: country
    case nil:
      switch language {
      case .bokmal, .nynorsk: "NO"
      case .swedish: "SE"
      case .english: ""
      }
    }
  }

  /// Whether a pack is for a country: what is shared and European is for all.
  static func fits(_ pack: Pack, _ country: String) -> Bool {
    switch pack.level {
    case .eu, .shared: true
    case .national: pack.country == country
    case .own: false
    }
  }

  func isTicked(_ pack: Pack, _ language: Language) -> Bool {
    if pack.level == .shared { return true }
    return values["pack:" + pack.id].map { $0 == "1" } ?? Self.fits(pack, country(language))
  }

  // MARK: - What comes of it

  func person(_ env: Environment) -> PersonDetails {
    let units = units(env)
    let own = UnitList.units(text("unit"), env.language, keeping: units).last
    return PersonDetails(
      name: text("name"), roles: [role], unit: own?.id ?? "", organisation: "",
      email: text("email"))
  }

  /// The units named, with the person's own among them.
  func units(_ env: Environment) -> [Unit] {
    let named = UnitList.units(text("units"), env.language)
    let own = UnitList.units(text("unit"), env.language, keeping: named)
    return named + own.filter { unit in !named.contains { $0.id == unit.id } }
  }

  func institution(_ env: Environment) -> InstitutionDetails {
    let name = text("institution")
    let country = country(env.language)
    var contacts: [Escalation: ContactPoint] = [:]
    for kind in ContactLine.kinds {
      contacts[kind] = ContactLine.contact(self["contact:" + kind.rawValue])
    }
    return InstitutionDetails(
      name: LocalizedText(name.isEmpty ? env.phrases["first.noInstitution"] : name, env.language),
      prefix: text("prefix").isEmpty ? "A" : text("prefix").uppercased(), units: units(env),
      basePacks: env.library.packs.filter { isTicked($0, env.language) }.map(\.id),
      timeZone: country == "NO" ? "Europe/Oslo" : country == "SE" ? "Europe/Stockholm" : "",
      language: env.language, home: country, contacts: contacts)
  }

  func settings(_ env: Environment) -> Settings {
    var settings = env.settings
    settings.home = home
    // Those who lead a unit begin with their own.
    settings.wholeRegister = !([.head, .dean].contains(role) && !text("unit").isEmpty)
    return settings
  }
}

/// One page of first start.
enum FirstStartPage: String, CaseIterable, Sendable {
  case language, person, home, institution, guidance, contacts, summary

  func fields(_ answers: FirstStartAnswers, _ env: Environment) -> [FormField] {
    let phrases = env.phrases
    func label(_ key: String) -> String { phrases["first." + key] }
    func hint(_ key: String) -> String { phrases["first." + key + ".hint"] }
    switch self {
    case .language:
      return [
        .choice(
          "language", label("language"),
          Language.allCases.map { FormOption($0.rawValue, $0.endonym) }, env.language.rawValue)
      ]
    case .person:
      return [
        .line("name", label("name"), answers["name"], hint: hint("name"), required: true),
        .choice(
          "role", label("role"), Role.allCases.map { FormOption($0.rawValue, phrases.name($0)) },
          answers.role.rawValue),
        .line("unit", label("unit"), answers["unit"], hint: hint("unit")),
      ]
    case .home:
      return [
        .choice(
          "home", label("home"),
          Settings.Home.allCases.map { FormOption($0.rawValue, label("home." + $0.rawValue)) },
          answers.home.rawValue)
      ]
    case .institution:
      return [
        .line(
          "institution", label("institution"), answers["institution"], hint: hint("institution")),
        .line("prefix", label("prefix"), answers["prefix"], hint: hint("prefix")),
        .line("units", label("units"), answers["units"], hint: hint("units")),
      ]
    case .guidance:
      let country = answers.country(env.language)
      return [
        .choice(
          "country", label("country"),
          ["NO", "SE", "other"].map { FormOption($0, label("country." + $0)) },
          country.isEmpty ? "other" : country)
      ] + packs(answers, env)
    case .contacts:
      return ContactLine.kinds.map { kind in
        let id = "contact:" + kind.rawValue
        return .line(id, ContactLine.label(kind, env), answers[id], hint: hint("contacts"))
      }
    case .summary: return []
    }
  }

  private func packs(_ answers: FirstStartAnswers, _ env: Environment) -> [FormField] {
    env.library.packs.enumerated().map { index, pack in
      var field = FormField.check(
        "pack:" + pack.id, env.text(pack.title), answers.isTicked(pack, env.language))
      if pack.level == .shared { field.locked = env.phrases["first.packAlways"] }
      return index == 0 ? field.under(env.phrases["first.packs"]) : field
    }
  }
}
