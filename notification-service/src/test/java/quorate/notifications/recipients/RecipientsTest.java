package quorate.notifications.recipients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipientsTest {

  private static final UUID ASHA = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);
  private static final String HOVE = "G81001";
  private static final String KEMPTOWN = "G81002";
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  @Test
  void who_agreed_to_electronic_notice_is_told_by_email() {
    var recipients =
        Recipients.on(
            FIRST,
            Set.of(HOVE),
            List.of(mandate(ASHA, HOVE)),
            Map.of(ASHA, LocalDate.of(2026, 5, 2)));

    assertEquals(
        List.of(new Recipient(HOVE, ASHA, Channel.EMAIL, "electronic notice agreed on 2026-05-02")),
        recipients);
  }

  @Test
  void everybody_else_is_written_a_letter() {
    var recipients = Recipients.on(FIRST, Set.of(HOVE), List.of(mandate(ASHA, HOVE)), Map.of());

    assertEquals(
        List.of(new Recipient(HOVE, ASHA, Channel.LETTER, "no agreement to electronic notice")),
        recipients);
  }

  @Test
  void practices_that_are_not_on_the_roll_are_not_told() {
    assertEquals(
        List.of(), Recipients.on(FIRST, Set.of(KEMPTOWN), List.of(mandate(ASHA, HOVE)), Map.of()));
  }

  @Test
  void a_mandate_holds_on_its_first_and_its_last_day() {
    assertEquals(1, on(FIRST, mandate(ASHA, HOVE, LAST)));
    assertEquals(1, on(LAST, mandate(ASHA, HOVE, LAST)));
    assertEquals(0, on(FIRST.minusDays(1), mandate(ASHA, HOVE, LAST)));
    assertEquals(0, on(LAST.plusDays(1), mandate(ASHA, HOVE, LAST)));
  }

  @Test
  void who_acts_for_two_practices_is_told_for_each_and_in_order() {
    var recipients =
        Recipients.on(
            FIRST,
            Set.of(HOVE, KEMPTOWN),
            List.of(mandate(BEN, KEMPTOWN), mandate(BEN, HOVE), mandate(ASHA, KEMPTOWN)),
            Map.of());

    assertEquals(
        List.of(HOVE + BEN, KEMPTOWN + ASHA, KEMPTOWN + BEN),
        recipients.stream().map(to -> to.practice() + to.person()).toList());
  }

  @Test
  void two_mandates_of_one_person_for_one_practice_make_one_message() {
    assertEquals(1, on(FIRST, mandate(ASHA, HOVE), mandate(ASHA, HOVE, LAST)));
  }

  private static int on(LocalDate day, Mandate... mandates) {
    return Recipients.on(day, Set.of(HOVE), List.of(mandates), Map.of()).size();
  }

  private static Mandate mandate(UUID person, String practice) {
    return mandate(person, practice, null);
  }

  private static Mandate mandate(UUID person, String practice, @Nullable LocalDate lastDay) {
    return new Mandate(person, practice, FIRST, lastDay);
  }
}
