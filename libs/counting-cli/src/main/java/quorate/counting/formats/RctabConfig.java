package quorate.counting.formats;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A contest's configuration as RCTab (Bright Spots) writes it. Settings that would be read
 * differently from what it means are refused.
 */
final class RctabConfig {

  private static final List<String> OVERVOTE =
      List.of("alwaysSkipToNextRank", "exhaustImmediately");

  private final Path file;
  private final JsonNode root;

  private RctabConfig(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  static RctabConfig read(Path file) throws IOException {
    try {
      return new RctabConfig(file, JsonMapper.builder().build().readTree(Files.readAllBytes(file)));
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Unreadable(file.toString(), line, "expected JSON: " + e.getOriginalMessage());
    }
  }

  Unreadable expected(String what) {
    return new Unreadable(file.toString(), 1, "expected " + what);
  }

  Path file() {
    return file;
  }

  JsonNode source() {
    return root.path("cvrFileSources").path(0);
  }

  private String rule(String name, String otherwise) {
    var value = root.path("rules").path(name).asText("");
    return value.isEmpty() ? otherwise : value;
  }

  private int number(String name, String word) {
    var text = rule(name, word);
    if (text.equals(word)) {
      return Integer.MAX_VALUE;
    }
    if (!text.matches("\\d{1,6}")) {
      throw expected("a number for " + name + ", not " + text);
    }
    return Integer.parseInt(text);
  }

  String title() {
    return root.path("outputSettings").path("contestName").asText("");
  }

  int seats() {
    return number("numberOfWinners", "");
  }

  FileRules rules() {
    if (rule("hareQuota", "false").equals("true")) {
      throw expected("hareQuota false");
    }
    int decimals = number("decimalPlacesForVoteArithmetic", "");
    return new FileRules(
        OptionalInt.of(decimals == Integer.MAX_VALUE ? 4 : decimals),
        !rule("nonIntegerWinningThreshold", "false").equals("true"),
        true);
  }

  Marks marks() {
    var overvote = rule("overvoteRule", OVERVOTE.getFirst());
    if (!OVERVOTE.contains(overvote)) {
      throw expected("overvoteRule " + String.join(" or ", OVERVOTE) + ", not " + overvote);
    }
    boolean ends = rule("exhaustOnDuplicateCandidate", "false").equals("true");
    return new Marks(
        words("skippedRankLabel"),
        words("overvoteLabel"),
        words("undeclaredWriteInLabel").stream().findFirst(),
        source().path("overvoteDelimiter").asText(""),
        source().path("treatBlankAsUndeclaredWriteIn").asBoolean(false),
        overvote.equals("exhaustImmediately"),
        ends ? Marks.Again.ENDS : Marks.Again.PASSES,
        number("maxSkippedRanksAllowed", "unlimited"),
        number("maxRankingsAllowed", "max"),
        false);
  }

  private List<String> words(String label) {
    return Optional.of(source().path(label).asText("")).filter(each -> !each.isEmpty()).stream()
        .toList();
  }

  /**
   * The declared candidates with all that they are called; those who withdrew are in {@code out}.
   */
  Names candidates(List<String> out) {
    var names = new Names();
    for (var each : root.path("candidates")) {
      var name = Names.clean(each.path("name").asText(""));
      if (name.isEmpty() || names.of(name) != Names.NONE) {
        throw expected("a name of its own for each candidate, not '" + name + "'");
      }
      int number = names.add(name);
      each.path("aliases").forEach(alias -> names.alias(alias.asText(), number));
      var code = each.path("code").asText("");
      if (!code.isEmpty()) {
        names.alias(code, number);
      }
      if (each.path("excluded").asBoolean(false)) {
        out.add(name);
      }
    }
    if (names.names().isEmpty()) {
      throw expected("candidates");
    }
    return names;
  }

  /** Where the cast vote records may be, in the order of likelihood. */
  List<Path> places() {
    var named = source().path("filePath").asText("");
    var folder = file.toAbsolutePath().getParent();
    if (named.isEmpty() || folder == null) {
      throw expected("cvrFileSources with a filePath");
    }
    var stem =
        String.valueOf(file.getFileName()).replaceFirst("[._]?(rctab_)?(config)?\\.json$", "");
    var base = named.replaceFirst("\\.[A-Za-z]+$", "");
    var places = new ArrayList<Path>();
    for (String each :
        List.of(named, base + ".csv", stem + ".cvr.csv", stem + "_cvr.csv", stem + ".csv")) {
      places.add(folder.resolve(each));
      places.add(folder.resolve(each + ".gz"));
    }
    return places;
  }
}
