package quorate.notifications.wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.notifications.ballot.Paper;
import quorate.notifications.ballot.Paper.Option;
import quorate.notifications.ballot.Paper.Reading;

/** What a notice of a ballot says. */
public record NoticeText(
    Addressee to,
    String convener,
    String title,
    String question,
    String vehicle,
    boolean ranked,
    List<OptionText> options,
    String opens,
    String closes,
    String voteAt)
    implements Text {

  /** One option as a reader meets it; the contact's name is absent when it cannot be unsealed. */
  public record OptionText(
      String letter,
      String title,
      String summary,
      String implications,
      List<Reading> papers,
      @Nullable String contact,
      @Nullable String statement) {}

  /** Words the notice; {@code contacts} names the people who answer for an option. */
  public static NoticeText of(
      Addressee to, String convener, Asked asked, Map<UUID, String> contacts, String voteAt) {
    return new NoticeText(
        to,
        convener,
        asked.title(),
        asked.question(),
        asked.vehicle(),
        asked.paper().isRanked(),
        asked.paper().options().stream().map(option -> text(option, contacts)).toList(),
        CivilTime.words(asked.opens()),
        CivilTime.words(asked.closes()),
        voteAt);
  }

  private static OptionText text(Option option, Map<UUID, String> contacts) {
    List<Reading> papers = option.papers();
    return new OptionText(
        option.option(),
        option.title(),
        option.summary(),
        option.implications(),
        papers == null ? List.of() : papers,
        contact(option, contacts),
        option.statement());
  }

  private static @Nullable String contact(Option option, Map<UUID, String> contacts) {
    String office = option.office() == null ? null : "the " + option.office().replace('-', ' ');
    String name = option.contact() == null ? null : contacts.get(option.contact());
    return name == null ? office : name;
  }

  /** The ballot, as notice was given of it. */
  public record Asked(
      String title, String question, String vehicle, Paper paper, Instant opens, Instant closes) {}

  /** Whether it only asks what practices want. */
  public boolean isAdvisory() {
    return vehicle.equals("advisory");
  }

  /** Whether it is a written resolution, whose copy says how to agree and by when (s291(4)). */
  public boolean isInWriting() {
    return vehicle.equals("written-resolution");
  }

  @Override
  public String subject() {
    return (isInWriting() ? "Written resolution: " : "Notice of a ballot: ") + title;
  }
}
