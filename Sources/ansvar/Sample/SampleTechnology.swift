import Domain

/// Computing, electronics, materials and energy.
enum SampleTechnology {
  static var cases: [SampleCase] { computing + hardware }

  private static let computing: [SampleCase] = [
    SampleCase(
      SampleCases.title(
        .english, "Trustworthy speech recognition", "Trustworthy speech recognition"),
      .english, .research, "technology/computing", leader: SampleStaff.researchers[7],
      with: ["Caldera Institute of Technology"],
      "Speech recognition for small languages that explains what it is unsure about.",
      gains: ["Open models for three small languages", "Access to 2,000 hours of speech"],
      fields: ["artificial-intelligence"],
      funding: [SampleFunding("EU Horizon Europe", 900_000, "EUR")], depth: .enhanced, worries: 4,
      age: 52, .planning(55)),
    SampleCase(
      SampleCases.title(.swedish, "Säkra uppdateringar i bilar", "Safe updates in cars"), .swedish,
      .innovation, "technology/computing", leader: SampleStaff.researchers[8],
      with: ["Tessel Semiconductor"],
      "Uppdragsforskning om hur programvara i bilar kan uppdateras utan att någon annan tar över.",
      gains: ["En industridoktorand", "Metoden får publiceras"], fields: ["connectivity"],
      depth: .enhanced, worries: 3, age: 130, .declined),
    SampleCase(
      SampleCases.title(.bokmal, "Felles master i datavitenskap", "Joint master in data science"),
      .bokmal, .education, "technology/computing", leader: SampleStaff.researchers[7],
      with: ["Marenholt University", "Aldermoor University"],
      "Fellesgrad der studentene tar ett semester hos hver av de tre partnerne.",
      gains: ["30 plasser i året", "Emner vi ikke kan gi alene"], worries: 1, age: 380,
      .inProgress(reviewIn: 6)),
    SampleCase(
      SampleCases.title(.english, "Post-quantum signatures", "Post-quantum signatures"), .english,
      .research, "technology/computing", leader: SampleStaff.researchers[8],
      with: ["University of Lirien"], "Signatures that last when quantum computers come.",
      fields: ["quantum"], age: 20, .candidateAsked),
    SampleCase(
      SampleCases.title(
        .bokmal, "Språkmodeller i forvaltningen", "Language models in public services"),
      .bokmal, .research, "technology/computing", leader: SampleStaff.researchers[7],
      with: ["National Archives of Lirien"],
      "Når kan en saksbehandler stole på et sammendrag?", gains: ["Veileder for kommuner"],
      fields: ["artificial-intelligence"], age: 2, .candidate),
  ]

  private static let hardware: [SampleCase] = [
    SampleCase(
      SampleCases.title(.swedish, "Radar för fågelsträck", "Radar for bird migration"), .swedish,
      .research, "technology/electronics", leader: SampleStaff.researchers[9],
      with: ["Ostrava Bay University"],
      "En liten radar som räknar fåglar på natten, byggd av vanliga delar.",
      gains: ["Nattdata om flyttfåglar i fem år"], fields: ["sensing", "semiconductors"],
      depth: .enhanced, worries: 3, age: 340, .inProgress(reviewIn: -41)),
    SampleCase(
      SampleCases.title(
        .bokmal, "Rekruttering, halvlederprosess", "Recruitment, semiconductor process"),
      .bokmal, .recruitment, "technology/electronics", leader: SampleStaff.researchers[9],
      with: ["Tessel Semiconductor"],
      "Postdoktorstilling i renrommet, vurdert for stillingen og tilgangen før utlysning.",
      gains: ["Renrommet kommer i full bruk"], fields: ["semiconductors"], worries: 2, age: 26,
      .ready),
    SampleCase(
      SampleCases.title(.english, "Self-healing coatings", "Self-healing coatings"), .english,
      .research, "technology/materials", leader: SampleStaff.researchers[10],
      with: ["Sundara Institute of Science"],
      "Coatings that close their own scratches, tested in salt and sun.",
      gains: ["A test site in the tropics"], fields: ["materials"], worries: 2, age: 210, .inReview),
    SampleCase(
      SampleCases.title(.bokmal, "Titan til implantater", "Titanium for implants"), .bokmal,
      .innovation, "technology/materials", leader: SampleStaff.researchers[10],
      with: ["Orrin Pharmaceuticals", "Saint Brannoc Hospital"],
      "Overflater som får bein til å gro fortere.", gains: ["Kortere tid på sykehus"],
      fields: ["materials"], worries: 2, age: 560, .ending),
    SampleCase(
      SampleCases.title(.nynorsk, "Hydrogen på ferjer", "Hydrogen on ferries"), .nynorsk, .research,
      "technology/energy", leader: SampleStaff.researchers[11],
      with: ["Brightwater Research Institute", "Voltara Batteries"],
      "Trygg lagring av hydrogen om bord, med delte forsøk.",
      gains: ["Felles prøvestasjon", "Råd til tilsynet"], fields: ["energy"],
      funding: [SampleFunding("Enova", 6_500_000, "NOK")], worries: 2, age: 310, .paused),
    SampleCase(
      SampleCases.title(.bokmal, "Sol i nord", "Sun in the north"), .bokmal, .research,
      "technology/energy", leader: SampleStaff.researchers[11],
      with: ["Novarra Technical University"],
      "Solceller som virker i lav sol og snø.", gains: ["Ett års måledata fra tre breddegrader"],
      fields: ["energy"], age: 800, .takenIn(reviewIn: 45)),
    SampleCase(
      SampleCases.title(.english, "Grid faults seen from data", "Grid faults seen from data"),
      .english, .research, "technology/energy", leader: SampleStaff.researchers[11],
      with: ["Caldera Institute of Technology"],
      "Finding faults in power grids before they spread.",
      gains: ["Data from two very different grids"], fields: ["energy", "artificial-intelligence"],
      depth: .enhanced, worries: 2, age: 95, .withdrawn(.partner)),
  ]
}
