import Domain

/// Physics, chemistry, biology, ocean and ice.
enum SampleNaturalScience {
  static var cases: [SampleCase] { physics + earth + life }

  private static let physics: [SampleCase] = [
    SampleCase(
      SampleCases.title(.swedish, "Havsis, mätningar med Velmora", "Sea-ice sensing, Velmora"),
      .swedish, .research, "science/physics", leader: .researcher,
      with: ["Velmora Polar University", "International Ice Observatory"],
      "Sensorer på drivande is och 40 års gemensamma mätserier ska ge bättre prognoser för havsisens tjocklek.",
      gains: [
        "40 år av isdata som inte finns någon annanstans",
        "Två gemensamma doktorandtjänster", "En plats i det polara nätverket",
      ], fields: ["sensing", "space"],
      funding: [SampleFunding("Norges forskningsråd", 4_100_000, "NOK")], depth: .enhanced,
      worries: 4, age: 74, .forDecision(waited: 9, begun: false)),
    SampleCase(
      SampleCases.title(.swedish, "Arktiska kvantlänkar", "Arctic quantum links"), .swedish,
      .research, "science/physics", leader: .researcher, with: ["Quantarc Laboratory"],
      "Kvantkommunikation över långa avstånd i kallt klimat, med öppen mätdata.",
      gains: ["Tillgång till en kryostat som bara finns på tre platser"],
      fields: ["quantum", "connectivity"],
      funding: [SampleFunding("Vetenskapsrådet", 5_400_000, "SEK")], depth: .enhanced, worries: 3,
      age: 41, .planning(90)),
    SampleCase(
      SampleCases.title(.swedish, "Isbojar", "Ice buoys"), .swedish, .innovation,
      "science/physics", leader: .researcher, with: ["Aquila Sensor Systems"],
      "En billig boj som mäter istjocklek i två år utan service.",
      gains: ["Bojarna blir tio gånger billigare", "Öppna ritningar efter tre år"],
      fields: ["sensing"], depth: .enhanced, worries: 2, age: 63,
      .sentBack("Komplettera om slutanvändare: vem köper bojarna, och till vad?")),
    SampleCase(
      SampleCases.title(.swedish, "Batterikatoder", "Battery cathodes"), .swedish, .research,
      "science/physics", leader: .researcher, with: ["Voltara Batteries", "University of Lirien"],
      "Katodmaterial utan kobolt, provade i samma rigg på båda håll.",
      gains: ["Material utan kobolt", "Tre sampublikationer om året"],
      fields: ["energy", "materials"],
      funding: [
        SampleFunding("Energimyndigheten", 7_900_000, "SEK", terms: "Publicering inom ett år")
      ],
      worries: 2, age: 240, .inProgress(reviewIn: 11)),
    SampleCase(
      SampleCases.title(.english, "Guest place, photonics", "Guest place, photonics"), .english,
      .guest,
      "science/physics", leader: SampleStaff.researchers[1],
      with: ["Institute of Applied Photonics, Lumea"],
      "A guest place of nine months in the photonics laboratory, for work on silicon waveguides.",
      gains: ["Know-how in low-loss waveguides that we lack"], fields: ["semiconductors"],
      worries: 2, age: 33, .forDecision(waited: 4, begun: true)),
    SampleCase(
      SampleCases.title(.swedish, "Utbyte, oceanografi", "Exchange, oceanography"), .swedish,
      .mobility, "science/physics", leader: .researcher, with: ["University of Port Selwyn"],
      "Sex utbytesplatser om året inom oceanografi, med fältkurs på båda håll.",
      gains: ["Sex platser om året för våra studenter"], depth: .none, age: 500,
      .inProgressNoted(reviewIn: 160)),
    SampleCase(
      SampleCases.title(.english, "Muon detectors for schools", "Muon detectors for schools"),
      .english, .education, "science/physics", leader: SampleStaff.researchers[1],
      with: ["Keswin Teachers' College"],
      "Pupils in two countries build the same simple detector and share what they measure.",
      gains: ["Twelve schools with a detector of their own"], age: 12, .idea),
  ]

