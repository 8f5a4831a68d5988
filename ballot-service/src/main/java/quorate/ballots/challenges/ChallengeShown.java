package quorate.ballots.challenges;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.ChallengeGround;
import quorate.ballots.challenge.ChallengeEvent.ChallengeAnswered;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.ballots.challenge.Consequence;
import quorate.ballots.challenge.Standing;
import quorate.chassis.door.Versioned;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.WireJson;

/** A challenge as people read it; what was written is there for those alone whom it concerns. */
public record ChallengeShown(
    UUID challenge,
    UUID ballot,
    ChallengeGround ground,
    Standing standing,
    @Nullable String practice,
    @Nullable String option,
    String state,
    Instant lodged,
    @Nullable String text,
    @Nullable String document,
    @Nullable Answer answer,
    @Nullable Judgement judgement,
    @JsonIgnore long version)
    implements Versioned {

  /** What the returning officer said to it. */
  public record Answer(Instant answered, @Nullable String text) {}

  /** Which way it went, and what followed. */
  public record Judgement(
      Instant judged,
      String verdict,
      @Nullable Consequence consequence,
      @Nullable UUID rerun,
      @Nullable String reason) {}

  static ChallengeShown of(ChallengeView view, Optional<SealingKey> key) {
    var lodged = read(view.lodged, ChallengeLodged.class);
    return new ChallengeShown(
        lodged.challenge(),
        lodged.ballot(),
        lodged.ground(),
        lodged.standing(),
        lodged.practice(),
        lodged.option(),
        view.state,
        lodged.lodged(),
        opened(key, view.lodgedEntry, lodged.text()),
        lodged.document(),
        answer(view, key),
        judgement(view, key),
        view.version);
  }

  static ChallengeLodged lodged(ChallengeView view) {
    return read(view.lodged, ChallengeLodged.class);
  }

  private static @Nullable Answer answer(ChallengeView view, Optional<SealingKey> key) {
    if (view.answered == null || view.answeredAt == null || view.answeredEntry == null) {
      return null;
    }
    var answered = read(view.answered, ChallengeAnswered.class);
    return new Answer(view.answeredAt, opened(key, view.answeredEntry, answered.text()));
  }

  private static @Nullable Judgement judgement(ChallengeView view, Optional<SealingKey> key) {
    if (view.judged == null || view.judgedAt == null || view.judgedEntry == null) {
      return null;
    }
    if (view.state.equals("dismissed")) {
      var dismissed = read(view.judged, ChallengeDismissed.class);
      String reason = opened(key, view.judgedEntry, dismissed.reason());
      return new Judgement(view.judgedAt, view.state, null, null, reason);
    }
    var upheld = read(view.judged, ChallengeUpheld.class);
    return new Judgement(
        view.judgedAt,
        view.state,
        upheld.consequence(),
        upheld.rerun(),
        opened(key, view.judgedEntry, upheld.reason()));
  }

  private static @Nullable String opened(
      Optional<SealingKey> key, UUID entry, SealedChoice sealed) {
    return key.map(known -> Seals.openChoice(known, entry, sealed)).orElse(null);
  }

  private static <T> T read(String data, Class<T> event) {
    try {
      return WireJson.MAPPER.readValue(data, event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is no " + event.getSimpleName(), e);
    }
  }
}
