package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.membership.Samples;
import quorate.membership.files.Reading.Usable;

/** What says of which day a file speaks that has no column for it. */
class FileDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final String HEADER =
      "PCN Code,PCN Name,Current Sub ICB Loc Code,Open Date,Close Date\n";
  private static final String OPENED = "U14062,EAST,09D,20210401,\n";
  private static final String WILL_CLOSE = "U22426,WEST,09D,20191001,20270331\n";

  @Test
  void the_latest_day_in_the_file_that_has_come() {
    assertEquals(told("2021-04-01", DayFrom.LATEST_DAY), of("epcn.csv", HEADER + OPENED));
    assertEquals(
        told("2021-04-01", DayFrom.LATEST_DAY), of("epcn.csv", HEADER + OPENED + WILL_CLOSE));
  }

  @Test
  void a_day_or_month_in_the_name_before_it() {
    assertEquals(told("2023-02-28", DayFrom.NAME), of("epcn_2023-02-28.csv", HEADER + OPENED));
    assertEquals(told("2023-02-28", DayFrom.NAME), of("epcn20230228.csv", HEADER + OPENED));
    assertEquals(told("2023-02-01", DayFrom.NAME), of("epcn 2023-02.csv", HEADER + OPENED));
    String later = HEADER + OPENED + "U22426,WEST,09D,20230214,\n";
    assertEquals(told("2023-02-14", DayFrom.NAME), of("epcn 2023-02.csv", later));
  }

  @Test
  void what_is_given_before_all_but_the_files_own_word() {
    var given = LocalDate.of(2023, 3, 1);
    assertEquals(
        told("2023-03-01", DayFrom.GIVEN),
        of("epcn_2023-02-28.csv", bytes(HEADER + OPENED), given));
    String map = Handed.MAP_HEADER + Handed.mapRow("G81001", "U14062");
    assertEquals(told("2026-05-01", DayFrom.FILE), of("map.csv", bytes(map), given));
  }

  @Test
  void when_the_workbook_was_saved_unless_it_tells_of_later_days() throws IOException {
    assertEquals(told("2023-02-28", DayFrom.PROPERTIES), savedAt("2023-02-28T09:30:00Z"));
    assertEquals(told("2021-04-01", DayFrom.LATEST_DAY), savedAt("2006-09-16T00:00:00Z"));
    assertEquals(told("2021-04-01", DayFrom.LATEST_DAY), savedAt("2027-01-01T00:00:00Z"));
    assertEquals(told("2021-04-01", DayFrom.LATEST_DAY), savedAt("once"));
  }

  @Test
  void of_the_real_files_the_latest_day_is_where_nothing_else_tells() {
    assertEquals(told("2025-04-30", DayFrom.LATEST_DAY), sample("epraccur.csv"));
    assertEquals(told("2021-04-01", DayFrom.LATEST_DAY), sample("epcn_PCNDetails.csv"));
    assertEquals(told("2022-10-01", DayFrom.LATEST_DAY), sample("epcn_PCNCorePartnerDetails.csv"));
    assertEquals(told("2023-03-31", DayFrom.NAME), sample("nhspaymentsgp-22-23-prac.csv"));
  }

  private static FileDay savedAt(String instant) throws IOException {
    return of("epcn.xlsx", WorkbookTest.saved(HEADER + OPENED, instant), null);
  }

  private static FileDay sample(String name) {
    return of(name, Samples.read("ods/" + name), null);
  }

  private static FileDay of(String name, String text) {
    return of(name, bytes(text), null);
  }

  private static FileDay of(String name, byte[] bytes, @Nullable LocalDate given) {
    var upload = new Upload(name, bytes, Areas.of(""), given, TODAY);
    var file = assertInstanceOf(Usable.class, PublishedFile.read(upload));
    return new FileDay(file.source().fileDate(), file.dayFrom());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static FileDay told(String day, DayFrom from) {
    return new FileDay(LocalDate.parse(day), from);
  }
}
