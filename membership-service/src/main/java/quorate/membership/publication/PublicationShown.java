package quorate.membership.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.membership.publication.Publication.Ruled;
import quorate.membership.publication.Publication.Unruled;

/** The rule as it stands: what is published, since when, and by whose decision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationShown(
    Disclosure members,
    @Nullable LocalDate from,
    @Nullable String resolution,
    @Nullable String decidedBy,
    @JsonIgnore long version)
    implements Versioned {

  static PublicationShown of(Publication rule, long version) {
    return switch (rule) {
      case Unruled() -> new PublicationShown(Disclosure.PRIVATE, null, null, null, version);
      case Ruled(var members, var from, var resolution, var decidedBy) ->
          new PublicationShown(members, from, resolution, decidedBy, version);
    };
  }
}
