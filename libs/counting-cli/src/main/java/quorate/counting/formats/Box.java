package quorate.counting.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;

/**
 * Papers as they are read: whose weights do not fit, or which name a candidate twice, is an error
 * of the line. Candidates may become known only as they are read.
 */
final class Box {

  static final int MOST_CANDIDATES = 16_384;

  private final Lines lines;
  private final ProfileBuilder builder;

  private Box(Lines lines, List<String> candidates) {
    this.lines = lines;
    this.builder = new ProfileBuilder(candidates);
  }

  static Box of(Lines lines, List<String> candidates) {
    return new Box(lines, candidates);
  }

  /** For candidates who are numbered as they are met; {@link Renamed} names them. */
  static Box open(Lines lines) {
    return new Box(lines, IntStream.range(0, MOST_CANDIDATES).mapToObj(String::valueOf).toList());
  }

  void next(int candidate) {
    builder.next(candidate);
  }

  void level(int candidate) {
    builder.level(candidate);
  }

  void skip() {
    builder.skip();
  }

  /** Whether the paper in hand names a candidate twice. */
  boolean repeats() {
    return builder.repeats();
  }

  void discard() {
    builder.discard();
  }

  void paper(long weight) {
    refuseRepeats();
    try {
      builder.paper(weight);
    } catch (ArithmeticException e) {
      throw tooHeavy();
    }
  }

  void paper(BigDecimal weight) {
    refuseRepeats();
    try {
      builder.paper(weight);
    } catch (ArithmeticException e) {
      throw tooHeavy();
    }
  }

  private void refuseRepeats() {
    if (builder.repeats()) {
      throw lines.expected("each candidate once on a paper");
    }
  }

  private Unreadable tooHeavy() {
    return lines.expected("weights that add up to less than 2^62 units of their last decimal");
  }

  Profile profile() {
    return builder.build();
  }
}
