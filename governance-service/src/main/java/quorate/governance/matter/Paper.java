package quorate.governance.matter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands on the ballot paper; the method is {@code plurality} or {@code ranked}. */
public record Paper(String method, List<Option> options) {

  public Paper {
    options = List.copyOf(options);
  }

  /** One option: its letter, what it means for a practice, and the person who answers for it. */
  public record Option(
      String option,
      String title,
      String summary,
      String implications,
      List<Reading> papers,
      UUID contact) {

    public Option {
      papers = List.copyOf(papers);
    }
  }

  /** A document to read before voting, with its hash where its bytes are settled. */
  public record Reading(String title, String url, @Nullable String sha256) {}

  List<String> letters() {
    return options.stream().map(Option::option).toList();
  }
}
