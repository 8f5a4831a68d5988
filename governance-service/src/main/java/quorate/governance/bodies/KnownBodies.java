package quorate.governance.bodies;

import static quorate.governance.body.Body.BODIES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.door.Problems;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.body.Body.Standing;

/** The bodies of a convener. */
@Singleton
public final class KnownBodies {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final StreamLog log;

  KnownBodies(StreamLog log) {
    this.log = log;
  }

  /** One as it was known at an instant; a 404 problem where it was not. */
  public Uni<Found<Standing>> one(String convener, UUID body, Instant until) {
    return log.one(convener, BODIES.stream(body), until)
        .map(
            found ->
                found
                    .filter(it -> it.state() instanceof Standing)
                    .map(it -> new Found<>((Standing) it.state(), it.version(), it.entries()))
                    .orElseThrow(Problems::notFound));
  }

  /** All that there are now. */
  public Uni<List<Standing>> all(String convener) {
    return all(convener, ALWAYS);
  }

  /** All as they were known at an instant. */
  public Uni<List<Standing>> all(String convener, Instant until) {
    return log.all(convener, BODIES, until)
        .map(
            all ->
                all.values().stream()
                    .flatMap(each -> each instanceof Standing s ? Stream.of(s) : Stream.empty())
                    .toList());
  }
}
