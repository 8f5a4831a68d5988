package quorate.membership.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;
import quorate.membership.facts.Source;

/** What people send about organisations. */
public final class OrganisationRequests {

  // Not none: that is what rolls call the constituency of who is in no place.
  private static final String CODE = "[A-Z0-9]{3,10}|(?!none$)[a-z0-9][a-z0-9-]{1,59}";
  private static final String A_CODE =
      "Give an ODS code, such as 09D, or a word of your own in lower case, such as west-hove.";
  private static final int NAME = 200;
  private static final int REASON = 400;

  private OrganisationRequests() {}

  /** The document that a statement rests on, and its day. */
  public record OrganisationSource(
      @NotBlank @Size(max = NAME) String document, @NotNull LocalDate dated) {
    Source told() {
      return Source.told(document, dated);
    }
  }

  /** {@code organisation} is its ODS code or a word of the sender's; left out, an id is made. */
  public record NewOrganisation(
      @Nullable @Pattern(regexp = CODE, message = A_CODE) String organisation,
      @NotNull OrganisationKind kind,
      @NotBlank @OneLine @Size(max = NAME) String name,
      @NotNull LocalDate from,
      @NotNull @Valid OrganisationSource source) {}

  public record OrganisationName(
      @NotBlank @OneLine @Size(max = NAME) String name,
      @NotNull LocalDate from,
      @NotNull @Valid OrganisationSource source) {}

  public record OrganisationClosure(
      @NotNull LocalDate lastDay, @NotNull @Valid OrganisationSource source) {}

  public record OrganisationSuccession(
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String successor,
      @NotNull LocalDate from,
      @NotNull @Valid OrganisationSource source) {}

  public record NewLink(
      @NotNull Relation relation,
      @NotNull Party.Kind kind,
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String code,
      @NotNull LocalDate from,
      @Nullable LocalDate lastDay,
      @NotNull @Valid OrganisationSource source) {

    Links.Link link() {
      return new Links.Link(relation, new Party(kind, code));
    }
  }

  public record EndOfLink(
      @NotNull Relation relation,
      @NotNull Party.Kind kind,
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String code,
      @NotNull LocalDate lastDay,
      @NotNull @Valid OrganisationSource source) {

    Links.Link link() {
      return new Links.Link(relation, new Party(kind, code));
    }
  }

  public record LinkRetraction(
      @NotNull Relation relation,
      @NotNull Party.Kind kind,
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String code,
      @NotNull LocalDate from,
      @NotBlank @Size(max = REASON) String reason,
      @NotNull @Valid OrganisationSource source) {

    Links.Link link() {
      return new Links.Link(relation, new Party(kind, code));
    }
  }

  public record OrganisationRetraction(
      @NotNull OrganisationFact fact,
      @NotNull LocalDate from,
      @NotBlank @Size(max = REASON) String reason,
      @NotNull @Valid OrganisationSource source) {}
}
