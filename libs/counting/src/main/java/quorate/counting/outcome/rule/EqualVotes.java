package quorate.counting.outcome.rule;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of an equality of votes on a simple majority. */
public sealed interface EqualVotes {

  /** The day from which articles could no longer give a casting vote in a members' meeting. */
  LocalDate NO_CASTING_VOTES_FROM = LocalDate.of(2007, 10, 1);

  /** The rule that says it. */
  Clause clause();

  /** Exactly half is no majority: the resolution is lost. */
  record Fails(Clause clause) implements EqualVotes {}

  /** The tie is reported as a tie, and not broken. */
  record Reported(Clause clause) implements EqualVotes {}

  /**
   * The chair may cast a further vote; until it is cast the votes are tied. For members' meetings
   * the day since when the articles have held the clause is named.
   */
  record CastingVote(Clause clause, Optional<LocalDate> inArticlesSince) implements EqualVotes {

    /** A board's, as its terms say. */
    public static CastingVote ofBoard(Clause clause) {
      return new CastingVote(clause, Optional.empty());
    }

    /** A members' meeting's, by a clause of the articles that was in force on that day. */
    public static CastingVote ofMembers(Clause clause, LocalDate since) {
      return new CastingVote(clause, Optional.of(since));
    }

    /** Whether a members' meeting may use it (SI 2007/2194 Sch 3 para 23A). */
    public boolean savedForMembers() {
      return clause.ofTheArticles()
          && inArticlesSince.filter(day -> day.isBefore(NO_CASTING_VOTES_FROM)).isPresent();
    }
  }
}
