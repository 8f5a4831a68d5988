package quorate.membership.members;

import static quorate.membership.known.KnownColumn.bool;
import static quorate.membership.known.KnownColumn.date;
import static quorate.membership.known.KnownColumn.number;
import static quorate.membership.known.KnownColumn.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.chassis.project.Projection;
import quorate.membership.known.Drawn;
import quorate.membership.known.KnownProjection;
import quorate.membership.known.KnownTable;
import quorate.membership.known.Streams;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.ParticipationStated;

/** The rows of each practice that ever applied, with both times. */
public final class MemberRows {

  private static final Aggregate<MemberStory, MemberEvent> STORIES =
      new Aggregate<>("member", MemberEvent.class, MemberStory.EMPTY, MemberStory::with);

  private static final KnownTable TABLE =
      new KnownTable(
          "membership",
          "practice",
          List.of(
              text("state"),
              date("appliedon"),
              date("admitted"),
              text("resolution"),
              text("admittedby"),
              text("reason"),
              date("noticegiven"),
              date("lastday"),
              text("memberclass"),
              number("shares"),
              number("guarantee"),
              number("amountpaid"),
              text("otherclasses"),
              text("holder"),
              text("persons"),
              text("company"),
              text("number"),
              text("office"),
              bool("meetings"),
              bool("ballots"),
              bool("levies")));

  private MemberRows() {}

  public static Projection projection(Streams streams) {
    return new KnownProjection<>("members", TABLE, streams, STORIES, MemberRows::draw);
  }

  static List<Drawn> draw(MemberStory story) {
    return Drawn.over(
        story.days(),
        day -> story.standings().on(day).map(standing -> values(standing, story, day)));
  }

  private static List<@Nullable Object> values(
      Membership standing, MemberStory story, LocalDate day) {
    List<@Nullable Object> values = new ArrayList<>(standing(standing));
    values.addAll(holding(story.stated(story.holdings(), day)));
    values.addAll(holder(story.stated(story.holders(), day)));
    values.addAll(participation(story.stated(story.participations(), day)));
    return values;
  }

  private static List<@Nullable Object> standing(Membership standing) {
    return Arrays.asList(
        standing.state().word(),
        standing.appliedOn(),
        standing.from(),
        standing.resolution(),
        standing.admittedBy(),
        standing.reason(),
        standing.noticeGiven(),
        standing.lastDay());
  }

  private static List<@Nullable Object> holding(Optional<HoldingStated> stated) {
    return Arrays.asList(
        of(stated, HoldingStated::memberClass),
        of(stated, it -> it.shares() == null ? null : new BigDecimal(it.shares())),
        of(stated, HoldingStated::guarantee),
        of(stated, HoldingStated::amountPaid),
        of(stated, it -> OtherClass.text(it.othersOrNone())));
  }

  private static List<@Nullable Object> holder(Optional<HolderNamed> named) {
    return Arrays.asList(
        of(named, HolderNamed::holder),
        of(named, it -> persons(it.persons())),
        of(named, HolderNamed::company),
        of(named, HolderNamed::number),
        of(named, HolderNamed::office));
  }

  private static List<@Nullable Object> participation(Optional<ParticipationStated> stated) {
    return Arrays.asList(
        of(stated, ParticipationStated::meetings),
        of(stated, ParticipationStated::ballots),
        of(stated, ParticipationStated::levies));
  }

  private static @Nullable String persons(@Nullable List<UUID> persons) {
    return persons == null ? null : String.join(",", persons.stream().map(UUID::toString).toList());
  }

  private static <T> @Nullable Object of(Optional<T> stated, Function<T, @Nullable Object> value) {
    return stated.isPresent() ? value.apply(stated.get()) : null;
  }
}
