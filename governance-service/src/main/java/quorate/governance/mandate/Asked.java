package quorate.governance.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;
import quorate.governance.partners.Touch;
import quorate.governance.subject.Subject;

/** Parts that people send of several things: documents, subjects, sums of money. */
public final class Asked {

  /** Pounds, with two digits of pence where there are any. */
  public static final String MONEY = "(0|[1-9][0-9]{0,11})(\\.[0-9]{2})?";

  /** How to mend a sum. */
  public static final String MONEY_MEND = "Give pounds in digits, such as 125000.00.";

  private static final int TEXT = 2_000;

  private Asked() {}

  /** A sum, if one was given. */
  public static @Nullable BigDecimal sum(@Nullable String pounds) {
    return pounds == null ? null : new BigDecimal(pounds);
  }

  /** What shows it, by the convener's own reference. */
  public record DocumentAsked(
      @NotNull
          @Pattern(
              regexp = "[0-9A-Za-z ./-]{1,60}",
              message = "Give the convener's own reference of the paper, such as PM-2026-14.")
          String reference,
      @NotNull LocalDate dated,
      @Nullable
          @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "Give a keyed hash (HMAC-SHA256) as 64 hexadecimal digits in lower case.")
          String hash) {

    /** The document. */
    public Document document() {
      return new Document(reference, dated, hash);
    }
  }

  /** A subject by code and words. */
  public record SubjectAsked(
      @NotNull
          @Pattern(
              regexp = Subject.CODE,
              message = "Give a code in small letters, its parts told by dots: urgent-care.nights.")
          String code,
      @NotBlank @Size(max = 200) String words) {

    /** The subject. */
    public Subject subject() {
      return new Subject(code, words);
    }
  }

  /** What it rests on. */
  public record BasisAsked(
      @NotBlank @Size(max = 200) String instrument,
      @NotBlank @Size(max = 200) String place,
      @Nullable @Size(min = 1, max = TEXT) String text) {

    LegalBasis basis() {
      return new LegalBasis(instrument, place, text);
    }
  }

  /** A limit in pounds. */
  public record LimitAsked(
      @NotNull @Pattern(regexp = MONEY, message = MONEY_MEND) String amount,
      @NotNull Limit.Per per) {

    Limit limit() {
      return new Limit(new BigDecimal(amount), per);
    }
  }

  /** A condition; {@code each} is whether it is met anew at each decision. */
  public record ConditionAsked(
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}", message = "Give a short code, such as case.")
          String condition,
      @NotNull Condition.Kind kind,
      @NotNull Boolean each,
      @NotBlank @Size(max = TEXT) String text) {

    Condition asked() {
      return new Condition(condition, kind, each, text);
    }
  }

  /** The terms of a mandate. */
  public record TermsAsked(
      @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid SubjectAsked> subjects,
      @Nullable @Valid LimitAsked limit,
      @Nullable LocalDate until,
      @Nullable @Size(max = 20) List<@NotNull @Valid ConditionAsked> conditions,
      @NotNull Boolean subdelegation,
      @Nullable @Size(max = 3) List<@NotNull Touch> touches) {

    MandateTerms terms() {
      var asked = conditions == null ? List.<ConditionAsked>of() : conditions;
      return new MandateTerms(
          subjects.stream().map(SubjectAsked::subject).toList(),
          limit == null ? null : limit.limit(),
          until,
          asked.stream().map(ConditionAsked::asked).toList(),
          subdelegation,
          touches);
    }
  }
}
