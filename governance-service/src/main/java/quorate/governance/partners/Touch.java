package quorate.governance.partners;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quorate.chassis.decide.Decision;

/** What of the partners' own a decision touches; their yes to it then needs their own decision. */
public enum Touch {
  LIABILITY,
  /** The practice's contract: GMS, PMS or APMS. */
  CONTRACT,
  BUSINESS_MODEL;

  /** Refused where one is named twice. */
  public static <E> Optional<Decision<E>> twice(List<Touch> touches, String field) {
    return touches.stream().distinct().count() < touches.size()
        ? Optional.of(Decision.refuse(PartnersRefusal.TOUCH_NAMED_TWICE, field, touches))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
