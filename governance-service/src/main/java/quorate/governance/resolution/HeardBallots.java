package quorate.governance.resolution;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.WireJson;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.grounds.GroundView;
import quorate.governance.register.Link.Rel;
import quorate.governance.resolution.Beside.HeardDraft;

/** The ballots that were heard of, as far as putting a resolution to one needs. */
@Singleton
final class HeardBallots {

  private final Reads reads;

  HeardBallots(Reads reads) {
    this.reads = reads;
  }

  /** The draft, and up to where the log of ballots was read for it. */
  record Heard(Optional<HeardDraft> draft, long position) {
    static final Heard NOTHING = new Heard(Optional.empty(), -1);
  }

  private record Drafted(String kind, String vehicle) {}

  Uni<Heard> of(String convener, UUID ballot) {
    return reads
        .in(convener, () -> GroundView.<GroundView>list("ballot", ballot))
        .map(found -> heard(ballot, found));
  }

  private static Heard heard(UUID ballot, List<GroundView> found) {
    boolean declared = found.stream().anyMatch(it -> it.rel.equals(Rel.DECLARATION.word()));
    return found.stream()
        .filter(it -> it.rel.equals(Rel.BALLOT.word()))
        .findFirst()
        .map(
            it ->
                new Heard(
                    draft(ballot, it.data, declared),
                    found.stream()
                        .filter(each -> each.log.equals("ballot"))
                        .mapToLong(each -> each.position)
                        .max()
                        .orElse(-1)))
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
