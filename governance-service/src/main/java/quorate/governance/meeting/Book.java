package quorate.governance.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.BookEvents.ActionAgreed;
import quorate.governance.meeting.BookEvents.ActionDone;
import quorate.governance.meeting.BookEvents.MinutesApproved;
import quorate.governance.meeting.BookEvents.MinutesSigned;
import quorate.governance.meeting.BookEvents.OfBook;

/** What is kept of a meeting afterwards. */
public record Book(
    @Nullable MinutesApproved approved, @Nullable MinutesSigned signed, Map<UUID, Action> all) {

  static final int EDITION = 3;

  static final Book EMPTY = new Book(null, null, Map.of());

  /** Something that somebody is to do by a day. */
  public record Action(ActionAgreed agreed, @Nullable LocalDate done) {

    /** {@code agreed}, {@code done}, or {@code overdue} from the day after it was due. */
    public String stateOn(LocalDate day) {
      if (done != null && !done.isAfter(day)) {
        return "done";
      }
      return day.isAfter(agreed.due()) ? "overdue" : "agreed";
    }
  }

  /**
   * In which edition its minutes are drafted: as they were when they were approved, so that no page
   * that was signed reads otherwise later.
   */
  public int edition() {
    return approved == null ? EDITION : Objects.requireNonNullElse(approved.edition(), 1);
  }

  /** How its minutes were approved by the end of that day. */
  public @Nullable MinutesApproved approvedBy(LocalDate day) {
    return approved == null || approved.on().isAfter(day) ? null : approved;
  }

  /** How they were signed by the end of that day. */
  public @Nullable MinutesSigned signedBy(LocalDate day) {
    return signed == null || signed.on().isAfter(day) ? null : signed;
  }

  public List<Action> actions() {
    return List.copyOf(all.values());
  }

  Book evolve(OfBook event) {
    return switch (event) {
      case MinutesApproved e -> new Book(e, signed, all);
      case MinutesSigned e -> new Book(approved, e, all);
      case ActionAgreed e -> with(e, null);
      case ActionDone e -> {
        var known = all.get(e.action());
        if (known == null) {
          throw new IllegalStateException(event + " is of no action");
        }
        yield with(known.agreed(), e.on());
      }
    };
  }

  private Book with(ActionAgreed agreed, @Nullable LocalDate done) {
    var more = new LinkedHashMap<>(all);
    more.put(agreed.action(), new Action(agreed, done));
    return new Book(approved, signed, more);
  }
}
