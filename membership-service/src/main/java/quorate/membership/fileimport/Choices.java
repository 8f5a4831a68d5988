package quorate.membership.fileimport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.membership.fileimport.ImportCommand.Choice;

/** Which changes a body chooses: {@code "all"}, or numbers. */
final class Choices {

  private Choices() {}

  static Choice of(JsonNode changes, @Nullable Boolean doubtful) {
    if (changes.isTextual() && changes.textValue().equals("all")) {
      return new Choice.All(Boolean.TRUE.equals(doubtful));
    }
    if (!changes.isArray()) {
      throw wrong(changes);
    }
    Set<Integer> numbers = new HashSet<>();
    for (JsonNode each : changes) {
      if (!each.isInt()) {
        throw wrong(each);
      }
      numbers.add(each.intValue());
    }
    return new Choice.Some(numbers);
  }

  private static RuntimeException wrong(JsonNode value) {
    String text = value.toString();
    return Problems.of(
        DoorRefusal.WRONG_TYPE,
        "changes",
        text.substring(0, Math.min(text.length(), 80)),
        "Give \"all\" or a list of numbers.");
  }
}
