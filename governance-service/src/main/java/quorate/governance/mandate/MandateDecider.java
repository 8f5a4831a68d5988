package quorate.governance.mandate;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.Mandate.Unknown;
import quorate.governance.mandate.MandateCommand.FreeMandate;
import quorate.governance.mandate.MandateCommand.GrantMandate;
import quorate.governance.mandate.MandateCommand.MeetCondition;
import quorate.governance.mandate.MandateCommand.RevokeMandate;
import quorate.governance.mandate.MandateCommand.SubDelegate;
import quorate.governance.mandate.MandateCommand.UseMandate;
import quorate.governance.mandate.MandateCommand.VaryMandate;
import quorate.governance.mandate.MandateEvent.ConditionMet;
import quorate.governance.mandate.MandateEvent.MandateFreed;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.mandate.MandateEvent.MandateUsed;
import quorate.governance.mandate.MandateEvent.MandateVaried;

/** Decides about one mandate. */
public final class MandateDecider {

  private MandateDecider() {}

  /** Decides; {@code under} is the mandate that is to be handed on, if one is. */
  public static Decision<MandateEvent> decide(
      MandateCommand command, Mandate mandate, Mandate under) {
    return Document.<MandateEvent>ahead(paper(command), command.today(), "document.dated")
        .orElseGet(() -> shown(command, mandate, under));
  }

  private static @Nullable Document paper(MandateCommand command) {
    return switch (command) {
      case GrantMandate c -> Evidence.paper(c.evidence());
      case SubDelegate c -> Evidence.paper(c.evidence());
      case VaryMandate c -> Evidence.paper(c.evidence());
      case RevokeMandate c -> Evidence.paper(c.evidence());
      case MeetCondition c -> c.document();
      case UseMandate _, FreeMandate _ -> null;
    };
  }

  private static Decision<MandateEvent> shown(
      MandateCommand command, Mandate mandate, Mandate under) {
    return switch (command) {
      case GrantMandate c -> grant(c, mandate);
      case SubDelegate c -> subDelegate(c, mandate, under);
      case VaryMandate c ->
          mandate instanceof Given given ? vary(c, given) : refuse(MandateRefusal.NO_SUCH_MANDATE);
      case MeetCondition c ->
          mandate instanceof Given given ? meet(c, given) : refuse(MandateRefusal.NO_SUCH_MANDATE);
      case UseMandate c ->
          mandate instanceof Given
              ? accept(new MandateUsed(c.mandate(), c.decision(), c.subject(), c.sum(), c.today()))
              : refuse(MandateRefusal.NO_SUCH_MANDATE);
      case FreeMandate c ->
          mandate instanceof Given
              ? accept(new MandateFreed(c.mandate(), c.decision(), c.by(), c.sum(), c.today()))
              : refuse(MandateRefusal.NO_SUCH_MANDATE);
      case RevokeMandate c ->
          mandate instanceof Given given
              ? revoke(c, given)
              : refuse(MandateRefusal.NO_SUCH_MANDATE);
    };
  }

  private static Decision<MandateEvent> grant(GrantMandate c, Mandate mandate) {
    if (!(mandate instanceof Unknown)) {
      return refuse(MandateRefusal.ALREADY_GRANTED);
    }
    var evidence = c.evidence();
    if (evidence == null) {
      return refuse(MandateRefusal.NOT_THE_GIVER, "giver.code", c.giver().code());
    }
    return GrantTerms.check(c.form(), c.giver(), c.holder(), c.since(), c.terms())
        .or(() -> GrantTerms.reachesBack(c.since(), evidence.document(), c.today()))
        .or(() -> GrantTerms.ofThePartners(c.giver(), c.terms(), c.partners(), c.today()))
        .orElseGet(
            () ->
                accept(
                    new MandateGranted(
                        c.mandate(),
                        c.form(),
                        c.giver(),
                        c.holder(),
                        c.since(),
                        c.terms(),
                        c.basis(),
                        evidence,
                        null,
                        c.partners().decision(),
                        c.partners().advice())));
  }

  private static Decision<MandateEvent> subDelegate(SubDelegate c, Mandate mandate, Mandate under) {
    if (!(under instanceof Given held)) {
      return refuse(MandateRefusal.NO_SUCH_MANDATE);
    }
    if (!(mandate instanceof Unknown)) {
      return refuse(MandateRefusal.ALREADY_GRANTED);
    }
    if (!held.isInForceOn(c.today())) {
      return refuse(MandateRefusal.NOT_IN_FORCE);
    }
    var giver = held.grant().holder();
    return HandingOn.check(c, held)
        .or(() -> GrantTerms.check(c.form(), giver, c.holder(), c.since(), c.terms()))
        .or(() -> GrantTerms.reachesBack(c.since(), Evidence.paper(c.evidence()), c.today()))
        .orElseGet(
            () ->
                accept(
                    new MandateGranted(
                        c.mandate(),
                        c.form(),
                        giver,
                        c.holder(),
                        c.since(),
                        c.terms(),
                        c.basis(),
                        c.evidence(),
                        c.under(),
                        null,
                        null)));
  }

  private static Decision<MandateEvent> vary(VaryMandate c, Given given) {
    var evidence = c.evidence();
    if (evidence == null) {
      return refuse(MandateRefusal.NOT_THE_GIVER, "mandate", c.mandate());
    }
    if (given.isRevokedOn(c.from())) {
      return refuse(MandateRefusal.ALREADY_REVOKED);
    }
    if (c.from().isBefore(c.today())) {
      return refuse(MandateRefusal.NOT_BACKDATED, "from", c.from());
    }
    var grant = given.grant();
    LocalDate begins = c.from().isBefore(grant.since()) ? grant.since() : c.from();
    return GrantTerms.check(grant.form(), grant.giver(), grant.holder(), begins, c.terms())
        .or(() -> GrantTerms.ofThePartners(grant.giver(), c.terms(), c.partners(), c.today()))
        .orElseGet(
            () ->
                accept(
                    new MandateVaried(
                        c.mandate(),
                        c.from(),
                        c.terms(),
                        evidence,
                        c.partners().decision(),
                        c.partners().advice())));
  }

  private static Decision<MandateEvent> meet(MeetCondition c, Given given) {
    var condition = given.on(c.today()).condition(c.condition());
    if (condition.isEmpty()) {
      return refuse(MandateRefusal.NO_SUCH_CONDITION, "condition", c.condition());
    }
    if (condition.get().each()) {
      return refuse(MandateRefusal.CONDITION_OF_EACH_DECISION, "condition", c.condition());
    }
    if (given.met().contains(condition.get())) {
      return refuse(MandateRefusal.ALREADY_MET, "condition", c.condition());
    }
    return accept(new ConditionMet(c.mandate(), c.condition(), c.today(), c.document()));
  }

  // What ends on a day to come may still be ended sooner.
  private static Decision<MandateEvent> revoke(RevokeMandate c, Given given) {
    var evidence = c.evidence();
    if (evidence == null) {
      return refuse(MandateRefusal.NOT_THE_GIVER, "mandate", c.mandate());
    }
    var last = c.lastDay();
    if (last != null && last.isBefore(c.today())) {
      return refuse(MandateRefusal.NOT_BACKDATED, "lastday", last);
    }
    var before = given.revoked();
    if (before != null
        && (before.lastDay() == null || (last != null && !last.isBefore(before.lastDay())))) {
      return refuse(MandateRefusal.ALREADY_REVOKED);
    }
    return accept(new MandateRevoked(c.mandate(), c.today(), last, c.reason(), evidence));
  }
}
