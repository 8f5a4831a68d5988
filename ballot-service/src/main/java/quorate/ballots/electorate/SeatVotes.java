package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.BodyHeard.SeatRule;

/**
 * Who may vote for the seats of a body, and from when to when: the holder while neither the seat
 * nor they are gone or suspended, and a deputy where the terms let deputies vote. A holding is the
 * mandate, of a deputy the holding of whom they stand in for.
 */
final class SeatVotes {

  private static final String HOLDER = "seat-holder";
  private static final String DEPUTY = "deputy";

  private SeatVotes() {}

  static List<MandateToVote> of(KnownBody body) {
    return body.seats().stream().flatMap(code -> of(body, code)).toList();
  }

  private static Stream<MandateToVote> of(KnownBody body, String code) {
    KnownSeat seat = body.seat(code).orElseThrow();
    List<LocalDate> turns = body.turns(seat);
    List<MandateToVote> votes = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      LocalDate last = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : null;
      votes.addAll(between(body, code, seat, turns.get(i), last));
    }
    return votes.stream();
  }

  // From one turn to the day before the next, all is as on the first day.
  private static List<MandateToVote> between(
      KnownBody body, String code, KnownSeat seat, LocalDate from, @Nullable LocalDate to) {
    Optional<SeatRule> made = body.rule(seat, from).filter(SeatRule::votes);
    Optional<KnownHolding> held =
        seat.heldOn(from).filter(holding -> holding.suspendedOn(from).isEmpty());
    if (made.isEmpty() || held.isEmpty() || !body.on(from) || !seat.on(from)) {
      return List.of();
    }
    UUID holding = held.get().filled().holding();
    List<MandateToVote> votes = new ArrayList<>();
    votes.add(vote(holding, held.get().filled().person(), code, from, to, HOLDER));
    if (made.get().deputyVotes()) {
      seat.deputiesOn(from)
          .forEach(person -> votes.add(vote(holding, person, code, from, to, DEPUTY)));
    }
    return votes;
  }

  private static MandateToVote vote(
      UUID holding,
      UUID person,
      String code,
      LocalDate from,
      @Nullable LocalDate to,
      String capacity) {
    return new MandateToVote(holding, person, code, from, to, capacity, List.of());
  }
}
