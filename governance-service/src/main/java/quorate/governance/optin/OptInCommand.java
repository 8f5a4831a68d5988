package quorate.governance.optin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Evidence;
import quorate.governance.partners.PartnersYes;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/** What can be asked of an opt-in decision; {@code today} is the day in London. */
public sealed interface OptInCommand {

  UUID optIn();

  /** Asks practices to opt in. */
  record ProposeOptIn(
      UUID optIn,
      Party decider,
      Subject subject,
      String title,
      String text,
      @Nullable BigDecimal sum,
      List<Touch> touches,
      LocalDate until,
      LocalDate today)
      implements OptInCommand {

    public ProposeOptIn {
      touches = List.copyOf(touches);
    }
  }

  /**
   * A practice's yes; without evidence nobody speaks for it, and {@code known} is whether the
   * register knows the practice.
   */
  record SayYes(
      UUID optIn,
      String practice,
      boolean known,
      @Nullable Evidence evidence,
      PartnersYes partners,
      LocalDate today)
      implements OptInCommand {}

  /** A practice's no, before or after a yes; {@code known} as of a yes. */
  record SayNo(
      UUID optIn, String practice, boolean known, @Nullable Evidence evidence, LocalDate today)
      implements OptInCommand {}

  /** Closes it with the decision, for those who have opted in by now. */
  record TakeOptIn(UUID optIn, UUID decision, LocalDate today) implements OptInCommand {}
}
