package quorate.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;

/**
 * Members required a meeting: on which day that was received, and from whom; {@code cited} is their
 * requisition where it is on record.
 */
public record Required(LocalDate received, List<String> members, @Nullable Cited cited) {

  public Required {
    members = List.copyOf(members);
  }

  /** What they want to be dealt with, with the text of a resolution that is to be moved. */
  public record Business(String title, @Nullable Kind resolution, @Nullable String text) {}

  /** A requisition that was found good; {@code items} are the ids for its business. */
  public record Cited(
      UUID requisition, String found, LocalDate callBy, List<Business> business, List<UUID> items) {
    public Cited {
      business = List.copyOf(business);
      items = List.copyOf(items);
    }
  }

  /** Whether its text is missing, which the notice must give. */
  public static boolean lacksText(Business business) {
    var kind = business.resolution();
    return kind != null && Question.needsText(kind) && business.text() == null;
  }
}
