package quorate.governance.register;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.ballot.Count;
import quorate.governance.outcome.Arithmetic;
import quorate.governance.outcome.Outcome;
import quorate.governance.outcome.Outcome.Advised;
import quorate.governance.outcome.Outcome.Tied;
import quorate.governance.register.Link.Rel;
import quorate.governance.register.RegisterCommand.AnnulDecision;
import quorate.governance.register.RegisterCommand.CiteDecision;
import quorate.governance.register.RegisterCommand.LapseDecision;
import quorate.governance.register.RegisterCommand.RecordBallotDecision;
import quorate.governance.register.RegisterCommand.RecordDecision;
import quorate.governance.register.RegisterCommand.RecordEarlierDecision;
import quorate.governance.register.RegisterCommand.RecordMeetingDecision;
import quorate.governance.register.RegisterCommand.RecordUnopposed;
import quorate.governance.register.RegisterCommand.RecordUrgentAction;
import quorate.governance.register.RegisterCommand.SupersedeDecision;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterCommand.UseDecision;
import quorate.governance.register.RegisterEntry.Standing;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.Entitled;
import quorate.governance.register.RegisterEvent.Rule;
import quorate.governance.register.RegisterEvent.TookPart;

/** Decides what stands in one place of the register. */
public final class RegisterDecider {

  private static final String ADVICE = "advice of the electorate, by itself not a resolution";

  private RegisterDecider() {}

  /** Decides what rests on no mandates. */
  public static Decision<RegisterEvent> decide(RegisterCommand command, RegisterEntry entry) {
    return decide(command, entry, Backing.NONE);
  }

  /** Decides; {@code backing} is what a decision under mandates rests on. */
  public static Decision<RegisterEvent> decide(
      RegisterCommand command, RegisterEntry entry, Backing backing) {
    return switch (command) {
      case RecordDecision c -> record(c, entry);
      case TakeDecision _ when entry instanceof Standing ->
          refuse(RegisterRefusal.ALREADY_RECORDED);
      case TakeDecision c -> new UnderMandates(c, backing).decide();
      case RecordMeetingDecision c -> blank(entry).orElseGet(() -> accept(c.decided()));
      case RecordUrgentAction c -> blank(entry).orElseGet(() -> accept(c.taken()));
      case RecordEarlierDecision c -> blank(entry).orElseGet(() -> earlier(c));
      case RecordBallotDecision c -> blank(entry).orElseGet(() -> ByBallot.record(c));
      case RecordUnopposed c -> blank(entry).orElseGet(() -> accept(c.elected()));
      case AnnulDecision c -> Ending.annul(c, entry);
      case SupersedeDecision c -> Ending.supersede(c, entry);
      case LapseDecision c -> Ending.lapse(c, entry);
      case UseDecision c -> Ending.use(c, entry);
      case CiteDecision c -> Ending.cite(c, entry);
    };
  }

  private static Optional<Decision<RegisterEvent>> blank(RegisterEntry entry) {
    return entry instanceof Standing
        ? Optional.of(refuse(RegisterRefusal.ALREADY_RECORDED))
        : Optional.empty();
  }

  private static Decision<RegisterEvent> earlier(RecordEarlierDecision c) {
    return c.on().isAfter(c.today())
        ? refuse(RegisterRefusal.NOT_EARLIER, "on", c.on())
        : accept(
            new EarlierDecisionRecorded(
                c.decision(),
                c.body(),
                c.on(),
                c.question(),
                c.outcome(),
                EarlierDecisionRecorded.BASIS,
                c.book(),
                c.place()));
  }

  private static Decision<RegisterEvent> record(RecordDecision c, RegisterEntry entry) {
    if (entry instanceof Standing) {
      return refuse(RegisterRefusal.ALREADY_RECORDED);
    }
    var missing = missing(c.links());
    if (!missing.isEmpty()) {
      return refuse(
          RegisterRefusal.GROUNDS_MISSING, "Not heard yet: " + String.join(", ", missing));
    }
    var doubt = doubt(c);
    return doubt == null
        ? accept(entered(c, Outcome.of(c.declared().count())))
        : refuse(RegisterRefusal.GROUNDS_DISAGREE, doubt);
  }

  private static List<String> missing(List<Link> links) {
    Set<String> there = links.stream().map(Link::rel).collect(Collectors.toSet());
    return Arrays.stream(Rel.values()).map(Rel::word).filter(rel -> !there.contains(rel)).toList();
  }

  private static @Nullable String doubt(RecordDecision c) {
    if (!c.declared().question().equals(c.drafted().question())) {
      return "The declaration is of another question than the ballot's.";
    }
    if (c.declared().electors() != c.roll().electors()) {
      return "The roll has %d lines, the declaration speaks of %d."
          .formatted(c.roll().electors(), c.declared().electors());
    }
    int needed = c.declared().quorum().heads().needed();
    int fixed = c.notice().rules().quorumHeads();
    return needed == fixed
        ? null
        : "The notice fixed a quorum of %d, the declaration applied %d.".formatted(fixed, needed);
  }

  private static DecisionRecorded entered(RecordDecision c, Outcome outcome) {
    Count count = c.declared().count();
    var advised = outcome instanceof Advised a ? a : null;
    return new DecisionRecorded(
        c.decision(),
        c.matter(),
        c.drafted().question(),
        outcome.word(),
        advised == null ? null : advised.winner(),
        advised == null ? null : count.titleOf(advised.winner()),
        advised == null ? null : advised.beatsEach(),
        outcome instanceof Tied tied ? tied.options() : null,
        c.drafted().vehicle(),
        rule(c),
        entitled(c),
        new TookPart(count.turnout().heads(), count.turnout().weight()),
        Arithmetic.lines(count, outcome),
        ADVICE,
        c.links(),
        advised == null ? null : c.supersedes());
  }

  private static Entitled entitled(RecordDecision c) {
    var electorate = c.drafted().electorate();
    return new Entitled(
        electorate.kind(),
        electorate.subIcbLocation(),
        c.roll().electors(),
        c.roll().weight(),
        c.roll().fingerprint(),
        c.roll().recordDate());
  }

  private static Rule rule(RecordDecision c) {
    return new Rule(
        c.declared().method(),
        c.notice().rules().passMark(),
        c.notice().rules().quorumHeads(),
        c.drafted().weightBasis());
  }
}
