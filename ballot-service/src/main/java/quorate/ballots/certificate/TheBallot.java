package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.certificate.Certificate.Line;
import quorate.ballots.results.Declared;
import quorate.ballots.results.OutcomeTold;

/** The ballot that a certificate is of. */
final class TheBallot {

  private TheBallot() {}

  /** What it was, whose it was and who took part. */
  static List<Line> about(Declared.Whole whole, BallotDeclared declared) {
    var ballot = whole.ballot();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Convener", whole.result().convener));
    lines.add(new Line("Question", declared.question()));
    lines.add(
        new Line(
            "In law",
            Certificate.words(declared.vehicle()) + ", " + Certificate.words(ballot.kind())));
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
                    "%s: %s (%s)"
                        .formatted(
                            each.option(), each.title(), Certificate.words(each.withdrawn()))))
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
    return Certificate.words(electorate.kind()) + (named.isEmpty() ? "" : ": " + named);
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
                    "", "%s by %s".formatted(first, Certificate.words(ballot.weightBasis())), ""));
  }
}
