import Domain

/// Part of an invented title, in all languages.
struct SampleTopic: Sendable {
  let unit: String
  let fields: [String]
  private let texts: LocalizedText

  init(
    _ unit: String, _ bokmal: String, _ nynorsk: String, _ swedish: String, _ english: String,
    fields: [String] = []
  ) {
    self.unit = unit
    self.fields = fields
    texts = LocalizedText([
      .bokmal: bokmal, .nynorsk: nynorsk, .swedish: swedish, .english: english,
    ])
  }

  func words(_ language: Language) -> String { texts.text(in: language) }
}

enum SampleTopics {
  static let fallback = SampleTopic("science/physics", "Lys", "Lys", "Ljus", "Light")

  static let all: [SampleTopic] = science + technology + people

  private static let science: [SampleTopic] = [
    .init(
      "science/physics", "Kalde atomer", "Kalde atom", "Kalla atomer", "Cold atoms",
      fields: ["quantum"]),
    .init(
      "science/physics", "Nordlys", "Nordlys", "Norrsken", "Northern lights", fields: ["space"]),
    .init(
      "science/physics", "Magneter uten jordarter", "Magnetar utan jordartar",
      "Magneter utan jordartsmetaller", "Magnets without rare earths", fields: ["materials"]),
    .init(
      "science/chemistry", "Grønne løsemidler", "Grøne løysemiddel", "Gröna lösningsmedel",
      "Green solvents"),
    .init(
      "science/chemistry", "Membraner for vann", "Membran for vatn", "Membran för vatten",
      "Membranes for water", fields: ["materials"]),
    .init(
      "science/biology", "Humler i byen", "Humler i byen", "Humlor i staden",
      "Bumblebees in the city"),
    .init(
      "science/biology", "Sopp i granskog", "Sopp i granskog", "Svampar i granskog",
      "Fungi in spruce forest"),
    .init(
      "science/ocean", "Plankton om våren", "Plankton om våren", "Plankton på våren",
      "Plankton in spring"),
    .init(
      "science/ocean", "Støy under vann", "Støy under vatn", "Buller under vatten",
      "Noise under water", fields: ["sensing"]),
  ]

  private static let technology: [SampleTopic] = [
    .init(
      "technology/computing", "Forklarlige modeller", "Forklarlege modellar",
      "Förklarbara modeller", "Explainable models", fields: ["artificial-intelligence"]),
    .init(
      "technology/computing", "Feil i åpen kildekode", "Feil i open kjeldekode",
      "Fel i öppen källkod", "Faults in open source"),
    .init(
      "technology/electronics", "Sensorer i klær", "Sensorar i klede", "Sensorer i kläder",
      "Sensors in clothes", fields: ["sensing"]),
    .init(
      "technology/electronics", "Strømgjerrige brikker", "Straumgjerrige brikker",
      "Strömsnåla kretsar", "Frugal chips", fields: ["semiconductors"]),
    .init(
      "technology/materials", "Tre som byggestål", "Tre som byggestål", "Trä som byggstål",
      "Timber for steel", fields: ["materials"]),
    .init(
      "technology/energy", "Varme fra sjøvann", "Varme frå sjøvatn", "Värme ur havsvatten",
      "Heat from sea water", fields: ["energy"]),
    .init(
      "technology/energy", "Vind i fjordarmer", "Vind i fjordarmar", "Vind i fjordarmar",
      "Wind in fjord arms", fields: ["energy"]),
  ]

  private static let people: [SampleTopic] = [
    .init(
      "health/clinic", "Hjerneslag hos unge", "Hjerneslag hos unge", "Stroke hos unga",
      "Stroke in the young", fields: ["biotechnology"]),
    .init(
      "health/clinic", "Roboter ved operasjon", "Robotar ved operasjon", "Robotar vid operation",
      "Robots in surgery", fields: ["robotics"]),
    .init("health/public", "Mat på skolen", "Mat på skulen", "Mat i skolan", "Food at school"),
    .init(
      "health/public", "Ensomhet på bygda", "Einsemd på bygda", "Ensamhet på landsbygden",
      "Loneliness in the countryside"),
    .init(
      "society/economics", "Små bedrifters eksport", "Eksport frå små bedrifter",
      "Småföretagens export", "Exports of small firms"),
    .init(
      "society/languages", "Oversettelse av poesi", "Omsetjing av poesi", "Översättning av poesi",
      "Translating poetry"),
    .init(
      "society/languages", "Dialekter på film", "Dialektar på film", "Dialekter på film",
      "Dialects on film"),
    .init(
      "society/law", "Barns rettsvern", "Rettsvernet til barn", "Barns rättsskydd",
      "Legal protection of children"),
    .init(
      "society/teaching", "Lesing på to språk", "Lesing på to språk", "Läsning på två språk",
      "Reading in two languages"),
  ]

  static let angles: [SampleTopic] = [
    .init("", "felles feltarbeid", "felles feltarbeid", "gemensamt fältarbete", "joint fieldwork"),
    .init("", "delte data", "delte data", "delade data", "shared data"),
    .init("", "en sommerskole", "ein sommarskule", "en sommarskola", "a summer school"),
    .init("", "to doktorgrader", "to doktorgrader", "två doktorandprojekt", "two doctorates"),
    .init(
      "", "et nytt laboratorium", "eit nytt laboratorium", "ett nytt laboratorium",
      "a new laboratory"),
    .init("", "metoder sammenlignet", "metodar samanlikna", "metoder jämförda", "methods compared"),
    .init(
      "", "fra forsøk til bruk", "frå forsøk til bruk", "från försök till användning",
      "from trial to use"),
    .init("", "en oppfølging", "ei oppfølging", "en uppföljning", "a follow-up"),
    .init("", "femårsplan", "femårsplan", "femårsplan", "a five-year plan"),
    .init("", "åpne protokoller", "opne protokollar", "öppna protokoll", "open protocols"),
    .init("", "små språk", "små språk", "små språk", "small languages"),
    .init("", "lange tidsserier", "lange tidsseriar", "långa tidsserier", "long time series"),
  ]
}
