package quorate.membership.practice;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_ALREADY_REGISTERED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_IS_SUCCEEDED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NEEDS_A_NAME;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NOT_IN_THAT_NETWORK;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NOT_REGISTERED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_OPENED_ON_ANOTHER_DAY;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_SAYS_NO_SUCH_THING;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_SAYS_SO_ALREADY;

import java.time.LocalDate;
import quorate.chassis.decide.Decision;
import quorate.membership.dated.Timeline;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeCommand.JoinNetwork;
import quorate.membership.practice.PracticeCommand.LeaveNetwork;
import quorate.membership.practice.PracticeCommand.MovePractice;
import quorate.membership.practice.PracticeCommand.PlacePractice;
import quorate.membership.practice.PracticeCommand.RegisterPractice;
import quorate.membership.practice.PracticeCommand.RenamePractice;
import quorate.membership.practice.PracticeCommand.RetractPracticeFact;
import quorate.membership.practice.PracticeCommand.StateAddress;
import quorate.membership.practice.PracticeCommand.StateContract;
import quorate.membership.practice.PracticeCommand.StateDispensing;
import quorate.membership.practice.PracticeCommand.StateListSize;
import quorate.membership.practice.PracticeCommand.StateOpening;

/** What may be recorded of a practice. What the register says already is not recorded twice. */
public final class PracticeDecider {

  public Decision<PracticeEvent> decide(PracticeCommand command, Practice practice) {
    if (command instanceof RegisterPractice c) {
      return practice instanceof Registered
          ? refuse(PRACTICE_ALREADY_REGISTERED)
          : accept(
              new PracticeEvent.PracticeRegistered(
                  c.practice(), c.name(), c.postcode(), c.openedOn(), c.source()));
    }
    return practice instanceof Registered known
        ? decide(command, known)
        : refuse(PRACTICE_NOT_REGISTERED);
  }

  private Decision<PracticeEvent> decide(PracticeCommand command, Registered practice) {
    return switch (command) {
      case RegisterPractice _ -> refuse(PRACTICE_ALREADY_REGISTERED);
      case RenamePractice c -> rename(c, practice);
      case MovePractice c -> move(c, practice);
      case StateOpening c -> open(c, practice);
      case ClosePractice c -> close(c, practice);
      case PlacePractice c -> place(c, practice);
      case JoinNetwork c -> join(c, practice);
      case LeaveNetwork c -> leave(c, practice);
      case StateListSize c -> state(c, practice);
      case StateContract c -> state(c, practice);
      case RetractPracticeFact c -> retract(c, practice);
      case StateAddress c -> state(c, practice);
      case StateDispensing c -> state(c, practice);
    };
  }

  private Decision<PracticeEvent> rename(RenamePractice c, Registered practice) {
    return saidAlready(practice.particulars().names(), c.effective(), c.name())
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(
            new PracticeEvent.PracticeRenamed(c.practice(), c.name(), c.effective(), c.source()));
  }

  private Decision<PracticeEvent> move(MovePractice c, Registered practice) {
    return saidAlready(practice.particulars().postcodes(), c.effective(), c.postcode())
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(
            new PracticeEvent.PracticeMoved(c.practice(), c.postcode(), c.effective(), c.source()));
  }

  private Decision<PracticeEvent> open(StateOpening c, Registered practice) {
    LocalDate known = practice.particulars().openedOn();
    if (known != null) {
      return openedAlready(c, known);
    }
    LocalDate closed = practice.particulars().closedOn();
    return closed != null && closed.isBefore(c.openedOn())
        ? refuse(PRACTICE_CLOSES_BEFORE_IT_OPENS, "openedon", c.openedOn())
        : accept(new PracticeEvent.PracticeOpeningStated(c.practice(), c.openedOn(), c.source()));
  }

  private static Decision<PracticeEvent> openedAlready(StateOpening c, LocalDate known) {
    String mend = "The register says that it opened on %s; retract that first.".formatted(known);
    return known.equals(c.openedOn())
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : refuse(PRACTICE_OPENED_ON_ANOTHER_DAY, "openedon", c.openedOn(), mend);
  }

