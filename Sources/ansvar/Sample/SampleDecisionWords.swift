extension SampleWords {
  var told: String {
    say(
      "Instituttleder er orientert på e-post.", "Instituttleiaren er orientert på e-post.",
      "Prefekten är informerad via e-post.", "The head of department has been told by e-mail.")
  }

  var whyGo: String {
    say(
      "Gevinsten er stor, og risikoen er liten etter tiltakene.",
      "Vinsten er stor, og risikoen er liten etter tiltaka.",
      "Nyttan är stor och risken är liten efter åtgärderna.",
      "The gain is considerable and the risk small after the measures.")
  }

  var whyConditions: String {
    say(
      "Gevinsten er unik, og den risikoen som er igjen, holdes av vilkårene.",
      "Vinsten er unik, og den risikoen som er att, blir halden av vilkåra.",
      "Nyttan är unik och den risk som återstår hanteras genom villkoren.",
      "The gain is unique, and the remaining risk is held by the conditions.")
  }

  var whyNo: String {
    say(
      "Vi får ikke se vilkårene for finansieringen og kan derfor ikke skrive under. Saken kan tas opp igjen.",
      "Vi får ikkje sjå vilkåra for finansieringa og kan difor ikkje skrive under. Saka kan takast opp att.",
      "Vi får inte se villkoren för finansieringen och kan därför inte skriva under. Ärendet kan tas upp igen.",
      "We are not shown the terms of the funding and therefore cannot sign. The case may be taken up again."
    )
  }

  var whyFacts: String {
    say(
      "Vi trenger svar på disse punktene før vi kan ta stilling.",
      "Vi treng svar på desse punkta før vi kan ta stilling.",
      "Vi behöver svar på dessa punkter innan vi kan ta ställning.",
      "We need answers on these points before we can take a position.")
  }

  var conditions: [String] {
    [
      say(
        "Ingen overføring av utstyr, programvare eller tegninger før klassifiseringen er ferdig.",
        "Ikkje overføring av utstyr, programvare eller teikningar før klassifiseringa er ferdig.",
        "Ingen överföring av utrustning, programvara eller ritningar innan klassificeringen är klar.",
        "No transfer of equipment, software or drawings until the classification is done."),
      say(
        "Eget lagringsområde for rådata, med navngitte brukere.",
        "Eige lagringsområde for rådata, med namngjevne brukarar.",
        "Ett eget lagringsutrymme för rådata, med namngivna användare.",
        "A separate store for raw data, with named users."),
      say(
        "Kort skriftlig status til instituttet hvert halvår.",
        "Kort skriftleg status til instituttet kvart halvår.",
        "En kort skriftlig lägesrapport till institutionen varje halvår.",
        "A short written status report to the department every six months."),
    ]
  }

  var fulfilled: String {
    say(
      "Bekreftet skriftlig.", "Stadfesta skriftleg.", "Bekräftat skriftligen.",
      "Confirmed in writing.")
  }

  var nothingChanged: String {
    say(
      "Ingen endringer hos partneren, i finansieringen eller i det vi deler.",
      "Ingen endringar hos partnaren, i finansieringa eller i det vi deler.",
      "Inga ändringar hos partnern, i finansieringen eller i det vi delar.",
      "No change at the partner, in the funding or in what we share.")
  }

  var whyPause: String {
    say(
      "Nye eiere hos partneren. Vi venter til vi vet hva det betyr.",
      "Nye eigarar hos partnaren. Vi ventar til vi veit kva det inneber.",
      "Nya ägare hos partnern. Vi väntar tills vi vet vad det innebär.",
      "New owners at the partner. We wait until we know what it means.")
  }

  var whyEnd: String {
    say(
      "Avtalen løper ut, og målene er nådd.", "Avtalen går ut, og måla er nådde.",
      "Avtalet löper ut och målen är uppnådda.", "The agreement runs out, and the aims are met.")
  }

  var lessons: String {
    say(
      "Avtal eierskap til data før første innsamling. Hold kontakten med partneren.",
      "Avtal eigarskap til data før første innsamling. Hald kontakten med partnaren.",
      "Kom överens om vem som äger data före den första insamlingen. Håll kontakten med partnern.",
      "Agree on ownership of data before the first collection. Keep in touch with the partner.")
  }

  var whyReviewThen: String {
    say(
      "Fulgt opp etter nivået.", "Følgd opp etter nivået.", "Följs upp enligt nivån.",
      "Followed up according to the level.")
  }

  var whyWaived: String {
    say(
      "Bare en intensjonsavtale.", "Berre ein intensjonsavtale.", "Endast en avsiktsförklaring.",
      "A memorandum of understanding only.")
  }

  var question: String {
    say(
      "Trenger vi lisens for å vise partneren måleoppsettet?",
      "Treng vi lisens for å vise partnaren måleoppsettet?",
      "Behöver vi tillstånd för att visa partnern mätuppställningen?",
      "Do we need a licence to show the partner the measuring set-up?")
  }

  var answer: String {
    say(
      "Nei, ikke for det som er publisert. Spør igjen hvis tegninger skal deles.",
      "Nei, ikkje for det som er publisert. Spør på nytt dersom teikningar skal delast.",
      "Nej, inte för det som är publicerat. Fråga igen om ritningar ska delas.",
      "No, not for what has been published. Ask again if drawings are to be shared.")
  }

  var meetingNote: String {
    say(
      "Møte med prosjektlederen. Partneren er positiv til egne vilkår for data.",
      "Møte med prosjektleiaren. Partnaren er positiv til eigne vilkår for data.",
      "Möte med projektledaren. Partnern är positiv till särskilda villkor för data.",
      "Meeting with the project leader. The partner is positive to separate terms for data.")
  }

  var incident: String {
    say(
      "En gjest ble bedt hjemmefra om å sende målinger. Gjesten sa selv fra.",
      "Ein gjest vart beden heimanfrå om å sende målingar. Gjesten sa sjølv frå.",
      "En gäst ombads hemifrån att skicka mätdata. Gästen berättade det själv.",
      "A guest was asked from home to send measurements. The guest told us.")
  }

  var secrecyRule: String {
    say(
      "offentleglova § 13", "offentleglova § 13", "OSL 24 kap. 1 §",
      "Freedom of Information Act, section 13")
  }
}
