package quorate.governance.authority;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.governance.mandate.Limit;
import quorate.governance.mandate.Mandate.Given;

/** The limits of mandates that follow each other, as they stand on a day. */
record Limits(List<Given> mandates, LocalDate day) {

  /** Whether so much is more than the mandate lets be decided that day. */
  static Optional<Objection> over(Given given, @Nullable BigDecimal sum, LocalDate day) {
    Limit limit = given.on(day).limit();
    return limit == null || sum == null || sum.compareTo(limit.left(given.used())) <= 0
        ? Optional.empty()
        : Way.because(
            AuthorityRefusal.OVER_LIMIT,
            given,
            "sum",
            sum.toPlainString(),
            "its limit is " + told(given, limit));
  }

  /** That a sum is needed, and how much it is at most; empty where none is limited. */
  Optional<Objection> sumNeeded() {
    return mandates.stream()
        .filter(each -> each.on(day).limit() != null)
        .min(Comparator.comparing(this::left))
        .map(
            least ->
                new Objection(
                    AuthorityRefusal.SUM_NEEDED,
                    least.grant().mandate(),
                    "sum",
                    "none",
                    "A sum up to £%s is within it: %s. %s"
                        .formatted(
                            left(least).toPlainString(),
                            told(),
                            AuthorityRefusal.SUM_NEEDED.explanation())));
  }

  private BigDecimal left(Given given) {
    return Optional.ofNullable(given.on(day).limit())
        .map(limit -> limit.left(given.used()).max(BigDecimal.ZERO))
        .orElseThrow();
  }

  private String told() {
    return mandates.stream()
        .flatMap(
            each ->
                Optional.ofNullable(each.on(day).limit())
                    .map(
                        limit ->
                            "the mandate of %s to %s has %s"
                                .formatted(
                                    each.grant().giver(), each.grant().holder(), told(each, limit)))
                    .stream())
        .collect(Collectors.joining("; "));
  }

  private static String told(Given given, Limit limit) {
    String amount = limit.amount().toPlainString();
    return limit.per() == Limit.Per.DECISION
        ? "£%s per decision".formatted(amount)
        : "£%s in all, of which £%s is left"
            .formatted(amount, limit.left(given.used()).toPlainString());
  }
}
