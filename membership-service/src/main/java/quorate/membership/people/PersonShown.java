package quorate.membership.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.membership.person.Erasure;

/** A person as the secretary reads them; an erased one without what was erased, and since when. */
public record PersonShown(
    UUID person,
    @Nullable String name,
    @Nullable String email,
    @Nullable String serviceAddress,
    @Nullable ElectronicNotice electronicNotice,
    boolean logInBound,
    List<Role> roles,
    List<MandateView> mandates,
    @Nullable Erasure erasure,
    @JsonIgnore long version)
    implements Versioned {

  public PersonShown {
    roles = List.copyOf(roles);
    mandates = List.copyOf(mandates);
  }

  /** The same, of whom an erasure leaves nothing else. */
  PersonShown erased(Erasure by) {
    return new PersonShown(
        person, null, null, null, null, false, List.of(), List.of(), by, version);
  }

  /** The address at which the person agreed to be told, since when, and of what. */
  public record ElectronicNotice(@Nullable String address, LocalDate on, String scope) {}

  /** What the person is by profession, in a practice or outside all. */
  public record Role(String role, @Nullable String practice, LocalDate from) {}
}
