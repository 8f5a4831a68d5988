package quorate.ballots.electorate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Constituencies.Named;

/** What people send about how a roll is to be drawn. */
public final class RollRequests {

  private static final String CODE = "[0-9A-Z]{1,10}";
  private static final String A_CODE = "Give an ODS code in capitals and digits, such as G81001.";
  private static final String ORGANISATION = "[A-Z0-9]{3,10}|[a-z0-9][a-z0-9-]{1,59}";
  private static final String AN_ORGANISATION =
      "Give the code of an organisation of the register, such as west-hove.";
  private static final String DECIMAL = "[0-9]{1,12}(\\.[0-9]{1,6})?";
  private static final String A_NUMBER = "Give a number in digits, such as 1000 or 0.5.";
  private static final String A_NAME = "Give a name in small letters, such as patients.";
  private static final int MOST_BASES = 3;
  private static final int MOST_LISTED = 1_000;

  private RollRequests() {}

  public record ElectorateAsked(
      @NotNull ElectorateKind kind,
      @Nullable @Pattern(regexp = CODE, message = A_CODE) String subIcbLocation,
      @Nullable @Pattern(regexp = CODE, message = A_CODE) String network,
      @Nullable @Size(max = MOST_LISTED)
          List<@NotNull @Pattern(regexp = CODE, message = A_CODE) String> practices,
      @Nullable @Pattern(regexp = ORGANISATION, message = AN_ORGANISATION) String collaboration,
      @Nullable @Pattern(regexp = ORGANISATION, message = AN_ORGANISATION) String place,
      @Nullable UUID body) {

    public Electorate electorate() {
      return new Electorate(kind, subIcbLocation, network, practices, collaboration, place, body);
    }
  }

  public record RollTermsAsked(
      @Nullable @Valid WeighingAsked weighing,
      @Nullable @Valid ConstituenciesAsked constituencies,
      @Nullable @Size(max = 3) List<@NotNull Exclusion> exclusions,
      @Nullable @Size(max = MOST_BASES) List<@NotNull @Valid FurtherBasisAsked> further,
      @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "Cite the clause.")
          String exclusionClause) {

    public static @Nullable RollTerms terms(@Nullable RollTermsAsked asked) {
      return asked == null
          ? null
          : new RollTerms(
              WeighingAsked.weighing(asked.weighing),
              asked.constituencies == null ? null : asked.constituencies.constituencies(),
              asked.exclusions,
              asked.further == null
                  ? null
                  : asked.further.stream().map(FurtherBasisAsked::basis).toList(),
              asked.exclusionClause);
    }
  }

  public record FurtherBasisAsked(
      @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = A_NAME) String name,
      @NotNull WeightBasis weightBasis,
      @Nullable @Valid WeighingAsked weighing) {

    FurtherBasis basis() {
      return new FurtherBasis(name, weightBasis, WeighingAsked.weighing(weighing));
    }
  }

  public record WeighingAsked(
      @Nullable PatientList list,
      @Nullable LocalDate fileDate,
      @Nullable @Pattern(regexp = DECIMAL, message = A_NUMBER) String per,
      @Nullable Rounding rounding,
      @Nullable @Pattern(regexp = DECIMAL, message = A_NUMBER) String cap,
      @Nullable WithoutFigure without,
      @Nullable @Size(max = 200) String clause) {

    public static @Nullable Weighing weighing(@Nullable WeighingAsked asked) {
      return asked == null
          ? null
          : new Weighing(
              asked.list,
              asked.fileDate,
              asked.per,
              asked.rounding,
              asked.cap,
              asked.without,
              asked.clause);
    }
  }

  public record ConstituenciesAsked(
      @NotNull ConstituencyKind kind,
      @Nullable @Size(max = 100) List<@NotNull @Valid ConstituencyAsked> list) {

    Constituencies constituencies() {
      return new Constituencies(
          kind,
          list == null
              ? null
              : list.stream().map(each -> new Named(each.name(), each.practices())).toList());
    }
  }

  public record ConstituencyAsked(
      @NotBlank
          @Size(max = 100)
          @Pattern(regexp = "[^\\t\\n\\r]*", message = "Give a name on one line.")
          String name,
      @NotEmpty @Size(max = MOST_LISTED)
          List<@NotNull @Pattern(regexp = CODE, message = A_CODE) String> practices) {}
}
