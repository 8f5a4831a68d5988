package quorate.governance.resolutions;

import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Reader;
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

  /** The same, on a day and by this reader; a 404 problem where it is not theirs to read. */
  public Uni<Found<Standing>> one(
      String convener, UUID resolution, Instant until, LocalDate day, Reader reader) {
    return one(convener, resolution, until)
        .invoke(
            found -> {
              if (!found.state().on(day) || !isRead(reader, found.state())) {
                throw Problems.notFound();
              }
            });
  }

  /** Whether they see what comes before its body's meetings. */
  public static boolean isTheirs(Reader reader, Standing resolution) {
    UUID body = resolution.proposed().body();
    // what a ballot carried is of the members, of whichever meeting
    return body == null ? reader.all() || !reader.members().isEmpty() : reader.attends(body);
  }

  /** Whether they read it: theirs, or one that outsiders are told of. */
  static boolean isRead(Reader reader, Standing resolution) {
    return isTheirs(reader, resolution) || resolution.effect().published();
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

  /** Whether it was put by this ballot or motion. */
  public static boolean isPutBy(Standing each, UUID what) {
    var put = each.debate().put();
    return put != null && (what.equals(put.ballot()) || what.equals(put.motion()));
  }

  /** Those that it replaced, that this one replaced before, and so on, of all that are known. */
  public static List<UUID> below(Standing resolution, List<Standing> all) {
    List<UUID> below = new ArrayList<>();
    var replaces = resolution.proposed().replaces();
    while (replaces != null && !below.contains(replaces.resolution())) {
      UUID next = replaces.resolution();
      below.add(next);
      replaces =
          all.stream()
              .filter(each -> each.id().equals(next))
              .findFirst()
              .map(each -> each.proposed().replaces())
              .orElse(null);
    }
    return below;
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
