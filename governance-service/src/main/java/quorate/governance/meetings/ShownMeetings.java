package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.moment.Moment;

/** Meetings as whoever asks may read them. */
@Singleton
final class ShownMeetings {

  private final Door door;
  private final KnownMeetings known;
  private final KnownBodies bodies;
  private final Readers readers;
  private final Withholding withholding;

  ShownMeetings(
      Door door,
      KnownMeetings known,
      KnownBodies bodies,
      Readers readers,
      Withholding withholding) {
    this.door = door;
    this.known = known;
    this.bodies = bodies;
    this.readers = readers;
    this.withholding = withholding;
  }

  /** One of a body whose meetings they attend; a 404 problem where they do not. */
  Uni<MeetingShown> one(UUID meeting, Moment moment) {
    var request = door.request();
    LocalDate today = moment.day(request.at());
    Instant until = moment.known(request.at());
    String convener = request.convener();
    return readers
        .reader()
        .chain(reader -> known.one(convener, meeting, until, reader))
        .chain(
            found ->
                bodies
                    .one(convener, found.state().called().body(), until)
                    .chain(
                        body ->
                            withholding
                                .from(convener, request.actor(), meeting)
                                .map(
                                    withheld ->
                                        MeetingShown.of(
                                            MeetingTold.of(
                                                body.state(), found.state(), withheld, today),
                                            found.version()))));
  }
}
