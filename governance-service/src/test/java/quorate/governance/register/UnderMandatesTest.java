package quorate.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.York.BOARD;
import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.MINUTE;
import static quorate.governance.York.OTHER;
import static quorate.governance.York.PRACTICE;
import static quorate.governance.York.TODAY;
import static quorate.governance.York.id;
import static quorate.governance.York.inAll;
import static quorate.governance.York.perDecision;
import static quorate.governance.York.pounds;
import static quorate.governance.York.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.York;
import quorate.governance.authority.AuthorityRefusal;
import quorate.governance.evidence.Document;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.partners.PartnersRefusal;
import quorate.governance.partners.PartnersYes;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.Stated;
import quorate.testkit.DeciderSpec;

class UnderMandatesTest {

  private static final MandateGranted OF_PRACTICE =
      York.granted(1, PRACTICE, FEDERATION, terms(perDecision("100.00"), true));
  private static final MandateGranted OF_OTHER =
      York.granted(2, OTHER, FEDERATION, terms(perDecision("100.00"), true));
  private static final MandateGranted TO_BOARD =
      York.granted(3, Form.DELEGATION, FEDERATION, BOARD, terms(inAll("150.00"), false), null);

  @Test
  void a_decision_stands_with_its_chain() {
    var taken = taken(take(BOARD, "100.00", share(PRACTICE, null)), OF_PRACTICE, TO_BOARD);
    assertEquals(
        List.of(id(1), id(3)), taken.chain().stream().map(each -> each.mandate()).toList());
    assertEquals(List.of(id(1), id(3)), taken.principals().getFirst().mandates());
    assertEquals(
        "mandate of practice:B82001 (Federation agreement, clause 4.2);"
            + " delegation of federation:yor-fed (Federation agreement, clause 4.2)",
        taken.authority());
  }

  @Test
  void outside_the_mandate_it_is_refused_for_all() {
    register(OF_PRACTICE)
        .when(take(FEDERATION, "1.00", share(PRACTICE, null), share(OTHER, null)))
        .thenRefused(AuthorityRefusal.NO_MANDATE, "decider", FEDERATION);
    register(OF_PRACTICE)
        .when(take(FEDERATION, "100.01", share(PRACTICE, null)))
        .thenRefused(AuthorityRefusal.OVER_LIMIT, "sum", "100.01");
  }

  @Test
  void parts_add_up_to_the_sum_and_count_where_they_meet() {
    var both = take(BOARD, "150.00", share(PRACTICE, "100.00"), share(OTHER, "50.00"));
    var taken = taken(both, OF_PRACTICE, OF_OTHER, TO_BOARD);
    assertEquals(
        Map.of(id(1), pounds("100.00"), id(2), pounds("50.00"), id(3), pounds("150.00")),
        Uses.of(taken));
    register(OF_PRACTICE, OF_OTHER, TO_BOARD)
        .when(take(BOARD, "150.01", share(PRACTICE, "100.00"), share(OTHER, "50.01")))
        .thenRefused(AuthorityRefusal.OVER_LIMIT, "sum", "150.01");
    register(OF_PRACTICE, OF_OTHER, TO_BOARD)
        .when(take(BOARD, "150.00", share(PRACTICE, "100.00"), share(OTHER, "49.99")))
        .thenRefused(RegisterRefusal.SHARES_DIFFER, "sum", "150.00");
    register(OF_PRACTICE, OF_OTHER, TO_BOARD)
        .when(take(BOARD, "150.00", share(PRACTICE, "100.00"), share(OTHER, null)))
        .thenRefused(RegisterRefusal.SHARES_DIFFER);
  }

  @Test
  void without_parts_the_whole_sum_counts_for_each_and_once_where_they_meet() {
    var taken =
        taken(
            take(BOARD, "100.00", share(PRACTICE, null), share(OTHER, null)),
            OF_PRACTICE,
            OF_OTHER,
            TO_BOARD);
    assertEquals(
        Map.of(id(1), pounds("100.00"), id(2), pounds("100.00"), id(3), pounds("100.00")),
        Uses.of(taken));
  }

  @Test
  void nobody_is_decided_for_twice() {
    register(OF_PRACTICE)
        .when(take(FEDERATION, "1.00", share(PRACTICE, null), share(PRACTICE, null)))
        .thenRefused(RegisterRefusal.PRINCIPAL_NAMED_TWICE, "principals", PRACTICE);
  }

