package quorate.governance.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.counting.outcome.LiveQuorum;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Votes;
import quorate.governance.body.Handling;
import quorate.governance.body.SeatRule;
import quorate.governance.meeting.Room.Stay;
import quorate.governance.meeting.RoomEvents.CommonInterestNoted;
import quorate.governance.meeting.RoomEvents.Quorum;
import quorate.governance.meeting.RoomEvents.Reason;

/** Who counts for one item at this moment: there, with a vote, and not kept out by an interest. */
public record Counted(Assembly assembly, Room room, UUID item) {

  private static final String COMMON =
      "An interest that is common to all was noted and authorised.";

  /** Of a meeting as it stands. */
  static Counted of(Assembly assembly, Meeting.Called meeting, UUID item) {
    return new Counted(assembly, meeting.room(), item);
  }

  /** Who is there with a vote, kept out or not. */
  List<Stay> voters() {
    return room.present().stream()
        .filter(stay -> stay.arrived().as() != As.IN_ATTENDANCE)
        .filter(stay -> assembly.votes(Objects.requireNonNull(stay.arrived().standsFor())))
        .toList();
  }

  /** Whether this person has a vote in it now. */
  boolean counts(UUID person) {
    return voters().stream().anyMatch(stay -> stay.person().equals(person)) && !isOut(person);
  }

  /** Whether an interest keeps a person out of it. */
  boolean isOut(UUID person) {
    return room.noted(item, person).filter(it -> it.handling() != Handling.NOTED).isPresent()
        && room.common(item, person).isEmpty();
  }

  /** The facts on which the law is brought to bear, without votes. */
  Votes votes(RuleSet rules, Notice notice) {
    return new Votes(
        assembly.electors(rules),
        List.of(),
        Optional.of(new Attendance(voters().stream().map(this::present).toList())),
        interests(rules),
        notice,
        Optional.empty());
  }

  private Present present(Stay stay) {
    String key = Objects.requireNonNull(stay.arrived().standsFor());
    var capacity =
        switch (stay.arrived().as()) {
          case PROXY -> Capacity.PROXY;
          case CORPORATE_REPRESENTATIVE -> Capacity.CORPORATE_REPRESENTATIVE;
          case MEMBER, DEPUTY, IN_ATTENDANCE -> Capacity.MEMBER;
        };
    return new Present(stay.person().toString(), capacity, key);
  }

  // in a ratification whoever is concerned is only noted, and the Act says what becomes of votes
  private List<Interest> interests(RuleSet rules) {
    boolean asNoted = rules.interests().treatment() == Treatment.FAVOUR_DISREGARDED;
    return voters().stream()
        .filter(stay -> room.noted(item, stay.person()).isPresent())
        .filter(
            stay -> asNoted || isOut(stay.person()) || room.common(item, stay.person()).isPresent())
        .map(this::interest)
        .toList();
  }

  private Interest interest(Stay stay) {
    String key = Objects.requireNonNull(stay.arrived().standsFor());
    return room.common(item, stay.person())
        .map(common -> Interest.commonToAll(key, clause(common)))
        .orElseGet(() -> Interest.of(key));
  }

  private static Clause clause(CommonInterestNoted common) {
    return new Clause(new Source(Instrument.TERMS_OF_REFERENCE, common.clause()), COMMON);
  }

  /** The quorum as it is now, by heads and weight and by what rules of composition ask. */
  Quorum quorum(RuleSet rules) {
    var live = LiveQuorum.of(rules, votes(rules, Notice.good()));
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
            .filter(stay -> !isOut(stay.person()))
            .map(stay -> Objects.requireNonNull(stay.arrived().standsFor()))
            .filter(
                key ->
                    assembly
                        .place(key)
                        .filter(place -> place.rule().rule().equals(rule.rule()))
                        .isPresent())
            .collect(Collectors.toSet());
    boolean met = there.size() >= needed;
    return new Reason(
        met,
        "Quorum: %d of %s there, %d needed: %s."
            .formatted(there.size(), rule.title(), needed, met ? "met" : "not met"),
        "Terms of reference " + NoticeOf.place(rule.clause(), "(composition)"));
  }
}
