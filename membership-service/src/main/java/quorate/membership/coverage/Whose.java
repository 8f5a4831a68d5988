package quorate.membership.coverage;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** A set of practices as a request names it. */
sealed interface Whose {

  String FORMS =
      "Give all, members, network:CODE, area:CODE, organisation:CODE, or practices: and at most 1000 codes with commas.";
  int MOST = 1000;
  Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,60}");

  record Everybody() implements Whose {}

  record Members() implements Whose {}

  record OfNetwork(String network) implements Whose {}

  record OfArea(String area) implements Whose {}

  record OfOrganisation(String organisation) implements Whose {}

  record These(Set<String> practices) implements Whose {
    public These {
      practices = Set.copyOf(practices);
    }
  }

  /** What to give in place of one that the register does not know. */
  default String mend() {
    String what =
        switch (this) {
          case OfNetwork _ -> "a network that the register has";
          case OfArea _ -> "a sub-ICB location in which a practice lies or that is registered";
          case OfOrganisation _ -> "an organisation that is there";
          case Everybody _, Members _, These _ -> throw new IllegalStateException("always known");
        };
    return "Give the code of " + what + " on that day.";
  }

  /** What the parameter {@code field} says. */
  static Whose of(String field, String text) {
    String[] parts = text.split(":", 2);
    if (parts.length == 1) {
      return switch (text) {
        case "all" -> new Everybody();
        case "members" -> new Members();
        default -> throw wrong(field, text);
      };
    }
    Set<String> codes = Arrays.stream(parts[1].split(",", -1)).collect(Collectors.toSet());
    boolean many = parts[0].equals("practices");
    if (codes.size() > (many ? MOST : 1) || !codes.stream().allMatch(CODE.asMatchPredicate())) {
      throw wrong(field, text);
    }
    return switch (parts[0]) {
      case "network" -> new OfNetwork(parts[1]);
      case "area" -> new OfArea(parts[1]);
      case "organisation" -> new OfOrganisation(parts[1]);
      case "practices" -> new These(codes);
      default -> throw wrong(field, text);
    };
  }

  private static RuntimeException wrong(String field, String text) {
    return Problems.of(DoorRefusal.BAD_PARAMETER, field, text, FORMS);
  }
}
