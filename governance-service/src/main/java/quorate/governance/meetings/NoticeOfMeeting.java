package quorate.governance.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.rule.Source;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyKind;
import quorate.governance.meeting.Appointments;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Meeting.Stage;
import quorate.governance.moment.Days;

/**
 * The notice of a meeting with its agenda, as it goes out; people stand by their seats and ids, the
 * convener by the short name, as no other is known here. {@code issued} is when it went out first
 * and by whose order. {@code on} and {@code at} are in England; there are none while it is
 * adjourned to no day. {@code proxies} says nothing where members have no right to send one.
 */
public record NoticeOfMeeting(
    UUID meeting,
    String convener,
    String body,
    BodyKind kind,
    String heading,
    String state,
    String stage,
    String title,
    @Nullable LocalDate on,
    @Nullable String at,
    String place,
    boolean remote,
    @Nullable String joining,
    List<Stated> called,
    List<NoticedItem> items,
    List<Stated> proxies,
    List<Stated> quorum,
    List<Stated> votes,
    NoticeGiven notice,
    @Nullable String issued,
    LocalDate asOf) {

  private static final String MIDNIGHT = "00:00";
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(CivilDay.ZONE);

  public NoticeOfMeeting {
    called = List.copyOf(called);
    items = List.copyOf(items);
    proxies = List.copyOf(proxies);
    quorum = List.copyOf(quorum);
    votes = List.copyOf(votes);
  }

  /** As it stands at an instant; {@code withheld} is whether an item's papers are kept back. */
  public static NoticeOfMeeting of(
      String convener, Standing body, Meeting.Called m, Predicate<UUID> withheld, Instant now) {
    return of(convener, body, m, withheld, new Named(body, m.day()), now);
  }

  static NoticeOfMeeting of(
      String convener,
      Standing body,
      Meeting.Called m,
      Predicate<UUID> withheld,
      Named named,
      Instant now) {
    var called = m.called();
    var adjourned = m.adjourned();
    var assembly = Assembly.of(body, m);
    var decided = new HowDecided(assembly);
    var notice = new Serving(assembly, m, named, now).given();
    var sent = notice.on();
    var summons = new Summons(called, assembly.terms().calling(), named);
    boolean draft = notice.found().equals(Serving.NOT_GIVEN);
    boolean fixed = m.stage() != Stage.ADJOURNED || adjourned == null || adjourned.until() != null;
    return new NoticeOfMeeting(
        called.meeting(),
        convener,
        body.nameOn(m.day()),
        body.established().kind(),
        heading(draft, m.stage(), assembly),
        draft ? "draft" : "given",
        m.stage().toString(),
        called.title(),
        fixed ? m.day() : null,
        fixed ? HOUR.format(m.due()) : null,
        adjourned == null || adjourned.place() == null ? called.place() : adjourned.place(),
        called.remote(),
        called.joining(),
        summons.says(),
        new Business(assembly, m, named).items(withheld),
        proxies(decided, m),
        decided.quorum(),
        decided.votes(),
        notice,
        sent == null ? null : summons.issued(sent),
        CivilDay.of(now));
  }

  private static List<Stated> proxies(HowDecided decided, Meeting.Called m) {
    List<Stated> says = new ArrayList<>(decided.proxies());
    if (!says.isEmpty()) {
      new Appointments(m).deadline().map(NoticeOfMeeting::receivedBy).ifPresent(says::add);
    }
    return says;
  }

  private static Stated receivedBy(Instant deadline) {
    return new Stated(
        "An appointment is to be received by %s.".formatted(Days.until(deadline)),
        Source.act("327(2)").toString());
  }

  private static String heading(boolean draft, Stage stage, Assembly assembly) {
    String meeting =
        assembly.isStatutory()
            ? "general meeting"
            : assembly.isOfMembers()
                ? "members' meeting"
                : "meeting of the "
                    + assembly.body().established().kind().toString().replace('-', ' ');
    return "%s %s%s"
        .formatted(
            draft ? "Draft notice of" : "Notice of",
            stage == Stage.ADJOURNED ? "adjourned " : "",
            meeting);
  }

  /** What is to be known of it before all else; empty where it is to be held. */
  public String standing() {
    return switch (stage) {
      case "cancelled" -> "This meeting was cancelled.";
      case "closed" -> "This meeting is over.";
      case "open" -> "This meeting has begun.";
      default -> state.equals("draft") ? "This is a draft: notice has not been given yet." : "";
    };
  }

  /** Day and hour, as a letter has them. */
  public String when() {
    if (on == null) {
      return "on a day that is not named yet";
    }
    return MIDNIGHT.equals(at)
        ? "%s at %s, the midnight with which it begins (London)".formatted(Days.named(on), at)
        : "%s at %s (London)".formatted(Days.named(on), at);
  }

  /** The day as of which it is drawn up. */
  public String drawnUp() {
    return Days.of(asOf);
  }
}