  private Decision<PracticeEvent> close(ClosePractice c, Registered practice) {
    LocalDate opened = practice.particulars().openedOn();
    if (opened != null && c.closedOn().isBefore(opened)) {
      return refuse(PRACTICE_CLOSES_BEFORE_IT_OPENS);
    }
    boolean saidAlready = c.closedOn().equals(practice.particulars().closedOn());
    if (practice.lineage().ended() && !saidAlready) {
      String told = PRACTICE_IS_SUCCEEDED.explanation() + " " + practice.lineage().told();
      return refuse(PRACTICE_IS_SUCCEEDED, "closedon", c.closedOn(), told);
    }
    return saidAlready
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(new PracticeEvent.PracticeClosed(c.practice(), c.closedOn(), c.source()));
  }

  private Decision<PracticeEvent> place(PlacePractice c, Registered practice) {
    var wanted = new Placement(c.subIcbLocation(), c.system());
    var known = practice.whereabouts().placements().on(c.effective());
    return known.filter(placement -> placement.covers(wanted)).isPresent()
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(
            new PracticeEvent.PracticePlaced(
                c.practice(), c.subIcbLocation(), c.system(), c.effective(), c.source()));
  }

  private Decision<PracticeEvent> join(JoinNetwork c, Registered practice) {
    var known = practice.whereabouts().networks().on(c.from());
    return known.filter(c.network()::equals).isPresent()
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(new PracticeEvent.NetworkJoined(c.practice(), c.network(), c.from(), c.source()));
  }

  private Decision<PracticeEvent> leave(LeaveNetwork c, Registered practice) {
    var networks = practice.whereabouts().networks();
    if (networks.on(c.lastDay()).filter(c.network()::equals).isEmpty()) {
      return refuse(PRACTICE_NOT_IN_THAT_NETWORK);
    }
    return networks.changeOn(c.lastDay().plusDays(1))
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(new PracticeEvent.NetworkLeft(c.practice(), c.network(), c.lastDay(), c.source()));
  }

  private Decision<PracticeEvent> state(StateListSize c, Registered practice) {
    var known = practice.figures().listSizes(c.basis()).values().get(c.asOf());
    return known != null && known.compareTo(c.patients()) == 0
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(
            new PracticeEvent.ListSizeStated(
                c.practice(), c.basis().word(), c.patients(), c.asOf(), c.source()));
  }

  private Decision<PracticeEvent> state(StateContract c, Registered practice) {
    return saidAlready(practice.figures().contracts(), c.asOf(), c.contract())
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(
            new PracticeEvent.ContractStated(c.practice(), c.contract(), c.asOf(), c.source()));
  }

  private Decision<PracticeEvent> state(StateAddress c, Registered practice) {
    return saidAlready(practice.particulars().addresses(), c.effective(), c.lines())
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(
            new PracticeEvent.AddressStated(c.practice(), c.lines(), c.effective(), c.source()));
  }

  private Decision<PracticeEvent> state(StateDispensing c, Registered practice) {
    return saidAlready(practice.figures().dispensing(), c.asOf(), c.dispensing())
        ? refuse(PRACTICE_SAYS_SO_ALREADY)
        : accept(
            new PracticeEvent.DispensingStated(c.practice(), c.dispensing(), c.asOf(), c.source()));
  }

  private Decision<PracticeEvent> retract(RetractPracticeFact c, Registered practice) {
    Registered without = c.fact().without(practice, c.from());
    if (without.equals(practice)) {
      return refuse(PRACTICE_SAYS_NO_SUCH_THING, "from", c.from());
    }
    if (c.fact() == PracticeFact.CLOSURE && practice.lineage().ended()) {
      return refuse(PRACTICE_IS_SUCCEEDED);
    }
    return PracticeFact.isNameless(without)
        ? refuse(PRACTICE_NEEDS_A_NAME)
        : accept(
            new PracticeEvent.PracticeFactRetracted(
                c.practice(), c.fact().word(), c.from(), c.reason(), c.source()));
  }

  // An older statement adds nothing when the first thing known is the same.
  private static <T> boolean saidAlready(Timeline<T> known, LocalDate day, T value) {
    return known.onOrFirst(day).filter(value::equals).isPresent();
  }
}
