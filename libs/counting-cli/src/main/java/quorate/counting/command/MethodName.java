package quorate.counting.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The methods that the command knows, by the names that it is given. */
enum MethodName {
  PLURALITY,
  BLOCK,
  APPROVAL,
  SCORE,
  STAR,
  BORDA,
  IRV,
  SCOTTISH_STV,
  WIGM,
  ERS97,
  MEEK,
  GREGORY,
  SCHULZE,
  RANKED_PAIRS,
  COPELAND,
  MINIMAX;

  static MethodName of(String text) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new Refused("there is no method " + text + "; there are " + all()));
  }

  static String all() {
    return Arrays.stream(values()).map(MethodName::toString).collect(Collectors.joining(" "));
  }

  /** Whether papers that mark candidates without an order can be counted: 0 is then no mark. */
  boolean choosing() {
    return this == PLURALITY || this == BLOCK || this == APPROVAL;
  }

  boolean scoring() {
    return this == SCORE || this == STAR;
  }

  boolean condorcet() {
    return this == SCHULZE || this == RANKED_PAIRS || this == COPELAND || this == MINIMAX;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
