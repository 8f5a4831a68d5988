package quorate.ballots.receipts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    @Nullable MarkedPaper choice,
    @JsonIgnore long version)
    implements Versioned {

  static Receipt of(Entry entry, VoteCast vote, Optional<SealingKey> published) {
    return new Receipt(
        vote.practice(),
        "ballot:" + entry.position(),
        entry.id(),
        leafHash(entry.bytes()),
        EntryBytes.micros(entry.recorded()),
        vote.mandate(),
        published.map(key -> MarkedPaper.open(key, entry.id(), vote.choice())).orElse(null),
        // Opening the choice shows more of what is recorded, so that is one version more.
        published.isPresent() ? entry.version() + 1 : entry.version());
  }

  /** As RFC 6962 hashes a leaf: SHA-256 over a zero byte and the entry. */
  private static String leafHash(byte[] bytes) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((byte) 0);
      return HexFormat.of().formatHex(sha256.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
