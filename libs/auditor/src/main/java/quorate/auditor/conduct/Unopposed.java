package quorate.auditor.conduct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** What is to be declared of seats without a contest, in the form in which it is. */
record Unopposed(
    Fields call,
    Map<String, Candidate> candidates,
    Map<String, Fields> settled,
    Collection<String> declared) {

  /** Who is elected, by seat. */
  ArrayNode seats() throws Malformed {
    var seats = JsonNodeFactory.instance.arrayNode();
    for (Fields each : settled.values()) {
      if (!isContested(each) && !declared.contains(each.text("seat"))) {
        var line = line(seats, each);
        elected(line.putArray("elected"), each.texts("candidates"));
        line.put("vacant", each.text("vacant"));
        copy(place(each), line, "vacancy");
      }
    }
    return seats;
  }

  /** The places of contested seats that nobody can fill; empty where there are none. */
  Optional<JsonNode> leftVacant() throws Malformed {
    var left = JsonNodeFactory.instance.arrayNode();
    for (Fields each : settled.values()) {
      if (isContested(each) && each.has("vacant")) {
        line(left, each).put("vacant", each.text("vacant"));
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(left);
  }

  private static boolean isContested(Fields seat) {
    return seat.optional("outcome").equals(Optional.of("contested"));
  }

  private ObjectNode line(ArrayNode lines, Fields seat) throws Malformed {
    var line = lines.addObject();
    for (String name : List.of("seat", "title", "places")) {
      copy(place(seat), line, name);
    }
    return line;
  }

  private Fields place(Fields seat) throws Malformed {
    return new Standing(candidates, call).place(seat.text("seat"));
  }

  private void elected(ArrayNode elected, List<String> persons) {
    for (String person : persons) {
      var one = elected.addObject().put("person", person);
      Optional.ofNullable(candidates.get(person))
          .ifPresent(
              known -> {
                copy(known.nomination(), one, "constituency");
                copy(known.nomination(), one, "roleclass");
              });
    }
  }

  private static void copy(Fields from, ObjectNode to, String name) {
    if (from.has(name)) {
      to.set(name, from.json().path(name));
    }
  }
}
