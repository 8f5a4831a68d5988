package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.files.Handed.MAP_HEADER;
import static quorate.membership.files.Handed.mapRow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.files.Reading.Usable;

class BrokenRowTest {

  private static final String SOUND = mapRow("G81001", "U14062");

  @Test
  void a_row_cut_short_is_reported_with_its_line_and_the_others_are_read() {
    var file = Handed.usable(MAP_HEADER + SOUND + "GP_PRAC_PAT_LIST,01May2026,G81006,ARDIN\n");
    Problem problem = only(file);
    assertEquals(3, problem.line());
    assertEquals("The row has 4 fields instead of 9.", problem.message());
    assertEquals(List.of("G81001"), practices(file));
  }

  @Test
  void a_code_cut_short_is_reported_with_column_value_and_mend() {
    var file = Handed.usable(MAP_HEADER + SOUND + mapRow("G8100", "U14062"));
    Problem problem = only(file);
    assertEquals(3, problem.line());
    assertEquals("PRACTICE_CODE", problem.column());
    assertEquals("G8100", problem.value());
    assertEquals("This is not a practice's code, such as G81001.", problem.message());
    assertEquals("Correct the code.", problem.mend());
    assertEquals(List.of("G81001"), practices(file));
  }

  @Test
  void all_that_is_wrong_with_a_row_is_reported_at_once() {
    var file = Handed.usable(MAP_HEADER + SOUND + mapRow("01May2026", "?", "", "U1", "09D"));
    assertEquals(
        List.of("PRACTICE_CODE", "PRACTICE_NAME", "PCN_CODE"),
        file.problems().stream().map(Problem::column).toList());
  }

  @Test
  void of_two_rows_for_one_practice_neither_is_used() {
    var file =
        Handed.usable(MAP_HEADER + SOUND + mapRow("G81006", "U1") + mapRow("G81001", "U29677"));
    assertEquals("Line 2 says this too; neither is used.", file.problems().getLast().message());
    assertEquals(4, file.problems().getLast().line());
    assertEquals(List.of(), practices(file));
  }

  @Test
  void an_impossible_day_and_another_day_are_reported() {
    var file =
        Handed.usable(
            MAP_HEADER
                + SOUND
                + mapRow("30Feb2026", "G81006", "A", "U14062", "09D")
                + mapRow("01Jan2022", "G81011", "B", "U14062", "09D"));
    assertEquals(
        List.of("No calendar has this day.", "The file is of 2026-05-01."),
        file.problems().stream().map(Problem::message).toList());
    assertEquals(List.of("G81001"), practices(file));
  }

  @Test
  void a_quotation_mark_left_open_is_reported_where_it_opens() {
    String open = mapRow("G81006", "U14062").replace("THE SURGERY", "\"THE SURGERY");
    var file = Handed.usable(MAP_HEADER + SOUND + open + mapRow("G81011", "U14062"));
    assertEquals(3, only(file).line());
    assertTrue(only(file).message().startsWith("A quotation mark"), only(file).message());
  }

  @Test
  void an_area_that_is_asked_for_and_not_there_is_reported() {
    byte[] bytes = (MAP_HEADER + SOUND).getBytes(StandardCharsets.UTF_8);
    var file = Handed.usable(bytes, "map.csv", "15F,09D", LocalDate.of(2026, 5, 1));
    assertEquals("No row lies in the area 15F.", only(file).message());
    assertEquals(List.of("G81001"), practices(file));
  }

  private static Problem only(Usable file) {
    assertEquals(1, file.problems().size(), () -> Objects.toString(file.problems()));
    return file.problems().getFirst();
  }

  private static List<String> practices(Usable file) {
    return file.facts().stream()
        .filter(PracticeFact.class::isInstance)
        .map(fact -> ((PracticeFact) fact).practice())
        .collect(Collectors.toList());
  }
}
