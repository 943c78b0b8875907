import Domain

/// Medicine and public health.
enum SampleHealth {
  static let cases: [SampleCase] = [
    SampleCase(
      SampleCases.title(.bokmal, "Sjeldne genfeil hos barn", "Rare gene faults in children"),
      .bokmal, .research, "health/clinic", leader: SampleStaff.researchers[12],
      with: ["Ravensmere Children's Hospital", "Meridian Genome Centre"],
      "Vi sammenligner genfeil hos barn uten at opplysningene forlater sykehusene.",
      gains: ["Diagnose for barn som ellers venter i årevis"], fields: ["biotechnology"],
      funding: [SampleFunding("Kreftforeningen", 3_300_000, "NOK")], depth: .enhanced, worries: 4,
      age: 200, .inProgress(reviewIn: 3)),
    SampleCase(
      SampleCases.title(.swedish, "Klinisk prövning, antibiotika", "Clinical trial, antibiotics"),
      .swedish, .research, "health/clinic", leader: SampleStaff.researchers[13],
      with: ["Orrin Pharmaceuticals", "Halcyon Medical University"],
      "Kortare kurer mot urinvägsinfektion, prövade i två länder.",
      gains: ["Mindre antibiotika med samma effekt"], fields: ["biotechnology"], worries: 3,
      age: 150,
      .approved),
    SampleCase(
      SampleCases.title(.bokmal, "Hospitering for jordmødre", "Placement of midwives"), .bokmal,
      .mobility, "health/clinic", leader: SampleStaff.researchers[12],
      with: ["Saint Brannoc Hospital"], "Fire uker på fødeavdeling, begge veier.",
      gains: ["Tolv studenter i året"], depth: .none, age: 16, .noted),
    SampleCase(
      SampleCases.title(.nynorsk, "Drikkevatn og helse", "Drinking water and health"), .nynorsk,
      .research, "health/public", leader: SampleStaff.researchers[14],
      with: ["Sundara Institute of Science", "Open Harvest Foundation"],
      "Enkle filter, prøvde i landsbyar som sjølve eig resultata.",
      gains: ["Reint vatn til 9 000 menneske", "Metode som kan brukast fritt"], worries: 2,
      age: 270,
      .inProgress(reviewIn: 28)),
    SampleCase(
      SampleCases.title(.swedish, "Sömn hos skiftarbetare", "Sleep among shift workers"), .swedish,
      .research, "health/public", leader: SampleStaff.researchers[14],
      with: ["Halcyon Medical University"], "Enkäter och armband i två länder.", age: 60, .sortedOut
    ),
    SampleCase(
      SampleCases.title(.english, "Vaccine trust", "Vaccine trust"), .english, .research,
      "health/public", leader: SampleStaff.researchers[14], with: ["University of Port Selwyn"],
      "Why do people trust, or not? Interviews in six towns.",
      gains: ["Advice for health visitors"],
      age: 640, .takenIn(reviewIn: -8)),
  ]
}
