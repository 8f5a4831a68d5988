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
    @Nullable ElectronicNotice electronicNotice,
    boolean logInBound,
    List<MandateView> mandates,
    @Nullable Erasure erasure,
    @JsonIgnore long version)
    implements Versioned {

  public PersonShown {
    mandates = List.copyOf(mandates);
  }

  /** The address at which the person agreed to be told, and since when. */
  public record ElectronicNotice(@Nullable String address, LocalDate on) {}
}
