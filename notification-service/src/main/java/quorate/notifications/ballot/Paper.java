package quorate.notifications.ballot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands on the ballot paper. */
public record Paper(String method, List<Option> options) {

  /** Whether the elector ranks options, rather than choosing one. */
  public boolean isRanked() {
    return method.equals("ranked");
  }

  /** One option, with what to read before voting and the person who answers for it. */
  public record Option(
      String option,
      String title,
      String summary,
      String implications,
      @Nullable List<Reading> papers,
      @Nullable UUID contact,
      @Nullable String office,
      @Nullable String statement) {

    /** One that a person answers for. */
    public Option(
        String option,
        String title,
        String summary,
        String implications,
        @Nullable List<Reading> papers,
        @Nullable UUID contact) {
      this(option, title, summary, implications, papers, contact, null, null);
    }
  }

  /** A document to read. */
  public record Reading(String title, String url) {}
}
