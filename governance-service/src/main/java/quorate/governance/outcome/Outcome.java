package quorate.governance.outcome;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.ballot.Count;
import quorate.governance.ballot.Count.HeadToHead;
import quorate.governance.ballot.Count.OptionVotes;

/** What an advisory count comes to. */
public sealed interface Outcome {

  /** The word for it in events and answers. */
  String word();

  /**
   * The electorate advises this option; {@code beatsEach} is unknown where papers were not ranked.
   */
  record Advised(String winner, @Nullable Boolean beatsEach) implements Outcome {
    @Override
    public String word() {
      return "advised";
    }
  }

  /** Options came out level; nobody draws a lot unless the notice said so. */
  record Tied(List<String> options) implements Outcome {
    @Override
    public String word() {
      return "tied";
    }
  }

  /** Too few took part for the count to say anything. */
  record Inquorate() implements Outcome {
    @Override
    public String word() {
      return "inquorate";
    }
  }

  /** Enough took part, and none of them chose an option. */
  record NoVotes() implements Outcome {
    @Override
    public String word() {
      return "no-votes";
    }
  }

  /**
   * Reads the outcome off a count. Quorum comes first: without it the figures below it mean
   * nothing. A sheet with votes, no winner and no tie is corrupt and throws.
   */
  static Outcome of(Count count) {
    if (!count.quorum().met()) {
      return new Inquorate();
    }
    if (count.votes().signum() == 0) {
      return new NoVotes();
    }
    String winner = count.winner();
    if (winner != null) {
      return new Advised(winner, beatsEach(winner, count));
    }
    if (count.ties().size() < 2) {
      throw new IllegalArgumentException("a count with votes has neither winner nor tie");
    }
    return new Tied(count.ties());
  }

  private static @Nullable Boolean beatsEach(String winner, Count count) {
    if (count.headToHead() == null) {
      return null;
    }
    return count.options().stream()
        .map(OptionVotes::option)
        .filter(option -> !option.equals(winner))
        .map(option -> count.between(winner, option))
        .allMatch(Outcome::won);
  }

  private static boolean won(Optional<HeadToHead> pair) {
    return pair.filter(p -> p.prefer().compareTo(p.opposed()) > 0).isPresent();
  }
}
