package quorate.governance.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/**
 * What was agreed; {@code until} is the last day, the budget is in pounds, and {@code touches} is
 * what of the partners' own it touches where practices are parties.
 */
public record Content(
    List<Party> parties,
    Model model,
    List<Consequence> consequences,
    Population population,
    @Nullable LocalDate until,
    List<Aim> outcomes,
    @Nullable BigDecimal budget,
    List<Fence> ringFenced,
    @Nullable List<Touch> touches) {

  public Content {
    parties = List.copyOf(parties);
    consequences = List.copyOf(consequences);
    outcomes = List.copyOf(outcomes);
    ringFenced = List.copyOf(ringFenced);
    touches = touches == null || touches.isEmpty() ? null : List.copyOf(touches);
  }

  /** What of the partners' own it touches. */
  List<Touch> touched() {
    return touches == null ? List.of() : touches;
  }

  /** How they work together. */
  public enum Model {
    INFORMAL,
    MEMORANDUM,
    NETWORK,
    FEDERATION,
    ALLIANCE,
    LEAD_PROVIDER,
    JOINT_VENTURE,
    MERGER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What the model means for those who take part. */
  public record Consequence(Area area, String text) {

    /** What it is about. */
    public enum Area {
      LIABILITY,
      CONTRACT,
      STAFF,
      MONEY,
      PREMISES,
      DATA,
      EXIT,
      OTHER;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** For whom: in words, by whose practices it is, and how many patients were reckoned with. */
  public record Population(String words, List<Party> of, @Nullable BigDecimal patients) {
    public Population {
      of = List.copyOf(of);
    }
  }

  /** What is to come of it, and how that is measured. */
  public record Aim(String outcome, String words, @Nullable String measure) {}

  /** Money that is for this subject and what is part of it, and for nothing else. */
  public record Fence(Subject subject, BigDecimal amount) {}

  /** The ring-fence that a subject is within. */
  Optional<Fence> fence(String subject) {
    return ringFenced.stream().filter(each -> each.subject().covers(subject)).findFirst();
  }

  /** All that is ring-fenced. */
  BigDecimal fenced() {
    return ringFenced.stream().map(Fence::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
