package quorate.governance.agreement;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.agreement.Agreement.Made;
import quorate.governance.agreement.Content.Fence;
import quorate.governance.party.Party;

/** The money of an agreement: a budget, what of it is ring-fenced, and what was drawn. */
public final class Purse {

  private Purse() {}

  /** What a decision would take; refused where there is not so much for its subject. */
  public static Decision<Charge> charge(
      Agreement agreement,
      Party decider,
      List<Party> principals,
      String subject,
      @Nullable BigDecimal sum,
      LocalDate today) {
    if (!(agreement instanceof Made made)) {
      return refuse(AgreementRefusal.NO_SUCH_AGREEMENT);
    }
    var id = made.first().agreement();
    if (!made.isInForceOn(today)) {
      return refuse(AgreementRefusal.NOT_IN_FORCE, "agreement", id);
    }
    Content content = made.on(today);
    if (!content.parties().contains(decider) && !content.parties().containsAll(principals)) {
      return refuse(AgreementRefusal.NOT_A_PARTY, "decider", decider);
    }
    if (content.budget() == null) {
      return refuse(AgreementRefusal.NO_BUDGET, "agreement", id);
    }
    return sum == null
        ? refuse(AgreementRefusal.SUM_NEEDED, "sum", "none")
        : charge(made, content, subject, sum, today);
  }

  // First what is kept for the subject, then what is free.
  private static Decision<Charge> charge(
      Made made, Content content, String subject, BigDecimal sum, LocalDate today) {
    var fence = content.fence(subject);
    BigDecimal fenced = fence.map(each -> left(made, each)).orElse(BigDecimal.ZERO).min(sum);
    BigDecimal rest = sum.subtract(fenced);
    BigDecimal free = free(made, content);
    if (rest.compareTo(free) <= 0) {
      String code = fence.map(each -> each.subject().code()).orElse(null);
      return kept(made, new Charge(made.first().agreement(), code, fenced, rest), sum, today);
    }
    BigDecimal others =
        content.ringFenced().stream()
            .filter(each -> !each.subject().covers(subject))
            .map(each -> left(made, each))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean isThere = rest.compareTo(free.add(others)) <= 0;
    return refuse(
        isThere ? AgreementRefusal.RING_FENCED : AgreementRefusal.OVER_BUDGET,
        "sum",
        sum.toPlainString(),
        told(made, content, subject, free));
  }

  // what is agreed for days to come is promised already: nothing of it is spent before they come
  private static Decision<Charge> kept(Made made, Charge charge, BigDecimal sum, LocalDate today) {
    var after = made.charged(charge.fence(), charge.fenced(), charge.free());
    return made.variedAfter(today)
        .filter(from -> isOverdrawn(after, made.on(from)))
        .findFirst()
        .map(from -> less(made.on(from), from, sum))
        .orElseGet(() -> accept(charge));
  }

  private static Decision<Charge> less(Content agreed, LocalDate from, BigDecimal sum) {
    BigDecimal budget = agreed.budget();
    return refuse(
        AgreementRefusal.OVER_BUDGET,
        "sum",
        sum.toPlainString(),
        "From %s on there is %s, and with this more would be drawn than that leaves: decide on less, or have the agreement varied."
            .formatted(from, budget == null ? "no budget" : "£" + budget.toPlainString()));
  }

  private static String told(Made made, Content content, String subject, BigDecimal free) {
    BigDecimal own = content.fence(subject).map(each -> left(made, each)).orElse(BigDecimal.ZERO);
    String others =
        content.ringFenced().stream()
            .filter(each -> !each.subject().covers(subject))
            .map(
                each ->
                    "£%s for %s".formatted(left(made, each).toPlainString(), each.subject().code()))
            .collect(Collectors.joining(", "));
    return "For %s there is £%s, £%s of it ring-fenced for it; kept for other subjects: %s."
        .formatted(
            subject,
            own.add(free).toPlainString(),
            own.toPlainString(),
            others.isEmpty() ? "nothing" : others);
  }

  /** What is left of a ring-fence. */
  public static BigDecimal left(Made made, Fence fence) {
    return fence
        .amount()
        .subtract(made.drawnFenced().getOrDefault(fence.subject().code(), BigDecimal.ZERO));
  }

  /** What is left for any subject; what was drawn of a ring-fence that is no more counts here. */
  public static BigDecimal free(Made made, Content content) {
    BigDecimal budget = content.budget() == null ? BigDecimal.ZERO : content.budget();
    Set<String> kept = new HashSet<>();
    content.ringFenced().forEach(each -> kept.add(each.subject().code()));
    BigDecimal drawn =
        made.drawnFenced().entrySet().stream()
            .filter(each -> !kept.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .reduce(made.drawnFree(), BigDecimal::add);
    return budget.subtract(content.fenced()).subtract(drawn);
  }

  /** Whether what was drawn already is more than these contents would leave. */
  static boolean isOverdrawn(Made made, Content content) {
    return free(made, content).signum() < 0
        || content.ringFenced().stream().anyMatch(each -> left(made, each).signum() < 0);
  }
}
