package quorate.ballots.receipts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.door.Versioned;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;

/**
 * Where a practice's vote stands in the log, and the hash by which anybody can prove it. {@code
 * choice} is there after the close only.
 */
public record Receipt(
    String practice,
    String position,
    UUID entry,
    String entryHash,
    String recorded,
    UUID mandate,
    String channel,
    @Nullable MarkedPaper choice,
    @JsonIgnore long version)
    implements Versioned {

  static Receipt of(Entry entry, VoteCast vote, Optional<SealingKey> published) {
    return new Receipt(
        vote.practice(),
        "ballot:" + entry.position(),
        entry.id(),
        LeafHash.of(entry.bytes()),
        EntryBytes.micros(entry.recorded()),
        vote.mandate(),
        vote.channel(),
        published.map(key -> MarkedPaper.open(key, entry.id(), vote.choice())).orElse(null),
        // Opening the choice shows more of what is recorded, so that is one version more.
        published.isPresent() ? entry.version() + 1 : entry.version());
  }
}
