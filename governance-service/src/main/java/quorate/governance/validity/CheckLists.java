package quorate.governance.validity;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.body.Body;
import quorate.governance.grounds.GroundView;
import quorate.governance.grounds.Grounds;
import quorate.governance.meeting.Meeting;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolutions.KnownResolutions;

/** Reads what a check-list needs, as known at an instant, and draws it up for a day. */
@Singleton
public final class CheckLists {

  private final KnownResolutions resolutions;
  private final KnownBodies bodies;
  private final StreamLog log;
  private final Reads reads;

  CheckLists(KnownResolutions resolutions, KnownBodies bodies, StreamLog log, Reads reads) {
    this.resolutions = resolutions;
    this.bodies = bodies;
    this.log = log;
    this.reads = reads;
  }

  /** Of one resolution on a day; a 404 problem where it was not known, or not there yet. */
  public Uni<CheckList> of(String convener, UUID resolution, LocalDate day, Instant known) {
    return resolutions
        .one(convener, resolution, known)
        .map(found -> AsOf.of(found.entries(), day).orElseThrow(Problems::notFound))
        .chain(
            then ->
                body(convener, then.resolution(), known)
                    .chain(
                        body ->
                            facts(
                                convener,
                                new Known(
                                    then.resolution(), then.entries(), body.orElse(null), day),
                                known))
                    .map(facts -> CheckList.of(then.resolution(), day, facts)));
  }

  private Uni<Optional<Body.Standing>> body(String convener, Standing of, Instant known) {
    UUID body = of.proposed().body();
    return body == null
        ? Uni.createFrom().item(Optional.empty())
        : bodies.one(convener, body, known).map(found -> Optional.of(found.state()));
  }

  private Uni<Facts> facts(String convener, Known it, Instant known) {
    var put = it.resolution().debate().put();
    if (put == null) {
      return Uni.createFrom().item(it.with(null, null));
    }
    UUID ballot = put.ballot();
    UUID meeting = put.meeting();
    if (ballot != null) {
      Instant until = until(it.today(), known);
      return reads
          .in(convener, () -> GroundView.of(ballot, until))
          .map(Grounds::new)
          .map(grounds -> new AtBallot(grounds, it.resolution().proposed().kind(), put.reason()))
          .map(at -> it.with(at.held(), at.result()));
    }
    return meeting == null
        ? Uni.createFrom().item(it.with(null, null))
        : log.one(convener, MEETINGS.stream(meeting), known).map(found -> facts(it, put, found));
  }

  // a ballot's entries are recorded as they happen
  private static Instant until(LocalDate day, Instant known) {
    Instant over = CivilDay.ends(day);
    return over.isBefore(known) ? over : known;
  }

  private static Facts facts(Known it, ResolutionPut put, Optional<Found<Meeting>> found) {
    var at = found.flatMap(meeting -> at(it, put, meeting));
    // what is not settled by that day has no result yet
    return it.with(
        at.map(AtMeeting::held).orElse(null),
        at.filter(_ -> it.resolution().effect().settled() != null)
            .map(AtMeeting::result)
            .orElse(null));
  }

  private static Optional<AtMeeting> at(Known it, ResolutionPut put, Found<Meeting> found) {
    var body = it.body();
    UUID motion = put.motion();
    return motion == null || body == null
        ? Optional.empty()
        : AsDecided.of(body, found.entries(), motion, it.today());
  }
}
