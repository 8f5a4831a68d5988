package quorate.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has been said of one practice to outsiders. */
public sealed interface PublishedEvent {

  /**
   * From that day on the practice is a member, in that network and that sub-ICB location, or is
   * none; what was said before of that day and later ones no longer holds.
   */
  record MembershipPublished(
      String practice,
      boolean member,
      LocalDate from,
      @Nullable String network,
      @Nullable String subIcbLocation)
      implements PublishedEvent {}
}
