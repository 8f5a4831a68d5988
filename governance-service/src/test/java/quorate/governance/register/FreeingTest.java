package quorate.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.York.BOARD;
import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.NIGHTS;
import static quorate.governance.York.PRACTICE;
import static quorate.governance.York.TODAY;
import static quorate.governance.York.granted;
import static quorate.governance.York.id;
import static quorate.governance.York.inAll;
import static quorate.governance.York.pounds;
import static quorate.governance.York.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.governance.agreement.AgreementCommand.FreeAgreement;
import quorate.governance.agreement.Charge;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateCommand.FreeMandate;
import quorate.governance.mandate.MandateEvent.MandateUsed;
import quorate.governance.partners.PartnersYes;
import quorate.governance.party.Party;
import quorate.governance.register.Later.DecisionSuperseded;
import quorate.governance.register.Later.DecisionUsed;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.Principal;

/** What a decision had used is free once another takes its place. */
class FreeingTest {

  private static final Charge CHARGE =
      new Charge(id(5), "urgent-care", pounds("15.00"), pounds("5.00"));
  private static final DecisionUsed DRAWN =
      new DecisionUsed(id(9), id(20), id(21), "nights", null, pounds("16.00"), TODAY);

  @Test
  void all_of_it_where_nothing_was_drawn() {
    var freeing = freeing(FEDERATION).orElseThrow();
    assertEquals(List.of(free("20.00")), freeing.mandates());
    assertEquals(
        Optional.of(new FreeAgreement(id(5), id(9), id(10), CHARGE, TODAY)), freeing.agreement());
    var used = (Given) freeing.with(id(1), used());
    assertEquals(0, used.used().compareTo(BigDecimal.ZERO));
    assertEquals(used(), freeing.with(id(2), used()));
  }

  @Test
  void only_what_was_not_drawn_the_ring_fence_being_spent_first() {
    var freeing = freeing(FEDERATION, DRAWN).orElseThrow();
    assertEquals(List.of(free("4.00")), freeing.mandates());
    var left = new Charge(id(5), "urgent-care", pounds("0.00"), pounds("4.00"));
    assertEquals(
        Optional.of(new FreeAgreement(id(5), id(9), id(10), left, TODAY)), freeing.agreement());
  }

  @Test
  void nothing_of_another_decider_or_of_what_stands_no_more() {
    assertEquals(Optional.empty(), freeing(BOARD));
    assertEquals(
        Optional.empty(), freeing(FEDERATION, new DecisionSuperseded(id(9), id(8), TODAY)));
  }

  private static FreeMandate free(String sum) {
    return new FreeMandate(id(1), id(9), id(10), pounds(sum), TODAY);
  }

  private static Mandate used() {
    var given =
        Mandate.evolve(
            new Mandate.Unknown(), granted(1, PRACTICE, FEDERATION, terms(inAll("20.00"), false)));
    return Mandate.evolve(
        given, new MandateUsed(id(1), id(9), NIGHTS.code(), pounds("20.00"), TODAY));
  }

  private static Optional<Freeing> freeing(Party decider, RegisterEvent... later) {
    RegisterEntry entry = RegisterEntry.evolve(new RegisterEntry.Blank(), taken());
    for (RegisterEvent each : later) {
      entry = RegisterEntry.evolve(entry, each);
    }
    return Freeing.of(anew(decider), entry);
  }

  private static DecisionTaken taken() {
    return new DecisionTaken(
        id(9),
        FEDERATION,
        List.of(new Principal(PRACTICE, null, List.of(id(1)))),
        NIGHTS,
        "Title",
        "Text",
        pounds("20.00"),
        TODAY,
        "mandate",
        List.of(),
        List.of(),
        CHARGE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static TakeDecision anew(Party decider) {
    return new TakeDecision(
        id(10),
        decider,
        List.of(),
        NIGHTS,
        "Title",
        "Text",
        pounds("1.00"),
        TODAY,
        List.of(),
        null,
        null,
        id(9),
        null,
        List.of(),
        PartnersYes.NONE,
        null);
  }
}
