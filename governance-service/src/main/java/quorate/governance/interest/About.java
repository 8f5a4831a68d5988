package quorate.governance.interest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an interest is about: an organisation by its code, subject words that items of an agenda are
 * matched against, or both; {@code competing} are the bodies with whose business it competes.
 */
public record About(@Nullable String organisation, List<String> subjects, List<UUID> competing) {

  public About {
    subjects = List.copyOf(subjects);
    competing = List.copyOf(competing);
  }

  /** Whether it says nothing that could be matched. */
  public boolean saysNothing() {
    return organisation == null && subjects.isEmpty();
  }

  /** Whether it bears on an item about this organisation and these subjects. */
  public boolean touches(List<String> organisations, List<String> itsSubjects) {
    return (organisation != null && organisations.contains(organisation))
        || itsSubjects.stream().anyMatch(subjects::contains);
  }
}
