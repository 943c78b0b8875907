import Domain

/// Economics, languages, law and teaching.
enum SampleSociety {
  static let cases: [SampleCase] = [
    SampleCase(
      SampleCases.title(.bokmal, "Utveksling, økonomi", "Exchange, economics"), .bokmal, .education,
      "society/economics", leader: SampleStaff.researchers[15],
      with: ["Tamsin School of Economics"],
      "60 plasser i året, med felles emner om næringsliv i nord.",
      gains: ["60 plasser i året for våre studenter"], worries: 1, age: 45,
      .forDecision(waited: 1, begun: false)),
    SampleCase(
      SampleCases.title(.swedish, "Ramavtal om utbyte", "Framework agreement on exchange"),
      .swedish,
      .agreement, "society/economics", leader: SampleStaff.researchers[15],
      with: ["Marenholt University"], "Ett ramavtal för fem års utbyte av studenter och lärare.",
      gains: ["Ett enda avtal i stället för sju"], age: 70, .planning(60)),
    SampleCase(
      SampleCases.title(.nynorsk, "Truga språk på nett", "Endangered languages online"), .nynorsk,
      .research, "society/languages", leader: SampleStaff.researchers[16],
      with: ["Centre for Northern Studies, Ymir"],
      "Opptak av språk med få brukarar, styrte av dei som snakkar dei.",
      gains: ["Opptak av fire språk", "Ordbøker som språkbrukarane eig"], worries: 1, age: 410,
      .inProgress(reviewIn: 90)),
    SampleCase(
      SampleCases.title(.bokmal, "Intensjonsavtale, språkvitenskap", "Memorandum, linguistics"),
      .bokmal, .agreement, "society/languages", leader: SampleStaff.researchers[16],
      with: ["University of Lirien"], "Uforpliktende avtale om gjensidige besøk.", age: 9,
      .withdrawn(.us)),
    SampleCase(
      SampleCases.title(.swedish, "Havets rättigheter", "The rights of the sea"), .swedish,
      .research, "society/law", leader: SampleStaff.researchers[17],
      with: ["Agency for Coastal Waters, Selwyn"],
      "Jämförande rätt om vem som talar för havet.", gains: ["En lagkommentar på tre språk"],
      age: 520, .takenIn(reviewIn: 130)),
    SampleCase(
      SampleCases.title(.bokmal, "Lærerstudenter ut i verden", "Student teachers abroad"), .bokmal,
      .mobility, "society/teaching", leader: SampleStaff.researchers[18],
      with: ["Keswin Teachers' College", "Teachers Without Frontiers"],
      "Åtte uker praksis i skoler med mange språk.",
      gains: ["24 studenter i året får praksis i flerspråklige klasser"], depth: .none, age: 330,
      .inProgressNoted(reviewIn: 18)),
    SampleCase(
      SampleCases.title(.nynorsk, "Matematikk med hendene", "Mathematics by hand"), .nynorsk,
      .education, "society/teaching", leader: SampleStaff.researchers[18],
      with: ["Keswin Teachers' College"], "Undervisningsopplegg som blir laga og prøvde i to land.",
      gains: ["Tolv opplegg, fritt tilgjengelege"], age: 5, .idea),
  ]
}
