package quorate.governance.ruling;

import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.Since;

/**
 * What a body decided, as the register has it: on a motion under an item of a meeting, or without
 * one where {@code put} is absent. {@code sum} and {@code subject} are told by the latter only; an
 * {@code urgent} one is what persons did between meetings, and {@code since} what became of it.
 * {@code decides} tells of the permission that the motion names, if it names one.
 */
public record Ruling(
    UUID decision,
    UUID body,
    LocalDate on,
    String outcome,
    boolean amendment,
    @Nullable Put put,
    @Nullable BigDecimal sum,
    @Nullable String subject,
    boolean urgent,
    Since since,
    @Nullable Deciding decides) {

  /** How a motion that was carried came out, as libs/counting says it. */
  public static final String PASSED = "passed";

  /** How one came out that was not. */
  public static final String LOST = "lost";

  /** Read from its entry and, where it was taken at a meeting, that meeting; none of no body. */
  public static Optional<Ruling> of(RegisterEntry entry, Meeting meeting) {
    if (!(entry instanceof RegisterEntry.Standing(var decided, var since))) {
      return Optional.empty();
    }
    if (decided instanceof MeetingDecisionRecorded e) {
      return Optional.of(atMeeting(e, meeting, since));
    }
    // what practices opted in to they decided themselves, whoever asked them
    return decided instanceof DecisionTaken e && e.optIn() == null
        ? e.decider().body().map(body -> taken(e, body, since))
        : Optional.empty();
  }

  private static Ruling atMeeting(MeetingDecisionRecorded e, Meeting meeting, Since since) {
    var floor =
        meeting instanceof Meeting.Called called ? called.floor().motions() : List.<Motion>of();
    var motion = floor.stream().filter(it -> it.id().equals(e.motion())).findFirst();
    return new Ruling(
        e.decision(),
        e.body(),
        e.on(),
        e.outcome(),
        motion.filter(it -> it.moved().amends() != null).isPresent(),
        new Put(e.meeting(), e.item()),
        null,
        null,
        false,
        since,
        motion.flatMap(it -> Deciding.of(it, floor)).orElse(null));
  }

  private static Ruling taken(DecisionTaken e, UUID body, Since since) {
    return new Ruling(
        e.decision(),
        body,
        e.on(),
        PASSED,
        false,
        null,
        e.sum(),
        e.subject().code(),
        e.urgentAction() != null,
        since,
        null);
  }

  /** Why what was named is no decision of that body in favour; empty where it is. */
  public static <E> Optional<Decision<E>> refused(@Nullable Ruling ruling, UUID named, UUID body) {
    if (ruling == null || !ruling.body().equals(body)) {
      return no(RulingRefusal.NOT_THEIR_DECISION, named);
    }
    if (ruling.urgent()) {
      return no(RulingRefusal.URGENT_ACTION_ALONE, named);
    }
    if (!ruling.since().stands()) {
      return no(RulingRefusal.STANDS_NO_MORE, named);
    }
    return ruling.amendment() || !ruling.outcome().equals(PASSED)
        ? no(RulingRefusal.NOT_CARRIED, named)
        : Optional.empty();
  }

  /** The same of what its meeting is to have carried, under whichever item. */
  public static <E> Optional<Decision<E>> unmet(@Nullable Ruling ruling, UUID named, UUID body) {
    return Ruling.<E>refused(ruling, named, body)
        .or(
            () ->
                ruling != null && ruling.put() == null
                    ? no(RulingRefusal.NOT_AT_A_MEETING, named)
                    : Optional.empty());
  }

  /** The same of what was put to a meeting: it is decided there and under that item. */
  public static <E> Optional<Decision<E>> refused(
      @Nullable Ruling ruling, UUID named, UUID body, @Nullable Put put) {
    return Ruling.<E>elsewhere(ruling, named, put).or(() -> refused(ruling, named, body));
  }

  /** Why what was named says nothing, yes or no, on what was put; empty where it does. */
  public static <E> Optional<Decision<E>> unheard(
      @Nullable Ruling ruling, UUID named, UUID body, @Nullable Put put) {
    if (ruling != null && (!ruling.body().equals(body) || ruling.amendment())) {
      return no(RulingRefusal.NOT_THEIR_DECISION, named);
    }
    if (ruling != null && !ruling.since().stands()) {
      return no(RulingRefusal.STANDS_NO_MORE, named);
    }
    boolean said =
        ruling != null && (ruling.outcome().equals(PASSED) || ruling.outcome().equals(LOST));
    return Ruling.<E>elsewhere(ruling, named, put)
        .or(() -> said ? Optional.empty() : no(RulingRefusal.NOT_DECIDED, named));
  }

  private static <E> Optional<Decision<E>> elsewhere(
      @Nullable Ruling ruling, UUID named, @Nullable Put put) {
    if (ruling == null) {
      return no(RulingRefusal.NOT_THEIR_DECISION, named);
    }
    if (put == null) {
      return no(RulingRefusal.NOT_PUT_YET, named);
    }
    return put.equals(ruling.put()) ? Optional.empty() : no(RulingRefusal.ON_ANOTHER_ITEM, named);
  }

  private static <E> Optional<Decision<E>> no(RulingRefusal why, UUID named) {
    return Optional.of(refuse(why, "decision", named));
  }
}
