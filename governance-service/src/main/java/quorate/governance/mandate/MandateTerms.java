package quorate.governance.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.subject.Subject;

/** What may be decided, how far, until when (the last day), and on which conditions. */
public record MandateTerms(
    List<Subject> subjects,
    @Nullable Limit limit,
    @Nullable LocalDate until,
    List<Condition> conditions,
    boolean subdelegation) {

  public MandateTerms {
    subjects = List.copyOf(subjects);
    conditions = List.copyOf(conditions);
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
