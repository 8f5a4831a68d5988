package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks, written here part by part, as damaged ones have to be. */
public class WorkbookTest {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%1$ssheet.main+xml\"/>"
          + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%1$sstyles+xml\"/></Types>";
  private static final String STYLES =
      "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>"
          + "</Relationships>";
  private static final String BOOK =
      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"Map\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";

  @Test
  void a_sheet_says_what_the_same_rows_say_as_csv() throws IOException {
    String csv = Handed.MAP_HEADER + Handed.mapRow("G81001", "U14062");
    var fromCsv = Handed.usable(csv);
    var fromSheet = Handed.usable(workbook(sheet(csv)), "file.xlsx", "", null);
    assertEquals(fromCsv.source().fileDate(), fromSheet.source().fileDate());
    assertEquals(fromCsv.kind(), fromSheet.kind());
    assertEquals(
        fromCsv.facts().stream().map(Object::getClass).toList(),
        fromSheet.facts().stream().map(Object::getClass).toList());
    assertEquals(fromCsv.areas(), fromSheet.areas());
    assertEquals(List.of(), fromSheet.problems());
  }

  @Test
  void a_workbook_may_be_without_styles_and_texts_that_are_shared() throws IOException {
    Map<String, byte[]> bare = parts(sheet("ODS code,Shares\nG81001,7\n"));
    bare.remove("xl/styles.xml");
    bare.put(
        "[Content_Types].xml",
        TYPES
            .formatted(TYPE)
            .replaceAll("<Override[^>]*styles[^>]*>", "")
            .getBytes(StandardCharsets.UTF_8));
    Table table = Table.of(zip(bare)).orElseThrow();
    assertEquals(List.of("ODS code", "Shares"), table.titles());
    assertEquals(List.of("G81001", "7"), table.rows().getFirst().cells());
  }

  @Test
  void a_workbook_that_unpacks_to_far_more_than_its_size_is_refused() throws IOException {
    assertEquals("The workbook unpacks to far more than its size.", Handed.unusable(bomb()));
  }

  @Test
  void a_workbook_of_very_many_parts_is_refused() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES.formatted(TYPE).getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 600; i++) {
      parts.put("xl/part" + i, new byte[] {1});
    }
    assertEquals("The workbook has more than 500 parts.", Handed.unusable(zip(parts)));
  }

  @Test
  void a_damaged_workbook_is_told_as_such() throws IOException {
    assertEquals(
        "The workbook is damaged.", Handed.unusable(workbook("<worksheet><sheetData><row")));
  }

  /** A workbook whose sheet is 200 MB of zeros. */
  public static byte[] bomb() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES.formatted(TYPE).getBytes(StandardCharsets.UTF_8));
    parts.put("xl/worksheets/sheet1.xml", new byte[200_000_000]);
    return zip(parts);
  }

  /** A workbook of these rows that was last saved at this instant. */
  public static byte[] saved(String csv, String instant) throws IOException {
    Map<String, byte[]> parts = parts(sheet(csv));
    String told =
        "<cp:coreProperties><dcterms:modified>"
            + instant
            + "</dcterms:modified></cp:coreProperties>";
    parts.put("docProps/core.xml", told.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  static byte[] workbook(String sheet) throws IOException {
    return zip(parts(sheet));
  }

  static Map<String, byte[]> parts(String sheet) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Map.of(
            "[Content_Types].xml", TYPES.formatted(TYPE),
            "xl/styles.xml", STYLES,
            "xl/_rels/workbook.xml.rels", RELATIONS,
            "xl/workbook.xml", BOOK,
            "xl/worksheets/sheet1.xml", sheet)
        .forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return parts;
  }

  private static String sheet(String csv) {
    var xml =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>");
    int number = 0;
    for (String line : csv.strip().split("\n", -1)) {
      number++;
      xml.append("<row r=\"%d\">".formatted(number));
      int column = 0;
      for (String cell : line.strip().split(",", -1)) {
        String at = (char) ('A' + column++) + "" + number;
        xml.append(
            cell.equals("01May2026")
                ? "<c r=\"%s\" s=\"1\"><v>46143</v></c>".formatted(at)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, cell));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
