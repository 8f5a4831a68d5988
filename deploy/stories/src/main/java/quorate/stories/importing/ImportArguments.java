package quorate.stories.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files are to be imported, and how. */
record ImportArguments(
    List<String> files,
    Optional<String> accept,
    boolean reject,
    boolean dryRun,
    boolean json,
    String as,
    String areas,
    String published,
    Map<String, String> columns) {

  static final String USAGE =
      "use: import FILE|FOLDER… [--dry-run] [--json] [--accept all|GROUP] [--reject]"
          + " [--as LOG-IN] [--areas 09D,15F] [--published 2025-05-01]"
          + " [--columns \"Where=practice,Stake=shares,Notes=\"]";
  private static final String SECRETARY = "sam.secretary";
  private static final List<String> WITH_VALUE =
      List.of("--accept", "--as", "--areas", "--published", "--columns");
  private static final List<String> ALONE = List.of("--dry-run", "--json", "--reject");

  /** Titles with what they hold; a title that holds nothing is not read. */
  private static Map<String, String> columns(String text) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String each : text.isBlank() ? new String[0] : text.split(",", -1)) {
      int at = each.lastIndexOf('=');
      if (at < 1) {
        throw new IllegalArgumentException("cannot make sense of --columns " + text + "; " + USAGE);
      }
      columns.put(each.substring(0, at).strip(), each.substring(at + 1).strip());
    }
    return columns;
  }

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
    String accept = given.getOrDefault("--accept", Wish.ALL);
    if (!Wish.isOne(accept)) {
      throw new IllegalArgumentException(
          "there is no --accept %s; there is all, %s; %s"
              .formatted(accept, String.join(", ", Wish.GROUPS), USAGE));
    }
    return new ImportArguments(
        List.copyOf(files),
        Optional.ofNullable(given.get("--accept")),
        given.containsKey("--reject"),
        given.containsKey("--dry-run"),
        given.containsKey("--json"),
        given.getOrDefault("--as", SECRETARY),
        given.getOrDefault("--areas", ""),
        given.getOrDefault("--published", ""),
        columns(given.getOrDefault("--columns", "")));
  }
}
