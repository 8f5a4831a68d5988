package quorate.governance.optin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.optin.OptIn.OPT_INS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Shell;
import quorate.governance.Race;
import quorate.governance.York;
import quorate.governance.coverage.Coverage;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.optin.OptIn.Proposed;
import quorate.governance.optin.OptInCommand.ProposeOptIn;
import quorate.governance.optin.OptInCommand.SayNo;
import quorate.governance.optin.OptInCommand.SayYes;
import quorate.governance.partners.PartnersYes;
import quorate.governance.practices.Practices.Covered;
import quorate.governance.register.RegisterEntry.Standing;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.testkit.ServiceUnderTest;

/**
 * A practice opts out while it is decided for those who opted in: either the decision does not bind
 * it, or its no is refused. {@code -Dquorate.seeds=n} tries more interleavings.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class OptOutRaceTest {

  private static final String OUT = York.PRACTICE.code();
  private static final String OTHER = York.OTHER.code();

  @Inject Shell shell;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final UUID optIn = UUID.randomUUID();

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("quorate.seeds", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoever_opts_out_first_is_not_bound_and_later_not_let_out(long seed) {
    var race = new Race(shell, seed);
    proposed(race, OUT, OTHER);
    var no = race.with(ask(race, out()));
    var taking = taking();
    var decided = race.with(take(race, taking));
    race.run();
    var taken = assertInstanceOf(Outcome.Recorded.class, decided.outcome(), "seed " + seed);
    var isOut = no.outcome() instanceof Outcome.Recorded it && it.last() < taken.first();
    if (!isOut) {
      assertRefused(OptInRefusal.ALREADY_TAKEN, no.outcome(), seed);
    }
    assertBound(race, taking, isOut ? List.of(OTHER) : List.of(OUT, OTHER), seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void where_the_only_one_opts_out_nothing_is_decided_or_it_is_bound(long seed) {
    var race = new Race(shell, seed);
    proposed(race, OUT);
    var no = race.with(ask(race, out()));
    var taking = taking();
    var decided = race.with(take(race, taking));
    race.run();
    if (decided.outcome() instanceof Outcome.Recorded) {
      assertRefused(OptInRefusal.ALREADY_TAKEN, no.outcome(), seed);
      assertBound(race, taking, List.of(OUT), seed);
    } else {
      assertRefused(OptInRefusal.NOBODY_OPTED_IN, decided.outcome(), seed);
      assertInstanceOf(Outcome.Recorded.class, no.outcome(), "seed " + seed);
      assertTrue(state(race).in().isEmpty(), "seed " + seed);
    }
  }

  private static void assertRefused(OptInRefusal why, Outcome outcome, long seed) {
    assertEquals(
        why,
        assertInstanceOf(Outcome.Refused.class, outcome, "seed " + seed).why(),
        "seed " + seed);
  }

  private void assertBound(Race race, TakingOptIn taking, List<String> whom, long seed) {
    var entry = assertInstanceOf(Standing.class, race.state(REGISTER.stream(taking.decision())));
    var decision = (DecisionTaken) entry.decision();
    assertEquals(
        whom,
        decision.principals().stream().map(each -> each.party().code()).toList(),
        "seed " + seed);
    var covers = decision.covers();
    assertEquals(whom.size(), covers == null ? 0 : covers.practices(), "seed " + seed);
    assertEquals(List.copyOf(state(race).in().keySet()), whom, "seed " + seed);
  }

  private Proposed state(Race race) {
    return assertInstanceOf(Proposed.class, race.state(OPT_INS.stream(optIn)));
  }

  private void proposed(Race race, String... practices) {
    var proposal =
        new ProposeOptIn(
            optIn, York.FEDERATION, York.URGENT, "Title", "Text", null, List.of(), today, today);
    assertRecorded(ask(race, proposal));
    var said = Evidence.of(new Document("YES-1", today, null));
    for (String each : practices) {
      assertRecorded(ask(race, new SayYes(optIn, each, true, said, PartnersYes.NONE, today)));
    }
  }

  private static void assertRecorded(Supplier<Uni<Outcome>> asked) {
    assertInstanceOf(Outcome.Recorded.class, asked.get().await().indefinitely());
  }

  private SayNo out() {
    return new SayNo(optIn, OUT, true, York.ON_PAPER, today);
  }

  private TakingOptIn taking() {
    return new TakingOptIn(optIn, UUID.randomUUID(), null, null, today);
  }

  private Supplier<Uni<Outcome>> ask(Race race, OptInCommand command) {
    var stream = OPT_INS.stream(optIn);
    return () ->
        shell.handle(
            race.request(),
            List.of(stream),
            loaded -> Plan.of(OptInDecider.decide(command, loaded.state(stream)), stream));
  }

  // what it covers is looked up after the streams are read, as it is at the door
  private Supplier<Uni<Outcome>> take(Race race, TakingOptIn taking) {
    return () ->
        shell.handleAnew(
            race.request(),
            taking.reads(),
            () -> UniHelper.toFuture(covered(race, taking)),
            taking::plan);
  }

  private Uni<Covered> covered(Race race, TakingOptIn taking) {
    return shell
        .look(race.convener(), taking.reads())
        .map(loaded -> (Proposed) loaded.state(taking.optInStream()))
        .map(each -> new Coverage(each.in().size(), BigDecimal.ZERO, each.in().size(), List.of()))
        .map(covers -> new Covered(covers, new HeardUpTo(0, Instant.now(), false)));
  }
}
