package quorate.governance.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.FollowRegister;
import quorate.governance.body.BodyCommand.Wanted;
import quorate.governance.body.BodyEvent.SeatClosed;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/** Seats that come and go with the register, or with the list of their rule. */
final class Following {

  private Following() {}

  static List<BodyEvent> of(FollowRegister c, Standing body) {
    if (body.lastDay() != null) {
      return List.of();
    }
    var first = body.established().from();
    LocalDate day = c.day().isBefore(first) ? first : c.day();
    List<BodyEvent> events = new ArrayList<>();
    for (SeatRule rule : body.termsOn(day).composition()) {
      if (rule.source().followsRegister()) {
        var wanted = wanted(c, rule);
        events.addAll(close(body, rule, wanted, day));
        events.addAll(open(body, rule, wanted, day));
      }
    }
    return events;
  }

  // In the order of the codes, so that everybody sees which are left out where there are too many.
  private static List<Wanted> wanted(FollowRegister c, SeatRule rule) {
    var listed = rule.localities();
    Stream<Wanted> all =
        listed == null
            ? c.wanted().stream().filter(each -> each.rule().equals(rule.rule()))
            : listed.stream()
                .map(
                    name ->
                        new Wanted(rule.rule(), new Party(PartyKind.LOCALITY, name), null, null));
    return all.sorted(Comparator.comparing(each -> each.of().code())).toList();
  }

  private static List<BodyEvent> close(
      Standing body, SeatRule rule, List<Wanted> wanted, LocalDate day) {
    List<BodyEvent> events = new ArrayList<>();
    for (Seat seat : body.seats()) {
      if (seat.closed() == null && seat.opened().rule().equals(rule.rule())) {
        lastDay(seat, wanted, day)
            .ifPresent(
                last ->
                    events.addAll(
                        BodyDecider.closed(
                            body.established().body(), seat, last, reason(seat, wanted))));
      }
    }
    return events;
  }

  private static Optional<LocalDate> lastDay(Seat seat, List<Wanted> wanted, LocalDate day) {
    var same = wanted.stream().filter(each -> each.of().equals(seat.opened().of())).findFirst();
    var last = same.isPresent() ? same.get().lastDay() : day.minusDays(1);
    return Optional.ofNullable(last)
        .map(it -> it.isBefore(seat.opened().from()) ? seat.opened().from().minusDays(1) : it);
  }

  private static CloseReason reason(Seat seat, List<Wanted> wanted) {
    var of = seat.opened().of();
    return of == null || wanted.stream().noneMatch(each -> each.of().equals(of))
        ? CloseReason.NO_LONGER_WITHIN
        : reason(of);
  }

  private static CloseReason reason(Party of) {
    return of.kind() == PartyKind.NETWORK
        ? CloseReason.NETWORK_CLOSED
        : CloseReason.ORGANISATION_CLOSED;
  }

  private static List<BodyEvent> open(
      Standing body, SeatRule rule, List<Wanted> wanted, LocalDate day) {
    List<BodyEvent> events = new ArrayList<>();
    Integer most = rule.atMost();
    long there = standing(body, rule, wanted, day);
    for (Wanted each : wanted) {
      if (lasts(each, day) && !hasSeat(body, rule, each, day) && (most == null || there < most)) {
        events.addAll(opened(body, rule, each, day));
        there++;
      }
    }
    return events;
  }

  private static long standing(Standing body, SeatRule rule, List<Wanted> wanted, LocalDate day) {
    return wanted.stream()
        .filter(each -> lasts(each, day) && hasSeat(body, rule, each, day))
        .count();
  }

  private static boolean lasts(Wanted wanted, LocalDate day) {
    return wanted.lastDay() == null || !wanted.lastDay().isBefore(day);
  }

  private static boolean hasSeat(Standing body, SeatRule rule, Wanted wanted, LocalDate day) {
    return seats(body, rule, wanted)
        .anyMatch(
            seat -> seat.closed() == null || (seat.on(day) && isFinal(seat.closed(), wanted)));
  }

  // One that closes when the register says, or by terms of a later day, is theirs until then; one
  // whose closure the register took back is followed by another.
  private static boolean isFinal(SeatClosed closed, Wanted wanted) {
    return switch (closed.reason()) {
      case NETWORK_CLOSED, ORGANISATION_CLOSED -> closed.lastDay().equals(wanted.lastDay());
      case NO_LONGER_WITHIN, TERMS_REVISED, NO_LONGER_WANTED, BODY_DISSOLVED -> true;
    };
  }

  private static Stream<Seat> seats(Standing body, SeatRule rule, Wanted wanted) {
    return body.seats().stream()
        .filter(seat -> seat.opened().rule().equals(rule.rule()))
        .filter(seat -> wanted.of().equals(seat.opened().of()));
  }

  private static List<BodyEvent> opened(
      Standing body, SeatRule rule, Wanted wanted, LocalDate day) {
    UUID id = body.established().body();
    LocalDate from = since(body, rule, day);
    from = later(from, wanted.from());
    from =
        later(
            from,
            seats(body, rule, wanted)
                .map(seat -> seat.closed() == null ? day : seat.closed().lastDay().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(null));
    var name =
        "%s/%s/%s/%s/%s".formatted(id, rule.rule(), wanted.of().kind(), wanted.of().code(), from);
    var opened =
        new SeatOpened(
            id,
            UUID.nameUUIDFromBytes(
                name.getBytes(UTF_8)), // the same seat, however often it is asked
            rule.rule(),
            null,
            wanted.of(),
            from,
            null);
    List<BodyEvent> events = new ArrayList<>(List.of(opened));
    var last = wanted.lastDay();
    if (last != null) { // it is known already when it ends
      events.addAll(BodyDecider.closed(id, Seat.of(opened), last, reason(wanted.of())));
    }
    return events;
  }

  // The day since which the terms have had this rule without a break, up to the day at hand.
  private static LocalDate since(Standing body, SeatRule rule, LocalDate day) {
    LocalDate since = day;
    for (var terms : body.terms().headMap(day, true).descendingMap().entrySet()) {
      if (terms.getValue().rule(rule.rule()).isEmpty()) {
        break;
      }
      since = terms.getKey();
    }
    return since;
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isAfter(other) ? one : other;
  }
}
