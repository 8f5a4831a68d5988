package quorate.governance.position;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Evidence;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.PositionCommand.GiveAnswer;
import quorate.governance.position.PositionEvent.AnswerGiven;

/** Whether an answer counts: of whom, in time, and as it was asked. */
final class Answering {

  private Answering() {}

  static Decision<PositionEvent> give(GiveAnswer c, Consulted position) {
    if (!position.opened().asked().contains(c.party())) {
      return refuse(PositionRefusal.NOT_ASKED, "party.code", c.party());
    }
    Evidence evidence = c.evidence();
    if (evidence == null) {
      return refuse(PositionRefusal.NOT_FOR_THIS_PARTY, "party.code", c.party());
    }
    if (position.ended() != null) {
      return refuse(PositionRefusal.CONSULTATION_OVER);
    }
    LocalDate day = day(evidence, c.today());
    return inTime(c, position, day)
        .or(() -> asAsked(c, position))
        .orElseGet(
            () ->
                accept(
                    new AnswerGiven(
                        c.position(), c.party(), c.places(), c.words().sealed(), day, evidence)));
  }

  // what came on paper counts as of its own day, whenever it is entered
  private static LocalDate day(Evidence evidence, LocalDate today) {
    var document = evidence.document();
    return document == null ? today : document.dated();
  }

  private static Optional<Decision<PositionEvent>> inTime(
      GiveAnswer c, Consulted position, LocalDate day) {
    if (day.isAfter(c.today())) {
      return refused(PositionRefusal.DATED_AHEAD, "document.dated", day);
    }
    if (day.isBefore(position.opened().since())) {
      return refused(PositionRefusal.BEFORE_IT_OPENED, "document.dated", day);
    }
    return day.isAfter(position.opened().until())
        ? refused(PositionRefusal.ANSWERED_TOO_LATE, "until", position.opened().until())
        : Optional.empty();
  }

  private static Optional<Decision<PositionEvent>> asAsked(GiveAnswer c, Consulted position) {
    var places = c.places();
    if (places == null) {
      return c.words().written()
          ? nobodys(c)
          : refused(PositionRefusal.SAYS_NOTHING, "places", "none");
    }
    var ranking = PositionDecider.ranking(position);
    if (ranking.isEmpty()) {
      return refused(PositionRefusal.NOTHING_IS_RANKED, "places", places);
    }
    return ranking
        .get()
        .fault(places)
        .map(
            why ->
                Decision.<PositionEvent>refuse(
                    PositionRefusal.NOT_A_RANKING, "places", places, why))
        .or(() -> nobodys(c));
  }

  private static Optional<Decision<PositionEvent>> nobodys(GiveAnswer c) {
    return c.words().areNobodys()
        ? refused(PositionRefusal.NOBODYS_WORDS, "by", "nobody")
        : Optional.empty();
  }

  private static Optional<Decision<PositionEvent>> refused(
      PositionRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
