package quorate.ballots.ballot;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vote.CastingVote;

/**
 * Who takes the chair, as a notice names them: a person of the register or a log-in's keyed hash.
 * {@code practice} is the elector that this person is or speaks for, if any: who is not to be
 * counted because of an interest has no casting vote either (model articles, art 13(2)).
 */
public record Chair(@Nullable UUID person, @Nullable String login, @Nullable String practice) {

  private static final String NOBODY_ON_THE_ROLL = "the chair";

  /** Who asks: a log-in's keyed hash, and the persons whom the register knows behind it. */
  public record By(String login, Set<UUID> persons) {

    public By {
      persons = Set.copyOf(persons);
    }
  }

  /** Whether it is they who take the chair. */
  public boolean isHeldBy(By asker) {
    return person == null ? asker.login().equals(login) : asker.persons().contains(person);
  }

  /** The vote as the outcome rules take it. */
  public CastingVote casting(CastingStand stand) {
    return new CastingVote(
        Objects.requireNonNullElse(practice, NOBODY_ON_THE_ROLL), stand.asVote());
  }
}
