package quorate.membership.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAY;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.membership.known.Drawn;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;

class MemberStoryTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);

  private static MemberStory story(MemberEvent... events) {
    MemberStory story =
        MemberStory.EMPTY
            .with(new ApplicationMade(HOVE, MAY))
            .with(new MemberAdmitted(HOVE, JUNE, "Board 3"));
    for (MemberEvent event : events) {
      story = story.with(event);
    }
    return story;
  }

  private static Optional<State> state(MemberStory story, LocalDate day) {
    return story.standings().on(day).map(Membership::state);
  }

  @Test
  void each_day_has_one_state() {
    var story =
        story(
            new MemberSuspended(HOVE, JULY, "levy"),
            new MemberReinstated(HOVE, JULY.plusDays(5), null),
            new MemberResigned(HOVE, AUGUST, JULY));
    assertEquals(Optional.empty(), state(story, MAY.minusDays(1)));
    assertEquals(Optional.of(State.APPLIED), state(story, JUNE.minusDays(1)));
    assertEquals(Optional.of(State.ADMITTED), state(story, JULY.minusDays(1)));
    assertEquals(Optional.of(State.SUSPENDED), state(story, JULY));
    assertEquals(Optional.of(State.ADMITTED), state(story, AUGUST));
    assertEquals(Optional.of(State.RESIGNED), state(story, AUGUST.plusDays(1)));
  }

  @Test
  void the_last_day_is_known_from_notice_on_and_a_later_suspension_falls_away() {
    var story =
        story(
            new MemberSuspended(HOVE, AUGUST.plusDays(9), "levy"),
            new MemberExpelled(HOVE, AUGUST, "GM 2"));
    assertEquals(AUGUST, story.standings().on(JUNE).orElseThrow().lastDay());
    assertEquals(Optional.of(State.EXPELLED), state(story, AUGUST.plusDays(9)));
    assertEquals("GM 2", story.standings().on(AUGUST.plusDays(1)).orElseThrow().resolution());
  }

  @Test
  void what_an_earlier_membership_held_does_not_carry_over() {
    var holding = new HoldingStated(HOVE, "A", new BigInteger("10"), null, null, JUNE);
    LocalDate next = AUGUST.plusDays(1);
    var story =
        story(
            holding,
            new MemberResigned(HOVE, AUGUST),
            new ApplicationMade(HOVE, next),
            new MemberAdmitted(HOVE, next, null));
    assertEquals(Optional.of(holding), story.stated(story.holdings(), AUGUST));
    assertEquals(Optional.empty(), story.stated(story.holdings(), next));
  }

  @Test
  void what_was_stated_before_holds_on_without_what_was_taken_back() {
    var held = new HoldingStated(HOVE, "A", new BigInteger("10"), null, null, JUNE);
    var more = new HoldingStated(HOVE, "A", new BigInteger("20"), null, null, JULY);
    var ann = new HolderNamed(HOVE, "nominee", List.of(new UUID(0, 1)), null, null, null, JULY);
    var story =
        story(held, more, ann)
            .with(new MemberFactRetracted(HOVE, "holding", JULY, "never so"))
            .with(new MemberFactRetracted(HOVE, "holder", JULY, "never so"));
    assertEquals(Optional.of(held), story.stated(story.holdings(), JULY));
    assertEquals(Optional.empty(), story.stated(story.holders(), JULY));
  }

  @Test
  void rows_follow_each_other_without_overlap() {
    List<Drawn> rows =
        MemberRows.draw(
            story(new MemberSuspended(HOVE, JULY, "levy"), new MemberResigned(HOVE, AUGUST, JULY)));
    assertEquals(
        List.of(MAY, JUNE, JULY, AUGUST.plusDays(1)), rows.stream().map(Drawn::since).toList());
    for (int i = 1; i < rows.size(); i++) {
      assertEquals(rows.get(i - 1).until(), rows.get(i).since());
    }
    assertFalse(rows.getLast().values().contains(State.SUSPENDED.word()));
  }
}
