package quorate.governance.meetings;

import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Clause;

/** A sentence, and the source that says it, where it rests on one. */
public record Stated(String sentence, @Nullable String clause) {

  static Stated of(String sentence) {
    return new Stated(sentence, null);
  }

  /** The rule's own words. */
  static Stated of(Clause clause) {
    return of(clause.text(), clause);
  }

  static Stated of(String sentence, Clause clause) {
    return new Stated(sentence, clause.source().toString());
  }

  /** As it is printed. */
  public String printed() {
    return clause == null ? sentence : "%s [%s]".formatted(sentence, clause);
  }
}
