package quorate.ballots.vote;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.WireJson;
import quorate.counting.Choice;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Rank;

/** A choice in words: exactly one of the three is there. Sealed, it is this JSON. */
public record MarkedPaper(
    @Nullable String choose, @Nullable List<String> rank, @Nullable Boolean abstain) {

  /** Whether it says one thing, and only one. */
  public boolean saysOneThing() {
    int said = (choose == null ? 0 : 1) + (rank == null ? 0 : 1) + (abstain == null ? 0 : 1);
    return said == 1 && !Boolean.FALSE.equals(abstain);
  }

  /** What it says. */
  public Choice choice() {
    if (choose != null) {
      return new Choose(choose);
    }
    return rank != null ? new Rank(rank) : new Abstain();
  }

  /** Seals it for the entry that is to carry it. */
  public SealedChoice seal(SealingKey key, UUID entry) {
    try {
      return Seals.sealChoice(key, entry, WireJson.MAPPER.writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a choice cannot be written", e);
    }
  }

  /** Opens what was sealed for an entry; throws when that was not a choice. */
  public static MarkedPaper open(SealingKey key, UUID entry, SealedChoice sealed) {
    String json = Seals.openChoice(key, entry, sealed);
    try {
      MarkedPaper paper = WireJson.MAPPER.readValue(json, MarkedPaper.class);
      if (paper.saysOneThing()) {
        return paper;
      }
      throw new IllegalStateException("what entry " + entry + " seals is no choice");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what entry " + entry + " seals is no choice", e);
    }
  }
}
