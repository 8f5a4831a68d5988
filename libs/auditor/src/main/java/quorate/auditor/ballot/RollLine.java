package quorate.auditor.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import quorate.counting.Weight;

/**
 * One entitled practice; the constituency is empty text where there is none, {@code further} its
 * weights beside the first, by name, and {@code person} who held it if it is a seat.
 */
record RollLine(
    String practice,
    Weight weight,
    String constituency,
    String capacity,
    String reason,
    Map<String, Weight> further,
    String person) {

  /** Weighed by one basis only. */
  RollLine(String practice, Weight weight, String constituency, String capacity, String reason) {
    this(practice, weight, constituency, capacity, reason, Map.of(), "");
  }

  /** The roll's SHA-256, over its lines in order of practice. */
  static String fingerprint(Collection<RollLine> roll) {
    MessageDigest digest = sha256();
    roll.stream()
        .sorted(Comparator.comparing(RollLine::practice))
        .forEach(line -> digest.update(line.text().getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private String text() {
    var text = new StringBuilder();
    text.append(String.join("\t", practice, weight.toString(), constituency, capacity, reason));
    new TreeMap<>(further).forEach((name, more) -> text.append("\t" + name + "=" + more));
    if (!person.isEmpty()) {
      text.append("\tperson=" + person);
    }
    return text.append("\n").toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
