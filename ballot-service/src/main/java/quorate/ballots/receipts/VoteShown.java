package quorate.ballots.receipts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.door.Versioned;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;

/**
 * What a practice's own people see of its vote: whether it has voted, by whom and when; {@code
 * times} is how often, changes included. {@code choice} is there for the voter, and once the ballot
 * is closed for the others; {@code note} for all of them, unless the voter was erased since.
 */
public record VoteShown(
    UUID ballot,
    String practice,
    boolean voted,
    @Nullable UUID person,
    @Nullable UUID mandate,
    @Nullable String recorded,
    @Nullable String channel,
    String times,
    @Nullable MarkedPaper choice,
    @Nullable String note,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** Of a practice's part in a ballot; {@code key} opens its choice to whoever asks. */
  static VoteShown of(
      UUID ballot,
      String practice,
      List<Entry> part,
      Optional<SealingKey> key,
      Map<UUID, SealingKey> people) {
    Entry last = part.getLast();
    long times = part.stream().filter(entry -> entry.event() instanceof VoteCast).count();
    return latest(part)
        .map(vote -> of(ballot, last, vote, times, key, people))
        .orElseGet(
            () ->
                new VoteShown(
                    ballot,
                    practice,
                    false,
                    null,
                    null,
                    null,
                    null,
                    "0",
                    null,
                    null,
                    last.version(),
                    0));
  }

  /** The vote that counts, of a part in a ballot. */
  static Optional<VoteCast> latest(List<Entry> part) {
    return part.getLast().event() instanceof VoteCast vote ? Optional.of(vote) : Optional.empty();
  }

  private static VoteShown of(
      UUID ballot,
      Entry entry,
      VoteCast vote,
      long times,
      Optional<SealingKey> key,
      Map<UUID, SealingKey> people) {
    return new VoteShown(
        ballot,
        vote.practice(),
        true,
        vote.person(),
        vote.mandate(),
        EntryBytes.micros(entry.recorded()),
        vote.channel(),
        Long.toString(times),
        key.map(known -> MarkedPaper.open(known, entry.id(), vote.choice())).orElse(null),
        note(entry, vote, people),
        entry.version(),
        // who may read more sees more of the same version
        (key.isPresent() ? 1 : 0) + (people.isEmpty() ? 0 : 2));
  }

  private static @Nullable String note(Entry entry, VoteCast vote, Map<UUID, SealingKey> people) {
    var sealed = vote.note();
    SealingKey key = people.get(vote.person());
    return sealed == null || key == null ? null : Seals.open(key, entry.id(), sealed);
  }
}
