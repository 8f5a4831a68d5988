package quorate.counting.outcome.vehicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.Source;

/** Whether the marks are those of the Act, which articles may neither raise nor lower. */
record StatutoryMarks(Kind kind, Vehicle vehicle) {

  private static final Exact THREE_QUARTERS = Exact.units(75, 2);

  List<Fault> faults(RuleSet rules) {
    var faults = new ArrayList<Fault>();
    boolean sole = rules.marks().size() == 1 && isTheActs(rules.marks().getFirst());
    if (!sole && !raisedByArticles(rules)) {
      faults.add(
          new Fault(
              "marks",
              "The Act fixes the majority: %s.".formatted(expected().words()),
              majority()));
    }
    if (vehicle == Vehicle.WRITTEN_RESOLUTION) {
      lapse(rules).ifPresent(faults::add);
    }
    faults.addAll(new StatutoryTerms(kind, vehicle).faults(rules));
    needs(rules).forEach(each -> faults.add(missing(each)));
    return faults;
  }

  private static Optional<Fault> lapse(RuleSet rules) {
    if (rules.lapse().isEmpty()) {
      return Optional.of(new Fault("lapse", "A written resolution lapses.", Source.act("297(1)")));
    }
    return rules
        .lapse()
        .filter(period -> !period.isTheActs() && !period.clause().ofTheArticles())
        .map(
            period ->
                new Fault(
                    "lapse",
                    "It lapses after 28 days unless the articles say otherwise: cite their"
                        + " clause.",
                    Source.act("297(1)(a)")));
  }

  private static Fault missing(Requirement requirement) {
    return new Fault("notice", requirement.clause().text(), requirement.clause().source());
  }

  private List<Requirement> needs(RuleSet rules) {
    return asked().stream().filter(each -> !rules.notice().requirements().contains(each)).toList();
  }

  private List<Requirement> asked() {
    if (kind.level() == Kind.Level.SPECIAL) {
      return vehicle == Vehicle.WRITTEN_RESOLUTION
          ? List.of(Requirement.SPECIAL_IN_THE_RESOLUTION)
          : List.of(Requirement.SPECIAL_IN_THE_NOTICE, Requirement.TEXT_AS_IN_THE_NOTICE);
    }
    return switch (kind) {
      case REMOVAL_OF_DIRECTOR ->
          List.of(Requirement.SPECIAL_NOTICE, Requirement.RIGHT_TO_BE_HEARD);
      case REMOVAL_OF_AUDITOR -> List.of(Requirement.SPECIAL_NOTICE);
      default -> List.of();
    };
  }

  private boolean isTheActs(Mark mark) {
    return mark.scope() instanceof Scope.Overall && mark.passMark().equals(expected());
  }

  // s281(3): only where the Act asks for a resolution without naming its kind
  private boolean raisedByArticles(RuleSet rules) {
    return (kind == Kind.ORDINARY_RESOLUTION || kind == Kind.RATIFICATION)
        && rules.marks().stream().allMatch(this::isHigherByArticles);
  }

  private boolean isHigherByArticles(Mark mark) {
    return isTheActs(mark)
        || (mark.clause().ofTheArticles()
            && mark.passMark() instanceof PassMark.Share share
            && share.base() == base()
            && share.fraction().isMoreThan(PassMark.HALF));
  }

  private Base base() {
    return vehicle == Vehicle.WRITTEN_RESOLUTION ? Base.ENTITLED : Base.FOR_AND_AGAINST;
  }

  private PassMark.Share expected() {
    return kind.level() == Kind.Level.SPECIAL
        ? new PassMark.Share(THREE_QUARTERS, Reach.AT_LEAST, base())
        : PassMark.moreThanHalf(base());
  }

  private Source majority() {
    return Source.act(kind.level() == Kind.Level.SPECIAL ? "283" : "282");
  }
}
