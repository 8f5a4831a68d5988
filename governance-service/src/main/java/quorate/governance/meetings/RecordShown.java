package quorate.governance.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.ItemKind;

/**
 * What a body did at its meetings from a day to a day, of those that were opened: what became of
 * the items on its agendas, and who was there.
 */
public record RecordShown(
    UUID body,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int meetings,
    ItemsShown items,
    List<SittingShown> attendance,
    List<HolderShown> holders) {

  /**
   * Items of all these agendas, and of so many: {@code decided} had a motion decided, {@code heard}
   * were time given to somebody who may put none, {@code byOutsiders} were put by a person without
   * a seat; the rest was taken without a decision, or not reached. {@code shares} says it in words.
   */
  public record ItemsShown(
      int all,
      int decided,
      int taken,
      int notReached,
      int heard,
      int byOutsiders,
      List<String> shares) {}

  /** One meeting: places in the body or on its roll, and for how many of them somebody came. */
  public record SittingShown(UUID meeting, String title, LocalDate day, int places, int present) {}

  /** One who held a seat: meetings while they held it, there themselves, and by a deputy. */
  public record HolderShown(UUID person, int meetings, int present, int byDeputy) {}

  /** How one item counts. */
  record ItemSeen(ItemKind kind, boolean decided, boolean taken, boolean byOutsider) {}
}
