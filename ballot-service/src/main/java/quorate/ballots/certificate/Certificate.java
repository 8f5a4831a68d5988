package quorate.ballots.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.OptionVotes;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.NoticeShown;
import quorate.ballots.results.Declared;
import quorate.ballots.results.OutcomeTold;
import quorate.counting.outcome.rule.Clause;

/**
 * What a certificate says: lines of a name and a text, and the figures as a table. {@code rules}
 * and {@code findings} are empty without a rule set, {@code count} without a counting rule, {@code
 * figures} where options were compared in {@code pairs}, {@code stages} where there was but one.
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
    List<Line> stages,
    List<Line> count,
    List<Line> proof) {

  static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(CIVIL);

  /** One line. */
  public record Line(String name, String text) {}

  /** An option's votes at the first count. */
  public record Figure(String option, String title, String votes) {}

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
        about(whole, declared),
        frozen.map(TheRules::of).orElse(List.of()),
        told.map(Findings::of).orElse(List.of()),
        told.map(Findings::places).orElse(List.of()),
        stages.byPairs() ? List.of() : figures(declared),
        stages.pairs(),
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

  private static List<Line> about(Declared.Whole whole, BallotDeclared declared) {
    var ballot = whole.ballot();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Convener", whole.result().convener));
    lines.add(new Line("Question", declared.question()));
    lines.add(new Line("In law", words(declared.vehicle()) + ", " + words(ballot.kind())));
    lines.add(new Line("Rule", rule(ballot, declared)));
    var hands = declared.hands();
    if (hands != null) {
      lines.add(
          new Line(
              "Taken",
              "on a show of hands, record %d, one vote for each hand; no poll was held, and what"
                      .formatted(hands.record())
                  + " the chair declared is conclusive (Companies Act 2006 s320(1))"));
    }
    lines.add(new Line("Electorate", electorate(ballot)));
    lines.add(new Line("Roll", roll(ballot, declared)));
    var roll = ballot.roll();
    if (roll != null && roll.weights() != null) {
      lines.add(new Line("Weights of the roll", weights(ballot, roll.weight(), roll.weights())));
    }
    lines.addAll(TheWeights.of(ballot));
    lines.addAll(Timetable.of(ballot));
    lines.addAll(withdrawn(ballot));
    persons(ballot).ifPresent(lines::add);
    lines.add(
        new Line(
            "Turnout",
            "%d of %d practices, weighing %s of %s"
                .formatted(
                    declared.turnout().heads(),
                    declared.electors(),
                    declared.turnout().weight(),
                    declared.weight())));
    lines.add(new Line("Quorum", quorum(declared)));
    lines.add(new Line("Abstentions", declared.abstentions()));
    if (declared.invalid() != null) {
      lines.add(new Line("Not countable", declared.invalid()));
    }
    if (declared.notCounted() != null) {
      lines.add(new Line("For nobody who stands", declared.notCounted()));
    }
    return lines;
  }

  // a rule set counts heads its own way: one person for two is one
  static String quorum(BallotDeclared declared) {
    var heads = declared.quorum().heads();
    return OutcomeTold.of(declared)
        .flatMap(OutcomeTold::quorum)
        .orElseGet(
            () ->
                "%s: %d needed, %d took part"
                    .formatted(
                        declared.quorum().met() ? "met" : "not met",
                        heads.needed(),
                        heads.present()));
  }

  // the paper goes on showing what was taken off it, and why
  static List<Line> withdrawn(BallotShown ballot) {
    return ballot.paper().options().stream()
        .filter(each -> each.withdrawn() != null)
        .map(
            each ->
                new Line(
                    "Withdrawn from the paper",
                    "%s: %s (%s)".formatted(each.option(), each.title(), words(each.withdrawn()))))
        .toList();
  }

  // no name stands here, and the register knows whose number it is
  static Optional<Line> persons(BallotShown ballot) {
    return Optional.ofNullable(ballot.nomination())
        .map(
            of ->
                ballot.paper().options().stream()
                    .map(each -> each.title() + " is " + each.contact())
                    .collect(Collectors.joining("; ")))
        .map(text -> new Line("Persons of the register", text));
  }

  private static String rule(BallotShown ballot, BallotDeclared declared) {
    var notice = ballot.notice();
    var rules = notice == null ? null : notice.rules();
    String passMark = rules == null ? "" : "pass mark " + rules.passMark() + "; ";
    var stages = declared.stages();
    String ruled = notice == null || notice.ruleSet() == null ? "" : "as set out below; ";
    return "%scounted by %s, as its notice has it%s"
        .formatted(
            passMark + ruled,
            declared.counting(),
            stages.isEmpty() ? "" : ". " + stages.getLast().rule());
  }

  private static String electorate(BallotShown ballot) {
    var electorate = ballot.electorate();
    var named =
        List.of("subicblocation", "network", "collaboration", "place", "practices").stream()
            .flatMap(field -> Optional.ofNullable(electorate.value(field)).stream())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return words(electorate.kind()) + (named.isEmpty() ? "" : ": " + named);
  }

  private static String roll(BallotShown ballot, BallotDeclared declared) {
    var roll = ballot.roll();
    return roll == null
        ? declared.electors() + " practices"
        : "%s practices on %s, drawn at %s, fingerprint %s"
            .formatted(roll.electors(), roll.recordDate(), roll.drawnAt(), roll.fingerprint());
  }

  // by the first basis, and by each further one
  private static String weights(BallotShown ballot, String first, Map<String, String> further) {
    return new TreeMap<>(further)
        .entrySet().stream()
            .map(each -> ", %s by %s".formatted(each.getValue(), each.getKey()))
            .collect(
                Collectors.joining(
                    "", "%s by %s".formatted(first, words(ballot.weightBasis())), ""));
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
