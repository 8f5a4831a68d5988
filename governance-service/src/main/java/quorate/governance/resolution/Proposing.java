package quorate.governance.resolution;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Body;
import quorate.governance.body.BodyKind;
import quorate.governance.body.Place;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.AmendResolution;
import quorate.governance.resolution.ResolutionCommand.ProposeResolution;
import quorate.governance.resolution.ResolutionCommand.SecondResolution;
import quorate.governance.resolution.ResolutionCommand.WithdrawResolution;
import quorate.governance.resolution.ResolutionEvent.ResolutionAmended;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionSeconded;
import quorate.governance.resolution.ResolutionEvent.ResolutionWithdrawn;

/** Decides what becomes of a resolution until it is put. */
final class Proposing {

  private Proposing() {}

  static Decision<ResolutionEvent> propose(ProposeResolution c, Beside beside) {
    if (!(beside.body() instanceof Body.Standing body) || !body.on(c.today())) {
      return refuse(ResolutionRefusal.NO_SUCH_BODY_TO_RESOLVE, "body", c.body());
    }
    if (!resolves(c.kind())) {
      return refuse(ResolutionRefusal.NOT_A_RESOLUTION, "kind", c.kind());
    }
    return vote(c.by(), body, c.today())
        .or(() -> begins(c))
        .or(() -> replaces(c, body, beside.other()))
        .orElseGet(() -> accept(proposed(c)));
  }

  /** Whether a body resolves it; advice is asked for, and seats are elected to. */
  static boolean resolves(Kind kind) {
    return kind != Kind.ADVISORY_CHOICE && kind != Kind.ELECTION;
  }

  // of a members' meeting the register of members, which is kept elsewhere, says who has a vote
  private static Optional<Decision<ResolutionEvent>> vote(UUID person, Body body, LocalDate today) {
    return !(body instanceof Body.Standing standing)
            || standing.established().kind() == BodyKind.MEMBERS_MEETING
            || standing.placeOf(person, today).filter(Place::votes).isPresent()
        ? Optional.empty()
        : Optional.of(refuse(ResolutionRefusal.NO_VOTE_IN_THE_BODY, "by", person));
  }

  private static Optional<Decision<ResolutionEvent>> begins(ProposeResolution c) {
    LocalDate from = c.commencement().from();
    if (from != null && from.isBefore(c.today())) {
      return Optional.of(
          refuse(ResolutionRefusal.IN_FORCE_BEFORE_IT_IS_MADE, "inforce.from", from));
    }
    return c.commencement().namesTwice()
        ? Optional.of(
            refuse(
                ResolutionRefusal.RESOLVED_CONDITION_TWICE,
                "inforce.conditions",
                c.commencement().conditions()))
        : Optional.empty();
  }

  private static Optional<Decision<ResolutionEvent>> replaces(
      ProposeResolution c, Body.Standing body, Resolution other) {
    var replaces = c.replaces();
    if (replaces == null) {
      return Optional.empty();
    }
    if (!(other instanceof Standing earlier) || !earlier.effect().isToBeReplaced(c.today())) {
      return Optional.of(
          refuse(
              ResolutionRefusal.NOTHING_TO_REPLACE, "replaces.resolution", replaces.resolution()));
    }
    if (!isOf(body, earlier.proposed().body())) {
      return Optional.of(refuse(ResolutionRefusal.OF_ANOTHER_BODY, "body", c.body()));
    }
    var done = earlier.proposed().kind();
    return done.level() == Kind.Level.SPECIAL && c.kind().level() != Kind.Level.SPECIAL
        ? Optional.of(
            refuse(
                ResolutionRefusal.NEEDS_A_SPECIAL_RESOLUTION,
                "kind",
                c.kind(),
                "%s [%s]"
                    .formatted(
                        ResolutionRefusal.NEEDS_A_SPECIAL_RESOLUTION.explanation(),
                        done.statute())))
        : Optional.empty();
  }

  // what members carried by a ballot is theirs to replace in general meeting
  private static boolean isOf(Body.Standing body, @Nullable UUID earlier) {
    return earlier == null
        ? body.established().kind() == BodyKind.MEMBERS_MEETING
        : earlier.equals(body.established().body());
  }

  private static ResolutionProposed proposed(ProposeResolution c) {
    return new ResolutionProposed(
        c.resolution(),
        c.body(),
        c.kind(),
        c.title(),
        c.text(),
        c.by(),
        c.clause(),
        c.seconding(),
        c.commencement(),
        c.replaces(),
        c.today(),
        null);
  }

  /** Why nothing about it can be changed any more. */
  static Optional<Decision<ResolutionEvent>> closed(Standing s) {
    if (s.debate().withdrawn() != null) {
      return Optional.of(refuse(ResolutionRefusal.RESOLUTION_WITHDRAWN));
    }
    return s.debate().put() == null
        ? Optional.empty()
        : Optional.of(refuse(ResolutionRefusal.RESOLUTION_PUT_ALREADY));
  }

  static Decision<ResolutionEvent> second(SecondResolution c, Standing s, Beside beside) {
    var closed = closed(s);
    if (closed.isPresent()) {
      return closed.get();
    }
    if (s.debate().seconded() != null) {
      return refuse(ResolutionRefusal.RESOLUTION_SECONDED_ALREADY);
    }
    return c.by().equals(s.proposed().by())
        ? refuse(ResolutionRefusal.SECONDS_OWN_RESOLUTION, "by", c.by())
        : vote(c.by(), beside.body(), c.today())
            .orElseGet(() -> accept(new ResolutionSeconded(c.resolution(), c.by(), c.today())));
  }

  static Decision<ResolutionEvent> amend(AmendResolution c, Standing s, Beside beside) {
    var closed = closed(s);
    if (closed.isPresent()) {
      return closed.get();
    }
    if (c.ofSubstance() && s.proposed().kind().level() == Kind.Level.SPECIAL) {
      return refuse(
          ResolutionRefusal.SUBSTANCE_OF_A_SPECIAL_RESOLUTION, "ofsubstance", c.ofSubstance());
    }
    return vote(c.by(), beside.body(), c.today())
        .orElseGet(
            () ->
                accept(
                    new ResolutionAmended(
                        c.resolution(), c.text(), c.ofSubstance(), c.by(), c.today())));
  }

  static Decision<ResolutionEvent> withdraw(WithdrawResolution c, Standing s) {
    return closed(s).orElseGet(() -> accept(new ResolutionWithdrawn(c.resolution(), c.today())));
  }
}
