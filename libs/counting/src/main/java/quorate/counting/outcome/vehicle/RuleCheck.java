package quorate.counting.outcome.vehicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Permission.Allowed;
import quorate.counting.outcome.vehicle.Permission.ByClause;
import quorate.counting.outcome.vehicle.Permission.Refused;

/**
 * Whether rules are allowed for a kind and a vehicle; asked before notice is given. What the Act
 * says of a meeting (weights, quorum, interests, who is entitled) binds whatever its members decide
 * at it; the majority follows from the kind.
 */
public record RuleCheck(Kind kind, Vehicle vehicle) {

  /** All that is wrong, the table first; nothing when the rules may be used. */
  public List<Fault> faults(RuleSet rules) {
    var faults = new ArrayList<Fault>();
    table(rules).ifPresent(faults::add);
    casting(rules).ifPresent(faults::add);
    rules.marks().forEach(mark -> senseless(mark).ifPresent(faults::add));
    if (kind.isStatutory() || vehicle.isOfMembers()) {
      rules.marks().forEach(mark -> weights(mark).ifPresent(faults::add));
    }
    if (kind.isStatutory()) {
      faults.addAll(new StatutoryMarks(kind, vehicle).faults(rules));
    } else if (vehicle.isOfMembers()) {
      faults.addAll(new StatutoryTerms(kind, vehicle).faults(rules));
    }
    return List.copyOf(faults);
  }

  private static Optional<Fault> senseless(Mark mark) {
    return mark.passMark() instanceof PassMark.Share share && share.saysNothing()
        ? Optional.of(
            new Fault(
                "marks",
                "Nothing is more than all, and everything is at least nothing: give a share that"
                    + " votes can reach or miss, not %s.".formatted(share.words()),
                mark.clause().source()))
        : Optional.empty();
  }

  private Optional<Fault> table(RuleSet rules) {
    return switch (VehicleTable.of(kind, vehicle)) {
      case Allowed(var reason, var source) -> Optional.empty();
      case Refused(var reason, var source) -> Optional.of(new Fault("vehicle", reason, source));
      case ByClause(var reason, var instrument) ->
          rules.marks().stream().allMatch(mark -> mark.clause().source().instrument() == instrument)
              ? Optional.empty()
              : Optional.of(
                  new Fault(
                      "marks",
                      reason + " Cite its clause.",
                      new Source(instrument, "(clause to be cited)")));
    };
  }

  private Optional<Fault> weights(Mark mark) {
    return mark.weighting().fitsStatute()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "weighting",
                "Votes of a company are one a member or one a share unless its articles say"
                    + " otherwise: cite their clause for %s.".formatted(mark.weighting().name()),
                Source.act("284(4)")));
  }

  private Optional<Fault> casting(RuleSet rules) {
    if (!(rules.equalVotes() instanceof EqualVotes.CastingVote casting)) {
      return Optional.empty();
    }
    if (rules.marks().size() > 1 || !rules.marks().getFirst().isSimpleMajorityOverall()) {
      return Optional.of(
          new Fault(
              "equalvotes",
              "A casting vote settles an equality of one simple majority, and nothing else.",
              casting.clause().source()));
    }
    return vehicle.isOfMembers() && !casting.savedForMembers()
        ? Optional.of(
            new Fault(
                "equalvotes",
                "No majority of members is made by a casting vote (s282), unless by a clause that"
                    + " the articles held before 1 October 2007.",
                new Source(Instrument.COMMENCEMENT_ORDER_2007, "Sch 3 para 23A")))
        : Optional.empty();
  }
}
