package quorate.counting.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the columns of a CSV of ballots hold, by its header: {@code preferences} (first, second …,
 * each with a candidate's name) or {@code candidates} (each with a rank, a mark or a score), and
 * the paper's weight (-1: none). A candidate's title that ends so names one who has withdrawn.
 */
record CsvColumns(
    int weight,
    List<Integer> preferences,
    List<Integer> candidates,
    List<String> names,
    List<String> withdrawn) {

  private static final String GONE = "(withdrawn)";

  private static final Set<String> WEIGHT =
      Set.of("weight", "weights", "count", "votes", "ballots", "papers", "number", "multiplicity");
  private static final Set<String> OTHER =
      Set.of(
          "id",
          "ballot id",
          "ballotid",
          "ballot_id",
          "ballot",
          "paper",
          "voter",
          "voter id",
          "voterid",
          "voter_id",
          "elector",
          "precinct",
          "ward",
          "constituency",
          "timestamp",
          "time",
          "date",
          "practice",
          "ods code",
          "batch",
          "tabulator");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:rank|choice|preference|pref|vote)[ _#-]*(\\d{1,5})|(\\d{1,5})(?:st|nd|rd|th)(?:[ _-]*(?:rank|choice|preference|pref))?");
  private static final Map<String, Integer> WORDS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "ninth", 9, "tenth", 10);
  private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

  /** {@code first} is the first row after the header, empty where there is none. */
  static CsvColumns of(CsvHeader header, List<String> first) {
    var titles = header.titles();
    int weight = -1;
    var preferences = new TreeMap<Integer, Integer>();
    var candidates = new ArrayList<Integer>();
    boolean digits = ordinals(titles, first);
    for (int i = 0; i < titles.size(); i++) {
      var title = titles.get(i).toLowerCase(Locale.ROOT);
      int rank = digits && DIGITS.matcher(title).matches() ? Integer.parseInt(title) : rank(title);
      if (rank > 0) {
        if (preferences.put(rank, i) != null) {
          throw header.expected("one column for rank " + rank);
        }
      } else if (weight < 0 && WEIGHT.contains(title)) {
        weight = i;
      } else if (!OTHER.contains(title) && !title.isEmpty()) {
        candidates.add(i);
      }
    }
    return of(header, weight, List.copyOf(preferences.values()), candidates);
  }

  private static CsvColumns of(
      CsvHeader header, int weight, List<Integer> preferences, List<Integer> candidates) {
    if (!preferences.isEmpty()) {
      return new CsvColumns(weight, preferences, List.of(), List.of(), List.of());
    }
    var titles = candidates.stream().map(header.titles()::get).map(Names::clean).toList();
    var names = titles.stream().map(CsvColumns::name).toList();
    if (names.isEmpty()) {
      throw header.expected("a column for each candidate, or columns Rank 1, Rank 2 and so on");
    }
    if (names.size() > 1 && new HashSet<>(names).size() < names.size()) {
      throw header.expected("a column for each candidate, with a name of its own");
    }
    var withdrawn =
        titles.stream().filter(each -> !name(each).equals(each)).map(CsvColumns::name).toList();
    if (withdrawn.containsAll(names)) {
      throw header.expected("a candidate who has not withdrawn");
    }
    return new CsvColumns(weight, List.of(), candidates, names, withdrawn);
  }

  private static String name(String title) {
    boolean gone = title.endsWith(GONE) && title.length() > GONE.length();
    return gone ? title.substring(0, title.length() - GONE.length()).strip() : title;
  }

  private static int rank(String title) {
    var numbered = NUMBERED.matcher(title);
    if (numbered.matches()) {
      return Integer.parseInt(numbered.group(1) == null ? numbered.group(2) : numbered.group(1));
    }
    return WORDS.getOrDefault(title.replaceFirst("[ _-](?:rank|choice|preference|pref)$", ""), 0);
  }

  /** Titles 1, 2 … are ranks where the cells below them hold names. */
  private static boolean ordinals(List<String> titles, List<String> first) {
    for (int i = 0; i < Math.min(titles.size(), first.size()); i++) {
      boolean digits = DIGITS.matcher(titles.get(i)).matches();
      if (digits && first.get(i).chars().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }
}
