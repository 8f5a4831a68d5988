package quorate.ballots.vote;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.WireJson;
import quorate.counting.Choice;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Answer;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Mark;
import quorate.counting.Choice.Rank;
import quorate.counting.Choice.Score;
import quorate.counting.Choice.Spoil;

/** A choice in words: exactly one of these is there. Sealed, it is this JSON. */
public record MarkedPaper(
    @Nullable String choose,
    @Nullable List<String> rank,
    @Nullable Boolean abstain,
    @Nullable List<String> mark,
    @Nullable List<List<String>> levels,
    @Nullable Map<String, Integer> score,
    @Nullable String answer,
    @Nullable Boolean spoil) {

  private static final String YES = "yes";

  /** Whether it says one thing, and only one. */
  public boolean saysOneThing() {
    long said =
        Stream.of(choose, rank, abstain, mark, levels, score, answer, spoil)
            .filter(Objects::nonNull)
            .count();
    return said == 1 && !Boolean.FALSE.equals(abstain) && !Boolean.FALSE.equals(spoil);
  }

  /** What it says. */
  public Choice choice() {
    if (choose != null) {
      return new Choose(choose);
    }
    if (rank != null) {
      return new Rank(rank);
    }
    if (mark != null) {
      return new Mark(mark);
    }
    if (levels != null) {
      return new Level(levels);
    }
    if (score != null) {
      return new Score(score);
    }
    return answer != null ? new Answer(answer.equals(YES)) : none();
  }

  /** Whether both say the same; in which order options are marked says nothing. */
  public boolean saysAs(MarkedPaper other) {
    return (mark != null && other.mark != null)
        ? Set.copyOf(mark).equals(Set.copyOf(other.mark))
        : equals(other);
  }

  private Choice none() {
    return spoil == null ? new Abstain() : new Spoil();
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
