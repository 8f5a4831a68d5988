package quorate.membership.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people send about organisations. */
public final class OrganisationRequests {

  private static final String CODE = "[A-Z0-9]{3,10}|[a-z0-9][a-z0-9-]{1,59}";
  private static final String KIND =
      "system|sub-icb-location|place|lmc|federation|trust|council|community-body";
  private static final int NAME = 200;

  private OrganisationRequests() {}

  /** {@code organisation} is its ODS code or a word of the sender's; left out, an id is made. */
  public record NewOrganisation(
      @Nullable @Pattern(regexp = CODE) String organisation,
      @NotNull @Pattern(regexp = KIND) String kind,
      @NotBlank @Size(max = NAME) String name,
      @NotNull LocalDate from) {}

  public record NewName(@NotBlank @Size(max = NAME) String name, @NotNull LocalDate from) {}

  public record Closure(@NotNull LocalDate lastDay) {}

  public record NewLink(
      @NotNull @Pattern(regexp = "lies-in|covers") String relation,
      @NotNull @Pattern(regexp = "practice|network|organisation") String kind,
      @NotNull @Pattern(regexp = CODE) String code,
      @NotNull LocalDate from,
      @Nullable LocalDate lastDay) {

    Links.Link link() {
      return new Links.Link(Relation.of(relation), new Party(Party.Kind.of(kind), code));
    }
  }

  public record EndOfLink(
      @NotNull @Pattern(regexp = "lies-in|covers") String relation,
      @NotNull @Pattern(regexp = "practice|network|organisation") String kind,
      @NotNull @Pattern(regexp = CODE) String code,
      @NotNull LocalDate lastDay) {

    Links.Link link() {
      return new Links.Link(Relation.of(relation), new Party(Party.Kind.of(kind), code));
    }
  }
}
