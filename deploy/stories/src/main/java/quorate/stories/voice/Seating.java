package quorate.stories.voice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.stories.city.Invented;
import quorate.stories.services.Bodies;

/** A board of the place; and an outside board, in which one sits in their own capacity. */
record Seating(Bodies bodies, Invented people, Inputs inputs) {
  static final String USER = "bo.bodymember";
  private static final String FROM = "2026-05-01";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The board with who sits in it by which seat, and the outside one with its member. */
  record Seated(
      String board, Map<String, String> seats, String outside, String ownCapacity, String deputy) {

    List<String> carriers() {
      return List.copyOf(seats.keySet());
    }
  }

  Seated play() {
    people.logsIn(inputs.carriers().getFirst(), USER);
    people.register(inputs.people());
    String board = established("place-board", "One voice", rule("Member"));
    var seats = new LinkedHashMap<String, String>();
    for (String each : inputs.carriers()) {
      seats.put(people.id(each), seated(board, each));
    }
    var own = rule("Partner member");
    own.putObject("conditions").put("owncapacity", true);
    String outside = established("committee", "Primary care board of the system", own);
    seated(outside, inputs.ownCapacity());
    return new Seated(
        board, seats, outside, people.id(inputs.ownCapacity()), people.id(inputs.deputy()));
  }

  private String established(String kind, String name, ObjectNode rule) {
    return bodies.establish(
        kind, name, FROM, Bodies.terms(JSON.arrayNode().add(rule), JSON.missingNode()));
  }

  private static ObjectNode rule(String title) {
    var rule = JSON.objectNode().put("rule", "members").put("source", "appointed");
    return rule.put("title", title).put("office", "member").put("voice", "votes");
  }

  private String seated(String body, String name) {
    String seat = bodies.open(body, "members");
    bodies.seat(body, seat, people.id(name), "appointed");
    return seat;
  }
}
