package quorate.governance.kept;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.governance.agreement.AgreementEvent;
import quorate.governance.agreement.AgreementEvent.AgreementDrawn;
import quorate.governance.agreement.AgreementEvent.AgreementEnded;
import quorate.governance.agreement.AgreementEvent.AgreementFreed;
import quorate.governance.agreement.AgreementEvent.AgreementMade;
import quorate.governance.agreement.AgreementEvent.AgreementVaried;
import quorate.governance.agreement.Content;
import quorate.governance.optin.OptInEvent;
import quorate.governance.optin.OptInEvent.OptInProposed;
import quorate.governance.optin.OptInEvent.OptInTaken;
import quorate.governance.optin.OptInEvent.PracticeDeclined;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/** By which words something is found: the parties to it, each between spaces. */
final class Words {

  private Words() {}

  static String of(AgreementEvent event) {
    return switch (event) {
      case AgreementMade e -> of(e.content());
      case AgreementVaried e -> of(e.content());
      case AgreementDrawn _, AgreementFreed _, AgreementEnded _ -> "";
    };
  }

  static String of(OptInEvent event) {
    return switch (event) {
      case OptInProposed e -> of(Stream.of(e.decider()));
      case PracticeOptedIn e -> of(Stream.of(new Party(PartyKind.PRACTICE, e.practice())));
      case PracticeDeclined e -> of(Stream.of(new Party(PartyKind.PRACTICE, e.practice())));
      case OptInTaken _ -> "";
    };
  }

  private static String of(Content content) {
    return of(Stream.of(content.parties(), content.population().of()).flatMap(List::stream));
  }

  private static String of(Stream<Party> parties) {
    return parties.map(Words::of).collect(Collectors.joining());
  }

  /** One party's word; a locality's name has spaces of its own, and may begin another's. */
  static String of(Party party) {
    return " " + party.toString().replace(' ', '+') + " ";
  }
}
