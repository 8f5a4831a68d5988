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

  static FilingLine of(Filing filing, LocalDate day) {
    var due = filing.due();
    var made = filing.made();
    return new FilingLine(
        due.resolution(),
        due.filing(),
        due.title(),
        due.to(),
        due.due(),
        due.clause(),
        filing.stateOn(day),
        made == null ? null : made.on(),
        filing.document());
  }

  static List<FilingLine> of(Standing resolution, LocalDate day) {
    return resolution.filings().all().values().stream().map(each -> of(each, day)).toList();
  }
}
