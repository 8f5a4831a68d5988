package quorate.governance.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.notice.Sending;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.DeliveryNoted;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.NoticeEvents.NoticeSent;
import quorate.governance.meeting.NoticeEvents.OfNotice;
import quorate.governance.meeting.NoticeEvents.OmissionExcused;
import quorate.governance.meeting.NoticeEvents.RollDrawn;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.meeting.NoticeEvents.ShortNoticeAgreed;

/**
 * What is known of notice: what was sent, what became of it, and what was agreed; {@code terms} are
 * there where the first notice had others than the call; {@code drawn} are rolls drawn anew.
 */
public record Told(
    List<Sent> sent,
    @Nullable Terms terms,
    List<DeliveryNoted> deliveries,
    Set<String> excused,
    @Nullable ShortNoticeAgreed shortNotice,
    List<RollDrawn> drawn) {

  static final Told NOTHING = new Told(List.of(), null, List.of(), Set.of(), null, List.of());

  public Told {
    sent = List.copyOf(sent);
    deliveries = List.copyOf(deliveries);
    excused = Set.copyOf(excused);
    drawn = List.copyOf(drawn);
  }

  /** The day of the first notice. */
  public Optional<LocalDate> first() {
    return sent.stream().map(each -> CivilDay.of(each.at())).min(LocalDate::compareTo);
  }

  /** What was sent from a day on, with whether it came back. */
  public List<Sending> sendings(LocalDate from) {
    return sent.stream()
        .map(this::sending)
        .filter(each -> !each.sent().toLocalDate().isBefore(from))
        .toList();
  }

  // what was noted later of the same way counts, of this very notice or of one sent before
  private Sending sending(Sent one) {
    boolean back =
        deliveries.stream()
            .filter(each -> each.to().equals(one.to()) && each.channel() == one.channel())
            .filter(each -> !each.at().isBefore(one.at()))
            .reduce((first, last) -> last)
            .filter(each -> each.delivery() == Delivery.CAME_BACK)
            .isPresent();
    return new Sending(one.to(), one.channel(), one.at().atZone(CivilDay.ZONE), one.agreed(), back);
  }

  Told evolve(OfNotice event) {
    return switch (event) {
      case MeetingCalled e -> throw new IllegalStateException(e + " cannot follow " + this);
      case NoticeSent e ->
          new Told(
              plus(sent, e.sent()),
              sent.isEmpty() ? e.terms() : terms,
              deliveries,
              excused,
              shortNotice,
              drawn);
      case DeliveryNoted e ->
          new Told(sent, terms, plus(deliveries, List.of(e)), excused, shortNotice, drawn);
      case OmissionExcused e -> {
        var all = new LinkedHashSet<>(excused);
        all.add(e.to());
        yield new Told(sent, terms, deliveries, all, shortNotice, drawn);
      }
      case ShortNoticeAgreed e -> new Told(sent, terms, deliveries, excused, e, drawn);
      case RollDrawn e ->
          new Told(sent, terms, deliveries, excused, shortNotice, plus(drawn, List.of(e)));
    };
  }

  private static <T> List<T> plus(List<T> list, List<T> more) {
    var all = new ArrayList<>(list);
    all.addAll(more);
    return all;
  }
}
