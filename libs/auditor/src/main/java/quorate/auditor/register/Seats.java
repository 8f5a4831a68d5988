package quorate.auditor.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/**
 * What governance's log says of the seats of bodies. All is kept with its position, so that a seat
 * can be seen as it was known when a vote was cast for it.
 */
public final class Seats {

  private static final String SEAT = "seat:";

  /** One entry about a body. */
  record Said(long position, String type, Fields data) {
    String text(String name) {
      return data.optional(name).orElse("");
    }
  }

  private final Map<String, List<Said>> bodies = new HashMap<>();
  private final Map<String, String> bodyOf = new HashMap<>();

  /** Whether an elector is a seat, and no practice. */
  public static boolean isOne(String elector) {
    return elector.startsWith(SEAT);
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    if (!SeatOnDay.bearsOn(entry.type())) {
      return;
    }
    String body = entry.data().text("body");
    var said = new Said(entry.position(), entry.type(), entry.data());
    bodies.computeIfAbsent(body, unseen -> new ArrayList<>()).add(said);
    if (entry.type().equals("governance.seat-opened.v1")) {
      bodyOf.put(SEAT + entry.data().text("seat"), body);
    }
  }

  /** Whether this holding lets this person vote for this seat: the holder's, or a deputy. */
  public boolean mayVote(String holding, String person, String elector, View view) {
    var said = said(bodyOf.getOrDefault(elector, ""), view);
    return new SeatOnDay(elector.substring(SEAT.length()), said, view.on().toString())
        .mayVote(holding, person);
  }

  /** A body on a day, as it was known at a position of governance's log. */
  public BodyOnDay body(String body, View view) {
    return new BodyOnDay(said(body, view), view.on().toString());
  }

  private List<Said> said(String body, View view) {
    return bodies.getOrDefault(body, List.of()).stream()
        .filter(each -> each.position() <= view.position())
        .toList();
  }
}
