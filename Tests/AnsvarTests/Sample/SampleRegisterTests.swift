import Content
import Domain
import Testing

@testable import ansvar

@Suite struct SampleRegisterTests {
  private func world(_ settings: SampleSettings) throws -> SampleWorld {
    let library = Library(PackLoader.load(try TestPlace.resources().packFolders).packs)
    let policy = try #require(library.policy?.policy)
    return SampleWorld(settings: settings, packs: library.packs, policy: policy)
  }

  private let today = Day(number: 20_778)

  private func play(_ settings: SampleSettings) throws -> [SampleInstruction] {
    try SampleRegister(world: try world(settings)).instructions(0..<settings.size)
  }

  @Test func `the same settings give the same register`() throws {
    let settings = SampleSettings(size: 12, seed: 7, today: today)

    let first = try play(settings)
    let second = try play(settings)

    #expect(first.map(\.command) == second.map(\.command))
    #expect(first.map(\.at) == second.map(\.at))
    #expect(settings.institution == SampleSettings(size: 12, seed: 7, today: today).institution)
    #expect(settings.institution != SampleSettings(size: 12, seed: 8, today: today).institution)
  }

  @Test func `every story can be told under the rules, and none lies in the future`() throws {
    let world = try world(SampleSettings(size: 140, today: today))
    let register = SampleRegister(world: world)
    var stages: Set<Stage> = []
    for number in 0..<140 {
      var script = SampleScript(world: world, case: register.sample(number), number: number)
      let instructions = try script.play()
      stages.insert(try #require(script.history.state?.stage))
      #expect(instructions.allSatisfy { $0.day <= today })
      #expect(instructions.map(\.at) == instructions.map(\.at).sorted())
    }

    #expect(stages == Set(Stage.allCases))
  }

  @Test func `what worries follows no country`() throws {
    let one = try play(SampleSettings(size: 60, today: today, countrySeed: 1))
    let other = try play(SampleSettings(size: 60, today: today, countrySeed: 99))

    #expect(one.map(\.command) != other.map(\.command))
    #expect(one.map(withoutCountries) == other.map(withoutCountries))
  }

  private func withoutCountries(_ instruction: SampleInstruction) -> CollaborationCommand {
    func plain(_ details: CollaborationDetails) -> CollaborationDetails {
      var details = details
      for index in details.partners.indices { details.partners[index].country = "" }
      return details
    }
    return switch instruction.command {
    case .create(let id, let details): .create(id, plain(details))
    case .importCandidate(let id, let details): .importCandidate(id, plain(details))
    case .takeIn(let id, let details, let day): .takeIn(id, plain(details), reviewDay: day)
    default: instruction.command
    }
  }
}
