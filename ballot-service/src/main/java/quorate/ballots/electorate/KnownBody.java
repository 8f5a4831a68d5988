package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.BodyHeard.BodyDissolved;
import quorate.ballots.electorate.BodyHeard.BodyEstablished;
import quorate.ballots.electorate.BodyHeard.BodyTerms;
import quorate.ballots.electorate.BodyHeard.OfSeat;
import quorate.ballots.electorate.BodyHeard.SeatOpened;
import quorate.ballots.electorate.BodyHeard.SeatRule;
import quorate.ballots.electorate.BodyHeard.TermsRevised;

/** One body as heard so far: what it says of a day holds for days gone by and days to come. */
final class KnownBody {

  private final Map<String, KnownSeat> seats = new LinkedHashMap<>();
  private final NavigableMap<LocalDate, BodyTerms> terms = new TreeMap<>();
  private @Nullable LocalDate from;
  private @Nullable LocalDate lastDay;

  static KnownBody of(List<BodyHeard> heard) {
    var body = new KnownBody();
    heard.forEach(body::add);
    return body;
  }

  void add(BodyHeard event) {
    switch (event) {
      case BodyEstablished e -> {
        from = e.from();
        terms.put(e.from(), e.terms());
      }
      case TermsRevised e -> terms.put(e.from(), e.terms());
      case BodyDissolved e -> lastDay = e.lastDay();
      case SeatOpened e -> seats.put(SeatCode.of(e.seat()), new KnownSeat(e));
      case OfSeat e -> ofSeat(e);
    }
  }

  private void ofSeat(OfSeat event) {
    seat(SeatCode.of(event.seat())).ifPresent(seat -> seat.add(event));
  }

  /** Whether anybody established it. */
  boolean isHeard() {
    return from != null;
  }

  boolean on(LocalDate day) {
    LocalDate first = from;
    LocalDate last = lastDay;
    return first != null && !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  /** The codes of all seats there ever were. */
  Set<String> seats() {
    return seats.keySet();
  }

  Optional<KnownSeat> seat(String code) {
    return Optional.ofNullable(seats.get(code));
  }

  /** The rule of a seat by the terms of that day; before the first, by those. */
  Optional<SeatRule> rule(KnownSeat seat, LocalDate day) {
    var then = terms.floorEntry(day) == null ? terms.firstEntry() : terms.floorEntry(day);
    return then == null
        ? Optional.empty()
        : then.getValue().composition().stream()
            .filter(each -> each.rule().equals(seat.opened().rule()))
            .findFirst();
  }

  /** The days on which who may vote for this seat may change, in order. */
  List<LocalDate> turns(KnownSeat seat) {
    var days = new TreeSet<LocalDate>(terms.keySet());
    seat.turns().forEach(days::add);
    LocalDate first = from;
    LocalDate last = lastDay;
    if (first != null) {
      days.add(first);
    }
    if (last != null) {
      days.add(last.plusDays(1));
    }
    return List.copyOf(days);
  }
}
