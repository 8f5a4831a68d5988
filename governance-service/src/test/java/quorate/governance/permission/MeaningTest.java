package quorate.governance.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Partnership.ANNE;
import static quorate.governance.Partnership.COUNCIL;
import static quorate.governance.Partnership.EXECUTIVE;
import static quorate.governance.Partnership.ITEM;
import static quorate.governance.Partnership.MEETING;
import static quorate.governance.Partnership.PLAN;
import static quorate.governance.Partnership.PUT;
import static quorate.governance.Partnership.TODAY;
import static quorate.governance.Partnership.anne;
import static quorate.governance.Partnership.slot;
import static quorate.governance.Voted.amending;
import static quorate.governance.Voted.came;
import static quorate.governance.Voted.moved;
import static quorate.governance.Voted.put;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.governance.Voted;
import quorate.governance.York;
import quorate.governance.meeting.Meeting;
import quorate.governance.permission.PermissionCommand.GrantPermission;
import quorate.governance.permission.PermissionCommand.PutPermission;
import quorate.governance.permission.PermissionCommand.RefusePermission;
import quorate.governance.permission.PermissionEvent.PermissionPut;
import quorate.governance.permission.PermissionEvent.PermissionRequested;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.Since;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.testkit.DeciderSpec;

/** Several motions are voted on under the item that a permission was put under. */
class MeaningTest {

  private static final UUID ID = York.id(0x91);
  private static final UUID FIRST = York.id(0xa1);
  private static final UUID SECOND = York.id(0xa2);
  private static final UUID DECIDED_FIRST = York.id(0xb1);
  private static final UUID DECIDED_SECOND = York.id(0xb2);

  @Test
  void once_a_motion_that_names_it_was_carried_a_later_one_that_is_lost_does_not_refuse_it() {
    var meeting = two("passed", "lost");

    waiting()
        .when(refusal(meeting, SECOND, DECIDED_SECOND, "lost"))
        .thenRefused(PermissionRefusal.SETTLED_BEFORE, "decision", DECIDED_SECOND);
    waiting()
        .when(grant(meeting, FIRST, DECIDED_FIRST))
        .thenEvents(found -> assertEquals(1, found.size()));
  }

  @Test
  void once_one_that_names_it_was_lost_a_later_one_that_is_carried_does_not_grant_it() {
    var meeting = two("lost", "passed");

    waiting()
        .when(grant(meeting, SECOND, DECIDED_SECOND))
        .thenRefused(PermissionRefusal.SETTLED_BEFORE, "decision", DECIDED_SECOND);
    waiting()
        .when(refusal(meeting, FIRST, DECIDED_FIRST, "lost"))
        .thenEvents(found -> assertEquals(1, found.size()));
  }

  @Test
  void what_was_inquorate_settles_nothing() {
    waiting()
        .when(grant(two("inquorate", "passed"), SECOND, DECIDED_SECOND))
        .thenEvents(found -> assertEquals(1, found.size()));
  }

  @Test
  void one_that_was_amended_in_substance_neither_grants_nor_refuses_nor_keeps_it_there() {
    for (String verdict : List.of("passed", "lost")) {
      var meeting = amended("passed", verdict);

      waiting()
          .when(refusal(meeting, FIRST, DECIDED_FIRST, verdict))
          .thenRefused(PermissionRefusal.AMENDED_SINCE, "decision", DECIDED_FIRST);
      waiting()
          .when(new PutPermission(ID, slot(COUNCIL), new Heard(PUT, meeting), anne(TODAY)))
          .thenEvents(found -> assertEquals(1, found.size()));
    }
    waiting()
        .when(grant(amended("passed", "passed"), FIRST, DECIDED_FIRST))
        .thenRefused(PermissionRefusal.AMENDED_SINCE, "decision", DECIDED_FIRST);
  }

  @Test
  void an_amendment_that_was_lost_changes_nothing() {
    waiting()
        .when(grant(amended("lost", "passed"), FIRST, DECIDED_FIRST))
        .thenEvents(found -> assertEquals(1, found.size()));
  }

  private static Meeting two(String first, String second) {
    return Voted.meeting(
        moved(FIRST, ID),
        put(FIRST),
        came(FIRST, first, DECIDED_FIRST, 60),
        moved(SECOND, ID),
        put(SECOND),
        came(SECOND, second, DECIDED_SECOND, 120));
  }

  private static Meeting amended(String amendment, String verdict) {
    return Voted.meeting(
        moved(FIRST, ID),
        amending(SECOND, FIRST),
        put(SECOND),
        came(SECOND, amendment, DECIDED_SECOND, 30),
        put(FIRST),
        came(FIRST, verdict, DECIDED_FIRST, 60));
  }

  private static GrantPermission grant(Meeting meeting, UUID motion, UUID decision) {
    return new GrantPermission(
        ID, decision, ruling(meeting, motion, decision, "passed"), null, null, List.of(), TODAY);
  }

  private static RefusePermission refusal(
      Meeting meeting, UUID motion, UUID decision, String verdict) {
    return new RefusePermission(
        ID, decision, ruling(meeting, motion, decision, verdict), "Enough left.");
  }

  private static Ruling ruling(Meeting meeting, UUID motion, UUID decision, String verdict) {
    var entry =
        new MeetingDecisionRecorded(
            decision,
            MEETING,
            COUNCIL,
            ITEM,
            motion,
            "M",
            "board-resolution",
            verdict,
            verdict,
            "board-decision",
            "good",
            TODAY,
            List.of(),
            List.of(),
            "Council",
            "hands",
            null,
            null,
            null);
    return Ruling.of(new RegisterEntry.Standing(entry, Since.NOTHING), meeting).orElseThrow();
  }

  private static DeciderSpec<PermissionCommand, PermissionEvent> waiting() {
    return DeciderSpec.of(Permission.PERMISSIONS, PermissionDecider::decide)
        .given(
            new PermissionRequested(
                ID,
                PLAN,
                EXECUTIVE,
                COUNCIL,
                Wanted.of("levy"),
                "A nurse",
                "Calls rose.",
                null,
                ANNE,
                TODAY),
            new PermissionPut(ID, MEETING, ITEM, TODAY));
  }
}
