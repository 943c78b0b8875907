import Domain
import Testing

@testable import ansvar

@Suite struct ArgumentOrderTests {
  @Test func `options may stand before the command`() {
    #expect(
      ArgumentOrder.commandFirst(["--lang", "sv", "--plain", "list", "--stage", "idea"])
        == ["list", "--stage", "idea", "--lang", "sv", "--plain"])
    #expect(ArgumentOrder.commandFirst(["--plain"]) == ["--plain"])
    #expect(
      ArgumentOrder.commandFirst(["--store=x", "search", "--", "--a"])
        == ["search", "--store=x", "--", "--a"])
  }

  @Test func `help is asked for in three ways`() {
    #expect(HelpRequest(["help", "pack", "check"])?.words == ["pack", "check"])
    #expect(HelpRequest(["list", "--help"])?.words == ["list"])
    #expect(HelpRequest(["-h"])?.words == [])
    #expect(HelpRequest(["search", "--", "--help"]) == nil)
  }

  @Test func `the locale gives the language`() {
    #expect(LanguageChoice.language(of: ["LANG": "nn_NO.UTF-8"]) == .nynorsk)
    #expect(LanguageChoice.language(of: ["LC_ALL": "no_NO", "LANG": "sv_SE"]) == .bokmal)
    #expect(LanguageChoice.language(of: ["LC_MESSAGES": "", "LANG": "sv_SE.UTF-8"]) == .swedish)
    #expect(LanguageChoice.language(of: ["LANG": "C"]) == .english)
  }
}
