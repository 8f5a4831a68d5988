package quorate.ballots.proxy;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.proxy.ProxyCommand.AppointProxy;
import quorate.ballots.proxy.ProxyCommand.RevokeProxy;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.proxy.ProxyEvent.ProxyRevoked;
import quorate.ballots.vote.VoteDecider;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.ProxyTable;

/** Decides about the proxies of one ballot, whose stream the shell guards. */
public final class ProxyDecider {

  private ProxyDecider() {}

  public static Decision<ProxyEvent> decide(ProxyCommand command, Ballot ballot, Proxies all) {
    if (ballot instanceof NotDrafted) {
      return refuse(BallotRefusal.NO_SUCH_BALLOT);
    }
    if (command instanceof RevokeProxy(_, var appointment, _) && all.find(appointment).isEmpty()) {
      return refuse(ProxyRefusal.NO_SUCH_APPOINTMENT);
    }
    var conducting = Conducting.of(ballot);
    if (conducting.isEmpty()) {
      return refuse(
          ballot instanceof Withdrawn ? BallotRefusal.WITHDRAWN : BallotRefusal.NOTICE_NOT_GIVEN);
    }
    return switch (command) {
      case AppointProxy c -> appoint(c, ballot, conducting.get(), all);
      case RevokeProxy c -> revoke(c, conducting.get(), all.find(c.appointment()).orElseThrow());
    };
  }

  private static Decision<ProxyEvent> appoint(
      AppointProxy c, Ballot ballot, Conducting conducting, Proxies all) {
    var mandate = c.appointer().mandate(conducting.draft().vehicle());
    String practice = c.appointer().practice();
    return notHere(conducting)
        .or(
            () ->
                mandate.isEmpty()
                    ? Optional.of(refuse(VoteRefusal.NO_MANDATE, "practice", practice))
                    : Optional.empty())
        .or(() -> tooLate(c, ballot, Attending.of(conducting.notice())))
        .or(() -> cannotHold(c, Attending.of(conducting.notice()), all))
        .or(() -> notAsAsked(c, conducting))
        .orElseGet(() -> accept(appointed(c, mandate.orElseThrow())));
  }

  private static Optional<Decision<ProxyEvent>> notHere(Conducting conducting) {
    var told = conducting.notice().proceedings();
    boolean allowed = told != null && told.proxies() != null;
    return switch (ProxyTable.of(conducting.draft().vehicle())) {
      case Permission.Allowed _ -> Optional.empty();
      case Permission.ByClause(var why, var instrument) ->
          allowed
              ? Optional.empty()
              : Optional.of(
                  refuse(
                      ProxyRefusal.PROXIES_NOT_HERE,
                      "The notice allows none. %s [%s]".formatted(why, instrument.title())));
      case Permission.Refused(var why, var source) ->
          Optional.of(refuse(ProxyRefusal.PROXIES_NOT_HERE, "%s [%s]".formatted(why, source)));
    };
  }

  private static Optional<Decision<ProxyEvent>> tooLate(
      AppointProxy c, Ballot ballot, Attending times) {
    if (!c.enrolled().appointer()) {
      return Optional.of(refuse(VoteRefusal.NOT_ON_ROLL, "practice", c.appointer().practice()));
    }
    return Ballot.isOver(ballot) || !c.appointer().at().isBefore(times.proxiesUntil())
        ? Optional.of(
            refuse(
                ProxyRefusal.PROXY_DEADLINE_PASSED,
                "%s They were until %s."
                    .formatted(
                        ProxyRefusal.PROXY_DEADLINE_PASSED.explanation(), times.proxiesUntil())))
        : Optional.empty();
  }

  private static Optional<Decision<ProxyEvent>> cannotHold(
      AppointProxy c, Attending times, Proxies all) {
    var holder = c.holder().person();
    if (!c.holder().isKnown()) {
      return Optional.of(refuse(ProxyRefusal.HOLDER_NOT_IN_THE_REGISTER, "holder", holder));
    }
    if (all.inForce(c.appointer().practice()).isPresent()) {
      return Optional.of(refuse(ProxyRefusal.APPOINTED_ALREADY));
    }
    if (holder == null && times.proxies().most() != null) {
      return Optional.of(refuse(ProxyRefusal.CHAIR_NOT_NAMED, "holder", null));
    }
    if (holder == null) {
      return c.holder().recorded()
          ? Optional.empty()
          : Optional.of(refuse(ProxyRefusal.CHAIR_UNKNOWN, "chair", true));
    }
    return times.proxies().allowsMoreThan(all.heldBy(holder, c.enrolled()::counts))
        ? Optional.empty()
        : Optional.of(
            refuse(
                ProxyRefusal.HOLDS_THE_MOST,
                "holder",
                holder,
                "%s It allows %s."
                    .formatted(ProxyRefusal.HOLDS_THE_MOST.explanation(), times.proxies().most())));
  }

  private static Optional<Decision<ProxyEvent>> notAsAsked(AppointProxy c, Conducting conducting) {
    var instruction = c.instruction();
    return instruction == null
        ? Optional.empty()
        : conducting
            .draft()
            .paper()
            .contest()
            .fault(instruction.choice())
            .map(fault -> VoteDecider.invalid(instruction.choice(), fault));
  }

  private static ProxyAppointed appointed(AppointProxy c, MandateToVote by) {
    return new ProxyAppointed(
        c.ballot(),
        c.appointment(),
        c.appointer().practice(),
        c.holder().person(),
        by.person(),
        by.mandate(),
        c.instruction() == null ? null : c.instruction().sealed());
  }

  private static Decision<ProxyEvent> revoke(
      RevokeProxy c, Conducting conducting, Proxies.One one) {
    String practice = one.appointed().practice();
    var mandate =
        practice.equals(c.appointer().practice())
            ? c.appointer().mandate(conducting.draft().vehicle())
            : Optional.<MandateToVote>empty();
    if (mandate.isEmpty()) {
      return refuse(VoteRefusal.NO_MANDATE, "practice", c.appointer().practice());
    }
    if (one.revoked()) {
      return refuse(ProxyRefusal.REVOKED_ALREADY);
    }
    if (!c.appointer().at().isBefore(Attending.of(conducting.notice()).proxiesFrom())) {
      return refuse(ProxyRefusal.TOO_LATE_TO_REVOKE);
    }
    var by = mandate.get();
    return accept(
        new ProxyRevoked(c.ballot(), c.appointment(), practice, by.person(), by.mandate()));
  }
}
