package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks of a few kilobytes that a reader would make gigabytes of. */
class WorkbookBombTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final int END = 22;
  private static final int DIRECTORY_AT = 16;
  private static final int OFFSET_OF_PART = 42;

  /** All that reading may allocate, whether it is kept or not. */
  private static final long MOST_ALLOCATED = 250_000_000;

  record Bomb(byte[] bytes, String message) {
    @Override
    public String toString() {
      return message;
    }
  }

  static List<Bomb> bombs() throws IOException {
    String cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>ODS code</t></is></c>";
    return List.of(
        new Bomb(
            gapped(sheet(cell.replace("code", "x".repeat(40_000_000)))),
            "The workbook has a cell of far more text than a sheet can hold."),
        new Bomb(
            gapped(sheet(cell.replace("code", ("y".repeat(50_000) + "<!---->").repeat(2_000)))),
            "The workbook unpacks to far more than its size."),
        new Bomb(
            WorkbookTest.workbook(sheet("<c r=\"ZZZZZZ1\"><v>1</v></c>")),
            "The workbook has more columns than a sheet can have."),
        new Bomb(
            WorkbookTest.workbook(sheet("<c/>".repeat(1_000_001))),
            "The workbook has more than 1,000,000 cells."),
        new Bomb(
            WorkbookTest.workbook(sheet("<x/>".repeat(500_001))),
            "The workbook has far more in it than cells."),
        new Bomb(inUtf16(sheet(cell)), "The workbook is written in UTF-16BE instead of UTF-8."),
        new Bomb(
            WorkbookTest.workbook(
                sheet(cell.replace("code", ("y".repeat(20_000) + "<!---->").repeat(4)))),
            "Row 1 has far more text than a sheet can hold."));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void is_refused_and_allocates_little(Bomb bomb) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertEquals(bomb.message(), Handed.unusable(bomb.bytes()));
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < MOST_ALLOCATED, () -> "%,d bytes".formatted(allocated));
  }

  @Test
  void a_number_that_would_be_written_with_a_billion_digits_is_left_as_it_is() throws IOException {
    byte[] workbook =
        WorkbookTest.workbook(
            sheet("<c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>1E3</v></c>"));
    assertEquals(
        List.of("1E+999999999", "1000"), Table.of(workbook).map(Table::titles).orElseThrow());
  }

  @Test
  void a_gap_between_the_parts_hides_nothing_and_spoils_nothing() throws IOException {
    String cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>ODS code</t></is></c>";
    assertEquals(
        List.of("ODS code"), Table.of(gapped(sheet(cell))).map(Table::titles).orElseThrow());
  }

  private static byte[] inUtf16(String sheet) throws IOException {
    var parts = new LinkedHashMap<>(WorkbookTest.parts(sheet));
    parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_16));
    return WorkbookTest.zip(parts);
  }

  private static String sheet(String cells) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetData><row r=\"1\">"
        + cells
        + "</row></sheetData></worksheet>";
  }

  /** With four bytes before the sheet that belong to no part: who reads on from the start stops. */
  private static byte[] gapped(String sheet) throws IOException {
    var parts = new LinkedHashMap<>(WorkbookTest.parts(sheet));
    parts.putLast(SHEET, sheet.getBytes(StandardCharsets.UTF_8));
    byte[] zip = WorkbookTest.zip(parts);
    ByteBuffer whole = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int directory = whole.getInt(zip.length - END + DIRECTORY_AT);
    int last = zip.length - END - 46 - SHEET.length();
    int at = whole.getInt(last + OFFSET_OF_PART);
    whole.putInt(last + OFFSET_OF_PART, at + 4);
    whole.putInt(zip.length - END + DIRECTORY_AT, directory + 4);
    byte[] gapped = new byte[zip.length + 4];
    System.arraycopy(zip, 0, gapped, 0, at);
    Arrays.fill(gapped, at, at + 4, (byte) 'J');
    System.arraycopy(zip, at, gapped, at + 4, zip.length - at);
    return gapped;
  }
}
