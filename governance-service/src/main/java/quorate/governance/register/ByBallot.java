package quorate.governance.register;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vehicle.VehicleTable;
import quorate.governance.ballot.Count;
import quorate.governance.ballot.Declaration;
import quorate.governance.register.Later.BallotDecisionPublished;
import quorate.governance.register.Link.Rel;
import quorate.governance.register.RegisterCommand.RecordBallotDecision;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.Entitled;
import quorate.governance.register.RegisterEvent.TookPart;

/** What a binding ballot decided, as the register has it. */
final class ByBallot {

  // a ballot of its own has no matter, and one on a show of hands no count of papers
  private static final Set<Rel> NEEDED = Set.of(Rel.BALLOT, Rel.NOTICE, Rel.ROLL, Rel.DECLARATION);

  // these name a person, who is nobody else's business
  private static final Set<String> OF_A_PERSON =
      Set.of(Kind.REMOVAL_OF_DIRECTOR.toString(), Kind.REMOVAL_OF_AUDITOR.toString());

  private ByBallot() {}

  static Decision<RegisterEvent> record(RecordBallotDecision c) {
    Set<String> there = c.links().stream().map(Link::rel).collect(Collectors.toSet());
    var missing =
        NEEDED.stream().map(Rel::word).filter(rel -> !there.contains(rel)).sorted().toList();
    if (!missing.isEmpty()) {
      return refuse(
          RegisterRefusal.GROUNDS_MISSING, "Not heard yet: " + String.join(", ", missing));
    }
    var d = c.declaration();
    if (d.electors() != c.roll().electors()) {
      return refuse(
          RegisterRefusal.GROUNDS_DISAGREE,
          "The roll has %d lines, the declaration speaks of %d."
              .formatted(c.roll().electors(), d.electors()));
    }
    var recorded = recorded(c, d);
    return isTold(c)
        ? acceptAll(List.of(recorded, BallotDecisionPublished.of(recorded)))
        : accept(recorded);
  }

  // the rule is of resolutions, and who was elected is none
  private static boolean isTold(RecordBallotDecision c) {
    return c.kind().equals(Kind.ELECTION.toString())
        || (c.published() && !OF_A_PERSON.contains(c.kind()));
  }

  private static BallotDecisionRecorded recorded(RecordBallotDecision c, Declaration d) {
    var told = d.outcome();
    return new BallotDecisionRecorded(
        c.decision(),
        c.drafted().ballot(),
        d.title(),
        d.question(),
        c.kind(),
        d.vehicle(),
        d.word(),
        told == null ? null : told.byTheVotes(),
        d.winner(),
        d.winner() == null ? null : titles(d).get(d.winner()),
        d.elected() == null ? null : persons(c, d),
        d.hands() != null,
        told == null ? d.counting() : "%s, version %s".formatted(told.ruleSet(), told.version()),
        entitled(c),
        new TookPart(d.turnout().heads(), d.turnout().weight()),
        arithmetic(d),
        authority(c.kind(), d.vehicle()),
        c.links(),
        c.on());
  }

  private static List<String> persons(RecordBallotDecision c, Declaration d) {
    var paper = c.drafted().paper();
    return d.chosen().stream()
        .map(
            letter ->
                paper == null
                    ? letter
                    : paper.options().stream()
                        .filter(each -> each.option().equals(letter))
                        .map(each -> Objects.toString(each.contact(), letter))
                        .findFirst()
                        .orElse(letter))
        .toList();
  }

  private static Map<String, String> titles(Declaration d) {
    return d.options().stream()
        .collect(Collectors.toMap(Count.OptionVotes::option, Count.OptionVotes::title));
  }

  private static Entitled entitled(RecordBallotDecision c) {
    var electorate = c.drafted().electorate();
    return new Entitled(
        electorate.kind(),
        electorate.subIcbLocation(),
        c.roll().electors(),
        c.roll().weight(),
        c.roll().fingerprint(),
        c.roll().recordDate());
  }

  private static List<String> arithmetic(Declaration d) {
    List<String> lines = new ArrayList<>();
    lines.add("Entitled: %d. Took part: %d.".formatted(d.electors(), d.turnout().heads()));
    if (d.hands() != null) {
      lines.add("On a show of hands: what the chair declared [Companies Act 2006 s320(1)].");
    }
    for (var option : d.options()) {
      lines.add(
          "%s (%s): %s."
              .formatted(option.option(), option.title(), option.votes().toPlainString()));
    }
    lines.add("Abstentions: %s.".formatted(d.abstentions()));
    var told = d.outcome();
    if (told != null) {
      told.statements()
          .forEach(each -> lines.add("%s [%s]".formatted(each.sentence(), each.source())));
    }
    lines.add("Outcome: %s.".formatted(d.word()));
    return lines;
  }

  /** What the law says of such a kind by such a vehicle. */
  static String authority(String kind, String vehicle) {
    return switch (VehicleTable.of(named(Kind.values(), kind), named(Vehicle.values(), vehicle))) {
      case Permission.Allowed yes -> "%s [%s]".formatted(yes.reason(), yes.source());
      case Permission.ByClause by -> "%s [%s]".formatted(by.reason(), by.of().title());
      case Permission.Refused no -> "doubtful: %s [%s]".formatted(no.reason(), no.source());
    };
  }

  private static <T> T named(T[] all, @Nullable String word) {
    return Arrays.stream(all)
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such word: " + word));
  }
}