  @Test
  void what_shows_a_condition_is_not_dated_ahead() {
    var ahead = TODAY.plusDays(1);
    var stated = new Stated(id(1), "case", new Document("X-1", ahead, null));
    register(OF_PRACTICE)
        .when(take(FEDERATION, List.of(stated), share(PRACTICE, null)))
        .thenRefused(RegisterRefusal.DATED_AHEAD);
    register(OF_PRACTICE)
        .when(take(FEDERATION, List.of(new Stated(id(1), "case", MINUTE)), share(PRACTICE, null)))
        .thenEvents(it -> {});
  }

  @Test
  void under_a_limit_the_sum_is_stated() {
    register(OF_PRACTICE)
        .when(take(FEDERATION, (BigDecimal) null, List.of(), share(PRACTICE, null)))
        .thenRefused(AuthorityRefusal.SUM_NEEDED, "sum", "none");
    register(OF_PRACTICE, TO_BOARD)
        .when(take(BOARD, (BigDecimal) null, List.of(), share(PRACTICE, null)))
        .thenRefused(AuthorityRefusal.SUM_NEEDED);
    register(York.granted(1, PRACTICE, FEDERATION, terms(null, true)))
        .when(take(FEDERATION, (BigDecimal) null, List.of(), share(PRACTICE, null)))
        .thenEvents(it -> {});
  }

  @Test
  void what_touches_the_partners_is_decided_for_a_practice_under_a_mandate_for_it() {
    register(York.granted(1, PRACTICE, FEDERATION, terms(null, true)))
        .when(touching(FEDERATION, PRACTICE, PartnersYes.NONE))
        .thenRefused(AuthorityRefusal.TOUCHES_THE_PARTNERS, "touches", "liability");
    var taken =
        taken(
            touching(FEDERATION, PRACTICE, PartnersYes.NONE),
            York.granted(1, PRACTICE, FEDERATION, York.touching(Touch.LIABILITY)));
    assertEquals(List.of(Touch.LIABILITY), taken.touches());
  }

  @Test
  void and_by_a_practice_for_itself_with_its_partners_own_decision() {
    register()
        .when(touching(PRACTICE, PRACTICE, PartnersYes.NONE))
        .thenRefused(PartnersRefusal.PARTNERS_DECISION_NEEDED, "partnersdecision", "none");
    var yes = new PartnersYes(York.PARTNERS, York.WAIVED);
    assertEquals(York.PARTNERS, taken(touching(PRACTICE, PRACTICE, yes)).partnersDecision());
    register().when(touching(FEDERATION, FEDERATION, PartnersYes.NONE)).thenEvents(it -> {});
  }

  private static Share share(Party party, @Nullable String sum) {
    return new Share(party, sum == null ? null : pounds(sum));
  }

  private static TakeDecision take(Party decider, String sum, Share... principals) {
    return take(decider, pounds(sum), List.of(), principals);
  }

  private static TakeDecision take(Party decider, List<Stated> met, Share... principals) {
    return take(decider, pounds("1.00"), met, principals);
  }

  private static TakeDecision take(
      Party decider, @Nullable BigDecimal sum, List<Stated> met, Share... principals) {
    return new TakeDecision(
        id(9),
        decider,
        List.of(principals),
        York.NIGHTS,
        "Title",
        "Text",
        sum,
        TODAY,
        met,
        null,
        null,
        null,
        null,
        List.of(),
        PartnersYes.NONE,
        null);
  }

  private static TakeDecision touching(Party decider, Party principal, PartnersYes partners) {
    return new TakeDecision(
        id(9),
        decider,
        List.of(share(principal, null)),
        York.NIGHTS,
        "Title",
        "Text",
        null,
        TODAY,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(Touch.LIABILITY),
        partners,
        null);
  }

  private static DecisionTaken taken(TakeDecision command, MandateGranted... mandates) {
    List<RegisterEvent> entered = new ArrayList<>();
    register(mandates).when(command).thenEvents(entered::addAll);
    return (DecisionTaken) entered.getFirst();
  }

  private static DeciderSpec<RegisterCommand, RegisterEvent> register(MandateGranted... mandates) {
    var given =
        Arrays.stream(mandates)
            .map(each -> (Given) Mandate.evolve(new Mandate.Unknown(), each))
            .toList();
    return DeciderSpec.of(
        RegisterEntry.REGISTER,
        (command, entry) -> RegisterDecider.decide(command, entry, new Backing(given, null)));
  }
}
