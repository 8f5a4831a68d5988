package quorate.governance.resolution;

import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.WireJson;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.bodies.StreamLog;
import quorate.governance.grounds.GroundView;
import quorate.governance.register.Link.Rel;
import quorate.governance.resolution.Beside.HeardDraft;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.PutResolution;

/** The ballots that were heard of, as far as putting a resolution to one needs, and what is put. */
@Singleton
final class HeardBallots {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Reads reads;
  private final StreamLog log;

  HeardBallots(Reads reads, StreamLog log) {
    this.reads = reads;
    this.log = log;
  }

  /** The draft, and up to where the log of ballots was read for it. */
  record Heard(Optional<HeardDraft> draft, long position, Optional<UUID> first) {
    static final Heard NOTHING = new Heard(Optional.empty(), -1, Optional.empty());

    Heard with(Optional<UUID> another) {
      return new Heard(draft, position, another);
    }
  }

  private record Drafted(String kind, String vehicle, String question) {}

  /**
   * What putting it needs of the ballot or motion by which it is put, of another command nothing.
   */
  Uni<Heard> of(String convener, ResolutionCommand command) {
    if (!(command instanceof PutResolution put)) {
      return Uni.createFrom().item(Heard.NOTHING);
    }
    return switch (put.where()) {
      case ByBallot by ->
          of(convener, by.ballot()).chain(it -> free(convener, command, by.ballot(), it));
      case ByMotion by -> free(convener, command, by.motion(), Heard.NOTHING);
    };
  }

  // what is put claims its ballot or motion on a stream; what was put before that was done did not
  private Uni<Heard> free(String convener, ResolutionCommand command, UUID by, Heard heard) {
    return puts(convener, by, command.resolution()).map(heard::with);
  }

  private Uni<Heard> of(String convener, UUID ballot) {
    return reads.in(convener, () -> GroundView.of(ballot)).map(found -> heard(ballot, found));
  }

  /** Another resolution that is put by this ballot or motion. */
  private Uni<Optional<UUID>> puts(String convener, UUID what, UUID resolution) {
    return log.all(convener, RESOLUTIONS, ALWAYS)
        .map(
            all ->
                all.values().stream()
                    .flatMap(each -> each instanceof Standing s ? Stream.of(s) : Stream.empty())
                    .filter(each -> !each.id().equals(resolution))
                    .filter(each -> ResolutionDecider.isPutBy(each, what))
                    .map(Standing::id)
                    .findFirst());
  }

  private static Heard heard(UUID ballot, List<GroundView> found) {
    boolean declared = found.stream().anyMatch(it -> it.rel.equals(Rel.DECLARATION.word()));
    return found.stream()
        .filter(it -> it.rel.equals(Rel.BALLOT.word()))
        .reduce((earlier, later) -> later)
        .map(
            it ->
                new Heard(
                    draft(ballot, it.data, declared),
                    found.stream()
                        .filter(each -> each.log.equals("ballot"))
                        .mapToLong(each -> each.position)
                        .max()
                        .orElse(-1),
                    Optional.empty()))
        .orElse(Heard.NOTHING);
  }

  private static Optional<HeardDraft> draft(UUID ballot, String data, boolean declared) {
    try {
      var drafted = WireJson.MAPPER.readValue(data, Drafted.class);
      return Optional.of(
          new HeardDraft(
              ballot,
              named(Kind.values(), drafted.kind()),
              named(Vehicle.values(), drafted.vehicle()),
              drafted.question(),
              declared));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ballot " + ballot + " cannot be read", e);
    }
  }

  private static <T> T named(T[] all, String word) {
    return Arrays.stream(all)
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such word: " + word));
  }
}
