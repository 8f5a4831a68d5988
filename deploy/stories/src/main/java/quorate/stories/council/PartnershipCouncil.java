package quorate.stories.council;

import static quorate.stories.council.CouncilCheck.AUDIT_HOLDS;
import static quorate.stories.council.CouncilCheck.BOUND;
import static quorate.stories.council.CouncilCheck.LINE_FROM_THE_BYTES;
import static quorate.stories.council.CouncilCheck.NOTHING_OUTSIDE;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.Story;
import quorate.stories.checks.CheckName;
import quorate.stories.checks.Checks;
import quorate.stories.city.Audited;
import quorate.stories.city.Electors;
import quorate.stories.council.Year.Done;
import quorate.stories.leeds.LeedsFiles;
import quorate.stories.services.Bodies;
import quorate.stories.services.Mandates;
import quorate.stories.services.Meetings;
import quorate.stories.services.Membership;
import quorate.stories.services.Plans;
import quorate.stories.stack.EventTopic;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.LogTopic;
import quorate.stories.stack.Patience;
import quorate.stories.stack.Stack;

/**
 * An executive board without GPs spends by a plan that a locality-based council owns; what goes
 * beyond it takes the council's permission, and practices are bound that opted in.
 */
public final class PartnershipCouncil implements Story {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(5));
  private static final String CONVENER = LeedsFiles.CONVENER;
  private static final String SECRETARY = LeedsFiles.SECRETARY;

  @Override
  public String name() {
    return "partnership-council";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(CouncilCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var told = Inputs.of(Electors.read(inputs, PartnershipCouncil.class));
    var gateway = new Gateway(stack);
    var membership = new Membership(gateway, SECRETARY);
    if (told.published()) {
      new LeedsFiles(stack, progress).settle(membership);
    }
    var bodies = new Bodies(gateway, SECRETARY);
    var mandates = new Mandates(gateway, SECRETARY);
    var plans = new Plans(gateway, SECRETARY);
    var seated = new Seating(membership, bodies, told, checks).play();
    var done =
        new Year(
                plans,
                new Meetings(gateway, SECRETARY),
                bodies,
                mandates,
                told,
                seated,
                checks,
                progress)
            .play();
    var bound = bound(mandates, told, seated, checks);
    proved(stack, plans, told, done, checks);
    return List.of(
        "Drawn on %s: £%s of £%s, £%s of it by permission"
            .formatted(told.line(), told.drawn().add(told.more()), told.budget(), told.beyond()),
        "Opted in: " + bound);
  }

  private static List<String> bound(
      Mandates mandates, Inputs inputs, Seated seated, Checks checks) {
    String title = "Urgent care together, " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String optIn = mandates.propose("leeds-federation", title);
    for (String each : inputs.optedIn()) {
      mandates.yes(SECRETARY, optIn, each, seated.executives(), true).succeeded();
    }
    var bound = new ArrayList<String>();
    mandates
        .decision(mandates.take(optIn).succeeded().newId())
        .path("principals")
        .forEach(it -> bound.add(it.at("/party/code").asText()));
    checks.equal(BOUND, inputs.optedIn().stream().sorted().toList(), bound);
    return bound;
  }

  private static void proved(Stack stack, Plans plans, Inputs inputs, Done done, Checks checks) {
    BigDecimal shown =
        plans.drawings(done.plan()).stream()
            .map(it -> new BigDecimal(it.path("sum").asText()))
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    var bytes = new Bytes(new LogTopic(stack.kafka(), CONVENER, "governance"));
    checks.equal(
        LINE_FROM_THE_BYTES,
        shown,
        PATIENCE.last(() -> bytes.drawn(done.plan(), inputs.line()), shown::equals));
    var ids = new ArrayList<>(done.urgent());
    ids.add(done.plan());
    ids.add(done.permission());
    var outside = new EventTopic(stack.kafka(), CONVENER, "governance").read();
    checks.equal(
        NOTHING_OUTSIDE,
        List.of(),
        ids.stream().filter(id -> outside.stream().anyMatch(it -> it.contains(id))).toList());
    checks.equal(AUDIT_HOLDS, List.of(), Audited.of(stack, CONVENER).findings());
  }
}
