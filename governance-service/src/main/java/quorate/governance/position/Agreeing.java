package quorate.governance.position;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.party.Party;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.Position.Version;
import quorate.governance.position.PositionCommand.AgreePosition;
import quorate.governance.position.PositionCommand.AmendPosition;
import quorate.governance.position.PositionCommand.WithdrawPosition;
import quorate.governance.position.PositionEvent.ConsultationEnded;
import quorate.governance.position.PositionEvent.Dissent;
import quorate.governance.position.PositionEvent.PositionAgreed;
import quorate.governance.position.PositionEvent.PositionAmended;
import quorate.governance.position.PositionEvent.PositionWithdrawn;
import quorate.governance.ruling.Cited;

/** What a body agreed by a decision of its own, and what a later one makes of it. */
final class Agreeing {

  private static final String MOTION_ITSELF =
      "That decision only amended a motion: name the one on the motion itself.";

  private Agreeing() {}

  static Decision<PositionEvent> agree(AgreePosition c, Consulted position, Rests rests) {
    ConsultationEnded ended = position.ended();
    if (ended == null) {
      return refuse(PositionRefusal.NOT_ENDED_YET);
    }
    if (!position.versions().isEmpty()) {
      return refuse(PositionRefusal.ALREADY_AGREED);
    }
    return carried(c.decision(), position, rests, on -> agreed(c, position, rests, on));
  }

  private static Decision<PositionEvent> agreed(
      AgreePosition c, Consulted position, Rests rests, LocalDate on) {
    if (isTooSoon(on, rests.decided(), position)) {
      return refuse(PositionRefusal.DECIDED_TOO_SOON, "decision", c.decision());
    }
    return dissent(c.dissent(), position)
        .orElseGet(
            () ->
                told(
                    new PositionAgreed(
                        c.position(),
                        c.text(),
                        c.dissent(),
                        c.decision(),
                        on,
                        Leaves.on(on, position, rests.mandate()),
                        rests.decided()),
                    position,
                    rests));
  }

  static Decision<PositionEvent> amend(AmendPosition c, Consulted position, Rests rests) {
    return later(
        c.decision(),
        position,
        rests,
        on ->
            dissent(c.dissent(), position)
                .orElseGet(
                    () ->
                        told(
                            new PositionAmended(
                                c.position(),
                                c.text(),
                                c.dissent(),
                                c.decision(),
                                on,
                                Leaves.on(on, position, rests.mandate()),
                                rests.decided()),
                            position,
                            rests)));
  }

  static Decision<PositionEvent> withdraw(WithdrawPosition c, Consulted position, Rests rests) {
    return later(
        c.decision(),
        position,
        rests,
        on ->
            told(
                new PositionWithdrawn(c.position(), c.decision(), on, c.reason()),
                position,
                rests));
  }

  // a consultation that ended with all answers in has ended, whatever its last day
  private static boolean isTooSoon(LocalDate on, @Nullable Instant at, Consulted position) {
    ConsultationEnded ended = position.ended();
    return !on.isAfter(position.opened().until())
        && (ended == null || isBefore(on, at, ended.on(), ended.at()));
  }

  // of what happened on one day the instants tell the order, where both are known
  private static boolean isBefore(
      LocalDate on, @Nullable Instant at, LocalDate other, @Nullable Instant then) {
    return on.isBefore(other)
        || (on.equals(other) && at != null && then != null && at.isBefore(then));
  }

  private static Decision<PositionEvent> later(
      UUID decision,
      Consulted position,
      Rests rests,
      Function<LocalDate, Decision<PositionEvent>> then) {
    Version standing = position.standing().orElse(null);
    if (standing == null) {
      return refuse(PositionRefusal.NOT_AGREED);
    }
    return carried(
        decision,
        position,
        rests,
        on ->
            decision.equals(standing.decision())
                    || isBefore(on, rests.decided(), standing.on(), standing.at())
                ? refuse(PositionRefusal.NOT_A_LATER_DECISION, "decision", decision)
                : then.apply(on));
  }

  private static Decision<PositionEvent> carried(
      UUID decision,
      Consulted position,
      Rests rests,
      Function<LocalDate, Decision<PositionEvent>> then) {
    Cited cited = Cited.of(rests.decision()).orElse(null);
    if (cited == null) {
      return refuse(PositionRefusal.NO_SUCH_DECISION_KNOWN, "decision", decision);
    }
    if (!cited.of(position.opened().body())) {
      return refuse(PositionRefusal.DECISION_OF_ANOTHER, "decision", decision);
    }
    if (!cited.stands()) {
      return refuse(PositionRefusal.DECISION_STANDS_NO_MORE, "decision", decision);
    }
    if (rests.amendment()) {
      return refuse(PositionRefusal.NOT_CARRIED, "decision", decision, MOTION_ITSELF);
    }
    return cited.carried()
        ? then.apply(cited.on())
        : refuse(PositionRefusal.NOT_CARRIED, "decision", decision);
  }

  private static Optional<Decision<PositionEvent>> dissent(
      List<Dissent> dissent, Consulted position) {
    Set<Party> seen = new HashSet<>();
    return dissent.stream()
        .map(Dissent::party)
        .filter(each -> !position.opened().asked().contains(each) || !seen.add(each))
        .findFirst()
        .map(each -> refuse(PositionRefusal.DISSENT_OF_NOBODY_ASKED, "dissent", each));
  }

  // where the convener's rule publishes, what changed is told to outsiders with it
  private static Decision<PositionEvent> told(
      PositionEvent event, Consulted position, Rests rests) {
    var after = (Consulted) Position.evolve(position, event);
    return Publishing.due(after, rests.published())
        .<Decision<PositionEvent>>map(published -> acceptAll(List.of(event, published)))
        .orElseGet(() -> accept(event));
  }
}
