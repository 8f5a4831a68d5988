package quorate.governance.body;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.data.RuleFault;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.RuleCheck;
import quorate.counting.outcome.vehicle.Vehicle;

/** Whether terms of reference can be followed: they name what is there and contradict nothing. */
final class TermsCheck {

  private TermsCheck() {}

  /** The first thing that is wrong; empty when nothing is. */
  static Optional<Decision<BodyEvent>> check(BodyKind kind, Terms terms) {
    return first(
        Stream.of(
            () -> keys(terms.composition()),
            () -> members(kind, terms.composition()),
            () ->
                first(
                    IntStream.range(0, terms.composition().size())
                        .mapToObj(
                            i ->
                                () ->
                                    SeatRuleCheck.check(
                                        "terms.composition[%d].".formatted(i),
                                        terms.composition().get(i)))),
            () -> rules(kind, terms),
            () -> MembersTermsCheck.polls(kind, terms.polls()),
            () -> MembersTermsCheck.proxies(kind, terms.proxyHours()),
            () -> convening(terms),
            () -> agenda(terms),
            () -> urgent(terms.urgent())));
  }

  static Optional<Decision<BodyEvent>> first(Stream<Supplier<Optional<Decision<BodyEvent>>>> all) {
    return all.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  static Optional<Decision<BodyEvent>> wrong(String field, @Nullable Object value, String mend) {
    return Optional.of(Decision.refuse(BodyRefusal.TERMS_NOT_UNDERSTOOD, field, value, mend));
  }

  private static Optional<Decision<BodyEvent>> keys(List<SeatRule> composition) {
    Set<String> keys = new HashSet<>();
    return composition.isEmpty()
        ? wrong("terms.composition", "[]", "Give at least one rule of who sits in the body.")
        : composition.stream()
            .filter(rule -> !keys.add(rule.rule()))
            .findFirst()
            .flatMap(
                twice ->
                    wrong("terms.composition", twice.rule(), "Give each rule a key of its own."));
  }

  private static Optional<Decision<BodyEvent>> members(BodyKind kind, List<SeatRule> rules) {
    boolean ofMembers = rules.stream().anyMatch(rule -> rule.source() == SeatSource.MEMBERS);
    if (kind == BodyKind.MEMBERS_MEETING && !ofMembers) {
      return wrong("terms.composition", kind, "A members' meeting has a rule for its members.");
    }
    return ofMembers && kind != BodyKind.MEMBERS_MEETING && kind != BodyKind.COLLABORATION
        ? wrong(
            "terms.composition",
            SeatSource.MEMBERS,
            "All members meet in a members' meeting or a collaboration; a %s has seats."
                .formatted(kind))
        : Optional.empty();
  }

  private static Optional<Decision<BodyEvent>> rules(BodyKind kind, Terms terms) {
    try {
      var rules = terms.rules();
      return rules.asksYesOrNo()
          ? statute(kind, terms, rules).or(() -> quorum(kind, terms, rules))
          : wrong(
              "terms.ruleset.marks",
              rules.name(),
              "A body decides by yes or no: give a share of the votes as pass mark.");
    } catch (RuleFault fault) {
      return wrong("terms.ruleset." + fault.path(), fault.value(), fault.mend());
    }
  }

  // a company's members decide by the Act, whatever their own terms would rather have
  private static Optional<Decision<BodyEvent>> statute(BodyKind kind, Terms terms, RuleSet rules) {
    if (kind == BodyKind.MEMBERS_MEETING && letsTheChairCast(rules)) {
      return wrong(
          "terms.ruleset.equalvotes",
          rules.name(),
          "No majority of members is made by a casting vote, unless by a clause that the articles held before 1 October 2007: name ordinary-resolution, or say that an equality fails [Companies Act 2006 s282].");
    }
    return kind == BodyKind.MEMBERS_MEETING && terms.followTheAct()
        ? new RuleCheck(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING)
            .faults(rules).stream()
                .findFirst()
                .flatMap(
                    fault ->
                        wrong(
                            "terms.ruleset." + fault.part(),
                            rules.name(),
                            "%s [%s]".formatted(fault.reason(), fault.source())))
        : Optional.empty();
  }

  private static boolean letsTheChairCast(RuleSet rules) {
    return rules.equalVotes() instanceof EqualVotes.CastingVote casting
        && !casting.savedForMembers();
  }

  // nobody decides anything by themselves: two directors, or what the Act asks of members (s318)
  private static Optional<Decision<BodyEvent>> quorum(BodyKind kind, Terms terms, RuleSet rules) {
    var quorum = rules.quorum();
    boolean none =
        quorum.heads() == 0 && quorum.weight().signum() == 0 && quorum.share().signum() == 0;
    if (none && terms.composition().stream().allMatch(rule -> rule.quorum() == null)) {
      return wrong(
          "terms.ruleset.quorum.heads",
          quorum.heads(),
          kind == BodyKind.MEMBERS_MEETING
              ? "Members' meetings have a quorum: 2, unless the articles say otherwise [Companies Act 2006 s318]."
              : "Give a quorum: how many must be there, such as 2, or what share of the votes.");
    }
    return rules.name().equals("board-by-model-articles") && quorum.heads() < 2
        ? wrong(
            "terms.ruleset.quorum.heads",
            quorum.heads(),
            "By the model articles it is never less than 2 [Model articles art 11(2)]: give 2 or more, or take board-by-terms with the clause of your own.")
        : Optional.empty();
  }

  private static Optional<Decision<BodyEvent>> convening(Terms terms) {
    var calling = terms.calling();
    if (calling.offices().isEmpty() && calling.members() == null) {
      return wrong("terms.calling", "nobody", "Say who may call a meeting.");
    }
    Integer papers = terms.notice().papersDays();
    return papers != null && papers > terms.notice().days()
        ? wrong(
            "terms.notice.papersdays",
            papers,
            "Papers come with the notice or after it, not %d days before a meeting of %d."
                .formatted(papers, terms.notice().days()))
        : Optional.empty();
  }

  private static Optional<Decision<BodyEvent>> agenda(Terms terms) {
    var agenda = terms.agenda();
    if (agenda.offices().isEmpty() && agenda.rules().isEmpty()) {
      return wrong("terms.agenda", "nobody", "Say who may put items on the agenda.");
    }
    return agenda.rules().stream()
        .filter(key -> terms.rule(key).isEmpty())
        .findFirst()
        .flatMap(key -> wrong("terms.agenda.rules", key, "Name a rule of the composition."));
  }

  private static Optional<Decision<BodyEvent>> urgent(Terms.@Nullable UrgentAction urgent) {
    if (urgent == null) {
      return Optional.empty();
    }
    if (urgent.offices().isEmpty()) {
      return wrong("terms.urgent.offices", "[]", "Say who may act between meetings.");
    }
    return urgent.together() < 1
        ? wrong("terms.urgent.together", urgent.together(), "At least one acts.")
        : Optional.empty();
  }
}
