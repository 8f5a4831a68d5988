package quorate.governance.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.governance.publication.Publication.RULES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.ballot.Declaration;
import quorate.governance.grounds.Grounds;
import quorate.governance.publication.RecordKind;
import quorate.governance.register.Link;
import quorate.governance.register.RegisterCommand.RecordBallotDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterRefusal;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.SettleResolution;
import quorate.governance.resolution.Taking;

/**
 * One declaration of a binding ballot on its way to the register, and the resolutions that were put
 * by it. The decision's id is made of the ballot's, so that a ballot decides once.
 */
record BallotDecided(UUID ballot, Grounds grounds, List<Standing> put) {

  BallotDecided {
    put = List.copyOf(put);
  }

  static UUID decision(UUID ballot) {
    return UUID.nameUUIDFromBytes(("decision of ballot " + ballot).getBytes(UTF_8));
  }

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>(reads(decision(ballot), put));
    reads.add(RULES);
    reads.addAll(OfRecord.reads(decision(ballot), ballot));
    return reads.stream().distinct().toList();
  }

  static List<StreamRef<?, ?>> reads(UUID decision, List<Standing> resolutions) {
    return Stream.concat(
            Stream.<StreamRef<?, ?>>of(REGISTER.stream(decision)),
            resolutions.stream().flatMap(each -> Taking.reads(each).stream()))
        .distinct()
        .toList();
  }

  Plan plan(Loaded loaded) {
    var place = REGISTER.stream(decision(ballot));
    return switch (loaded.state(place)) {
      case RegisterEntry.Standing(var decision, _) -> settled(Plan.nothing(), decision, loaded);
      case RegisterEntry.Blank blank ->
          switch (decided(blank, loaded)) {
            case Decision.Accepted<RegisterEvent>(var events) ->
                settled(Plan.nothing().and(place, events), events.getFirst(), loaded);
            case Decision.Refused<RegisterEvent> no -> Plan.of(no, place);
          };
    };
  }

  private Decision<RegisterEvent> decided(RegisterEntry blank, Loaded loaded) {
    var drafted = grounds.drafted();
    var declared = grounds.declaration();
    var roll = grounds.roll();
    var kind = grounds.kind();
    if (drafted.isEmpty() || declared.isEmpty() || roll.isEmpty() || kind.isEmpty()) {
      return refuse(RegisterRefusal.GROUNDS_MISSING);
    }
    return RegisterDecider.decide(
        new RecordBallotDecision(
            decision(ballot),
            drafted.get(),
            kind.get(),
            declared.get(),
            roll.get(),
            grounds.links(),
            day(declared.get()),
            loaded.state(RULES).publishes(RecordKind.RESOLUTIONS)),
        blank);
  }

  private static LocalDate day(Declaration declared) {
    return CivilDay.of(declared.declared());
  }

  private Plan settled(Plan before, RegisterEvent decision, Loaded loaded) {
    Plan plan = before;
    if (decision instanceof BallotDecisionRecorded decided) {
      for (Standing each : put) {
        if (Settled.isOpen(each, loaded)) {
          plan = Taking.of(settle(each, decided), each).onto(plan, loaded);
        }
      }
      var record = put.isEmpty() ? OfRecord.of(decided) : Optional.<OfRecord>empty();
      plan = record.isPresent() ? record.get().onto(plan, loaded) : plan;
    }
    long heard =
        grounds.links().stream()
            .filter(link -> link.log().equals("ballot"))
            .mapToLong(Link::position)
            .max()
            .orElse(0);
    return plan.heard("ballot", heard);
  }

  private SettleResolution settle(Standing each, BallotDecisionRecorded decided) {
    return new SettleResolution(
        each.id(),
        ballot,
        decided.decision(),
        decided.outcome(),
        each.debate().text(),
        decided.arithmetic(),
        decided.on());
  }
}
