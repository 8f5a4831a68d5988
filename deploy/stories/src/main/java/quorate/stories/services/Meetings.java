package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import quorate.stories.stack.Gateway;

/** Meetings of a body, as a secretary enters them. */
public record Meetings(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1/meetings";

  /** Calls one for a moment from now; answers its id. */
  public String call(String body, String title) {
    var called =
        Body.of("body", body, "title", title, "starts", Instant.now().plusSeconds(2).toString());
    called.put("place", "Leeds").putObject("by").put("office", "secretary");
    return gateway.post(secretary, API, called).succeeded().newId();
  }

  /** Puts an item to decide; answers its id. */
  public String put(String meeting, String title) {
    var item = Body.of("title", title, "kind", "decision");
    item.putObject("by").put("office", "secretary");
    return gateway.post(secretary, at(meeting) + "/items", item).succeeded().newId();
  }

  /** Tells every seat of it, opens it and lets all come; {@code seats} are by person. */
  public void open(String meeting, String chair, Map<String, String> seats) {
    var notice = Body.of();
    var sent = notice.putArray("sent");
    seats.values().forEach(seat -> sent.addObject().put("to", seat).put("channel", "email"));
    say(meeting, "/notice", notice);
    say(meeting, "/room/opening", Body.of("chair", chair));
    seats.forEach(
        (person, seat) ->
            say(
                meeting,
                "/room/arrivals",
                Body.of("person", person, "as", "member", "standsfor", seat, "way", "in-person")));
  }

  /** A motion under an item, moved by the first and voted for by all; answers the decision. */
  public String carry(String meeting, String item, String text, Map<String, String> seats) {
    var people = seats.keySet().stream().toList();
    say(meeting, "/items/" + item + "/taking", Body.of());
    var moved =
        Body.of("item", item, "kind", "board-resolution", "text", text, "by", people.getFirst());
    String motion = gateway.post(secretary, at(meeting) + "/motions", moved).succeeded().newId();
    String path = "/motions/" + motion;
    say(meeting, path + "/second", Body.of("by", people.getLast()));
    say(meeting, path + "/putting", Body.of());
    var votes = Body.of("way", "hands");
    var all = votes.putArray("votes");
    seats.forEach(
        (person, seat) ->
            all.addObject().put("standsfor", seat).put("person", person).put("stand", "for"));
    say(meeting, path + "/votes", votes);
    say(meeting, path + "/result", Body.of());
    return decision(meeting, motion);
  }

  private String decision(String meeting, String motion) {
    for (JsonNode each : gateway.get(secretary, at(meeting)).succeeded().json().path("motions")) {
      if (each.path("motion").asText().equals(motion)) {
        return each.path("decision").asText();
      }
    }
    return "";
  }

  /** Ends it. */
  public void close(String meeting) {
    say(meeting, "/room/closing", Body.of());
  }

  private void say(String meeting, String path, JsonNode body) {
    gateway.post(secretary, at(meeting) + path, body).succeeded();
  }

  private static String at(String meeting) {
    return API + "/" + meeting;
  }
}
