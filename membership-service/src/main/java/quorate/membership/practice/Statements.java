package quorate.membership.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.ContractType;

/** What a secretary sends; each rests on a document. */
final class Statements {

  private static final String CODE = "[A-Z0-9]{3,6}";
  private static final String A_CODE = "Give an ODS code in capitals and digits, such as 09D.";

  private Statements() {}

  public record Name(
      @NotBlank @Size(max = 200) String name,
      @NotNull LocalDate effective,
      @NotNull @Valid StatedSource source) {}

  public record Area(
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String subIcbLocation,
      @Nullable @Pattern(regexp = CODE, message = A_CODE) String system,
      @NotNull LocalDate effective,
      @NotNull @Valid StatedSource source) {}

  /** The lines above the postcode, from a day on. */
  public record Address(
      @NotNull @Size(min = 1, max = 5) List<@NotBlank @Size(max = 100) String> lines,
      @NotNull LocalDate effective,
      @NotNull @Valid StatedSource source) {}

  /** Whether it dispenses, from a day on. */
  public record Dispensing(
      boolean dispensing, @NotNull LocalDate asOf, @NotNull @Valid StatedSource source) {}

  /** The first day on which it was open. */
  public record Opening(@NotNull LocalDate openedOn, @NotNull @Valid StatedSource source) {}

  /** The last day on which it is open. */
  public record Closure(@NotNull LocalDate closedOn, @NotNull @Valid StatedSource source) {}

  public record NetworkJoining(
      @NotNull
          @Pattern(regexp = "U[0-9]{5}", message = "Give the code of a network, such as U12345.")
          String network,
      @NotNull LocalDate from,
      @NotNull @Valid StatedSource source) {}

  public record NetworkLeaving(
      @NotNull
          @Pattern(regexp = "U[0-9]{5}", message = "Give the code of a network, such as U12345.")
          String network,
      @NotNull LocalDate lastDay,
      @NotNull @Valid StatedSource source) {}

  public record ListSize(
      @NotNull @Pattern(regexp = "registered|weighted", message = "Give registered or weighted.")
          String basis,
      @NotNull
          @Pattern(
              regexp = "[0-9]{1,7}([.][0-9]{1,4})?",
              message = "Give patients in digits, such as 8500 or 8500.25.")
          String patients,
      @NotNull LocalDate asOf,
      @NotNull @Valid StatedSource source) {}

  public record Contract(
      @NotNull ContractType contract,
      @NotNull LocalDate asOf,
      @NotNull @Valid StatedSource source) {}

  /** What was said to begin on that day, and never was so. */
  public record Retraction(
      @NotNull PracticeFact fact,
      @NotNull LocalDate from,
      @NotBlank @Size(max = 400) String reason,
      @NotNull @Valid StatedSource source) {}
}
