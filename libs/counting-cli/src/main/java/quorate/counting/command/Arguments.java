package quorate.counting.command;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the command was asked for. */
record Arguments(
    String file,
    MethodName method,
    OptionalInt seats,
    Optional<String> withdrawn,
    Optional<String> ties,
    OptionalInt decimals,
    Optional<String> defaultOption,
    Optional<String> majority,
    Optional<BigDecimal> quorum,
    Output output) {

  static final String USAGE =
      "use: count FILE --method METHOD [--seats N] [--withdrawn \"A,B\"] [--ties"
          + " none|backwards|forwards|lot:SEED] [--decimals D] [--default OPTION [--majority N:M]"
          + " [--quorum Q]] [--json|--sheet|--sheet=csv|--sheet=html]; METHOD is one of "
          + MethodName.all();
  private static final List<String> WITH_VALUE =
      List.of(
          "--method",
          "--seats",
          "--withdrawn",
          "--ties",
          "--decimals",
          "--default",
          "--majority",
          "--quorum");

  /** Reads the command line; what makes no sense is {@link Refused}. */
  static Arguments parse(List<String> words) {
    Map<String, String> given = new HashMap<>();
    for (var rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      boolean file = !word.startsWith("--");
      String key = file ? "" : Output.knows(word) ? "--json|--sheet" : word;
      boolean known = file || Output.knows(word) || (WITH_VALUE.contains(word) && rest.hasNext());
      String value = known && WITH_VALUE.contains(word) ? rest.next() : word;
      if (!known || given.put(key, value) != null) {
        throw new Refused("cannot make sense of " + word + "; " + USAGE);
      }
    }
    if (!given.containsKey("") || !given.containsKey("--method")) {
      throw new Refused(USAGE);
    }
    return of(given);
  }

  private static Arguments of(Map<String, String> given) {
    var method = MethodName.of(given.getOrDefault("--method", ""));
    var parsed =
        new Arguments(
            given.getOrDefault("", ""),
            method,
            number(given, "--seats", 1, 1_000_000),
            Optional.ofNullable(given.get("--withdrawn")),
            Optional.ofNullable(given.get("--ties")),
            number(given, "--decimals", 0, 18),
            Optional.ofNullable(given.get("--default")),
            Optional.ofNullable(given.get("--majority")),
            Optional.ofNullable(given.get("--quorum")).map(Arguments::decimal),
            Output.of(given.getOrDefault("--json|--sheet", "")));
    parsed.check();
    return parsed;
  }

  private void check() {
    boolean rule = defaultOption.isPresent() || majority.isPresent() || quorum.isPresent();
    if (rule && !method.condorcet()) {
      throw new Refused(
          "--default, --majority and --quorum go with schulze, ranked-pairs, copeland and minimax, not "
              + method);
    }
    boolean fixed = method.condorcet() || method.choosing() || method.scoring();
    if (decimals.isPresent() && (fixed || method == MethodName.BORDA || method == MethodName.IRV)) {
      throw new Refused(
          "--decimals goes with wigm, scottish-stv, meek, gregory and ers97, not " + method);
    }
    if (rule && defaultOption.isEmpty()) {
      throw new Refused("--majority and --quorum need a --default OPTION");
    }
  }

  private static OptionalInt number(Map<String, String> given, String key, int least, int most) {
    var text = given.get(key);
    if (text == null) {
      return OptionalInt.empty();
    }
    if (!text.matches("\\d{1,9}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw new Refused(key + " is a whole number from " + least + " to " + most + ", not " + text);
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static BigDecimal decimal(String text) {
    if (!text.matches("\\d{1,18}(\\.\\d{1,18})?")) {
      throw new Refused("--quorum is a number of votes such as 46.18, not " + text);
    }
    return new BigDecimal(text);
  }
}
