package quorate.governance.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.notice.Channel;
import quorate.governance.moment.Days;

/**
 * How notice of a meeting stands: {@code on} is the day of the first, absent where none was given;
 * {@code earliest} is the first lawful day for the meeting, by what was sent or if it were sent by
 * e-mail now; {@code entitled} is how many are to be told.
 */
public record NoticeGiven(
    String found,
    @Nullable LocalDate on,
    @Nullable LocalDate earliest,
    int entitled,
    List<Posted> sent,
    List<Stated> says) {

  public NoticeGiven {
    sent = List.copyOf(sent);
    says = List.copyOf(says);
  }

  /**
   * What went out alike, to so many; what counts as served on no day says why in {@code unserved}.
   */
  public record Posted(
      LocalDate on,
      Channel channel,
      int to,
      @Nullable LocalDate served,
      @Nullable LocalDate earliest,
      @Nullable String unserved) {

    /** Its day, how it went, and what became of it, as it is printed. */
    public List<String> printed() {
      return List.of(
          Days.of(on),
          channel == Channel.BY_HAND ? "by hand" : channel == Channel.EMAIL ? "e-mail" : "letter",
          Integer.toString(to),
          served == null ? String.valueOf(unserved) : Days.of(served),
          earliest == null ? "" : Days.of(earliest));
    }
  }
}
