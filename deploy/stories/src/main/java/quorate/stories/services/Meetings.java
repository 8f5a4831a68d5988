package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/** Meetings of a body, as a secretary enters them. */
public record Meetings(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1/meetings";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));

  /** Calls one for a moment from now; answers its id. */
  public String call(String body, String title) {
    return PATIENCE
        .until(
            "a meeting to be called",
            () ->
                Optional.of(called(body, title))
                    .filter(it -> !it.outcome().contains("in-the-past")))
        .succeeded()
        .newId();
  }

  // its hour is past where the service was away for longer than until then
  private Answer called(String body, String title) {
    var called =
        Body.of("body", body, "title", title, "starts", Instant.now().plusSeconds(2).toString());
    called.put("place", "Town hall").putObject("by").put("office", "secretary");
    return gateway.post(secretary, API, called);
  }

  /** Puts an item to decide; answers its id. */
  public String put(String meeting, String title) {
    var item = Body.of("title", title, "kind", "decision");
    item.putObject("by").put("office", "secretary");
    return gateway.post(secretary, at(meeting) + "/items", item).succeeded().newId();
  }

  /** Somebody who says they hold an office in the body puts an item, by their own log-in. */
  public Answer putBy(String user, String meeting, String title, String person, String office) {
    var item = Body.of("title", title, "kind", "decision");
    item.set("by", Body.of("office", office, "person", person));
    return gateway.post(user, at(meeting) + "/items", item);
  }

  /** Somebody who may put no item is given ten minutes; answers the item. */
  public String hear(String meeting, String title, String kind, String code) {
    var item = Body.of("title", title, "minutes", "10");
    item.set("whom", Mandates.party(kind, code));
    return gateway.post(secretary, at(meeting) + "/items/hearings", item).succeeded().newId();
  }

  /** A motion is moved under an item that is taken. */
  public Answer move(String meeting, String item, String text, String by) {
    return move(meeting, item, Body.of("text", text, "by", by));
  }

  private Answer move(String meeting, String item, ObjectNode moved) {
    say(meeting, "/items/" + item + "/taking", Body.of());
    moved.put("item", item).put("kind", "board-resolution");
    return gateway.post(secretary, at(meeting) + "/motions", moved);
  }

  /** What stands on the agenda, in order. */
  public List<JsonNode> agenda(String meeting) {
    var items = new ArrayList<JsonNode>();
    gateway.get(secretary, at(meeting)).succeeded().json().path("items").forEach(items::add);
    return items;
  }

  /** Tells every seat of it, opens it and lets all come; {@code seats} are by person. */
  public void open(String meeting, String chair, Map<String, String> seats) {
    var notice = Body.of();
    var sent = notice.putArray("sent");
    seats.values().forEach(seat -> sent.addObject().put("to", seat).put("channel", "email"));
    say(meeting, "/notice", notice);
    var opening = Body.of("chair", chair);
    PATIENCE
        .until(
            "the hour of the meeting",
            () ->
                Optional.of(gateway.post(secretary, at(meeting) + "/room/opening", opening))
                    .filter(it -> !it.outcome().contains("not-before-its-hour")))
        .succeeded();
    seats.forEach(
        (person, seat) ->
            say(
                meeting,
                "/room/arrivals",
                Body.of("person", person, "as", "member", "standsfor", seat, "way", "in-person")));
  }

  /** A motion under an item, moved by the first and voted for by all; answers the decision. */
  public String carry(String meeting, String item, String text, Map<String, String> seats) {
    String motion =
        move(meeting, item, text, List.copyOf(seats.keySet()).getFirst()).succeeded().newId();
    return carry(meeting, motion, seats);
  }

  /** The same of a motion that names the permission that it grants. */
  public String grant(String meeting, String item, String permission, Map<String, String> seats) {
    String first = List.copyOf(seats.keySet()).getFirst();
    var moved = Body.of("text", "That it be granted on a condition", "by", first);
    moved.put("decides", permission);
    return carry(meeting, move(meeting, item, moved).succeeded().newId(), seats);
  }

  /** The same of a motion that was moved by the first. */
  public String carry(String meeting, String motion, Map<String, String> seats) {
    String path = "/motions/" + motion;
    String last = List.copyOf(seats.keySet()).getLast();
    say(meeting, path + "/second", Body.of("by", last));
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
