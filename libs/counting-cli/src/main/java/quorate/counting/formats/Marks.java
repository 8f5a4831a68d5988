package quorate.counting.formats;

import java.util.List;
import java.util.Optional;

/**
 * How columns of preferences are read: words that stand for no candidate, and what becomes of a
 * paper that skips ranks, marks too many for one rank, or names a candidate again. {@code skips} is
 * how many ranks in a row may be left out before the paper ends; {@code ranks} how many are read.
 */
record Marks(
    List<String> skipped,
    List<String> overvoted,
    Optional<String> writeIn,
    String overvoteDelimiter,
    boolean blankIsWriteIn,
    boolean overvoteEnds,
    Again again,
    int skips,
    int ranks,
    boolean gaps) {

  /** Write-ins that nobody declared stand as one candidate of this name. */
  static final String WRITE_INS = "Undeclared Write-ins";

  /** A candidate's name for the second time. */
  enum Again {
    /** The paper is set aside. */
    SPOILS,
    /** The rank is passed over. */
    PASSES,
    /** The paper ends there. */
    ENDS
  }

  /** Only names and empty cells. */
  static Marks plain() {
    return new Marks(
        List.of(),
        List.of(),
        Optional.empty(),
        "",
        false,
        false,
        Again.SPOILS,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        true);
  }

  /** The words of RCTab's own cast vote records, and its usual rules. */
  static Marks rctab() {
    return new Marks(
        List.of("undervote", "skipped"),
        List.of("overvote"),
        Optional.of("UWI"),
        "",
        false,
        false,
        Again.PASSES,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        false);
  }
}
