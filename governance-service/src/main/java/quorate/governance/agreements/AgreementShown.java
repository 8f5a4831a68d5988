package quorate.governance.agreements;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.agreement.Agreement;
import quorate.governance.agreement.Agreement.Made;
import quorate.governance.agreement.Content;
import quorate.governance.agreement.Content.Fence;
import quorate.governance.agreement.OfPractice;
import quorate.governance.agreement.Purse;
import quorate.governance.evidence.Document;
import quorate.governance.kept.Kept.Known;

/** An agreement as people read it on a day, with what is left of its money. */
public record AgreementShown(
    UUID agreement,
    String title,
    String state,
    LocalDate since,
    Content content,
    Document document,
    @Nullable List<OfPractice> partners,
    @Nullable Money money,
    @Nullable LocalDate lastDay,
    List<Varied> variations,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** What is left: for any subject, and of each ring-fence. */
  public record Money(BigDecimal free, List<Left> ringFenced) {}

  /** What is left of a ring-fence. */
  public record Left(String subject, BigDecimal amount, BigDecimal left) {}

  /** What was agreed otherwise, from that day on. */
  public record Varied(
      LocalDate from, Content content, Document document, @Nullable List<OfPractice> partners) {}

  static AgreementShown of(Known<Agreement> known, LocalDate day) {
    if (!(known.state() instanceof Made made)) {
      throw new IllegalStateException("an agreement begins with being made");
    }
    Content content = made.on(day);
    return new AgreementShown(
        made.first().agreement(),
        made.first().title(),
        state(made, day),
        made.first().since(),
        content,
        made.first().document(),
        made.first().partners(),
        content.budget() == null ? null : money(made, content),
        made.ended() == null ? content.until() : made.ended().lastDay(),
        made.variations().stream()
            .map(each -> new Varied(each.from(), each.content(), each.document(), each.partners()))
            .toList(),
        known.version(),
        day.toEpochDay());
  }

  private static String state(Made made, LocalDate day) {
    if (day.isBefore(made.first().since())) {
      return "not-yet";
    }
    return made.isInForceOn(day) ? "in-force" : "over";
  }

  private static Money money(Made made, Content content) {
    return new Money(
        Purse.free(made, content),
        content.ringFenced().stream().map(each -> left(made, each)).toList());
  }

  private static Left left(Made made, Fence fence) {
    return new Left(fence.subject().code(), fence.amount(), Purse.left(made, fence));
  }
}
