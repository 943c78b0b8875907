import Domain

/// What people in the sample write, in the language they write in.
struct SampleWords: Sendable {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func say(_ bokmal: String, _ nynorsk: String, _ swedish: String, _ english: String) -> String {
    switch language {
    case .bokmal: bokmal
    case .nynorsk: nynorsk
    case .swedish: swedish
    case .english: english
    }
  }

  var handover: String {
    say(
      "Kan du se på dette? Jeg kjenner ikke reglene godt nok.",
      "Kan du sjå på dette? Eg kjenner ikkje reglane godt nok.",
      "Kan du titta på det här? Jag känner inte till reglerna tillräckligt väl.",
      "Could you look at this? I do not know the rules well enough.")
  }

  var whyIrrelevant: String {
    say(
      "Det inngår ikke i dette samarbeidet.", "Det er ikkje med i dette samarbeidet.",
      "Det ingår inte i det här samarbetet.", "It is no part of this collaboration.")
  }

  func note(_ theme: Theme) -> String {
    switch theme {
    case .data, .access:
      say(
        "Partneren ber om tilgang til rådata. Vi vil heller dele bearbeidede data.",
        "Partnaren ber om tilgang til rådata. Vi vil heller dele behandla data.",
        "Partnern vill ha tillgång till rådata. Vi vill hellre dela bearbetade data.",
        "The partner asks for access to raw data. We would rather share processed data.")
    case .funding:
      say(
        "Vilkårene fra finansiøren har vi bare sett i utkast.",
        "Vilkåra frå finansiøren har vi berre sett i utkast.",
        "Finansiärens villkor har vi bara sett i utkast.",
        "We have only seen the funder's terms in draft.")
    case .people, .freedom:
      say(
        "Vi har snakket med gruppen om dette og følger det opp på hvert møte.",
        "Vi har snakka med gruppa om dette og følgjer det opp på kvart møte.",
        "Vi har talat med gruppen om detta och följer upp det på varje möte.",
        "We have talked to the group about this and follow it up at every meeting.")
    default:
      say(
        "Vi har lest det som er åpent tilgjengelig. Noe er fortsatt uklart.",
        "Vi har lese det som er ope tilgjengeleg. Noko er framleis uklart.",
        "Vi har läst det som är öppet tillgängligt. Något är fortfarande oklart.",
        "We have read what is openly available. Something is still unclear.")
    }
  }

  func freeText(_ theme: Theme) -> String {
    theme == .purpose
      ? say(
        "Felles data, felles metoder og to doktorgrader som ikke var mulige ellers.",
        "Felles data, felles metodar og to doktorgrader som ikkje var moglege elles.",
        "Gemensamma data, gemensamma metoder och två doktorandtjänster som annars inte vore möjliga.",
        "Shared data, shared methods and two doctorates that would not be possible otherwise.")
      : say(
        "Prosjektlederen følger dette opp og melder fra når noe endrer seg.",
        "Prosjektleiaren følgjer dette opp og seier frå når noko endrar seg.",
        "Projektledaren följer upp detta och säger till när något ändras.",
        "The project leader follows this up and says so when something changes.")
  }

  func items(_ theme: Theme) -> [String] {
    theme == .agreements
      ? exitTerms(2)
      : [
        say(
          "Data ingen av oss har alene", "Data ingen av oss har åleine",
          "Data som ingen av oss har ensam", "Data that neither of us has alone"),
        say(
          "Tilgang til felt og instrument", "Tilgang til felt og instrument",
          "Tillgång till fält och instrument", "Access to field sites and instruments"),
      ]
  }

  func exitTerms(_ count: Int) -> [String] {
    Array(
      [
        say(
          "Tre måneders varsel fra begge parter", "Tre månaders varsel frå begge partar",
          "Tre månaders uppsägning för båda parter", "Three months' notice from either party"),
        say(
          "Begge beholder egne data og sletter den andres",
          "Begge held på eigne data og slettar dei andre sine",
          "Båda behåller egna data och raderar den andras",
          "Each keeps its own data and deletes the other's"),
        say(
          "Doktorgradskandidater får fullføre", "Doktorgradskandidatar får fullføre",
          "Doktorander får slutföra sin utbildning", "Doctoral candidates are to finish"),
      ].prefix(count))
  }

  func whyProposed(_ accepts: Bool) -> String {
    accepts
      ? say(
        "Lite kan gå galt, og det vil merkes tidlig.",
        "Lite kan gå gale, og det vil merkast tidleg.",
        "Det lilla som kan gå fel märks tidigt.", "Little can go wrong, and it will show early.")
      : say(
        "Tiltakene tar det meste, og gevinsten står seg.",
        "Tiltaka tek det meste, og vinsten står seg.",
        "Åtgärderna tar hand om det mesta, och nyttan består.",
        "The measures take care of most of it, and the gain remains.")
  }
}
