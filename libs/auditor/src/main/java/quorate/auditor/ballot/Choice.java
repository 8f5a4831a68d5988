package quorate.auditor.ballot;

import java.util.List;

/** What one practice chose. */
public sealed interface Choice {

  /** One option on a plurality paper. */
  record Choose(String option) implements Choice {}

  /** Options in order of preference, the first preferred; the others were left out. */
  record Rank(List<String> order) implements Choice {}

  /** Present, but for none of them. */
  record Abstain() implements Choice {}
}
