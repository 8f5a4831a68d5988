package quorate.governance.requests;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.listing.Listing;
import quorate.governance.moment.Period;
import quorate.governance.party.PartyAsked;
import quorate.governance.request.Request.Logged;
import quorate.governance.subject.Subject;

/** Which requests are looked for. */
public class RequestsAsked {

  @QueryParam("asker")
  @Nullable String asker;

  @QueryParam("subject")
  @Nullable String subject;

  @QueryParam("state")
  @Nullable String state;

  @QueryParam("q")
  @Nullable String q;

  /** To be filled from the query. */
  public RequestsAsked() {}

  /** Whether it is one of them; of a subject or a part of it, received within the period. */
  boolean isAskedFor(Logged request, Period period) {
    var logged = request.logged();
    LocalDate from = period.from();
    LocalDate to = period.to();
    return (asker == null || PartyAsked.inQuery("asker", asker).equals(logged.asker()))
        && (subject == null || Subject.covers(code(subject), logged.subject().code()))
        && (state == null || state.equals(Telling.state(request, LocalDate.MAX)))
        && (from == null || !logged.received().isBefore(from))
        && (to == null || !logged.received().isAfter(to))
        && Listing.has(logged.question() + " " + logged.subject().words(), q);
  }

  static String code(String subject) {
    if (subject.matches(Subject.CODE)) {
      return subject;
    }
    throw Problems.of(
        DoorRefusal.BAD_PARAMETER, "subject", subject, "Give a code, such as urgent-care.");
  }
}
