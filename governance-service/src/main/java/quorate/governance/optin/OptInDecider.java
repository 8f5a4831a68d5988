package quorate.governance.optin;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.optin.OptIn.Proposed;
import quorate.governance.optin.OptInCommand.ProposeOptIn;
import quorate.governance.optin.OptInCommand.SayNo;
import quorate.governance.optin.OptInCommand.SayYes;
import quorate.governance.optin.OptInCommand.TakeOptIn;
import quorate.governance.optin.OptInEvent.OptInProposed;
import quorate.governance.optin.OptInEvent.OptInTaken;
import quorate.governance.optin.OptInEvent.PracticeDeclined;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;
import quorate.governance.partners.Touch;

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
    return Touch.<OptInEvent>twice(c.touches(), "touches")
        .orElseGet(
            () ->
                accept(
                    new OptInProposed(
                        c.optIn(),
                        c.decider(),
                        c.subject(),
                        c.title(),
                        c.text(),
                        c.sum(),
                        c.touches(),
                        c.today(),
                        c.until())));
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
        .or(() -> said(evidence, proposed.proposal()))
        .orElseGet(
            () ->
                accept(
                    new PracticeOptedIn(
                        c.optIn(),
                        c.practice(),
                        c.today(),
                        evidence,
                        c.partners().decision(),
                        c.partners().advice())));
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
        .or(() -> ahead(evidence, c.today()))
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
    return c.partners()
        .<OptInEvent>refused(proposal.touches(), proposal.on(), c.today(), "")
        .or(() -> ahead(c.evidence(), c.today()));
  }

  private static Optional<Decision<OptInEvent>> ahead(
      @Nullable Evidence evidence, LocalDate today) {
    return Document.ahead(Evidence.paper(evidence), today, "document.dated");
  }

  // nobody says yes to what they were not asked yet
  private static Optional<Decision<OptInEvent>> said(Evidence evidence, OptInProposed proposal) {
    var paper = Evidence.paper(evidence);
    return paper != null && paper.dated().isBefore(proposal.on())
        ? Optional.of(
            refuse(OptInRefusal.SAID_BEFORE_IT_WAS_ASKED, "document.dated", paper.dated()))
        : Optional.empty();
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
}
