package quorate.ballots.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.CastingStand;
import quorate.ballots.hands.HandRaised;
import quorate.ballots.hands.HandsEvent.CastingVoteOnHandsGiven;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.WireJson;

/** A show of hands as people read it; none where nothing was recorded. */
public record HandsShown(
    UUID ballot,
    String state,
    @Nullable String record,
    @Nullable List<HandRaised> hands,
    @Nullable List<String> present,
    @Nullable Instant recorded,
    @Nullable Map<String, Object> outcome,
    @Nullable Casting casting,
    @Nullable Poll poll,
    @Nullable Declared declared,
    @JsonIgnore long version)
    implements Versioned {

  /** By whom a poll was demanded, under which rule, and what was found of it. */
  public record Poll(
      Instant demanded,
      @Nullable List<String> practices,
      @Nullable Boolean chair,
      String demand,
      String found,
      String source) {}

  /** The chair's further vote on equal hands. */
  public record Casting(Instant given, CastingStand vote) {}

  /** What the chair declared. */
  public record Declared(Instant declared, String verdict) {}

  static HandsShown none(UUID ballot) {
    return new HandsShown(ballot, "none", null, null, null, null, null, null, null, null, 0);
  }

  static HandsShown of(HandsView view) {
    var recorded = view.recorded == null ? null : read(view.recorded, HandsRecorded.class);
    var cast = view.casting == null ? null : read(view.casting, CastingVoteOnHandsGiven.class);
    return new HandsShown(
        view.ballot,
        state(view),
        recorded == null ? null : Integer.toString(view.record),
        recorded == null ? null : recorded.hands(),
        recorded == null ? null : recorded.present(),
        view.recordedAt,
        recorded == null ? null : cast == null ? recorded.outcome() : cast.outcome(),
        cast == null || view.castingAt == null ? null : new Casting(view.castingAt, cast.vote()),
        poll(view),
        declared(view),
        view.version);
  }

  private static String state(HandsView view) {
    if (view.demanded != null) {
      return view.recorded == null ? "poll-demanded" : "superseded";
    }
    return view.declared == null ? "recorded" : "declared";
  }

  private static @Nullable Poll poll(HandsView view) {
    if (view.demanded == null || view.demandedAt == null) {
      return null;
    }
    var said = read(view.demanded, PollDemanded.class);
    return new Poll(
        view.demandedAt,
        said.practices(),
        said.chair(),
        said.demand(),
        said.found(),
        said.source());
  }

  private static @Nullable Declared declared(HandsView view) {
    return view.declared == null || view.declaredAt == null
        ? null
        : new Declared(view.declaredAt, read(view.declared, HandsDeclared.class).verdict());
  }

  private static <T> T read(String data, Class<T> event) {
    try {
      return WireJson.MAPPER.readValue(data, event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is no " + event.getSimpleName(), e);
    }
  }
}
