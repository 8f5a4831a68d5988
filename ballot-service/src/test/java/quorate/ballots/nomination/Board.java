package quorate.ballots.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.ElectorateKind;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.nomination.NominationCommand.NominateCandidate;
import quorate.ballots.nomination.NominationCommand.SecondNomination;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.NominationAccepted;
import quorate.ballots.nomination.NominationEvent.NominationSeconded;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;

/** Nominations for an invented board: one seat of the chair. */
final class Board {

  static final UUID NOMINATION = new UUID(5, 1);
  static final UUID ANN = new UUID(9, 1);
  static final UUID BOB = new UUID(9, 2);
  static final UUID CAT = new UUID(9, 3);
  static final UUID HAND = new UUID(7, 7);
  static final Instant OPENS = Instant.parse("2026-05-11T08:00:00Z");
  static final Instant MIDWAY = Instant.parse("2026-05-15T08:00:00Z");
  static final Instant CLOSES = Instant.parse("2026-05-22T11:00:00Z");
  static final String SEED = "c2VlZA";
  static final Seat CHAIR = seat("chair", "1", null, null);
  static final Call CALL = call(NameOrder.BY_LOT, CHAIR);

  private Board() {}

  static Seat seat(
      String key,
      String places,
      @Nullable List<String> constituencies,
      @Nullable List<String> roleClasses) {
    return new Seat(key, "Seat " + key, places, constituencies, roleClasses, null, null);
  }

  static Call call(NameOrder order, Seat... seats) {
    return new Call(
        "Board election",
        List.of(seats),
        null,
        OPENS,
        CLOSES,
        "1",
        null,
        new Electorate(ElectorateKind.MEMBERS, null),
        new Poll(PaperMethod.RANKED, order, WeightBasis.ONE_PER_PRACTICE, null, null),
        CandidatesShown.WHILE_OPEN);
  }

  /** A call for this seat, of which each contest is counted by this rule. */
  static Call counted(PaperMethod method, @Nullable Map<String, Object> counting, Seat... seats) {
    var poll = new Poll(method, NameOrder.BY_LOT, WeightBasis.ONE_PER_PRACTICE, null, counting);
    return new Call(
        CALL.title(),
        List.of(seats),
        null,
        OPENS,
        CLOSES,
        "1",
        null,
        CALL.electorate(),
        poll,
        CALL.shown());
  }

  static Call mostByOnePractice(String most) {
    return new Call(
        CALL.title(),
        CALL.seats(),
        null,
        OPENS,
        CLOSES,
        "1",
        most,
        CALL.electorate(),
        CALL.poll(),
        CALL.shown());
  }

  /** Where no poll was drafted. */
  static RuleBook<NominationCommand, Nomination, NominationEvent> nominations() {
    return nominations(new Ballot.NotDrafted());
  }

  /** Where the seat's poll has come so far. */
  static RuleBook<NominationCommand, Nomination, NominationEvent> nominations(Ballot poll) {
    return new RuleBook<>(
        new Nomination.NotOpened(),
        Nomination::evolve,
        (c, nomination) -> NominationDecider.decide(c, nomination, poll));
  }

  static NominationsOpened opened(Call call) {
    return new NominationsOpened(NOMINATION, call, Lot.commitment(SEED));
  }

  static Backer backer(String practice) {
    return new Backer(practice, List.of(mandate(practice)), Map.of());
  }

  static MandateToVote mandate(String practice) {
    return new MandateToVote(
        new UUID(8, practice.hashCode()),
        HAND,
        practice,
        LocalDate.of(2026, 5, 1),
        LocalDate.of(2026, 5, 22));
  }

  static NominateCandidate nominate(UUID candidate, String practice) {
    return nominate(candidate, practice, null, null, null);
  }

  static NominateCandidate nominate(
      UUID candidate,
      String practice,
      @Nullable String seat,
      @Nullable String constituency,
      @Nullable String roleClass) {
    return new NominateCandidate(
        NOMINATION,
        candidate,
        seat,
        constituency,
        roleClass,
        backer(practice),
        Set.of("gp"),
        null,
        MIDWAY);
  }

  static SecondNomination second(UUID candidate, String practice) {
    return new SecondNomination(NOMINATION, candidate, backer(practice), MIDWAY);
  }

  static CandidateNominated nominated(UUID candidate, String practice) {
    return nominated(candidate, practice, "chair");
  }

  static CandidateNominated nominated(UUID candidate, String practice, String seat) {
    var by = mandate(practice).mandate();
    return new CandidateNominated(
        NOMINATION, candidate, seat, null, null, practice, HAND, by, null);
  }

  static NominationSeconded seconded(UUID candidate, String practice) {
    var by = mandate(practice).mandate();
    return new NominationSeconded(NOMINATION, candidate, practice, HAND, by);
  }

  static NominationAccepted accepted(UUID candidate) {
    return new NominationAccepted(NOMINATION, candidate, null);
  }

  /** A call, with those who stand by the close. */
  static List<NominationEvent> standing(Call call, UUID... candidates) {
    List<NominationEvent> events = new ArrayList<>(List.of(opened(call)));
    for (UUID candidate : candidates) {
      events.add(nominated(candidate, "G1", call.seats().getFirst().seat()));
      events.add(seconded(candidate, "G2"));
      events.add(accepted(candidate));
    }
    return events;
  }
}
