package quorate.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.York.BOARD;
import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.PRACTICE;
import static quorate.governance.mandate.Mandate.MANDATES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.decide.Refusal;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Shell;
import quorate.governance.Race.Runner;
import quorate.governance.authority.AuthorityRefusal;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateCommand;
import quorate.governance.mandate.MandateCommand.GrantMandate;
import quorate.governance.mandate.MandateCommand.RevokeMandate;
import quorate.governance.mandate.MandateDecider;
import quorate.governance.mandate.MandateEvent.Ground;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.partners.PartnersYes;
import quorate.governance.party.Party;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.Taking;
import quorate.testkit.ServiceUnderTest;

/**
 * A mandate is revoked, or its limit used up, while decisions are being taken under it: those that
 * are recorded first stand, the others are refused, and there is nothing in between. {@code
 * -Dquorate.seeds=n} tries more interleavings.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class RevocationRaceTest {

  private static final BigDecimal LIMIT = York.pounds("100.00");

  @Inject Shell shell;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("quorate.seeds", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_recorded_first_stands_and_the_other_is_refused(long seed) {
    var race = new Race(shell, seed);
    given(race, granted(first, Form.MANDATE, PRACTICE, FEDERATION));
    var takings = takings(race.upTo(4), FEDERATION, "40.00", first);
    revokedMeanwhile(race, takings, List.of(first), seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_a_chain_the_first_is_revoked_while_the_board_decides(long seed) {
    var race = new Race(shell, seed);
    given(race, granted(first, Form.MANDATE, PRACTICE, FEDERATION));
    given(race, granted(second, Form.DELEGATION, FEDERATION, BOARD));
    var takings = takings(race.upTo(3), BOARD, "40.00", first, second);
    revokedMeanwhile(race, takings, List.of(first, second), seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_decisions_that_want_one_limit_in_all_those_that_find_room_stand(long seed) {
    var race = new Race(shell, seed);
    given(race, granted(first, Form.MANDATE, PRACTICE, FEDERATION));
    var takings = takings(1 + race.upTo(2), FEDERATION, "60.00", first);
    var runners = takings.stream().map(each -> race.with(take(race, each))).toList();
    race.run();
    assertEquals(1, standing(runners, Set.of(AuthorityRefusal.OVER_LIMIT), Long.MAX_VALUE, seed));
    ends(race, takings, List.of(first), 1, "60.00", seed);
  }

  private void revokedMeanwhile(Race race, List<Taking> takings, List<UUID> chain, long seed) {
    var runners = takings.stream().map(each -> race.with(take(race, each))).toList();
    var revoking = race.with(ask(race, revoked(first)));
    race.run();
    var revoked = assertInstanceOf(Outcome.Recorded.class, revoking.outcome(), "seed " + seed);
    var rightly = Set.<Refusal>of(AuthorityRefusal.MANDATE_REVOKED, AuthorityRefusal.OVER_LIMIT);
    int taken = standing(runners, rightly, revoked.first(), seed);
    BigDecimal used = York.pounds("40.00").multiply(BigDecimal.valueOf(taken));
    ends(race, takings, chain, taken, used.toPlainString(), seed);
    assertNotNull(mandate(race, first).revoked());
  }

  /** How many were recorded; those before that entry, and the others refused for these reasons. */
  private static int standing(
      List<Runner> runners, Set<? extends Refusal> rightly, long before, long seed) {
    int taken = 0;
    for (Runner each : runners) {
      switch (each.outcome()) {
        case Outcome.Recorded it -> {
          taken++;
          assertTrue(it.last() < before, "decided after revocation, seed " + seed);
        }
        case Outcome.Refused no -> assertTrue(rightly.contains(no.why()), no + ", seed " + seed);
      }
    }
    return taken;
  }

  private static void ends(
      Race race, List<Taking> takings, List<UUID> chain, int taken, String used, long seed) {
    for (UUID each : chain) {
      Given given = mandate(race, each);
      assertEquals(taken, given.decisions(), "seed " + seed);
      assertEquals(0, given.used().compareTo(York.pounds(used)), given + ", seed " + seed);
      assertTrue(given.used().compareTo(LIMIT) <= 0, "seed " + seed);
    }
    long standing =
        takings.stream()
            .map(each -> race.state(REGISTER.stream(each.command().decision())))
            .filter(RegisterEntry.Standing.class::isInstance)
            .count();
    assertEquals(taken, standing, "seed " + seed);
  }

  private static Given mandate(Race race, UUID mandate) {
    return assertInstanceOf(Given.class, race.state(MANDATES.stream(mandate)));
  }

  private void given(Race race, GrantMandate grant) {
    assertInstanceOf(Outcome.Recorded.class, ask(race, grant).get().await().indefinitely());
  }

  private Supplier<Uni<Outcome>> ask(Race race, MandateCommand command) {
    var stream = MANDATES.stream(command.mandate());
    return () ->
        shell.handle(
            race.request(),
            List.of(stream),
            loaded ->
                Plan.of(
                    MandateDecider.decide(command, loaded.state(stream), new Mandate.Unknown()),
                    stream));
  }

  private Supplier<Uni<Outcome>> take(Race race, Taking taking) {
    return () -> shell.handle(race.request(), taking.reads(), taking::plan);
  }

  private static GrantMandate granted(UUID mandate, Form form, Party giver, Party holder) {
    return new GrantMandate(
        mandate,
        form,
        giver,
        holder,
        York.FIRST,
        new MandateTerms(List.of(York.URGENT), York.inAll("100.00"), null, List.of(), true, null),
        York.BASIS,
        York.ON_PAPER,
        PartnersYes.NONE,
        York.TODAY);
  }

  private RevokeMandate revoked(UUID mandate) {
    return new RevokeMandate(mandate, null, Ground.WITHDRAWN, York.ON_PAPER, today);
  }

  private List<Taking> takings(int several, Party decider, String sum, UUID... mandates) {
    return IntStream.range(0, several).mapToObj(_ -> taking(decider, sum, mandates)).toList();
  }

  private Taking taking(Party decider, String sum, UUID... mandates) {
    var command =
        new TakeDecision(
            UUID.randomUUID(),
            decider,
            List.of(new Share(PRACTICE, null)),
            York.NIGHTS,
            "Title",
            "Text",
            York.pounds(sum),
            today,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            PartnersYes.NONE,
            null);
    return new Taking(command, List.of(mandates), null);
  }
}
