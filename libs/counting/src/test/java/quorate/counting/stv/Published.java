package quorate.counting.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was published of a ward, picked out of its {@code .expected.json}. */
record Published(String json) {

  private static final Pattern WINNER =
      Pattern.compile("\"no\": (\\d+),\\s+\"name\": \"[^\"]*\",\\s+\"stage\": (\\d+)");
  private static final Pattern VOTES = Pattern.compile("\"(\\d+)\": ([\\d.]+)");

  /** A candidate, counted from 1, and the stage at which they were elected. */
  record Winner(int no, int stage) {}

  static Published of(String ward) {
    return new Published(Elections.text(ward + ".expected.json"));
  }

  BigDecimal number(String key) {
    return new BigDecimal(found(Pattern.compile("\"" + key + "\": \"?([\\d.]+)")).group(1));
  }

  /** The official winners in the order of the declaration. */
  List<Winner> winners() {
    return WINNER
        .matcher(between("\"winners_official\"", "\"stages_official\""))
        .results()
        .map(each -> new Winner(Integer.parseInt(each.group(1)), Integer.parseInt(each.group(2))))
        .toList();
  }

  /** The winners, counted from 1, in the order of the paper, that another program found. */
  List<Integer> winners(String program) {
    var list = found(Pattern.compile("\"winners_" + program + "\": \\[([^]]*)]")).group(1);
    return List.of(list.split(",")).stream().map(String::strip).map(Integer::valueOf).toList();
  }

  /** The official votes of each stage in the order of the paper. */
  List<List<BigDecimal>> stages() {
    var stages = new ArrayList<List<BigDecimal>>();
    for (var stage : List.of(between("\"stages_official\"", "\"official_vs_droop\"").split("}"))) {
      var votes =
          VOTES.matcher(stage).results().map(each -> new BigDecimal(each.group(2))).toList();
      if (!votes.isEmpty()) {
        stages.add(votes);
      }
    }
    return stages;
  }

  private String between(String from, String to) {
    return json.substring(json.indexOf(from), json.indexOf(to));
  }

  private Matcher found(Pattern pattern) {
    var matcher = pattern.matcher(json);
    if (!matcher.find()) {
      throw new IllegalArgumentException("not published: " + pattern);
    }
    return matcher;
  }
}
