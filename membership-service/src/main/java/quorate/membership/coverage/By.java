package quorate.membership.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** How practices are parted. */
enum By {
  PLACE,
  NETWORK,
  AREA;

  /** What the parameter {@code by} says. */
  static By of(String text) {
    return Arrays.stream(values())
        .filter(it -> it.word().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.of(DoorRefusal.BAD_PARAMETER, "by", text, "Give place, network or area."));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The codes of the parts that a practice may be in: one, none, or several where it is a doubt.
   */
  Set<String> codes(Standing practice, Ground ground) {
    return switch (this) {
      case PLACE -> ground.places().of(practice);
      case NETWORK -> Stream.ofNullable(practice.network()).collect(Collectors.toSet());
      case AREA -> Stream.ofNullable(practice.area()).collect(Collectors.toSet());
    };
  }

  /** What each part is called, where the register says. */
  Function<String, Optional<String>> names(Ground ground, List<Standing> all) {
    if (this != NETWORK) {
      return code -> ground.organisation(code).map(Linked::name);
    }
    Map<String, String> names =
        all.stream()
            .filter(it -> it.network() != null && it.networkName() != null)
            .collect(Collectors.toMap(Standing::network, Standing::networkName, (one, _) -> one));
    return code -> Optional.ofNullable(names.get(code));
  }
}
