package quorate.notifications.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.wire.EventTypes;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeAgreed;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeWithdrawn;
import quorate.notifications.people.MembershipHeard.PersonRecorded;
import quorate.notifications.people.MembershipHeard.PersonRenamed;
import quorate.testkit.ProjectionSpec;

class PeopleProjectionTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final UUID ANN = new UUID(0, 1);
  private static final String STREAM = "person/1";
  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("membership.person-recorded.v1", PersonRecorded.class)
          .type("membership.person-renamed.v1", PersonRenamed.class)
          .type("membership.electronic-notice-agreed.v1", ElectronicNoticeAgreed.class)
          .type("membership.electronic-notice-withdrawn.v1", ElectronicNoticeWithdrawn.class)
          .build();

  private static ProjectionSpec people() {
    return ProjectionSpec.of(new PeopleProjection(), Map.of("membership", TYPES));
  }

  private static SealedValue sealed(String text) {
    return new SealedValue(ANN, "n", text);
  }

  private static ElectronicNoticeAgreed agreed(String address, LocalDate on) {
    return new ElectronicNoticeAgreed(ANN, sealed(address), on, null);
  }

  private static final String READ =
      "select name::json ->> 'ciphertext', address::json ->> 'ciphertext', agreedon from person";

  @Test
  void what_is_said_of_the_latest_day_stands_whenever_it_was_recorded() {
    try (var people = people()) {
      people
          .given("membership", STREAM, new PersonRecorded(ANN, sealed("first")))
          .given("membership", STREAM, new PersonRenamed(ANN, sealed("june"), JUNE))
          .given("membership", STREAM, new PersonRenamed(ANN, sealed("may"), MAY))
          .given("membership", STREAM, agreed("new", JUNE), agreed("old", MAY))
          .given("membership", STREAM, new ElectronicNoticeWithdrawn(ANN, MAY.plusDays(9)))
          .then(READ, "june | new | 2026-06-01");
    }
  }

  @Test
  void a_withdrawal_ends_what_was_agreed_before_and_no_older_agreement_brings_it_back() {
    try (var people = people()) {
      people
          .given("membership", STREAM, new PersonRecorded(ANN, sealed("first")))
          .given("membership", STREAM, agreed("old", MAY))
          .given("membership", STREAM, new ElectronicNoticeWithdrawn(ANN, JUNE))
          .given("membership", STREAM, agreed("between", JUNE.minusDays(1)))
          .then("select address is null, agreedon is null from person", "true | true");
    }
  }
}
