package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.auditor.meeting.Counting.Concern;
import quorate.auditor.meeting.Terms.Composition;
import quorate.counting.outcome.LiveQuorum;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Notice;

/** Who counts for one item: there, with a vote, and not kept out by an interest. */
record Counted(Assembly assembly, Room room, String item) {

  /** Whether there are enough, and why: of whom it counts, and by rules of composition. */
  record Quorum(boolean met, List<Reason> live, List<Reason> composition) {

    List<Reason> reasonsAs(List<Reason> stated) {
      int first = Math.max(0, stated.size() - composition.size());
      var reasons = new ArrayList<>(Reason.as(stated.subList(0, first), live));
      reasons.addAll(composition);
      return List.copyOf(reasons);
    }
  }

  /** Who is there with a vote, kept out or not; a deputy who may only speak has none. */
  List<Stay> voters() {
    return room.present.stream().filter(this::hasVote).toList();
  }

  private boolean hasVote(Stay stay) {
    return switch (stay.as()) {
      case Stay.IN_ATTENDANCE -> false;
      case Stay.DEPUTY ->
          assembly.votes(stay.standsFor()) && assembly.deputyVotes(stay.standsFor());
      default -> assembly.votes(stay.standsFor());
    };
  }

  boolean counts(String person) {
    return voters().stream().anyMatch(stay -> stay.person().equals(person) && !isOut(stay));
  }

  boolean chairIsThere() {
    return room.stay(room.chair).isPresent();
  }

  /** Whether an interest keeps who is there out of it. */
  boolean isOut(Stay stay) {
    return room.isOut(item, stay);
  }

  /** How somebody stands on the roll, for themselves first; the person where in no way. */
  String keyOf(String person) {
    return voters().stream()
        .filter(stay -> stay.person().equals(person))
        .min((one, other) -> Integer.compare(rank(one), rank(other)))
        .map(Stay::standsFor)
        .orElse(person);
  }

  private static int rank(Stay stay) {
    return List.of(Stay.MEMBER, Stay.DEPUTY, "proxy", "corporate-representative")
        .indexOf(stay.as());
  }

  /** All of it that a result is computed from. */
  Counting counting(RuleSet rules) {
    return new Counting(assembly.seats(), voters(), concerned(rules));
  }

  private List<Concern> concerned(RuleSet rules) {
    return rules.interests().treatment() == Treatment.FAVOUR_DISREGARDED
        ? Stream.concat(notedMembers(), voters().stream().filter(this::isOwn).map(Stay::standsFor))
            .distinct()
            .map(member -> new Concern(member, ""))
            .toList()
        : voters().stream()
            .filter(stay -> room.noted(item, stay).isPresent())
            .filter(stay -> isOut(stay) || room.common(item, stay.person()).isPresent())
            .map(this::concern)
            .toList();
  }

  // who is there and who is not: a proxy casts the vote of the member who is concerned
  private Stream<String> notedMembers() {
    return room.noted.stream()
        .filter(each -> each.item().equals(item))
        .map(Room.Noted::member)
        .filter(member -> !member.isEmpty());
  }

  // a concerned person's own vote, and not those that they hold as proxy for others
  private boolean isOwn(Stay stay) {
    return stay.as().equals(Stay.MEMBER)
        && room.noted(item, stay.person()).filter(it -> it.member().isEmpty()).isPresent();
  }

  private Concern concern(Stay stay) {
    var common = room.common(item, stay.person()).map(Room.Common::clause);
    return new Concern(stay.standsFor(), isOut(stay) ? "" : common.orElse(""));
  }

  /** The quorum as it is now, by heads and weight and by what rules of composition ask. */
  Quorum quorum(RuleSet rules) {
    var facts = new Facts(assembly, counting(rules));
    var live = LiveQuorum.of(rules, facts.votes(rules, Notice.good(), List.of()));
    var composition = assembly.terms.composition().stream().flatMap(this::ofRule).toList();
    return new Quorum(
        live.met() && composition.stream().allMatch(Reason::holds),
        Reason.of(live.statements()),
        composition);
  }

  private Stream<Reason> ofRule(Composition rule) {
    return rule.quorum().stream().map(needed -> ofRule(rule, needed));
  }

  private Reason ofRule(Composition rule, long needed) {
    long there =
        voters().stream()
            .filter(stay -> !isOut(stay))
            .map(Stay::standsFor)
            .filter(key -> ruleOf(key).filter(rule.rule()::equals).isPresent())
            .distinct()
            .count();
    boolean met = there >= needed;
    return new Reason(
        met,
        "Quorum: %d of %s there, %d needed: %s."
            .formatted(there, rule.title(), needed, met ? "met" : "not met"),
        "Terms of reference " + Terms.place(rule.clause(), "(composition)"));
  }

  private Optional<String> ruleOf(String key) {
    return assembly.sitter(key).map(each -> each.rule());
  }
}
