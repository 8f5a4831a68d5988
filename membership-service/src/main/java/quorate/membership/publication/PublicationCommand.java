package quorate.membership.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of the convener's rule. */
public sealed interface PublicationCommand {

  /**
   * Facts about members that hold on {@code from} or later are published, or are so no longer;
   * decided by that resolution or that body, in the convener's own words.
   */
  record RulePublication(
      Disclosure members,
      LocalDate from,
      LocalDate today,
      @Nullable String resolution,
      @Nullable String decidedBy)
      implements PublicationCommand {}
}
