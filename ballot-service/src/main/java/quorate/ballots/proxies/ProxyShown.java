package quorate.ballots.proxies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.vote.MarkedPaper;
import quorate.chassis.door.Versioned;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.wire.WireJson;

/**
 * An appointment as people read it; without a holder it is the chair's. The instruction is there
 * for the practice and the holder alone, and once it is revoked for the practice.
 */
public record ProxyShown(
    UUID appointment,
    UUID ballot,
    String practice,
    @Nullable UUID holder,
    @Nullable Boolean chair,
    String state,
    Boolean instructed,
    @Nullable MarkedPaper instruction,
    Instant appointed,
    @Nullable Instant revoked,
    @Nullable Instant voted,
    @JsonIgnore long version)
    implements Versioned {

  /** With the instruction where the ballot's key is given, and the vote where it may be told. */
  static ProxyShown of(ProxyView view, Optional<SealingKey> key, boolean tellsVote) {
    var event = read(view);
    var sealed = event.instruction();
    return new ProxyShown(
        view.appointment,
        view.ballot,
        view.practice,
        view.holder,
        view.holder == null ? true : null,
        view.revokedAt == null ? "in-force" : "revoked",
        sealed != null,
        sealed == null
            ? null
            : key.map(known -> MarkedPaper.open(known, view.appointment, sealed)).orElse(null),
        view.appointedAt,
        view.revokedAt,
        tellsVote ? view.votedAt : null,
        tellsVote || view.votedAt == null ? view.version : view.version - 1);
  }

  private static ProxyAppointed read(ProxyView view) {
    try {
      return WireJson.MAPPER.readValue(view.appointed, ProxyAppointed.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded appoints nobody", e);
    }
  }
}
