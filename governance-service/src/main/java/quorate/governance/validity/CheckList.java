package quorate.governance.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.moment.Standpoint;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.validity.Check.Finding;

/** The check-list of one resolution on a day. */
public record CheckList(
    UUID resolution,
    String kind,
    String title,
    String state,
    LocalDate on,
    @Nullable Instant known,
    Finding finding,
    List<Check> checks,
    String advice) {

  /** What it is not. */
  public static final String ADVICE =
      "This is software and not legal advice: it looks at what was recorded and at the clauses that"
          + " it knows, and the articles or an agreement may ask for more.";

  public CheckList {
    checks = List.copyOf(checks);
  }

  /** The same, told as known at an instant that was asked for. */
  CheckList asKnown(@Nullable Instant at) {
    return new CheckList(resolution, kind, title, state, on, at, finding, checks, advice);
  }

  /** As of when it tells. */
  public String stood() {
    return new Standpoint(on, known).words();
  }

  static CheckList of(Standing it, LocalDate day, Facts facts) {
    var checks = Validity.of(facts);
    return new CheckList(
        it.id(),
        it.proposed().kind().toString(),
        it.proposed().title(),
        it.stateOn(day),
        day,
        null,
        Validity.worst(checks),
        checks,
        ADVICE);
  }
}
