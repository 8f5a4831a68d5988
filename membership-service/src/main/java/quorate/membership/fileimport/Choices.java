package quorate.membership.fileimport;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.membership.fileimport.ImportCommand.Choice;
import quorate.membership.proposals.ChangeGroup;

/** Which changes a body chooses: {@code "all"}, a group by its word, or numbers. */
final class Choices {

  /** Numbers are decided in one append; a group or all may be more. */
  private static final int MOST = 2_000;

  private Choices() {}

  static Choice of(Object changes, @Nullable Boolean doubtful) {
    if (changes.equals("all")) {
      return new Choice.All(Boolean.TRUE.equals(doubtful));
    }
    if (changes instanceof String word) {
      return group(word).map(Choice.Group::new).orElseThrow(() -> wrong(word));
    }
    if (!(changes instanceof List<?> listed) || listed.size() > MOST) {
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

  private static Optional<ChangeGroup> group(String word) {
    return Arrays.stream(ChangeGroup.values())
        .filter(group -> group.word().equals(word))
        .findFirst();
  }

  private static RuntimeException wrong(@Nullable Object value) {
    return Problems.of(
        DoorRefusal.WRONG_TYPE,
        "changes",
        String.valueOf(value),
        "Give \"all\", a group such as \"renamed\", or a list of at most 2,000 numbers.");
  }
}
