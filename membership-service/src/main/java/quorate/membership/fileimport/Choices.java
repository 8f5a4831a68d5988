package quorate.membership.fileimport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.membership.fileimport.ImportCommand.Choice;

/** Which changes a body chooses: {@code "all"}, or numbers. */
final class Choices {

  private Choices() {}

  static Choice of(Object changes, @Nullable Boolean doubtful) {
    if (changes.equals("all")) {
      return new Choice.All(Boolean.TRUE.equals(doubtful));
    }
    if (!(changes instanceof List<?> listed)) {
      throw wrong(changes);
    }
    Set<Integer> numbers = new HashSet<>();
    for (Object each : listed) {
      if (!(each instanceof Integer number)) {
        throw wrong(each);
      }
      numbers.add(number);
    }
    return new Choice.Some(numbers);
  }

  private static RuntimeException wrong(@Nullable Object value) {
    return Problems.of(
        DoorRefusal.WRONG_TYPE,
        "changes",
        String.valueOf(value),
        "Give \"all\" or a list of numbers.");
  }
}
