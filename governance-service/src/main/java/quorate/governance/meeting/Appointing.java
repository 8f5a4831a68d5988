package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.Meeting.Stage;
import quorate.governance.meeting.MeetingCommand.AppointProxy;
import quorate.governance.meeting.MeetingCommand.WithdrawProxy;
import quorate.governance.meeting.ProxyEvents.ProxyAppointed;
import quorate.governance.meeting.ProxyEvents.ProxyWithdrawn;

/** Decides about appointments of proxies, from the call until the meeting begins or goes on. */
final class Appointing {

  private static final String AT_THE_DOOR =
      "Appointments are recorded until the meeting begins, or goes on: for a member that has none on"
          + " record its proxy may come all the same.";
  private static final String TOO_LATE =
      "Notice that an appointment has ended counts where it is received before the meeting begins, or"
          + " goes on [Companies Act 2006 s330(2), (3)].";

  private Appointing() {}

  static Decision<MeetingEvent> decide(
      MeetingCommand.OfProxies command, Meeting.Called meeting, Assembly assembly, Asking asking) {
    return switch (command) {
      case AppointProxy c -> appoint(c, meeting, assembly, asking);
      case WithdrawProxy c -> withdraw(c, meeting, asking);
    };
  }

  private static Decision<MeetingEvent> appoint(
      AppointProxy c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    if (!assembly.isOfMembers()) {
      return refuse(MeetingRefusal.NO_PROXIES_HERE, "meeting", c.meeting());
    }
    return theirs(c.member(), asking)
        .or(() -> begun(meeting, AT_THE_DOOR))
        .or(() -> entitled(c.member(), assembly))
        .or(() -> received(c.received(), meeting, asking))
        .or(() -> anew(c, meeting))
        .orElseGet(
            () ->
                accept(
                    new ProxyAppointed(
                        c.meeting(), c.proxy(), c.member(), c.person(), c.received(), c.form())));
  }

  private static Optional<Decision<MeetingEvent>> entitled(String member, Assembly assembly) {
    return assembly.entitled().contains(member)
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.NOT_A_MEMBER, "member", member));
  }

  private static Optional<Decision<MeetingEvent>> anew(AppointProxy c, Meeting.Called meeting) {
    return meeting.proxies().appointments().stream()
            .filter(one -> one.withdrawn() == null)
            .map(Proxies.Appointment::appointed)
            .anyMatch(one -> one.member().equals(c.member()) && one.person().equals(c.person()))
        ? Optional.of(refuse(MeetingRefusal.APPOINTED_ALREADY, "person", c.person()))
        : Optional.empty();
  }

  private static Optional<Decision<MeetingEvent>> theirs(String member, Asking asking) {
    return asking.speaksFor(member)
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.NOT_THEIR_PROXY, "member", member));
  }

  private static Optional<Decision<MeetingEvent>> begun(Meeting.Called meeting, String mend) {
    return meeting.stage() == Stage.OPEN
        ? Optional.of(refuse(MeetingRefusal.BEGUN_ALREADY, mend))
        : Sitting.over(meeting);
  }

  private static Optional<Decision<MeetingEvent>> received(
      Instant received, Meeting.Called meeting, Asking asking) {
    if (received.isAfter(asking.now())) {
      return Optional.of(refuse(MeetingRefusal.NOT_YET, "received", received));
    }
    return Sitting.beforeTheCall("received", received, meeting);
  }

  private static Decision<MeetingEvent> withdraw(
      WithdrawProxy c, Meeting.Called meeting, Asking asking) {
    var one = meeting.proxies().one(c.proxy());
    if (one.isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_PROXY);
    }
    var appointed = one.get().appointed();
    return theirs(appointed.member(), asking)
        .or(() -> begun(meeting, TOO_LATE))
        .or(() -> withdrawn(c, one.get(), asking))
        .orElseGet(() -> accept(new ProxyWithdrawn(c.meeting(), c.proxy(), c.received())));
  }

  private static Optional<Decision<MeetingEvent>> withdrawn(
      WithdrawProxy c, Proxies.Appointment one, Asking asking) {
    if (one.withdrawn() != null) {
      return Optional.of(refuse(MeetingRefusal.WITHDRAWN_ALREADY));
    }
    if (c.received().isAfter(asking.now())) {
      return Optional.of(refuse(MeetingRefusal.NOT_YET, "received", c.received()));
    }
    return c.received().isBefore(one.appointed().received())
        ? Optional.of(refuse(MeetingRefusal.OUT_OF_ORDER, "received", c.received()))
        : Optional.empty();
  }
}
