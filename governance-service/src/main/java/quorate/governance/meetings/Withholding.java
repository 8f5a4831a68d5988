package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import quorate.governance.registered.Registered;

/** Which papers are kept from whom, for an interest of theirs in the item. */
@Singleton
final class Withholding {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final KnownMeetings known;
  private final Registered register;

  Withholding(KnownMeetings known, Registered register) {
    this.known = known;
    this.register = register;
  }

  /**
   * The items whose papers who logs in so does not get, as it is now, whatever is asked about:
   * nobody reads the past to see what is kept from them.
   */
  Uni<Predicate<UUID>> from(String convener, String actor, UUID meeting) {
    return known
        .one(convener, meeting, ALWAYS)
        .chain(
            now ->
                register
                    .behind(convener, actor)
                    .map(
                        persons ->
                            item ->
                                persons.stream()
                                    .anyMatch(it -> now.state().room().withholds(item, it))));
  }
}
