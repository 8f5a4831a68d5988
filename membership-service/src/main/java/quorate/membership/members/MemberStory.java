package quorate.membership.members;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quorate.membership.dated.Timeline;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberDissolved;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberEvent.ParticipationStated;
import quorate.membership.member.MemberFact;

/**
 * Everything that a membership's events say, by the days from which it holds; {@code before} is
 * what stood before the newest change of standing, should that be retracted.
 */
public record MemberStory(
    Timeline<Membership> standings,
    Timeline<HoldingStated> holdings,
    Timeline<HolderNamed> holders,
    Timeline<ParticipationStated> participations,
    @Nullable MemberStory before) {

  /** Nothing was recorded yet. */
  public static final MemberStory EMPTY =
      new MemberStory(Timeline.empty(), Timeline.empty(), Timeline.empty(), Timeline.empty(), null);

  public MemberStory with(MemberEvent event) {
    return switch (event) {
      case ApplicationMade e -> standing(e.on(), Membership.applied(e.on()));
      case MemberAdmitted e -> standing(e.from(), latest().admitted(e));
      case MemberSuspended e -> standing(e.from(), on(e.from()).suspended(e.reason()));
      case MemberReinstated e -> standing(e.from(), on(e.from()).reinstated());
      case MemberResigned e -> ended(State.RESIGNED, e.lastDay(), e.noticeGiven(), null);
      case MemberExpelled e -> ended(State.EXPELLED, e.lastDay(), null, e.resolution());
      case MemberDissolved e -> ended(State.DISSOLVED, e.lastDay(), null, null);
      case MemberFactRetracted e -> without(MemberFact.of(e.fact()), e.day());
      case HoldingStated e ->
          new MemberStory(standings, holdings.with(e.from(), e), holders, participations, before);
      case HolderNamed e ->
          new MemberStory(standings, holdings, holders.with(e.from(), e), participations, before);
      case ParticipationStated e ->
          new MemberStory(standings, holdings, holders, participations.with(e.from(), e), before);
    };
  }

  /** The days on which something may change. */
  public Set<LocalDate> days() {
    var days = new HashSet<>(standings.values().keySet());
    days.addAll(holdings.values().keySet());
    days.addAll(holders.values().keySet());
    days.addAll(participations.values().keySet());
    return days;
  }

  /** What was stated of this membership; an earlier one's does not carry over. */
  public <T> Optional<T> stated(Timeline<T> timeline, LocalDate day) {
    Optional<LocalDate> from = standings.on(day).map(Membership::from);
    return from.isPresent()
            && timeline.since(day).filter(it -> !it.isBefore(from.get())).isPresent()
        ? timeline.on(day)
        : Optional.empty();
  }

  private MemberStory standing(LocalDate from, Membership value) {
    return new MemberStory(standings.with(from, value), holdings, holders, participations, this);
  }

  // With an admission its application goes, and what was stated of a membership that never was;
  // what
  // was stated meanwhile of the one before it stays.
  private MemberStory without(MemberFact fact, LocalDate day) {
    return switch (fact) {
      case APPLICATION -> requireNonNull(before);
      case END, SUSPENSION, REINSTATEMENT -> standingAs(requireNonNull(before));
      case ADMISSION -> requireNonNull(requireNonNull(before).before).keeping(this, day);
      case HOLDER ->
          new MemberStory(standings, holdings, holders.without(day), participations, before);
      case PARTICIPATION ->
          new MemberStory(standings, holdings, holders, participations.without(day), before);
      case HOLDING ->
          new MemberStory(standings, holdings.without(day), holders, participations, before);
    };
  }

  private MemberStory keeping(MemberStory later, LocalDate day) {
    return new MemberStory(
        standings,
        before(later.holdings, day),
        before(later.holders, day),
        before(later.participations, day),
        before);
  }

  private static <T> Timeline<T> before(Timeline<T> timeline, LocalDate day) {
    return new Timeline<>(timeline.values().headMap(day, false));
  }

  // What was stated meanwhile stays stated.
  private MemberStory standingAs(MemberStory earlier) {
    return new MemberStory(earlier.standings, holdings, holders, participations, earlier.before);
  }

  private Membership on(LocalDate day) {
    return standings.on(day).orElseThrow();
  }

  private Membership latest() {
    return standings.latest().orElseThrow();
  }

  // An end takes back what was to begin after it.
  private MemberStory ended(
      State state,
      LocalDate lastDay,
      @Nullable LocalDate noticeGiven,
      @Nullable String resolution) {
    Membership last = latest();
    LocalDate from = requireNonNull(last.from());
    var values = new TreeMap<>(standings.values().headMap(lastDay, true));
    values.tailMap(from, true).replaceAll((day, value) -> value.leaving(lastDay, noticeGiven));
    values.put(lastDay.plusDays(1), last.leaving(lastDay, noticeGiven).ended(state, resolution));
    return new MemberStory(new Timeline<>(values), holdings, holders, participations, this);
  }
}
