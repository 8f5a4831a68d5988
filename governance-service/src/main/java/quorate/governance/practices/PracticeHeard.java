package quorate.governance.practices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service listens to of practices in membership's log. */
public sealed interface PracticeHeard {

  String practice();

  record PracticePlaced(String practice, String subIcbLocation, LocalDate effective)
      implements PracticeHeard {}

  record NetworkJoined(String practice, String network, LocalDate from) implements PracticeHeard {}

  record NetworkLeft(String practice, String network, LocalDate lastDay) implements PracticeHeard {}

  /** {@code basis} is registered or weighted; {@code asOf} the day of the file. */
  record ListSizeStated(String practice, String basis, BigDecimal patients, LocalDate asOf)
      implements PracticeHeard {}

  /** What was said to begin on that day never was so; of a leaving, the day after the last. */
  record PracticeFactRetracted(String practice, String fact, LocalDate from)
      implements PracticeHeard {}

  /** {@code to} is the last day; left out, it is a representative's, for all matters. */
  record MandateGranted(
      UUID mandate,
      UUID person,
      String practice,
      String purpose,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String capacity,
      @Nullable List<String> matters)
      implements PracticeHeard {}

  record MandateRevoked(UUID mandate, UUID person, String practice, LocalDate lastDay)
      implements PracticeHeard {}
}
