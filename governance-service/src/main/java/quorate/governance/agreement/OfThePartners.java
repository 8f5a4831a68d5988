package quorate.governance.agreement;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.governance.partners.PartnersYes;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/** What touches the partners is signed for a practice only with its partners' own decision. */
final class OfThePartners {

  private OfThePartners() {}

  /** The first practice whose yes does not count; empty where each does. */
  static Optional<Decision<AgreementEvent>> check(
      Content content, List<OfPractice> said, LocalDate today) {
    return Touch.<AgreementEvent>twice(content.touched(), "content.touches")
        .or(() -> named(content, said))
        .or(
            () ->
                practices(content).stream()
                    .flatMap(each -> yes(each, said, content, today).stream())
                    .findFirst());
  }

  private static Optional<Decision<AgreementEvent>> named(Content content, List<OfPractice> said) {
    var practices = practices(content);
    var codes = said.stream().map(OfPractice::practice).toList();
    return codes.stream()
        .filter(each -> !practices.contains(each) || codes.indexOf(each) < codes.lastIndexOf(each))
        .findFirst()
        .map(each -> refuse(AgreementRefusal.PARTNERS_OF_NO_PARTY, "partners.practice", each));
  }

  private static Optional<Decision<AgreementEvent>> yes(
      String practice, List<OfPractice> said, Content content, LocalDate today) {
    return said.stream()
        .filter(each -> each.practice().equals(practice))
        .map(OfPractice::yes)
        .findFirst()
        .orElse(PartnersYes.NONE)
        .refused(content.touched(), null, today, "partners." + practice + ".");
  }

  private static List<String> practices(Content content) {
    return content.parties().stream()
        .filter(each -> each.kind() == PartyKind.PRACTICE)
        .map(Party::code)
        .toList();
  }
}
