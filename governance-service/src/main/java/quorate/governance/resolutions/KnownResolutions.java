package quorate.governance.resolutions;

import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.door.Problems;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.resolution.Resolution.Standing;

/** The resolutions of a convener, folded from the log. */
@Singleton
public final class KnownResolutions {

  /** All that was ever recorded. */
  public static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final StreamLog log;

  KnownResolutions(StreamLog log) {
    this.log = log;
  }

  /** One as it was known at an instant; a 404 problem where it was not. */
  public Uni<Found<Standing>> one(String convener, UUID resolution, Instant until) {
    return log.one(convener, RESOLUTIONS.stream(resolution), until)
        .map(
            found ->
                found
                    .filter(it -> it.state() instanceof Standing)
                    .map(it -> new Found<>((Standing) it.state(), it.version(), it.entries()))
                    .orElseThrow(Problems::notFound));
  }

  /** All that were known at an instant. */
  public Uni<List<Standing>> all(String convener, Instant until) {
    return log.all(convener, RESOLUTIONS, until)
        .map(
            all ->
                all.values().stream()
                    .flatMap(each -> each instanceof Standing s ? Stream.of(s) : Stream.empty())
                    .toList());
  }

  /** Those that were put by this ballot or motion. */
  public Uni<List<Standing>> putBy(String convener, UUID what) {
    return all(convener, ALWAYS)
        .map(all -> all.stream().filter(each -> isPutBy(each, what)).toList());
  }

  private static boolean isPutBy(Standing each, UUID what) {
    var put = each.debate().put();
    return put != null && (what.equals(put.ballot()) || what.equals(put.motion()));
  }

  /** Those that a decision of the register settled. */
  public Uni<List<Standing>> settledBy(String convener, UUID decision, Instant until) {
    return all(convener, until)
        .map(all -> all.stream().filter(each -> isSettledBy(each, decision)).toList());
  }

  private static boolean isSettledBy(Standing each, UUID decision) {
    var settled = each.effect().settled();
    return settled != null && settled.decision().equals(decision);
  }
}
