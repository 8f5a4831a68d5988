package quorate.stories.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files are to be imported, and how. */
record ImportArguments(
    List<String> files,
    Optional<String> accept,
    boolean dryRun,
    boolean json,
    String areas,
    String published) {

  static final String USAGE =
      "use: import FILE|FOLDER… [--dry-run] [--json] [--accept all|GROUP] [--areas 09D,15F]"
          + " [--published 2025-05-01]";
  private static final List<String> WITH_VALUE = List.of("--accept", "--areas", "--published");
  private static final List<String> ALONE = List.of("--dry-run", "--json");

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with one line for the person who typed it
   */
  static ImportArguments parse(List<String> words) {
    var files = new ArrayList<String>();
    Map<String, String> given = new HashMap<>();
    for (var rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (!word.startsWith("--")) {
        files.add(word);
      } else if (ALONE.contains(word)) {
        given.put(word, "");
      } else if (WITH_VALUE.contains(word) && rest.hasNext()) {
        given.put(word, rest.next());
      } else {
        throw new IllegalArgumentException("cannot make sense of " + word + "; " + USAGE);
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    return new ImportArguments(
        List.copyOf(files),
        Optional.ofNullable(given.get("--accept")),
        given.containsKey("--dry-run"),
        given.containsKey("--json"),
        given.getOrDefault("--areas", ""),
        given.getOrDefault("--published", ""));
  }
}
