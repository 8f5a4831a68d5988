package quorate.governance.body;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Body.Unknown;
import quorate.governance.body.BodyCommand.DissolveBody;
import quorate.governance.body.BodyCommand.ElectionAnnulled;
import quorate.governance.body.BodyCommand.EstablishBody;
import quorate.governance.body.BodyCommand.FollowRegister;
import quorate.governance.body.BodyCommand.OfSeat;
import quorate.governance.body.BodyCommand.OpenSeat;
import quorate.governance.body.BodyCommand.RecordTraining;
import quorate.governance.body.BodyCommand.RenameBody;
import quorate.governance.body.BodyCommand.ReviewHolder;
import quorate.governance.body.BodyCommand.ReviseTerms;
import quorate.governance.body.BodyCommand.SeatElected;
import quorate.governance.body.BodyEvent.BodyDissolved;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.BodyRenamed;
import quorate.governance.body.BodyEvent.SeatClosed;
import quorate.governance.body.BodyEvent.SeatVacated;
import quorate.governance.body.BodyEvent.TermsRevised;
import quorate.governance.body.BodyEvent.TrainingRecorded;

/** Decides about one body. */
public final class BodyDecider {

  private BodyDecider() {}

  /** Decides; {@code parent} is the body named as parent of one that is established. */
  public static Decision<BodyEvent> decide(BodyCommand command, Body body, Body parent) {
    if (command instanceof EstablishBody c) {
      return body instanceof Unknown
          ? establish(c, parent)
          : refuse(BodyRefusal.ESTABLISHED_ALREADY);
    }
    return body instanceof Standing standing
        ? decide(command, standing)
        : refuse(BodyRefusal.NO_SUCH_BODY);
  }

  private static Decision<BodyEvent> decide(BodyCommand command, Standing body) {
    return switch (command) {
      case EstablishBody _ -> refuse(BodyRefusal.ESTABLISHED_ALREADY);
      case ReviseTerms c -> revise(c, body);
      case RenameBody c ->
          body.on(c.from())
              ? accept(new BodyRenamed(c.body(), c.name(), c.from()))
              : refuse(BodyRefusal.NOT_THERE_THEN, "from", c.from());
      case DissolveBody c -> dissolve(c, body);
      case FollowRegister c -> acceptAll(Following.of(c, body));
      case SeatElected c -> acceptAll(Electing.of(c, body));
      case ElectionAnnulled c -> acceptAll(Electing.annulled(c, body));
      case ReviewHolder c -> acceptAll(Reviewing.of(c, body));
      case RecordTraining c -> train(c);
      case OpenSeat c -> Opening.open(c, body);
      case OfSeat c -> Seating.decide(c, body);
    };
  }

  private static Decision<BodyEvent> establish(EstablishBody c, Body parent) {
    UUID named = c.parent();
    if (named != null && !(parent instanceof Standing there && there.on(c.from()))) {
      return refuse(BodyRefusal.NO_SUCH_PARENT, "parent", named);
    }
    return TermsCheck.check(c.kind(), c.terms())
        .orElseGet(
            () ->
                accept(
                    new BodyEstablished(
                        c.body(),
                        c.kind(),
                        c.name(),
                        named,
                        c.joining(),
                        c.from(),
                        c.terms().plain())));
  }

  private static Decision<BodyEvent> revise(ReviseTerms c, Standing body) {
    if (!body.on(c.from())) {
      return refuse(BodyRefusal.NOT_THERE_THEN, "from", c.from());
    }
    return TermsCheck.check(body.established().kind(), c.terms())
        .orElseGet(() -> acceptAll(revised(c, body)));
  }

  // A rule that the new terms no longer have takes its seats with it.
  private static List<BodyEvent> revised(ReviseTerms c, Standing body) {
    List<BodyEvent> events = new ArrayList<>();
    events.add(new TermsRevised(c.body(), c.from(), c.terms().plain(), c.resolution()));
    var last = c.from().minusDays(1);
    for (Seat seat : body.seats()) {
      if (seat.reachesBeyond(c.from()) && c.terms().rule(seat.opened().rule()).isEmpty()) {
        events.addAll(closed(c.body(), seat, last, CloseReason.TERMS_REVISED));
      }
    }
    return events;
  }

  private static Decision<BodyEvent> dissolve(DissolveBody c, Standing body) {
    if (body.lastDay() != null) {
      return refuse(BodyRefusal.DISSOLVED_ALREADY);
    }
    if (c.lastDay().isBefore(body.established().from())) {
      return refuse(BodyRefusal.ENDS_BEFORE_IT_BEGAN, "lastday", c.lastDay());
    }
    if (c.lastDay().isBefore(c.today())) {
      return refuse(BodyRefusal.NOT_DISSOLVED_BACK, "lastday", c.lastDay());
    }
    List<BodyEvent> events = new ArrayList<>();
    events.add(new BodyDissolved(c.body(), c.lastDay(), c.resolution()));
    body.seats().stream()
        .filter(seat -> seat.closed() == null)
        .forEach(
            seat -> events.addAll(closed(c.body(), seat, c.lastDay(), CloseReason.BODY_DISSOLVED)));
    return acceptAll(events);
  }

  private static Decision<BodyEvent> train(RecordTraining c) {
    var until = c.until();
    if (!c.known()) {
      return refuse(BodyRefusal.NO_SUCH_PERSON_KNOWN, "person", c.person());
    }
    if (c.done().isAfter(c.today())) {
      return refuse(BodyRefusal.NOT_DONE_YET, "done", c.done());
    }
    return until != null && until.isBefore(c.done())
        ? refuse(BodyRefusal.ENDS_BEFORE_IT_BEGAN, "until", until)
        : accept(
            new TrainingRecorded(
                c.body(), c.person(), c.training(), c.done(), until, c.document()));
  }

  /** What closing a seat records: who holds it, or would have, leaves with it. */
  static List<BodyEvent> closed(UUID body, Seat seat, LocalDate last, CloseReason reason) {
    List<BodyEvent> events = new ArrayList<>();
    events.add(new SeatClosed(body, seat.id(), last, reason));
    seat.holdings().stream()
        .filter(holding -> holding.reachesBeyond(last.plusDays(1)))
        .forEach(
            holding ->
                events.add(
                    new SeatVacated(
                        body, seat.id(), holding.id(), last, VacatedFor.SEAT_CLOSED, null)));
    return events;
  }
}
