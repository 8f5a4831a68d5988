package quorate.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.mandate.Mandate.MANDATES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.decide.Refusal;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.governance.authority.AuthorityRefusal;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.Limit;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateCommand;
import quorate.governance.mandate.MandateCommand.GrantMandate;
import quorate.governance.mandate.MandateCommand.RevokeMandate;
import quorate.governance.mandate.MandateDecider;
import quorate.governance.mandate.MandateEvent.Ground;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.partners.PartnersYes;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.Taking;
import quorate.testkit.ServiceUnderTest;

/**
 * A mandate is revoked while decisions are being taken under it: those that are recorded first
 * stand, the others are refused, and there is nothing in between. {@code -Dquorate.seeds=n} tries
 * more interleavings.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class RevocationRaceTest {

  private static final Limit LIMIT = York.inAll("100.00");

  @Inject Shell shell;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final String convener = "r-" + UUID.randomUUID().toString().substring(0, 8);

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("quorate.seeds", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_recorded_first_stands_and_the_other_is_refused(long seed) {
    var random = new Random(seed);
    UUID mandate = UUID.randomUUID();
    assertInstanceOf(Outcome.Recorded.class, asked(granted(mandate)).join());
    List<Taking> takings = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      takings.add(taking(mandate));
    }
    var work = new ArrayList<Work>();
    takings.forEach(each -> work.add(new Work(() -> asked(each), random.nextInt(6_000_000))));
    var revoking = new Work(() -> asked(revoked(mandate)), random.nextInt(6_000_000));
    work.add(revoking);
    Collections.shuffle(work, random);
    work.forEach(Work::begin);
    judge(seed, mandate, takings, work, revoking);
  }

  private void judge(
      long seed, UUID mandate, List<Taking> takings, List<Work> work, Work revoking) {
    var revoked = assertInstanceOf(Outcome.Recorded.class, revoking.join(), "seed " + seed);
    int taken = 0;
    for (Work each : work) {
      if (each != revoking) {
        switch (each.join()) {
          case Outcome.Recorded it -> {
            taken++;
            assertTrue(it.last() < revoked.first(), "decided after revocation, seed " + seed);
          }
          case Outcome.Refused no -> assertTrue(isRightly(no.why()), no + ", seed " + seed);
        }
      }
    }
    Given given = assertInstanceOf(Given.class, state(mandate));
    assertNotNull(given.revoked());
    assertEquals(taken, given.decisions(), "seed " + seed);
    assertEquals(taken, takings.stream().filter(this::stands).count(), "seed " + seed);
    assertTrue(given.used().compareTo(LIMIT.amount()) <= 0, "seed " + seed);
  }

  private static boolean isRightly(Refusal why) {
    return why == AuthorityRefusal.MANDATE_REVOKED || why == AuthorityRefusal.OVER_LIMIT;
  }

  private Mandate state(UUID mandate) {
    var stream = MANDATES.stream(mandate);
    return shell.look(convener, List.of(stream)).await().indefinitely().state(stream);
  }

  private boolean stands(Taking taking) {
    var place = REGISTER.stream(taking.command().decision());
    Loaded loaded = shell.look(convener, List.of(place)).await().indefinitely();
    return loaded.state(place) instanceof RegisterEntry.Standing;
  }

  private CompletableFuture<Outcome> asked(MandateCommand command) {
    var stream = MANDATES.stream(command.mandate());
    return shell
        .handle(
            request(),
            List.of(stream),
            loaded ->
                Plan.of(
                    MandateDecider.decide(command, loaded.state(stream), new Mandate.Unknown()),
                    stream))
        .subscribeAsCompletionStage();
  }

  private CompletableFuture<Outcome> asked(Taking taking) {
    return shell.handle(request(), taking.reads(), taking::plan).subscribeAsCompletionStage();
  }

  private Request request() {
    return new Request(
        convener, "login:test", "role:secretary", Instant.now(), null, UUID.randomUUID(), null);
  }

  private static GrantMandate granted(UUID mandate) {
    return new GrantMandate(
        mandate,
        Form.MANDATE,
        York.PRACTICE,
        York.FEDERATION,
        York.FIRST,
        new MandateTerms(List.of(York.URGENT), LIMIT, null, List.of(), false, null),
        York.BASIS,
        York.ON_PAPER,
        PartnersYes.NONE,
        York.TODAY);
  }

  private RevokeMandate revoked(UUID mandate) {
    return new RevokeMandate(mandate, null, Ground.WITHDRAWN, York.ON_PAPER, today);
  }

  private Taking taking(UUID mandate) {
    var command =
        new TakeDecision(
            UUID.randomUUID(),
            York.FEDERATION,
            List.of(new Share(York.PRACTICE, null)),
            York.NIGHTS,
            "Title",
            "Text",
            York.pounds("40.00"),
            today,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            PartnersYes.NONE);
    return new Taking(command, List.of(mandate), null);
  }

  /** Something that begins a moment after it is told to. */
  private static final class Work {
    private final Supplier<CompletableFuture<Outcome>> what;
    private final long nanos;
    private CompletableFuture<Outcome> done = new CompletableFuture<>();

    Work(Supplier<CompletableFuture<Outcome>> what, long nanos) {
      this.what = what;
      this.nanos = nanos;
    }

    void begin() {
      done = CompletableFuture.supplyAsync(this::work, Thread.ofVirtual()::start);
    }

    private Outcome work() {
      LockSupport.parkNanos(nanos);
      return what.get().join();
    }

    Outcome join() {
      return done.join();
    }
  }
}
