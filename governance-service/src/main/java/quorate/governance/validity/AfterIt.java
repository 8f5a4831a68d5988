package quorate.governance.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.resolution.Filings.Filing;
import quorate.governance.validity.Check.Finding;
import quorate.governance.validity.Facts.Condition;
import quorate.governance.validity.Facts.Minutes;
import quorate.governance.validity.Facts.Result;

/** What must be so once a resolution was voted on: its sum, its authority, and what follows. */
final class AfterIt {

  private static final String PASSED = "passed";
  private static final String NOTICE_DOUBTFUL = "notice-doubtful";

  private AfterIt() {}

  static List<Check> checks(Facts facts) {
    List<Check> checks = new ArrayList<>();
    checks.add(majority(facts.result()));
    var held = facts.held();
    checks.add(
        held == null
            ? Validity.missing(
                Check.Requirement.AUTHORITY, "Under what it is decided is seen once it is put.", "")
            : Validity.good(Check.Requirement.AUTHORITY, held.authority()));
    facts.conditions().forEach(each -> checks.add(condition(each)));
    facts.filings().forEach(each -> checks.add(filing(each, facts)));
    minutes(facts, held == null ? null : held.minutes()).ifPresent(checks::add);
    challenge(facts).ifPresent(checks::add);
    return checks;
  }

  private static Check majority(@Nullable Result result) {
    if (result == null) {
      return Validity.missing(Check.Requirement.MAJORITY, "It is not decided yet.", "");
    }
    boolean shown = !result.arithmetic().isEmpty();
    Finding finding =
        switch (result.outcome()) {
          case PASSED ->
              shown && result.byTheVotes().equals(PASSED) ? Finding.GOOD : Finding.DOUBTFUL;
          case NOTICE_DOUBTFUL -> Finding.DOUBTFUL;
          default -> Finding.MISSING;
        };
    return new Check(
        Check.Requirement.MAJORITY,
        finding,
        "Outcome: %s; by the votes alone: %s. %s"
            .formatted(
                result.outcome(),
                result.byTheVotes(),
                shown ? result.arithmetic().getLast() : "Nothing shows the sum behind it."),
        "",
        result.at());
  }

  private static Check condition(Condition condition) {
    return new Check(
        Check.Requirement.CONDITIONS,
        condition.met() == null ? Finding.MISSING : Finding.GOOD,
        condition.met() == null
            ? "Open, so that it is not in force: " + condition.text()
            : "Met on %s: %s".formatted(condition.met(), condition.text()),
        "",
        condition.at());
  }

  private static Check filing(Filing filing, Facts facts) {
    var due = filing.due();
    var made = filing.made();
    Finding finding =
        made == null
            ? facts.today().isAfter(due.due()) ? Finding.DOUBTFUL : Finding.MISSING
            : filing.isLate() ? Finding.DOUBTFUL : Finding.GOOD;
    return new Check(
        Check.Requirement.FILING, finding, sentence(filing, facts), due.clause(), List.of());
  }

  private static String sentence(Filing filing, Facts facts) {
    var due = filing.due();
    var made = filing.made();
    String what = "%s, to %s: ".formatted(due.title(), due.to());
    if (made != null) {
      return what + "filed on %s, due on %s.".formatted(made.on(), due.due());
    }
    return what
        + (facts.today().isAfter(due.due()) ? "overdue since %s." : "due by %s.")
            .formatted(due.due());
  }

  // a resolution stands without them; signed, they are evidence of it
  private static Optional<Check> minutes(Facts facts, @Nullable Minutes minutes) {
    if (minutes == null || facts.result() == null) {
      return Optional.empty();
    }
    if (minutes.signed() != null) {
      return Optional.of(
          check(minutes, Finding.GOOD, "Minutes were signed on " + minutes.signed() + "."));
    }
    return Optional.of(
        minutes.approved() == null
            ? check(minutes, Finding.MISSING, "Minutes are neither approved nor signed.")
            : check(
                minutes,
                Finding.MISSING,
                "Minutes were approved on %s and are not signed.".formatted(minutes.approved())));
  }

  private static Check check(Minutes minutes, Finding finding, String sentence) {
    return new Check(Check.Requirement.MINUTES, finding, sentence, minutes.clause(), minutes.at());
  }

  private static Optional<Check> challenge(Facts facts) {
    var annulled = facts.annulled();
    return annulled == null
        ? Optional.empty()
        : Optional.of(
            new Check(
                Check.Requirement.CHALLENGE,
                Finding.DOUBTFUL,
                "The result was annulled on %s after a challenge.".formatted(annulled.on()),
                "",
                annulled.at()));
  }
}
