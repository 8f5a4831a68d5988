package quorate.membership.succession;

import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NOT_REGISTERED;
import static quorate.membership.succession.SuccessionRefusal.CONTRACT_OF_NEITHER;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_CLOSES_ANOTHER_DAY;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_GONE_ALREADY;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_NOT_OPEN_YET;
import static quorate.membership.succession.SuccessionRefusal.PRACTICE_TAKES_OVER_LATER;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSOR_IS_ITSELF;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSOR_NOT_OPEN;
import static quorate.membership.succession.SuccessionRefusal.SUCCESSOR_NOT_REGISTERED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.membership.facts.ContractType;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.ContractStated;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeSplit;
import quorate.membership.practice.PracticeEvent.PracticeSucceeded;
import quorate.membership.practice.PracticeEvent.PredecessorNamed;
import quorate.membership.succession.SuccessionCommand.Becoming;
import quorate.membership.succession.SuccessionCommand.MergePractice;
import quorate.membership.succession.SuccessionCommand.RetractSuccession;
import quorate.membership.succession.SuccessionCommand.SplitPractice;
import quorate.membership.succession.SuccessionCommand.SucceedPractice;

/**
 * What may become of a practice. The events are of several streams: each names its own practice. No
 * chain leads back, as whoever is taken over ends before whoever takes over does.
 */
public final class SuccessionDecider {

  private final Retracting retracting = new Retracting();

  /** Decides on all the practices named, by code. */
  public Decision<PracticeEvent> decide(
      SuccessionCommand command, Map<String, Practice> practices) {
    if (!(practices.get(command.practice()) instanceof Registered practice)) {
      return refuse(PRACTICE_NOT_REGISTERED);
    }
    return switch (command) {
      case RetractSuccession c -> retracting.retract(c, practice, practices);
      case Becoming c -> become(c, practice, practices);
    };
  }

  private static Decision<PracticeEvent> become(
      Becoming c, Registered practice, Map<String, Practice> practices) {
    return unfit(c, practice)
        .or(() -> unfitSuccessor(c, practices))
        .or(() -> unfitContract(c))
        .orElseGet(() -> acceptAll(events(c, practice, practices)));
  }

  private static Optional<Decision<PracticeEvent>> unfit(Becoming c, Registered practice) {
    var particulars = practice.particulars();
    LocalDate lastDay = c.on().minusDays(1);
    if (practice.lineage().ended()) {
      return Optional.of(refuse(PRACTICE_GONE_ALREADY));
    }
    if (particulars.openedOn() != null && lastDay.isBefore(particulars.openedOn())) {
      return Optional.of(refuse(PRACTICE_NOT_OPEN_YET, "on", c.on()));
    }
    LocalDate closed = particulars.closedOn();
    if (closed != null && !(c.ends() ? closed.equals(lastDay) : closed.isAfter(lastDay))) {
      return Optional.of(refuse(PRACTICE_CLOSES_ANOTHER_DAY, "on", c.on()));
    }
    return c.ends() && practice.lineage().takesOverSince(c.on())
        ? Optional.of(refuse(PRACTICE_TAKES_OVER_LATER, "on", c.on()))
        : Optional.empty();
  }

  private static Optional<Decision<PracticeEvent>> unfitSuccessor(
      Becoming c, Map<String, Practice> practices) {
    return c.successors().stream()
        .flatMap(code -> unfitSuccessor(c, code, practices).stream())
        .findFirst();
  }

  private static Optional<Decision<PracticeEvent>> unfitSuccessor(
      Becoming c, String code, Map<String, Practice> practices) {
    if (code.equals(c.practice())) {
      return Optional.of(refuse(SUCCESSOR_IS_ITSELF, field(c), code));
    }
    if (!(practices.get(code) instanceof Registered successor)) {
      return Optional.of(refuse(SUCCESSOR_NOT_REGISTERED, field(c), code));
    }
    return successor.particulars().openOn(c.on())
        ? Optional.empty()
        : Optional.of(refuse(SUCCESSOR_NOT_OPEN, field(c), code));
  }

  private static Optional<Decision<PracticeEvent>> unfitContract(Becoming command) {
    return command instanceof MergePractice(var practice, var into, _, var surviving, _)
            && !surviving.equals(practice)
            && !surviving.equals(into)
        ? Optional.of(refuse(CONTRACT_OF_NEITHER, "survivingcontract", surviving))
        : Optional.empty();
  }

  private static List<PracticeEvent> events(
      Becoming c, Registered practice, Map<String, Practice> practices) {
    var events = new ArrayList<PracticeEvent>();
    events.add(
        switch (c) {
          case MergePractice m ->
              new PracticeMerged(m.practice(), m.into(), m.on(), m.survivingContract(), m.source());
          case SplitPractice s ->
              new PracticeSplit(s.practice(), s.successors(), s.continues(), s.on(), s.source());
          case SucceedPractice s ->
              new PracticeSucceeded(s.practice(), s.successor(), s.on(), s.source());
        });
    if (c.ends() && practice.particulars().closedOn() == null) {
      events.add(new PracticeClosed(c.practice(), c.on().minusDays(1), c.source()));
    }
    Optional<ContractType> contract = contractCarriedOver(c, practice);
    String first = c.successors().getFirst();
    boolean held = contract.filter(it -> holds(practices.get(first), it, c.on())).isPresent();
    for (String successor : c.successors()) {
      Boolean heldAlready = (held && successor.equals(first)) ? Boolean.TRUE : null;
      events.add(new PredecessorNamed(successor, c.practice(), c.on(), c.source(), heldAlready));
    }
    contract
        .filter(_ -> !held)
        .ifPresent(it -> events.add(new ContractStated(first, it, c.on(), c.source())));
    return events;
  }

  // What the successor's own contract was is no longer so where the other's goes on.
  private static Optional<ContractType> contractCarriedOver(Becoming c, Registered practice) {
    boolean carried =
        switch (c) {
          case MergePractice m -> m.survivingContract().equals(m.practice());
          case SucceedPractice _ -> true;
          case SplitPractice _ -> false;
        };
    return carried ? practice.figures().contracts().onOrFirst(c.on()) : Optional.empty();
  }

  private static boolean holds(@Nullable Practice practice, ContractType contract, LocalDate on) {
    return practice instanceof Registered known
        && known.figures().contracts().on(on).filter(contract::equals).isPresent();
  }

  private static String field(Becoming command) {
    return command instanceof SucceedPractice ? "successor" : "into";
  }
}
