package quorate.governance.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;
import quorate.governance.resolution.Filings.Filing;
import quorate.governance.resolution.Resolution.Standing;

/** Something to be filed: by when, by which clause, and when it was, with what shows it. */
public record FilingLine(
    UUID resolution,
    String filing,
    String title,
    String to,
    LocalDate due,
    String clause,
    String state,
    @Nullable LocalDate filed,
    @Nullable Document document) {

  // an annulled resolution is none, of which nothing is to be filed
  private static final String NOT_DUE = "not-due";

  static FilingLine of(Filing filing, boolean annulled, LocalDate day) {
    var due = filing.due();
    var made = filing.madeBy(day);
    return new FilingLine(
        due.resolution(),
        due.filing(),
        due.title(),
        due.to(),
        due.due(),
        due.clause(),
        annulled && made == null ? NOT_DUE : filing.stateOn(day),
        made == null ? null : made.on(),
        made == null ? null : made.document());
  }

  static List<FilingLine> of(Standing resolution, LocalDate day) {
    var settled = resolution.effect().settled();
    return settled == null || settled.on().isAfter(day)
        ? List.of()
        : resolution.filings().all().values().stream()
            .map(each -> of(each, resolution.effect().annulledOn(day), day))
            .toList();
  }
}
