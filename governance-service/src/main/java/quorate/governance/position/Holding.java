package quorate.governance.position;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.governance.party.PartyKind;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.PositionCommand.FindStatement;
import quorate.governance.position.PositionEvent.StatementFound;

/** Somebody's finding of how a statement stands to the position; nothing here compares texts. */
final class Holding {

  private Holding() {}

  static Decision<PositionEvent> find(FindStatement c, Consulted position) {
    return byAPerson(c)
        .or(() -> ofItsDay(c, position))
        .or(() -> authority(c))
        .orElseGet(
            () ->
                accept(
                    new StatementFound(
                        c.position(),
                        c.statement(),
                        c.speaker(),
                        c.place(),
                        c.said(),
                        c.finding(),
                        c.role(),
                        c.finder().person(),
                        c.today(),
                        c.evidence(),
                        c.words().sealed())));
  }

  private static Optional<Decision<PositionEvent>> byAPerson(FindStatement c) {
    if (!c.finder().known()) {
      return refused(PositionRefusal.NO_SUCH_PERSON_KNOWN, "by", c.finder().person());
    }
    return c.finder().spokenFor()
        ? Optional.empty()
        : refused(PositionRefusal.NOT_THEIR_FINDING, "by", c.finder().person());
  }

  private static Optional<Decision<PositionEvent>> ofItsDay(FindStatement c, Consulted position) {
    if (c.said().isAfter(c.today()) || c.evidence().dated().isAfter(c.today())) {
      return refused(PositionRefusal.DATED_AHEAD, "said", c.said());
    }
    if (position.standsOn(c.said()).isEmpty()) {
      return refused(PositionRefusal.NO_POSITION_THEN, "said", c.said());
    }
    return position.statements().stream().anyMatch(it -> it.statement().equals(c.statement()))
        ? refused(PositionRefusal.HELD_ALREADY, "statement", c.statement())
        : Optional.empty();
  }

  private static Optional<Decision<PositionEvent>> authority(FindStatement c) {
    boolean own = c.finding() == Finding.OWN_AUTHORITY;
    boolean statutory = c.speaker().kind() == PartyKind.LMC && c.role() != null;
    boolean misplaced = own ? !statutory : c.role() != null;
    return misplaced
        ? refused(PositionRefusal.ONLY_A_STATUTORY_ROLE, "finding", c.finding())
        : Optional.empty();
  }

  private static Optional<Decision<PositionEvent>> refused(
      PositionRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
