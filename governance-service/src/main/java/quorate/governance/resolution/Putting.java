package quorate.governance.resolution;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.VehicleTable;
import quorate.governance.body.Body;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.PutResolution;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;

/** Decides by what a resolution is put: the law says which vehicle suits which kind. */
final class Putting {

  private Putting() {}

  static Decision<ResolutionEvent> put(PutResolution c, Standing s, Beside beside) {
    return Proposing.closed(s)
        .or(() -> seconded(s))
        .or(() -> suits(c, s, beside.body()))
        .or(() -> isThere(c, s, beside))
        .or(() -> isFree(beside))
        .orElseGet(() -> accept(event(c, s)));
  }

  private static Optional<Decision<ResolutionEvent>> seconded(Standing s) {
    String clause = s.proposed().seconding();
    return clause == null || s.debate().seconded() != null
        ? Optional.empty()
        : Optional.of(
            refuse(
                ResolutionRefusal.RESOLUTION_NOT_SECONDED,
                "It needs a seconder before it is put [%s].".formatted(clause)));
  }

  private static Optional<Decision<ResolutionEvent>> suits(PutResolution c, Standing s, Body body) {
    return switch (VehicleTable.of(s.proposed().kind(), c.vehicle())) {
      case Permission.Allowed _ -> Optional.empty();
      case Permission.ByClause by ->
          clause(c, s) != null || hasTerms(c, body)
              ? Optional.empty()
              : Optional.of(
                  refuse(
                      ResolutionRefusal.RESOLUTION_CLAUSE_NEEDED,
                      "clause",
                      null,
                      "Cite the clause of the %s: %s"
                          .formatted(by.of().title().toLowerCase(Locale.UK), by.reason())));
      case Permission.Refused no ->
          Optional.of(
              refuse(
                  ResolutionRefusal.KIND_NOT_BY_THIS_VEHICLE,
                  "vehicle",
                  c.vehicle(),
                  "%s [%s]".formatted(no.reason(), no.source())));
    };
  }

  private static boolean hasTerms(PutResolution c, Body body) {
    return body instanceof Body.Standing standing && standing.termsOn(c.today()).document() != null;
  }

  private static @Nullable String clause(PutResolution c, Standing s) {
    return c.clause() == null ? s.proposed().clause() : c.clause();
  }

  private static Optional<Decision<ResolutionEvent>> isThere(
      PutResolution c, Standing s, Beside beside) {
    return switch (c.where()) {
      case ByBallot by -> ballot(c, by, s, beside);
      case ByMotion by -> motion(c, by, s, beside);
    };
  }

  private static Optional<Decision<ResolutionEvent>> isFree(Beside beside) {
    return beside
        .first()
        .map(
            it ->
                refuse(
                    ResolutionRefusal.ANOTHER_IS_PUT_BY_IT,
                    "resolution",
                    it,
                    "Resolution %s is put by it, and a ballot or motion decides one: put this by another."
                        .formatted(it)));
  }

  private static Optional<Decision<ResolutionEvent>> ballot(
      PutResolution c, ByBallot by, Standing s, Beside beside) {
    var draft = beside.ballot();
    if (draft.isEmpty()) {
      return no(ResolutionRefusal.BALLOT_NOT_HEARD_OF, "ballot", by.ballot());
    }
    if (draft.get().kind() != s.proposed().kind()) {
      return no(ResolutionRefusal.BALLOT_OF_ANOTHER_KIND, "kind", draft.get().kind());
    }
    if (draft.get().vehicle() != c.vehicle()) {
      return no(ResolutionRefusal.BALLOT_OF_ANOTHER_KIND, "vehicle", draft.get().vehicle());
    }
    if (!draft.get().question().strip().equals(s.debate().text().strip())) {
      return no(ResolutionRefusal.BALLOT_ASKS_OTHERWISE, "ballot", draft.get().question());
    }
    return draft.get().declared()
        ? no(ResolutionRefusal.BALLOT_DECLARED_ALREADY, "ballot", by.ballot())
        : Optional.empty();
  }

  private static Optional<Decision<ResolutionEvent>> motion(
      PutResolution c, ByMotion by, Standing s, Beside beside) {
    var body = beside.body();
    if (!(beside.meeting() instanceof Meeting.Called called)
        || !(body instanceof Body.Standing standing)
        || !called.called().body().equals(s.proposed().body())) {
      return no(ResolutionRefusal.NO_SUCH_MOTION_OF_ITS_BODY, "meeting", by.meeting());
    }
    var vehicle = Assembly.of(standing, called).vehicle();
    if (vehicle != c.vehicle()) {
      return Optional.of(
          refuse(
              ResolutionRefusal.PUT_BY_ANOTHER_WAY,
              "vehicle",
              c.vehicle(),
              "What that meeting decides is a %s in law: give that, or put it elsewhere."
                  .formatted(vehicle)));
    }
    return called
        .floor()
        .motion(by.motion())
        .map(found -> fits(found, s))
        .orElseGet(() -> no(ResolutionRefusal.NO_SUCH_MOTION_OF_ITS_BODY, "motion", by.motion()));
  }

  private static Optional<Decision<ResolutionEvent>> fits(Motion motion, Standing s) {
    if (!motion.isOpen()) {
      return no(ResolutionRefusal.MOTION_IS_SETTLED, "motion", motion.id());
    }
    // what passes then is the amendment, and the motion it amends is still before the meeting
    if (motion.moved().amends() != null) {
      return no(ResolutionRefusal.MOTION_ONLY_AMENDS, "motion", motion.id());
    }
    return motion.moved().kind() == s.proposed().kind()
            && motion.text().strip().equals(s.debate().text().strip())
        ? Optional.empty()
        : no(ResolutionRefusal.MOTION_READS_OTHERWISE, "motion", motion.text());
  }

  private static Optional<Decision<ResolutionEvent>> no(
      ResolutionRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }

  private static ResolutionPut event(PutResolution c, Standing s) {
    var motion = c.where() instanceof ByMotion by ? by : null;
    return new ResolutionPut(
        c.resolution(),
        c.vehicle(),
        c.where() instanceof ByBallot by ? by.ballot() : null,
        motion == null ? null : motion.meeting(),
        motion == null ? null : motion.motion(),
        s.debate().text(),
        clause(c, s),
        reason(c, s),
        c.today());
  }

  /** Why the vehicle suits the kind, with its source. */
  private static String reason(PutResolution c, Standing s) {
    return switch (VehicleTable.of(s.proposed().kind(), c.vehicle())) {
      case Permission.Allowed yes -> "%s [%s]".formatted(yes.reason(), yes.source());
      case Permission.ByClause by ->
          "%s [%s %s]"
              .formatted(
                  by.reason(),
                  by.of().title(),
                  clause(c, s) == null ? "(their own words)" : clause(c, s));
      case Permission.Refused no -> throw new IllegalStateException(no.reason());
    };
  }
}
