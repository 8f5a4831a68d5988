package quorate.governance.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.counting.outcome.LiveQuorum;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Notice;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.SeatRule;
import quorate.governance.meeting.FloorEvents.Attending;
import quorate.governance.meeting.FloorEvents.Concern;
import quorate.governance.meeting.FloorEvents.Counting;
import quorate.governance.meeting.Room.Stay;
import quorate.governance.meeting.RoomEvents.CommonInterestNoted;
import quorate.governance.meeting.RoomEvents.InterestNoted;
import quorate.governance.meeting.RoomEvents.Quorum;
import quorate.governance.meeting.RoomEvents.Reason;

/** Who counts for one item at this moment: there, with a vote, and not kept out by an interest. */
public record Counted(Assembly assembly, Room room, UUID item) {

  /** Of a meeting as it stands. */
  static Counted of(Assembly assembly, Meeting.Called meeting, UUID item) {
    return new Counted(assembly, meeting.room(), item);
  }

  /** The quorum of the item in hand, as it is now. */
  public static Optional<Quorum> inHand(Standing body, Meeting.Called meeting) {
    var taken = meeting.room().taken();
    if (meeting.stage() != Meeting.Stage.OPEN || taken.isEmpty()) {
      return Optional.empty();
    }
    var assembly = Assembly.of(body, meeting);
    return Optional.of(
        of(assembly, meeting, taken.getLast().item()).quorum(assembly.terms().rules()));
  }

  /** Who is there with a vote, kept out or not; a deputy who may only speak has none. */
  List<Stay> voters() {
    return room.present().stream().filter(this::hasVote).toList();
  }

  private boolean hasVote(Stay stay) {
    return switch (stay.arrived().as()) {
      case IN_ATTENDANCE -> false;
      case DEPUTY -> assembly.votes(key(stay)) && assembly.deputyVotes(key(stay));
      case MEMBER, PROXY, CORPORATE_REPRESENTATIVE -> assembly.votes(key(stay));
    };
  }

  /** Whether this person has a vote in it now. */
  boolean counts(UUID person) {
    return voters().stream().anyMatch(stay -> stay.person().equals(person) && !isOut(stay));
  }

  /** Whether an interest keeps who is there out of it. */
  boolean isOut(Stay stay) {
    return room.isOut(item, stay);
  }

  /** How somebody stands on the roll, for themselves first; the person where in no way. */
  String keyOf(UUID person) {
    return voters().stream()
        .filter(stay -> stay.person().equals(person))
        .min((one, other) -> one.arrived().as().compareTo(other.arrived().as()))
        .map(Counted::key)
        .orElse(person.toString());
  }

  /** All of it that a result is computed from, to be kept with the votes. */
  Counting counting(RuleSet rules) {
    return new Counting(
        assembly.seats(),
        voters().stream()
            .map(stay -> new Attending(stay.person(), stay.arrived().as(), key(stay)))
            .toList(),
        concerned(rules));
  }

  // in a ratification whoever is concerned is only noted, and the Act says what becomes of votes
  private List<Concern> concerned(RuleSet rules) {
    return rules.interests().treatment() == Treatment.FAVOUR_DISREGARDED
        ? Stream.concat(noted(), voters().stream().filter(this::isOwn).map(Counted::key))
            .distinct()
            .map(member -> new Concern(member, null))
            .toList()
        : voters().stream()
            .filter(stay -> room.noted(item, stay).isPresent())
            .filter(stay -> isOut(stay) || room.common(item, stay.person()).isPresent())
            .map(this::concern)
            .toList();
  }

  // who is there and who is not: a proxy casts the vote of the member who is concerned
  private Stream<String> noted() {
    return room.noted().stream()
        .filter(each -> each.item().equals(item))
        .map(InterestNoted::member)
        .filter(Objects::nonNull);
  }

  // a concerned person's own vote, and not those that they hold as proxy for others
  private boolean isOwn(Stay stay) {
    return stay.arrived().as() == As.MEMBER
        && room.noted(item, stay.person()).filter(it -> it.member() == null).isPresent();
  }

  private Concern concern(Stay stay) {
    var common = room.common(item, stay.person()).map(CommonInterestNoted::clause);
    return new Concern(key(stay), isOut(stay) ? null : common.orElse(null));
  }

  /** The quorum as it is now, by heads and weight and by what rules of composition ask. */
  Quorum quorum(RuleSet rules) {
    var facts = new Facts(assembly, counting(rules));
    var live = LiveQuorum.of(rules, facts.votes(rules, Notice.good(), List.of()));
    var reasons = new ArrayList<>(NoticeOf.reasons(live.statements()));
    var composition =
        assembly.terms().composition().stream()
            .filter(rule -> rule.quorum() != null)
            .map(this::ofRule)
            .toList();
    reasons.addAll(composition);
    return new Quorum(live.met() && composition.stream().allMatch(Reason::holds), reasons);
  }

  private Reason ofRule(SeatRule rule) {
    int needed = Objects.requireNonNullElse(rule.quorum(), 0);
    Set<String> there =
        voters().stream()
            .filter(stay -> !isOut(stay))
            .map(Counted::key)
            .filter(key -> isUnder(rule, key))
            .collect(Collectors.toSet());
    boolean met = there.size() >= needed;
    return new Reason(
        met,
        "Quorum: %d of %s there, %d needed: %s."
            .formatted(there.size(), rule.title(), needed, met ? "met" : "not met"),
        "Terms of reference " + NoticeOf.place(rule.clause(), "(composition)"));
  }

  private boolean isUnder(SeatRule rule, String key) {
    return assembly.place(key).filter(it -> it.rule().rule().equals(rule.rule())).isPresent();
  }

  private static String key(Stay stay) {
    return Objects.requireNonNull(stay.arrived().standsFor());
  }
}
