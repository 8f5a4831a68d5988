package quorate.governance.meetings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.ItemKind;
import quorate.governance.party.Party;

/**
 * An item as the notice of its meeting has it; {@code text} is that of the resolution. Papers that
 * are withheld from the reader are left out.
 */
public record NoticedItem(
    UUID item,
    int number,
    String title,
    ItemKind kind,
    @Nullable Party heard,
    @Nullable Kind resolution,
    List<Stated> says,
    @Nullable String text,
    List<Paper> papers) {

  public NoticedItem {
    says = List.copyOf(says);
    papers = List.copyOf(papers);
  }

  /** The last version of a paper. */
  public record Paper(UUID paper, int version, String title) {}

  /** What it is for. */
  public String purpose() {
    return switch (kind) {
      case DECISION -> "For decision";
      case DISCUSSION -> "For discussion";
      case INFORMATION -> "For information";
      case HEARD -> "To be heard";
    };
  }

  /** The text, line by line. */
  public List<String> lines() {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }
}
