package quorate.membership.person;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is erased: contact details always; the name too, or a law keeps it, and the
 * earliest day on which it may go.
 */
public record Erasure(
    LocalDate contactErasedOn,
    @Nullable LocalDate nameErasedOn,
    @Nullable String law,
    @Nullable LocalDate earliest) {

  static Erasure ofContact(LocalDate on) {
    return new Erasure(on, null, null, null);
  }

  Erasure retaining(String law, LocalDate earliest) {
    return new Erasure(contactErasedOn, null, law, earliest);
  }

  Erasure ofName(LocalDate on) {
    return new Erasure(contactErasedOn, on, null, null);
  }

  /** Nothing of it, for a person of whom nothing was erased. */
  static Optional<Erasure> of(Person person) {
    return switch (person) {
      case Person.Unrecorded() -> Optional.empty();
      case Person.Recorded known -> known.erasure();
      case Person.Erased erased -> Optional.of(erased.erasure());
    };
  }
}
