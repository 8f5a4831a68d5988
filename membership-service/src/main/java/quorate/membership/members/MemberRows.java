package quorate.membership.members;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
              "state",
              "appliedon",
              "admitted",
              "resolution",
              "admittedby",
              "reason",
              "noticegiven",
              "lastday",
              "memberclass",
              "shares",
              "guarantee",
              "amountpaid",
              "holder",
              "persons",
              "company",
              "number",
              "office",
              "meetings",
              "ballots",
              "levies"));

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
    List<@Nullable Object> values = new ArrayList<>();
    values.add(standing.state().word());
    values.add(standing.appliedOn());
    values.add(standing.from());
    values.add(standing.resolution());
    values.add(standing.admittedBy());
    values.add(standing.reason());
    values.add(standing.noticeGiven());
    values.add(standing.lastDay());
    Optional<HoldingStated> holding = story.stated(story.holdings(), day);
    values.add(of(holding, HoldingStated::memberClass));
    values.add(of(holding, it -> it.shares() == null ? null : new BigDecimal(it.shares())));
    values.add(of(holding, HoldingStated::guarantee));
    values.add(of(holding, HoldingStated::amountPaid));
    Optional<HolderNamed> holder = story.stated(story.holders(), day);
    values.add(of(holder, HolderNamed::holder));
    values.add(of(holder, it -> persons(it.persons())));
    values.add(of(holder, HolderNamed::company));
    values.add(of(holder, HolderNamed::number));
    values.add(of(holder, HolderNamed::office));
    Optional<ParticipationStated> part = story.stated(story.participations(), day);
    values.add(of(part, ParticipationStated::meetings));
    values.add(of(part, ParticipationStated::ballots));
    values.add(of(part, ParticipationStated::levies));
    return values;
  }

  private static @Nullable String persons(@Nullable List<UUID> persons) {
    return persons == null ? null : String.join(",", persons.stream().map(UUID::toString).toList());
  }

  private static <T> @Nullable Object of(Optional<T> stated, Function<T, @Nullable Object> value) {
    return stated.isPresent() ? value.apply(stated.get()) : null;
  }
}
