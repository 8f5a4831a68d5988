package quorate.governance.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.partners.Touch;
import quorate.governance.subject.Subject;

/**
 * What may be decided, how far, until when (the last day), and on which conditions; {@code touches}
 * is what of the partners' own it may touch, and nothing where it was not said.
 */
public record MandateTerms(
    List<Subject> subjects,
    @Nullable Limit limit,
    @Nullable LocalDate until,
    List<Condition> conditions,
    boolean subdelegation,
    @Nullable List<Touch> touches) {

  public MandateTerms {
    subjects = List.copyOf(subjects);
    conditions = List.copyOf(conditions);
    touches = touches == null || touches.isEmpty() ? null : List.copyOf(touches);
  }

  /** What of the partners' own may be touched. */
  public List<Touch> touched() {
    return touches == null ? List.of() : touches;
  }

  /** The subject that has this one in it. */
  public Optional<Subject> covering(String subject) {
    return subjects.stream().filter(each -> each.covers(subject)).findFirst();
  }

  /** The condition of this code. */
  public Optional<Condition> condition(String code) {
    return conditions.stream().filter(each -> each.condition().equals(code)).findFirst();
  }
}
