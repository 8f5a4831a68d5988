package quorate.notifications.wording;

import java.time.Instant;

/** What those are told whose practice has not voted; {@code together} with other questions. */
public record ReminderText(
    Addressee to,
    String convener,
    String title,
    boolean inWriting,
    boolean together,
    String closes,
    String voteAt)
    implements Text {

  /** Words it with the closing time that holds now. */
  static ReminderText of(
      Addressee to, String convener, Asked asked, Instant closes, String voteAt) {
    return new ReminderText(
        to,
        convener,
        asked.title(),
        asked.vehicle().equals("written-resolution"),
        asked.together(),
        CivilTime.words(closes),
        voteAt);
  }

  /** What it reminds of. */
  record Asked(String title, String vehicle, boolean together) {}

  @Override
  public String subject() {
    return "Reminder, your practice has not voted: " + title;
  }
}
