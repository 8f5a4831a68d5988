package quorate.governance.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What has become known of a person's interests; what they wrote is sealed under their key. */
public sealed interface InterestEvent {

  /** Something that one person declared. */
  sealed interface OfPerson extends InterestEvent {
    UUID person();
  }

  /** {@code since} is the day on which the interest arose, {@code declared} that of telling it. */
  record InterestDeclared(
      UUID person,
      UUID interest,
      InterestType type,
      About about,
      LocalDate since,
      LocalDate declared,
      SealedValue text)
      implements OfPerson {}

  record InterestUpdated(
      UUID person,
      UUID interest,
      InterestType type,
      About about,
      LocalDate on,
      @Nullable SealedValue text)
      implements OfPerson {}

  record InterestEnded(UUID person, UUID interest, LocalDate lastDay) implements OfPerson {}

  /** All of them were gone through that day, or that there are none was said. */
  record InterestsReviewed(UUID person, LocalDate on) implements OfPerson {}

  /** Which types the published extract shows from now on. */
  record PublicationRuled(List<InterestType> types) implements InterestEvent {
    public PublicationRuled {
      types = List.copyOf(types);
    }
  }
}
