package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrongFileTest {

  @Test
  void an_empty_file_is_told_as_such() {
    assertEquals("The file is empty.", Handed.unusable(""));
    assertEquals("The file is empty.", Handed.unusable("\n\n"));
  }

  @Test
  void an_archive_a_workbook_a_web_page_and_utf_16_are_told_apart() {
    assertEquals("This is a ZIP archive.", Handed.unusable("PK\u0003\u0004 epraccur.csv"));
    assertEquals(
        "The workbook is damaged or cut short.",
        Handed.unusable("PK\u0003\u0004 [Content_Types].xml"));
    assertEquals(
        "This is an old or locked Excel workbook.",
        Handed.unusable("\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("This is a web page.", Handed.unusable("<!DOCTYPE html><html>"));
    assertEquals(
        "The file is written in UTF-16.",
        Handed.unusable("\uFEFFPRACTICE_CODE".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals("This is not a text file.", Handed.unusable(new byte[] {'a', 0, 'b'}));
  }

  @Test
  void a_row_without_end_is_refused_before_it_fills_memory() {
    String message = Handed.unusable("a\r\n" + "b,".repeat(10_001));
    assertEquals("Line 2 has 20002 bytes; a row has at most 20000.", message);
  }

  @Test
  void more_fields_than_memory_holds_are_refused() {
    String said = "The file has more than 100,000 rows or 2,000,000 fields.";
    assertEquals(said, Handed.unusable((",".repeat(100) + "\n").repeat(20_001)));
    assertEquals(said, Handed.unusable("a\r".repeat(100_001)));
  }

  @Test
  void what_is_refused_is_not_made_into_text_first() {
    byte[] line = "x".repeat(29_000_000).getBytes(StandardCharsets.UTF_8);
    byte[] rows = "a,b\n".repeat(7_000_000).getBytes(StandardCharsets.UTF_8);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertEquals("Line 1 has 29000000 bytes; a row has at most 20000.", Handed.unusable(line));
    assertTrue(Handed.unusable(rows).contains("more than 100,000 rows"));
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 1_000_000, () -> "%,d bytes".formatted(allocated));
  }

  @Test
  void a_record_of_megabytes_is_refused_before_it_is_made_into_a_tree() {
    assertEquals(
        "The record has more than 500,000 bytes.",
        Handed.unusable("{\"Organisation\":[" + "[],".repeat(200_000) + "[]]}"));
  }

  @Test
  void more_than_is_compared_at_once_is_refused() {
    var map = new StringBuilder(Handed.MAP_HEADER);
    for (int i = 0; i < 30_001; i++) {
      map.append(
          Handed.mapRow(
              "%s%05d".formatted("ABCDEF".charAt(i / 10_000), 80_000 + i % 10_000), "U14062"));
    }
    assertEquals("The rows say more than 120,000 things at once.", Handed.unusable(map.toString()));
  }

  @Test
  void more_broken_rows_than_anybody_mends_are_refused() {
    assertEquals(
        "More than 20,000 rows cannot be used.",
        Handed.unusable(
            Handed.MAP_HEADER + Handed.mapRow("A81001", "U14062") + "a,b\n".repeat(20_001)));
  }

  @Test
  void a_wrong_file_is_refused_without_quoting_its_rows() {
    String message = Handed.unusable("Surname,First name\nMouse,Minnie\n");
    assertEquals("This is none of the files that are known here.", message);
  }

  @Test
  void the_first_row_is_told_as_it_was_read_unless_it_is_data() {
    String mend = mend("Surname;First name\nMouse;Minnie\n");
    assertTrue(
        mend.contains("read as 2 titles, parted by semicolons: Surname | First name."), mend);
    String data = mend("Minnie,minnie@example.org\nMickey,mickey@example.org\n");
    assertTrue(data.contains("read as 2 titles, parted by commas, which look like data."), data);
  }

  private static String mend(String text) {
    return assertInstanceOf(Reading.Unusable.class, Handed.in(text)).problem().mend();
  }

  @Test
  void a_missing_column_is_named() {
    String message = Handed.unusable(Handed.MAP_HEADER.replace("PCN_CODE,", ""));
    assertTrue(message.contains("gp-reg-pat-prac-map"), message);
    assertTrue(message.contains("lacks PCN_CODE"), message);
  }

  @Test
  void a_missing_header_is_told_from_a_wrong_file() {
    String message = Handed.unusable(Handed.mapRow("G81001", "U14062"));
    assertTrue(message.startsWith("The first row is not a header"), message);
  }

  @Test
  void a_header_alone_is_no_file() {
    assertEquals("The file has a header and no rows.", Handed.unusable(Handed.MAP_HEADER));
  }

  @Test
  void a_file_in_which_no_day_has_come_needs_it_said() {
    String row = "\"U14062\",\"WEST HOVE PCN\",\"09D\",\"X\",\"20991001\",\"\",,,,,,\"BN41 1LX\"\n";
    String message = Handed.unusable(row);
    assertEquals("The file epcn-details does not say of which day it speaks.", message);
    assertFalse(message.contains("WEST HOVE"));
  }
}
