package quorate.ballots.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.OptionVotes;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.results.Declared;

/** What a certificate says: lines of a name and a text, and the figures as a table. */
public record Certificate(
    String title, String outcome, List<Line> about, List<Figure> figures, List<Line> proof) {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  /** One line. */
  public record Line(String name, String text) {}

  /** An option's votes at the first count. */
  public record Figure(String option, String title, String votes) {}

  static Certificate of(Declared.Whole whole) {
    var declared = whole.result().declared();
    return new Certificate(
        declared.title(),
        Outcome.of(declared),
        about(whole, declared),
        declared.options().stream()
            .map(option -> new Figure(option.option(), option.title(), option.votes()))
            .toList(),
        proof(whole, declared));
  }

  private static List<Line> about(Declared.Whole whole, BallotDeclared declared) {
    var ballot = whole.ballot();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Convener", whole.result().convener));
    lines.add(new Line("Question", declared.question()));
    lines.add(new Line("In law", words(declared.vehicle()) + ", " + words(ballot.kind())));
    lines.add(new Line("Rule", rule(ballot, declared)));
    lines.add(new Line("Electorate", electorate(ballot)));
    lines.add(new Line("Roll", roll(ballot, declared)));
    lines.add(
        new Line(
            "Turnout",
            "%d of %d practices, weighing %s of %s"
                .formatted(
                    declared.turnout().heads(),
                    declared.electors(),
                    declared.turnout().weight(),
                    declared.weight())));
    var heads = declared.quorum().heads();
    lines.add(
        new Line(
            "Quorum",
            "%s: %d needed, %d took part"
                .formatted(
                    declared.quorum().met() ? "met" : "not met", heads.needed(), heads.present())));
    lines.add(new Line("Abstentions", declared.abstentions()));
    if (declared.invalid() != null) {
      lines.add(new Line("Not countable", declared.invalid()));
    }
    return lines;
  }

  private static String rule(BallotShown ballot, BallotDeclared declared) {
    var notice = ballot.notice();
    String passMark = notice == null ? "" : "pass mark " + notice.rules().passMark() + "; ";
    var stages = declared.stages();
    return "%scounted by %s, as its notice has it%s"
        .formatted(
            passMark, declared.counting(), stages.isEmpty() ? "" : ". " + stages.getLast().rule());
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

  static String words(Object value) {
    return value.toString().replace('-', ' ');
  }

  /** The titles of a declaration's options, by option. */
  static Map<String, String> titles(BallotDeclared declared) {
    return declared.options().stream()
        .collect(Collectors.toMap(OptionVotes::option, OptionVotes::title));
  }
}
