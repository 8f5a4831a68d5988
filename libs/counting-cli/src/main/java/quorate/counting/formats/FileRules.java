package quorate.counting.formats;

import java.util.OptionalInt;

/**
 * What a file says about its own count: decimals of transfer values, whether the quota is a whole
 * number, and whether a candidate left out is last (else the paper says nothing of them).
 */
public record FileRules(OptionalInt decimals, boolean wholeQuota, boolean unrankedLast) {

  /** As RCTab counts where its configuration says nothing else. */
  static FileRules rctab() {
    return new FileRules(OptionalInt.of(4), true, true);
  }
}
