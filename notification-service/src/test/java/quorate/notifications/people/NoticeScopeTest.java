package quorate.notifications.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeAgreed;

class NoticeScopeTest {

  private static ElectronicNoticeAgreed agreed(@Nullable String scope) {
    UUID ann = new UUID(0, 1);
    LocalDate day = LocalDate.of(2026, 5, 1);
    return new ElectronicNoticeAgreed(ann, new SealedValue(ann, "n", "c"), day, scope);
  }

  @Test
  void who_agreed_for_meetings_alone_is_told_of_ballots_by_letter() {
    assertFalse(agreed("meetings").coversBallots());
    assertTrue(agreed("ballots").coversBallots());
    assertTrue(agreed("all").coversBallots());
    assertTrue(agreed(null).coversBallots());
  }
}
