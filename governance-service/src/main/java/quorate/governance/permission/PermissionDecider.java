package quorate.governance.permission;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.permission.PermissionCommand.GrantPermission;
import quorate.governance.permission.PermissionCommand.MeetPermissionCondition;
import quorate.governance.permission.PermissionCommand.PutPermission;
import quorate.governance.permission.PermissionCommand.RefusePermission;
import quorate.governance.permission.PermissionCommand.RequestPermission;
import quorate.governance.permission.PermissionCommand.UsePermission;
import quorate.governance.permission.PermissionEvent.PermissionConditionMet;
import quorate.governance.permission.PermissionEvent.PermissionGranted;
import quorate.governance.permission.PermissionEvent.PermissionPut;
import quorate.governance.permission.PermissionEvent.PermissionRefused;
import quorate.governance.permission.PermissionEvent.Term;
import quorate.governance.ruling.Heard.Vote;
import quorate.governance.ruling.Ruling;

/** Decides about one permission. */
public final class PermissionDecider {

  private PermissionDecider() {}

  /** Decides. */
  public static Decision<PermissionEvent> decide(PermissionCommand command, Permission permission) {
    if (command instanceof RequestPermission c) {
      return permission instanceof Asked
          ? refuse(PermissionRefusal.REQUESTED_ALREADY)
          : Requesting.decide(c);
    }
    if (!(permission instanceof Asked asked)) {
      return refuse(PermissionRefusal.NO_SUCH_PERMISSION);
    }
    return switch (command) {
      case RequestPermission _ -> refuse(PermissionRefusal.REQUESTED_ALREADY);
      case PutPermission c -> put(c, asked);
      case GrantPermission c -> grant(c, asked);
      case RefusePermission c -> refuseIt(c, asked);
      case MeetPermissionCondition c -> meet(c, asked);
      case UsePermission c -> Using.decide(c, asked);
    };
  }

  private static Decision<PermissionEvent> put(PutPermission c, Asked asked) {
    if (asked.isDecided()) {
      return refuse(PermissionRefusal.DECIDED_ALREADY);
    }
    return c.by()
        .<PermissionEvent>refused("by")
        .or(
            () ->
                c.heard()
                    .awaits(asked.put(), c.permission(), Vote.UNDER_WAY, Vote.CARRIED, Vote.LOST))
        .or(() -> c.slot().refused(asked.request().owner()))
        .orElseGet(
            () ->
                accept(
                    new PermissionPut(
                        c.permission(), c.slot().meeting(), c.slot().item(), c.by().today())));
  }

  private static Decision<PermissionEvent> grant(GrantPermission c, Asked asked) {
    if (asked.isDecided()) {
      return refuse(PermissionRefusal.DECIDED_ALREADY);
    }
    return Ruling.<PermissionEvent>refused(
            c.ruling(), c.decision(), asked.request().owner(), asked.put())
        .or(() -> Meaning.yes(c))
        .or(() -> within(c, asked))
        .or(() -> conditions(c))
        .orElseGet(() -> accept(granted(c, asked)));
  }

  private static PermissionGranted granted(GrantPermission c, Asked asked) {
    var ruling = c.ruling();
    return new PermissionGranted(
        c.permission(),
        c.decision(),
        c.sum() == null ? asked.request().sum() : c.sum(),
        c.until(),
        c.conditions(),
        ruling == null ? c.today() : ruling.on());
  }

  private static Optional<Decision<PermissionEvent>> within(GrantPermission c, Asked asked) {
    BigDecimal sum = c.sum();
    BigDecimal most = asked.request().sum();
    if (sum != null && (most == null || sum.signum() <= 0 || sum.compareTo(most) > 0)) {
      return no(PermissionRefusal.MORE_THAN_ASKED, "sum", sum.toPlainString());
    }
    LocalDate until = c.until();
    return until != null && until.isBefore(c.today())
        ? no(PermissionRefusal.LAST_DAY_HAS_PASSED, "until", until)
        : Optional.empty();
  }

  private static Optional<Decision<PermissionEvent>> conditions(GrantPermission c) {
    return c.conditions().stream().map(Term::condition).distinct().count() == c.conditions().size()
        ? Optional.empty()
        : no(
            PermissionRefusal.CONDITION_NAMED_TWICE,
            "conditions",
            c.conditions().getLast().condition());
  }

  private static Decision<PermissionEvent> refuseIt(RefusePermission c, Asked asked) {
    var ruling = c.ruling();
    if (asked.isDecided()) {
      return refuse(PermissionRefusal.DECIDED_ALREADY);
    }
    return Ruling.<PermissionEvent>unheard(
            ruling, c.decision(), asked.request().owner(), asked.put())
        .or(() -> Meaning.no(c))
        .orElseGet(
            () ->
                accept(
                    new PermissionRefused(
                        c.permission(),
                        c.decision(),
                        c.reason(),
                        ruling == null ? asked.request().on() : ruling.on())));
  }

  private static Decision<PermissionEvent> meet(MeetPermissionCondition c, Asked asked) {
    var granted = asked.granted();
    if (granted == null) {
      return refuse(PermissionRefusal.NOT_GRANTED);
    }
    if (granted.conditions().stream().noneMatch(it -> it.condition().equals(c.condition()))) {
      return refuse(PermissionRefusal.NO_SUCH_CONDITION, "condition", c.condition());
    }
    if (asked.met().containsKey(c.condition())) {
      return refuse(PermissionRefusal.CONDITION_MET_ALREADY, "condition", c.condition());
    }
    LocalDate today = c.by().today();
    if (c.document().dated().isAfter(today)) {
      return refuse(PermissionRefusal.DATED_AHEAD, "document.dated", c.document().dated());
    }
    return c.by()
        .<PermissionEvent>refused("by")
        .orElseGet(
            () ->
                accept(
                    new PermissionConditionMet(
                        c.permission(), c.condition(), c.document(), c.by().person(), today)));
  }

  private static Optional<Decision<PermissionEvent>> no(
      PermissionRefusal why, String field, @Nullable Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
