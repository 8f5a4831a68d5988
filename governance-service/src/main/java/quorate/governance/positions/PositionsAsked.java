package quorate.governance.positions;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.listing.Listing;
import quorate.governance.party.Party;
import quorate.governance.party.PartyAsked;
import quorate.governance.position.Position.Consulted;
import quorate.governance.subject.Subject;

/** Which positions are looked for. */
public class PositionsAsked {

  @QueryParam("subject")
  @Nullable String subject;

  @QueryParam("party")
  @Nullable String party;

  @QueryParam("body")
  @Nullable String body;

  @QueryParam("state")
  @Nullable String state;

  @QueryParam("q")
  @Nullable String q;

  /** To be filled from the query. */
  public PositionsAsked() {}

  /** Whether it is one of them, as it is told on the day; of a subject or a part of it. */
  boolean isAskedFor(Consulted position, LocalDate day) {
    var opened = position.opened();
    return (subject == null || Subject.covers(code(subject), opened.subject().code()))
        && (party == null || opened.asked().contains(party(party)))
        && (body == null || body.equals(opened.body().toString()))
        && (state == null || state.equals(Telling.state(position, day)))
        && Listing.has(opened.question() + " " + opened.subject().words(), q);
  }

  private static String code(String subject) {
    if (subject.matches(Subject.CODE)) {
      return subject;
    }
    throw Problems.of(
        DoorRefusal.BAD_PARAMETER, "subject", subject, "Give a code, such as urgent-care.");
  }

  private static Party party(String word) {
    return PartyAsked.inQuery("party", word);
  }
}