  private static let earth: [SampleCase] = [
    SampleCase(
      SampleCases.title(.swedish, "Havsströmmar i Barents hav", "Currents in the Barents Sea"),
      .swedish, .research, "science/ocean", leader: SampleStaff.researchers[5],
      with: ["Institute for Ocean Currents, Pelagia"],
      "Gemensamma tokt och en gemensam modell för strömmar och näringsämnen.",
      gains: ["Fartygstid varannan sommar", "En modell som båda kan använda fritt"],
      fields: ["sensing"], funding: [SampleFunding("EU Horizon Europe", 1_200_000, "EUR")],
      depth: .enhanced, worries: 3, age: 420, .inProgress(reviewIn: -16)),
    SampleCase(
      SampleCases.title(.nynorsk, "Bølgjekart for små hamner", "Wave charts for small harbours"),
      .nynorsk, .innovation, "science/ocean", leader: SampleStaff.researchers[6],
      with: ["Agency for Coastal Waters, Selwyn"],
      "Kart som viser kor bølgjene byggjer seg opp, laga saman med hamnevesenet.",
      gains: ["Færre ulukker i 40 hamner", "Opne kart"], age: 300, .inProgress(reviewIn: 24)),
    SampleCase(
      SampleCases.title(.nynorsk, "Isbreen som arkiv", "The glacier as an archive"), .nynorsk,
      .research, "science/ocean", leader: SampleStaff.researchers[6],
      with: ["Centre for Northern Studies, Ymir", "International Ice Observatory"],
      "Borekjernar frå tre brear, lesne i to laboratorium.",
      gains: ["Klimadata for 900 år"], worries: 1, age: 180, .approved),
    SampleCase(
      SampleCases.title(.english, "Seabed mapping with drones", "Seabed mapping with drones"),
      .english, .research, "science/ocean", leader: SampleStaff.researchers[5],
      with: ["Greenfell Robotics"],
      "Small underwater vehicles that map the seabed near the shore.",
      gains: ["Maps ten times finer"],
      fields: ["robotics", "sensing"], depth: .blocked, age: 30, .held),
  ]

  private static let life: [SampleCase] = [
    SampleCase(
      SampleCases.title(.bokmal, "Frøbank for fjellplanter", "A genebank for mountain plants"),
      .bokmal, .research, "science/biology", leader: SampleStaff.researchers[4],
      with: ["World Grain Genebank", "Open Harvest Foundation"],
      "Frø fra 200 arter samles, deles og lagres på to steder etter Nagoyaprotokollen.",
      gains: ["200 arter sikret på to steder", "Felles rutiner for deling"],
      funding: [SampleFunding("Norges forskningsråd", 2_600_000, "NOK")], worries: 1, age: 900,
      .ended),
    SampleCase(
      SampleCases.title(.bokmal, "Villaks og oppdrett", "Wild salmon and fish farms"), .bokmal,
      .innovation, "science/biology", leader: SampleStaff.researchers[4],
      with: ["Bluefin Aquaculture"],
      "Måler hvor langt lus fra anlegg drar, med data selskapet ikke eier.",
      gains: ["Uavhengige data om lus"], worries: 2, age: 260,
      .changed(.ownership, "Selskapet har fått ny hovedeier.", reviewIn: 120)),
    SampleCase(
      SampleCases.title(.swedish, "Enzymer ur kallt vatten", "Enzymes from cold water"), .swedish,
      .research, "science/chemistry", leader: SampleStaff.researchers[3],
      with: ["Brightwater Research Institute"],
      "Enzymer från djuphavet som arbetar vid fyra grader.",
      gains: ["Nya enzymer för tvätt och livsmedel"], fields: ["biotechnology"], depth: .enhanced,
      worries: 3, age: 88,
      .waitingForFacts([
        "Vem äger rätten till resultat som görs hos partnern?",
        "Behöver proverna exporttillstånd?",
      ])),
    SampleCase(
      SampleCases.title(.nynorsk, "Katalyse med mangan", "Catalysis with manganese"), .nynorsk,
      .research, "science/chemistry", leader: SampleStaff.researchers[2],
      with: ["Novarra Technical University"],
      "Katalysatorar utan edelmetall, prøvde i to laboratorium.", gains: [], fields: ["materials"],
      age: 3, .triage),
  ]
}
