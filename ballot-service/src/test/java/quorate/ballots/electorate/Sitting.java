package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.BodyHeard.BodyEstablished;
import quorate.ballots.electorate.BodyHeard.BodyTerms;
import quorate.ballots.electorate.BodyHeard.SeatBar;
import quorate.ballots.electorate.BodyHeard.SeatFilled;
import quorate.ballots.electorate.BodyHeard.SeatOpened;
import quorate.ballots.electorate.BodyHeard.SeatParty;
import quorate.ballots.electorate.BodyHeard.SeatRule;
import quorate.ballots.electorate.BodyHeard.SeatSuspended;

/** A board as governance tells it: seats of networks, where deputies vote, and others. */
public final class Sitting {

  public static final UUID BOARD = new UUID(1, 1);
  public static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private static final BodyTerms TERMS =
      new BodyTerms(
          List.of(
              new SeatRule("networks", "Clinical director", "votes", "votes", "4.1"),
              new SeatRule("executive", "Executive member", "votes", "none", null),
              new SeatRule("expert", "Expert", "speaks", "none", null)));

  private final List<BodyHeard> said =
      new ArrayList<>(List.of(new BodyEstablished(BOARD, FIRST, TERMS)));

  public static UUID seat(int n) {
    return new UUID(2, n);
  }

  public static String code(int n) {
    return SeatCode.of(seat(n));
  }

  public static UUID holding(int n) {
    return new UUID(3, n);
  }

  public static UUID person(int n) {
    return new UUID(4, n);
  }

  /** A seat by this rule, of a network or nobody's, held by the person of its number. */
  public Sitting held(int n, String rule, @Nullable String network) {
    return opened(n, rule, network).say(filled(n, person(n)));
  }

  public Sitting opened(int n, String rule, @Nullable String network) {
    var of = network == null ? null : new SeatParty("network", network);
    return say(new SeatOpened(BOARD, seat(n), rule, null, of, FIRST));
  }

  public static SeatFilled filled(int n, UUID person) {
    return new SeatFilled(BOARD, seat(n), holding(n), person, FIRST, null);
  }

  public static SeatSuspended suspended(int n, LocalDate from) {
    return new SeatSuspended(
        BOARD, seat(n), holding(n), from, List.of(new SeatBar("competing-interest", FIRST)));
  }

  public Sitting say(BodyHeard event) {
    said.add(event);
    return this;
  }

  public List<BodyHeard> said() {
    return List.copyOf(said);
  }
}
