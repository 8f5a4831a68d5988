package quorate.governance.optin;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.chassis.decide.Decision;
import quorate.governance.optin.OptIn.Proposed;
import quorate.governance.optin.OptInCommand.ProposeOptIn;
import quorate.governance.optin.OptInCommand.SayNo;
import quorate.governance.optin.OptInCommand.SayYes;
import quorate.governance.optin.OptInCommand.TakeOptIn;
import quorate.governance.optin.OptInEvent.OptInProposed;
import quorate.governance.optin.OptInEvent.OptInTaken;
import quorate.governance.optin.OptInEvent.PracticeDeclined;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;

/** Decides about one opt-in decision. */
public final class OptInDecider {

  static final int MOST = 400;

  private OptInDecider() {}

  /** Decides. */
  public static Decision<OptInEvent> decide(OptInCommand command, OptIn optIn) {
    if (command instanceof ProposeOptIn c) {
      return optIn instanceof Proposed ? refuse(OptInRefusal.ALREADY_PROPOSED) : propose(c);
    }
    if (!(optIn instanceof Proposed proposed)) {
      return refuse(OptInRefusal.NO_SUCH_OPT_IN);
    }
    return switch (command) {
      case ProposeOptIn _ -> refuse(OptInRefusal.ALREADY_PROPOSED);
      case SayYes c -> yes(c, proposed);
      case SayNo c -> no(c, proposed);
      case TakeOptIn c -> take(c, proposed);
    };
  }

  private static Decision<OptInEvent> propose(ProposeOptIn c) {
    if (c.until().isBefore(c.today())) {
      return refuse(OptInRefusal.ENDS_BEFORE_IT_BEGINS, "until", c.until());
    }
    if (!c.touches().isEmpty() && EnumSet.copyOf(c.touches()).size() < c.touches().size()) {
      return refuse(OptInRefusal.TOUCH_NAMED_TWICE, "touches", c.touches());
    }
    return accept(
        new OptInProposed(
            c.optIn(),
            c.decider(),
            c.subject(),
            c.title(),
            c.text(),
            c.sum(),
            c.touches(),
            c.today(),
            c.until()));
  }

  private static Decision<OptInEvent> yes(SayYes c, Proposed proposed) {
    var evidence = c.evidence();
    if (evidence == null) {
      return refuse(OptInRefusal.NOT_FOR_THIS_PRACTICE, "practice", c.practice());
    }
    if (!c.known()) {
      return refuse(OptInRefusal.NO_SUCH_PRACTICE, "practice", c.practice());
    }
    if (proposed.in().containsKey(c.practice())) {
      return refuse(OptInRefusal.ALREADY_OPTED_IN, "practice", c.practice());
    }
    return open(proposed, c.today())
        .or(() -> ofThePartners(c, proposed.proposal()))
        .orElseGet(
            () ->
                accept(
                    new PracticeOptedIn(
                        c.optIn(),
                        c.practice(),
                        c.today(),
                        evidence,
                        c.partnersDecision(),
                        c.advice())));
  }

  private static Decision<OptInEvent> no(SayNo c, Proposed proposed) {
    var evidence = c.evidence();
    if (evidence == null) {
      return refuse(OptInRefusal.NOT_FOR_THIS_PRACTICE, "practice", c.practice());
    }
    // whoever is in gets out, whatever became of the practice since
    if (!c.known() && !proposed.in().containsKey(c.practice())) {
      return refuse(OptInRefusal.NO_SUCH_PRACTICE, "practice", c.practice());
    }
    return open(proposed, c.today())
        .orElseGet(
            () -> accept(new PracticeDeclined(c.optIn(), c.practice(), c.today(), evidence)));
  }

  private static Optional<Decision<OptInEvent>> open(Proposed proposed, LocalDate today) {
    if (proposed.decision() != null) {
      return Optional.of(refuse(OptInRefusal.ALREADY_TAKEN));
    }
    return today.isAfter(proposed.proposal().until())
        ? Optional.of(refuse(OptInRefusal.OPT_IN_OVER))
        : Optional.empty();
  }

  private static Optional<Decision<OptInEvent>> ofThePartners(SayYes c, OptInProposed proposal) {
    var decided = c.partnersDecision();
    var advice = c.advice();
    boolean needed = !proposal.touches().isEmpty();
    if (decided == null && needed) {
      return refused(OptInRefusal.PARTNERS_DECISION_NEEDED, "partnersdecision", "none");
    }
    if (advice == null && needed) {
      return refused(OptInRefusal.ADVICE_NEEDED, "advice", "none");
    }
    if (decided != null && decided.on().isBefore(proposal.on())) {
      return refused(OptInRefusal.DECIDED_BEFORE_IT_WAS_PUT, "partnersdecision.on", decided.on());
    }
    if (decided != null && Set.copyOf(decided.who()).size() < decided.who().size()) {
      return refused(OptInRefusal.PARTNER_NAMED_TWICE, "partnersdecision.who", decided.who());
    }
    return ahead(c);
  }

  // a paper of a day to come shows nothing yet, whatever it is of
  private static Optional<Decision<OptInEvent>> ahead(SayYes c) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    var decided = c.partnersDecision();
    if (decided != null) {
      days.put("partnersdecision.on", decided.on());
      days.put("partnersdecision.document.dated", decided.document().dated());
    }
    var advice = c.advice();
    if (advice != null) {
      days.put("advice.on", advice.on());
      days.put("advice.document.dated", advice.document().dated());
    }
    var document = c.evidence() == null ? null : c.evidence().document();
    if (document != null) {
      days.put("document.dated", document.dated());
    }
    return days.entrySet().stream()
        .filter(each -> each.getValue().isAfter(c.today()))
        .findFirst()
        .map(each -> refuse(OptInRefusal.DATED_AHEAD, each.getKey(), each.getValue()));
  }

  private static Decision<OptInEvent> take(TakeOptIn c, Proposed proposed) {
    if (proposed.decision() != null) {
      return refuse(OptInRefusal.ALREADY_TAKEN);
    }
    int practices = proposed.in().size();
    if (practices == 0) {
      return refuse(OptInRefusal.NOBODY_OPTED_IN);
    }
    return practices > MOST
        ? refuse(OptInRefusal.TOO_MANY_PRACTICES)
        : accept(new OptInTaken(c.optIn(), c.decision(), practices, c.today()));
  }

  private static Optional<Decision<OptInEvent>> refused(
      OptInRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
