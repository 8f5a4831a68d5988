package quorate.notifications.recipients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is told of a ballot: whoever may vote for a practice of its roll on that day. */
public final class Recipients {

  private Recipients() {}

  /**
   * The recipients, by practice and person. {@code agreed} gives the day of each person's standing
   * agreement to electronic notice. A person who acts for two practices is told for each.
   */
  public static List<Recipient> on(
      LocalDate day, Set<String> roll, Collection<Mandate> mandates, Map<UUID, LocalDate> agreed) {
    return mandates.stream()
        .filter(mandate -> roll.contains(mandate.practice()) && mandate.holdsOn(day))
        .map(mandate -> recipient(mandate, agreed.get(mandate.person())))
        .distinct()
        .sorted(Comparator.comparing(Recipient::practice).thenComparing(Recipient::person))
        .toList();
  }

  // E-mail only to those who agreed to it (Companies Act 2006, Schedule 5); all others get paper.
  private static Recipient recipient(Mandate mandate, @Nullable LocalDate agreed) {
    return agreed == null
        ? new Recipient(
            mandate.practice(),
            mandate.person(),
            Channel.LETTER,
            "no agreement to electronic notice")
        : new Recipient(
            mandate.practice(),
            mandate.person(),
            Channel.EMAIL,
            "electronic notice agreed on " + agreed);
  }
}
