package quorate.ballots.certificate;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.OptionVotes;
import quorate.ballots.ballots.NoticeShown;
import quorate.ballots.results.Declared;
import quorate.ballots.results.OutcomeTold;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.rule.Clause;

/**
 * What a certificate says: lines of a name and a text, and the figures as a table. {@code rules}
 * and {@code findings} are empty without a rule set, {@code count} without a counting rule, {@code
 * figures} where options were compared in {@code pairs}, {@code progress} and {@code stages} where
 * there was but one stage.
 */
public record Certificate(
    String title,
    String outcome,
    List<Line> about,
    List<Line> rules,
    List<Finding> findings,
    List<Line> places,
    List<Figure> figures,
    List<Line> pairs,
    List<Progress> progress,
    List<Line> stages,
    List<Line> count,
    List<Line> proof) {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(CivilDay.ZONE);

  /** One line. */
  public record Line(String name, String text) {}

  /** An option's votes at the first count. */
  public record Figure(String option, String title, String votes) {}

  /** The votes of each option at some stages in a row, by their headings. */
  public record Progress(List<String> stages, List<Course> courses) {}

  /** What became of the votes of one option, or of those for nobody. */
  public record Course(String option, String title, List<String> votes) {}

  /** A step on the way to the verdict: what it is about, what was found, and the clause. */
  public record Finding(String about, String found, String clause) {}

  static Certificate of(Declared.Whole whole) {
    var declared = whole.result().declared();
    var told = OutcomeTold.of(declared);
    var stages = TheStages.of(declared);
    var frozen = Optional.ofNullable(whole.ballot().notice()).map(NoticeShown::ruleSet);
    return new Certificate(
        declared.title(),
        Outcome.of(declared),
        TheBallot.about(whole, declared),
        frozen.map(TheRules::of).orElse(List.of()),
        told.map(Findings::of).orElse(List.of()),
        told.map(Findings::places).orElse(List.of()),
        stages.byPairs() ? List.of() : figures(declared),
        stages.pairs(),
        stages.progress(),
        stages.stages(),
        Optional.ofNullable(declared.countingRule())
            .map(rule -> new TheCount(declared, rule).lines())
            .orElse(List.of()),
        proof(whole, declared));
  }

  private static List<Figure> figures(BallotDeclared declared) {
    return declared.options().stream()
        .map(option -> new Figure(option.option(), option.title(), option.votes()))
        .toList();
  }

  private static List<Line> proof(Declared.Whole whole, BallotDeclared declared) {
    var result = whole.result();
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            "Declared",
            "%s (Europe/London), by %s".formatted(when(declared.declared()), role(whole))));
    lines.add(new Line("Ballot", declared.ballot().toString()));
    lines.add(new Line("Declaring entry", "ballot:" + result.position));
    lines.add(new Line("Its hash (RFC 6962)", result.entryHash));
    lines.add(new Line("Challenges", Standing.of(whole)));
    return lines;
  }

  private static String role(Declared.Whole whole) {
    String authority = whole.result().authority;
    return "the " + authority.substring(authority.indexOf(':') + 1).replace('-', ' ');
  }

  static String when(Instant at) {
    return WHEN.format(at);
  }

  /** A clause and where it stands. */
  static String cited(Clause clause) {
    return "%s [%s]".formatted(clause.text(), clause.source());
  }

  static String words(Object value) {
    return value.toString().replace('-', ' ');
  }

  /** The titles of a declaration's options, by option. */
  static Map<String, String> titles(BallotDeclared declared) {
    return declared.options().stream()
        .collect(Collectors.toMap(OptionVotes::option, OptionVotes::title));
  }
}
