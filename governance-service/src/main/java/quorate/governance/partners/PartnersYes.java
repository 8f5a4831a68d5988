package quorate.governance.partners;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;

/** What stands behind a practice's yes: its partners' own decision, and its own advice. */
public record PartnersYes(@Nullable PartnersDecision decision, @Nullable Advice advice) {

  /** Nothing was sent. */
  public static final PartnersYes NONE = new PartnersYes(null, null);

  /**
   * Why the yes does not count to what touches this; empty where it does. {@code put} is the day on
   * which it was put to the partners, where there is one; {@code at} leads the names of fields.
   */
  public <E> Optional<Decision<E>> refused(
      Collection<Touch> touches, @Nullable LocalDate put, LocalDate today, String at) {
    boolean needed = !touches.isEmpty();
    if (decision == null && needed) {
      return no(PartnersRefusal.PARTNERS_DECISION_NEEDED, at + "partnersdecision", "none");
    }
    if (advice == null && needed) {
      return no(PartnersRefusal.ADVICE_NEEDED, at + "advice", "none");
    }
    if (decision != null && put != null && decision.on().isBefore(put)) {
      return no(
          PartnersRefusal.DECIDED_BEFORE_IT_WAS_PUT, at + "partnersdecision.on", decision.on());
    }
    if (decision != null && Set.copyOf(decision.who()).size() < decision.who().size()) {
      return no(PartnersRefusal.PARTNER_NAMED_TWICE, at + "partnersdecision.who", decision.who());
    }
    return ahead(today, at);
  }

  // a paper of a day to come shows nothing yet, whatever it is of
  private <E> Optional<Decision<E>> ahead(LocalDate today, String at) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    if (decision != null) {
      days.put("partnersdecision.on", decision.on());
      days.put("partnersdecision.document.dated", decision.document().dated());
    }
    if (advice != null) {
      days.put("advice.on", advice.on());
      days.put("advice.document.dated", advice.document().dated());
    }
    return days.entrySet().stream()
        .filter(each -> each.getValue().isAfter(today))
        .findFirst()
        .map(each -> refuse(PartnersRefusal.DATED_AHEAD, at + each.getKey(), each.getValue()));
  }

  private static <E> Optional<Decision<E>> no(PartnersRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
