package quorate.governance.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.validity.Check.Finding;
import quorate.governance.validity.Facts.Held;
import quorate.governance.validity.Facts.Notice;
import quorate.governance.validity.Facts.Papers;

/** What must be so before a resolution is put: notice of it, and of its text. */
final class BeforeIt {

  private static final String DOUBTFUL = "doubtful";
  private static final String NOT_JUDGED = "not-judged";

  private BeforeIt() {}

  static List<Check> checks(Facts facts) {
    List<Check> checks = new ArrayList<>();
    var held = facts.held();
    Notice notice = held == null ? null : held.notice();
    checks.add(notice(notice));
    papers(held).ifPresent(checks::add);
    special(facts, notice).ifPresent(checks::add);
    text(facts, notice).ifPresent(checks::add);
    return checks;
  }

  private static Check notice(@Nullable Notice notice) {
    if (notice == null) {
      return Validity.missing(Check.Requirement.NOTICE, "No notice has been given yet.", "");
    }
    var told = notice.told();
    Finding finding =
        switch (notice.found()) {
          case DOUBTFUL -> Finding.DOUBTFUL;
          case NOT_JUDGED -> Finding.MISSING;
          default -> Finding.GOOD;
        };
    return new Check(Check.Requirement.NOTICE, finding, told.sentence(), told.clause(), told.at());
  }

  private static Optional<Check> papers(@Nullable Held held) {
    Papers papers = held == null ? null : held.papers();
    if (papers == null) {
      return Optional.empty();
    }
    var told = papers.told();
    Finding finding =
        papers.late() ? Finding.DOUBTFUL : papers.known() ? Finding.GOOD : Finding.MISSING;
    return Optional.of(
        new Check(Check.Requirement.PAPERS, finding, told.sentence(), told.clause(), told.at()));
  }

  // special notice of a removal (s168(2), s511) reaches the company, not the members
  private static Optional<Check> special(Facts facts, @Nullable Notice notice) {
    if (facts.kind() != Kind.REMOVAL_OF_DIRECTOR && facts.kind() != Kind.REMOVAL_OF_AUDITOR) {
      return Optional.empty();
    }
    return Optional.of(
        notice == null || notice.special() == null
            ? Validity.missing(
                Check.Requirement.SPECIAL_NOTICE,
                "No special notice of it to the company is recorded.",
                Validity.source(Requirement.SPECIAL_NOTICE))
            : Validity.found(Check.Requirement.SPECIAL_NOTICE, notice.special(), ""));
  }

  private static Optional<Check> text(Facts facts, @Nullable Notice notice) {
    if (facts.kind().level() != Kind.Level.SPECIAL) {
      return Optional.empty();
    }
    var asked =
        facts.way() != null && facts.way().vehicle() == Vehicle.WRITTEN_RESOLUTION
            ? Requirement.SPECIAL_IN_THE_RESOLUTION
            : Requirement.SPECIAL_IN_THE_NOTICE;
    if (notice == null || notice.text() == null) {
      return Optional.of(
          Validity.missing(
              Check.Requirement.TEXT_AS_IN_THE_NOTICE,
              "Nothing tells its text and that it is proposed as a special resolution.",
              Validity.source(asked)));
    }
    return Optional.of(told(facts, notice, notice.text(), asked));
  }

  private static Check told(Facts facts, Notice notice, String text, Requirement asked) {
    var wording = Wording.of(text, facts.text());
    boolean good = wording.isClerical();
    String sentence =
        notice.asThisKind()
            ? wording.sentence()
            : "What was told does not say that it is proposed as a special resolution.";
    boolean asTold = wording.isSame() || !notice.asThisKind();
    return new Check(
        Check.Requirement.TEXT_AS_IN_THE_NOTICE,
        good && notice.asThisKind() ? Finding.GOOD : Finding.DOUBTFUL,
        sentence,
        Validity.source(asTold ? asked : Requirement.TEXT_AS_IN_THE_NOTICE),
        notice.told().at());
  }
}
