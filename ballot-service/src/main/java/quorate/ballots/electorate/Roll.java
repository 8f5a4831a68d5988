package quorate.ballots.electorate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quorate.counting.Weight;

/** The entitled, sorted by practice code, and the sub-ICB locations that they are in. */
public record Roll(List<RollLine> lines, List<String> areas) {

  public Roll {
    lines = lines.stream().sorted(Comparator.comparing(RollLine::practice)).toList();
    areas = areas.stream().distinct().sorted().toList();
  }

  public int electors() {
    return lines.size();
  }

  /** What all lines weigh together, as a decimal. */
  public String weight() {
    return Weight.sum(lines.stream().map(line -> Weight.of(line.weight()))).toString();
  }

  /** What they weigh together by each further basis; none of a roll that has one basis. */
  public @Nullable Map<String, String> weights() {
    var sums = new TreeMap<String, Weight>();
    for (RollLine line : lines) {
      line.further().forEach((basis, more) -> sums.merge(basis, Weight.of(more), Weight::plus));
    }
    var told = new TreeMap<String, String>();
    sums.forEach((basis, sum) -> told.put(basis, sum.toString()));
    return told.isEmpty() ? null : told;
  }

  /**
   * Lower-case hexadecimal SHA-256 over the lines: practice, weight, constituency or nothing,
   * capacity and reason, then each further basis as {@code name=weight} in the order of names, then
   * of a seat {@code person=} and who held it, with tabs between and a line feed after each line,
   * in UTF-8. Names are left out: a practice may be renamed and stays the same elector.
   */
  public String fingerprint() {
    var digest = sha256();
    lines.forEach(line -> digest.update(line.fingerprinted().getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
