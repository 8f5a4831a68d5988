package quorate.governance.position;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.governance.party.Party;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.PositionCommand.AgreePosition;
import quorate.governance.position.PositionCommand.AmendPosition;
import quorate.governance.position.PositionCommand.EndConsultation;
import quorate.governance.position.PositionCommand.FindStatement;
import quorate.governance.position.PositionCommand.GiveAnswer;
import quorate.governance.position.PositionCommand.OpenConsultation;
import quorate.governance.position.PositionCommand.PublishPosition;
import quorate.governance.position.PositionCommand.WithdrawPosition;
import quorate.governance.position.PositionEvent.ConsultationEnded;

/** Decides about one position. */
public final class PositionDecider {

  private PositionDecider() {}

  /** Decides; {@code rests} is what else was read, all of it guarded. */
  public static Decision<PositionEvent> decide(
      PositionCommand command, Position position, Rests rests) {
    if (command instanceof OpenConsultation c) {
      return position instanceof Consulted
          ? refuse(PositionRefusal.ALREADY_OPENED)
          : Opening.open(c, rests);
    }
    return position instanceof Consulted consulted
        ? decide(command, consulted, rests)
        : refuse(PositionRefusal.NO_SUCH_POSITION);
  }

  private static Decision<PositionEvent> decide(
      PositionCommand command, Consulted position, Rests rests) {
    return switch (command) {
      case OpenConsultation _ -> refuse(PositionRefusal.ALREADY_OPENED);
      case GiveAnswer c -> Answering.give(c, position);
      case EndConsultation c -> end(c, position);
      case AgreePosition c -> Agreeing.agree(c, position, rests);
      case AmendPosition c -> Agreeing.amend(c, position, rests);
      case WithdrawPosition c -> Agreeing.withdraw(c, position, rests);
      case PublishPosition c -> Publishing.publish(c, position, rests);
      case FindStatement c -> Holding.find(c, position);
    };
  }

  private static Decision<PositionEvent> end(EndConsultation c, Consulted position) {
    if (position.ended() != null) {
      return refuse(PositionRefusal.CONSULTATION_OVER);
    }
    var silent = position.silent();
    if (!silent.isEmpty() && !c.today().isAfter(position.opened().until())) {
      return refuse(
          PositionRefusal.STILL_OPEN,
          "It is open until %s. It may end sooner once all have answered; these have not: %s."
              .formatted(position.opened().until(), words(silent)));
    }
    var answers = position.answers().values();
    var priorities =
        ranking(position).map(it -> it.of(answers, position.opened().asked().size())).orElse(null);
    return accept(new ConsultationEnded(c.position(), c.today(), silent, priorities, c.at()));
  }

  static Optional<Ranking> ranking(Consulted position) {
    var opened = position.opened();
    return Optional.ofNullable(opened.method())
        .flatMap(method -> Ranking.by(method, opened.options()));
  }

  private static String words(List<Party> parties) {
    return parties.stream().limit(10).map(Party::toString).collect(Collectors.joining(", "));
  }
}
