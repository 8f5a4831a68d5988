package quorate.membership.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;

/** A person as the secretary reads them; without name and addresses once their key is destroyed. */
public record PersonShown(
    UUID person,
    @Nullable String name,
    @Nullable String email,
    @Nullable ElectronicNotice electronicNotice,
    boolean logInBound,
    List<MandateView> mandates,
    @JsonIgnore long version)
    implements Versioned {

  public PersonShown {
    mandates = List.copyOf(mandates);
  }

  /** The address at which the person agreed to be told, and since when. */
  public record ElectronicNotice(@Nullable String address, LocalDate on) {}
}
