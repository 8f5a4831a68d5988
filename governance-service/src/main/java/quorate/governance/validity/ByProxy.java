package quorate.governance.validity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.body.Body;
import quorate.governance.meeting.As;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.meeting.ProxyEvents.ProxyAppointed;
import quorate.governance.meeting.Room.Stay;
import quorate.governance.meeting.RoomEvents.Arrived;
import quorate.governance.register.Link;
import quorate.governance.validity.Facts.Found;
import quorate.governance.validity.Facts.Told;

/** By which appointments those voted on a motion who are proxies of members. */
record ByProxy(Body.Standing body, Meeting.Called meeting, Motion motion, Trail trail) {

  /** Whether each was appointed in time, by what is on record; null where no proxy voted. */
  @Nullable Found found() {
    var voted =
        motion.votes(motion.way()).stream()
            .flatMap(taken -> taken.votes().stream().flatMap(cast -> arrival(cast, taken)))
            .distinct()
            .toList();
    if (voted.isEmpty()) {
      return null;
    }
    var unrecorded = voted.stream().filter(each -> each.proxy() == null).toList();
    return new Found(
        unrecorded.isEmpty(), new Told(sentence(voted, unrecorded), clause(), evidence(voted)));
  }

  // they are there since they came last, in this capacity, before the votes were taken
  private Stream<Arrived> arrival(Cast cast, VotesRecorded taken) {
    return meeting.room().stays().stream()
        .filter(stay -> stay.person().equals(cast.person()) && isThere(stay, taken))
        .map(Stay::arrived)
        .filter(it -> it.as() == As.PROXY && cast.standsFor().equals(it.standsFor()))
        .reduce((first, last) -> last)
        .stream();
  }

  private static boolean isThere(Stay stay, VotesRecorded taken) {
    var to = stay.to();
    return !stay.arrived().at().isAfter(taken.at()) && (to == null || !to.isBefore(taken.at()));
  }

  private static String sentence(List<Arrived> voted, List<Arrived> unrecorded) {
    return unrecorded.isEmpty()
        ? "%d voted by proxy, each by an appointment that was received in time."
            .formatted(voted.size())
        : "%d voted by proxy; no appointment was recorded for: %s."
            .formatted(
                voted.size(),
                unrecorded.stream()
                    .map(each -> each.standsFor() + " by " + each.person())
                    .collect(Collectors.joining("; ")));
  }

  private String clause() {
    return Assembly.of(body, meeting).vehicle() == Vehicle.POLL_OF_A_MEETING
        ? Source.act("324(1), s327(2)").toString()
        : Instrument.TERMS_OF_REFERENCE.title();
  }

  private List<Link> evidence(List<Arrived> voted) {
    List<UUID> proxies =
        voted.stream().map(Arrived::proxy).filter(Objects::nonNull).distinct().toList();
    return trail.where(
        event ->
            (event instanceof ProxyAppointed e && proxies.contains(e.proxy()))
                || (event instanceof Arrived a && voted.contains(a)));
  }
}
