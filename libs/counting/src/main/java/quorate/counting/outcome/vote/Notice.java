package quorate.counting.outcome.vote;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.Words;

/** What is known of the notice, found elsewhere: whether it was good, and what it did. */
public record Notice(Found found, Set<Requirement> fulfilled) {

  /** How the notice was found. */
  public enum Found {
    GOOD,
    /** Not everybody was reached, but by accident only (s313). */
    DEEMED_GOOD,
    DOUBTFUL,
    /** Nobody has judged it yet: the outcome is told as if it were good. */
    NOT_JUDGED;

    @Override
    public String toString() {
      return Words.key(this);
    }
  }

  public Notice {
    fulfilled = Set.copyOf(fulfilled);
  }

  /** Good, with everything done that a rule may require. */
  public static Notice good() {
    return new Notice(Found.GOOD, EnumSet.allOf(Requirement.class));
  }

  public static Notice found(Found found) {
    return new Notice(found, EnumSet.allOf(Requirement.class));
  }

  /** Good, but for this that was not done. */
  public static Notice without(Requirement missed) {
    return new Notice(Found.GOOD, EnumSet.complementOf(EnumSet.of(missed)));
  }

  /** What was required and not done, in the order of the Act's sections. */
  public List<Requirement> missed(Set<Requirement> required) {
    return required.stream().filter(each -> !fulfilled.contains(each)).sorted().toList();
  }
}
