package quorate.governance.interest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.subject.Subject;

/**
 * What an interest is about: an organisation by its code, subject words that items of an agenda are
 * matched against, or both; {@code competing} are the bodies with whose business it competes.
 */
public record About(@Nullable String organisation, List<String> subjects, List<UUID> competing) {

  /** What the code of an organisation looks like, whatever its case. */
  public static final String ORGANISATION = "[0-9A-Za-z-]{1,40}";

  public About {
    subjects = List.copyOf(subjects);
    competing = List.copyOf(competing);
  }

  /** Whether it says nothing that could be matched. */
  public boolean saysNothing() {
    return organisation == null && subjects.isEmpty();
  }

  /**
   * Whether it bears on an item about these organisations and subjects: of two subjects of which
   * the one is part of the other, both are touched.
   */
  public boolean touches(List<String> organisations, List<String> itsSubjects) {
    return organisations.stream().anyMatch(each -> each.equalsIgnoreCase(organisation))
        || itsSubjects.stream().anyMatch(this::bearsOn);
  }

  private boolean bearsOn(String subject) {
    return subjects.stream()
        .anyMatch(own -> Subject.covers(own, subject) || Subject.covers(subject, own));
  }
}
