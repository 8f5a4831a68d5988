package quorate.governance.validity;

import java.util.List;
import java.util.Locale;
import quorate.governance.register.Link;

/** One requirement: whether it is met, in a sentence, by which clause, and what shows it. */
public record Check(
    Requirement requirement, Finding finding, String sentence, String clause, List<Link> evidence) {

  public Check {
    evidence = List.copyOf(evidence);
  }

  /** What is asked of a resolution. */
  public enum Requirement {
    PROPOSAL,
    SECONDING,
    VEHICLE,
    NOTICE,
    PAPERS,
    SPECIAL_NOTICE,
    TEXT_AS_IN_THE_NOTICE,
    ENTITLED,
    QUORUM,
    PROXIES,
    INTERESTS,
    MAJORITY,
    AUTHORITY,
    CONDITIONS,
    FILING,
    MINUTES,
    CHALLENGE;

    /** The word for it in answers. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How it is found; the later is the worse. */
  public enum Finding {
    GOOD,
    MISSING,
    DOUBTFUL;

    /** The word for it in answers. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
