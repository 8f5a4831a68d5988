package quorate.counting.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code --withdrawn "A,B"}: names that may have commas themselves. */
final class Withdrawn {

  private Withdrawn() {}

  /** Those named, each of whom must stand, and somebody else too. */
  static List<String> of(Optional<String> asked, List<String> candidates) {
    var found = new ArrayList<String>();
    var rest = asked.orElse("").strip();
    while (!rest.isEmpty()) {
      String left = rest;
      var name =
          candidates.stream()
              .filter(each -> begins(left, each))
              .max((one, other) -> Integer.compare(one.length(), other.length()))
              .orElseThrow(
                  () ->
                      new Refused(
                          "--withdrawn names candidates of the file, not "
                              + left
                              + "; they are "
                              + String.join(", ", candidates)));
      found.add(name);
      rest = rest.substring(name.length()).strip();
      rest = rest.startsWith(",") ? rest.substring(1).strip() : rest;
    }
    if (found.containsAll(candidates)) {
      throw new Refused("no candidate is left to be counted");
    }
    return found;
  }

  private static boolean begins(String text, String name) {
    return text.equals(name)
        || (text.startsWith(name) && text.substring(name.length()).strip().startsWith(","));
  }
}
