package quorate.ballots.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.ballots.electorate.Drawing;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Rolls;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/** What a ballot's roll rests on and the register does not have. */
@Singleton
public final class RegisterLacks {

  private final EventLog log;
  private final Provider<ServiceDefinition> service;
  private final Rolls rolls;

  RegisterLacks(EventLog log, Provider<ServiceDefinition> service, Rolls rolls) {
    this.log = log;
    this.service = service;
    this.rolls = rolls;
  }

  /** By the draft, which never changes, and the register as it is known now. */
  public Uni<Lacking> of(
      String convener, UUID ballot, LocalDate recordDate, List<String> concerned) {
    var tail = new StreamTail(Ballot.AGGREGATE.stream(ballot).name(), 0);
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, tail).toCompletionStage())
        .chain(
            entries ->
                !entries.isEmpty()
                        && Entry.read(entries.getFirst(), service.get().events()).event()
                            instanceof BallotDrafted draft
                    ? lacking(convener, draft.rule(), recordDate, concerned)
                    : Uni.createFrom().item(Lacking.NOTHING));
  }

  private Uni<Lacking> lacking(
      String convener, RollRule rule, LocalDate recordDate, List<String> concerned) {
    return rule.needsFigures() || rule.electorate().namesOrganisation() || !concerned.isEmpty()
        ? rolls
            .draw(convener, rule, recordDate)
            .map(drawn -> lacking(rule, drawn.drawing(), concerned))
        : Uni.createFrom().item(Lacking.NOTHING);
  }

  static Lacking lacking(RollRule rule, Drawing drawing, List<String> concerned) {
    var lines = drawing.roll().lines();
    var onRoll = lines.stream().map(RollLine::practice).collect(Collectors.toSet());
    return new Lacking(
        drawing.unheard(),
        rule.needsEveryFigure() || lines.isEmpty() ? drawing.withoutFigure() : List.of(),
        concerned.stream().filter(code -> !onRoll.contains(code)).toList());
  }
}
