package quorate.ballots.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.proxies.Concerned.Caller;

/** Who reads what of an appointment. */
class ConcernedTest {

  private static final UUID BOB = new UUID(7, 2);
  private static final Caller PRACTICE =
      new Caller(Set.of("G1"), Set.of(), /* chair= */ false, /* office= */ false);
  private static final Caller HOLDER =
      new Caller(Set.of(), Set.of(BOB), /* chair= */ false, /* office= */ false);
  private static final Caller OFFICE =
      new Caller(Set.of(), Set.of(), /* chair= */ false, /* office= */ true);

  private static ProxyView appointment(@Nullable Instant revoked) {
    var view = new ProxyView();
    view.practice = "G1";
    view.holder = BOB;
    view.revokedAt = revoked;
    return view;
  }

  @Test
  void the_instruction_is_for_the_practice_and_the_holder_alone() {
    var view = appointment(null);
    assertTrue(PRACTICE.mayReadInstruction(view));
    assertTrue(HOLDER.mayReadInstruction(view));
    assertFalse(OFFICE.mayReadInstruction(view));
  }

  @Test
  void that_a_practice_has_voted_is_told_to_others_as_turnout_is() {
    var view = appointment(null);
    view.votedAt = Instant.EPOCH;
    view.version = 2;
    view.appointed = "{}";
    assertTrue(PRACTICE.maySeeVote(view, /* turnoutIsShown= */ false));
    assertTrue(HOLDER.maySeeVote(view, /* turnoutIsShown= */ false));
    assertFalse(OFFICE.maySeeVote(view, /* turnoutIsShown= */ false));
    assertTrue(OFFICE.maySeeVote(view, /* turnoutIsShown= */ true));
    var told = ProxyShown.of(view, Optional.empty(), /* tellsVote= */ false);
    assertNull(told.voted());
    assertEquals(1, told.version());
  }

  @Test
  void who_is_no_longer_the_holder_reads_no_instruction() {
    var view = appointment(Instant.EPOCH);
    assertFalse(HOLDER.mayReadInstruction(view));
    assertTrue(HOLDER.mayRead(view));
    assertTrue(PRACTICE.mayReadInstruction(view));
  }
}
