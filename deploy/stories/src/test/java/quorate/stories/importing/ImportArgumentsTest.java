package quorate.stories.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ImportArgumentsTest {

  private static final SpokenDay DAYS = new SpokenDay(Optional.empty(), LocalDate.of(2026, 11, 28));

  @Test
  void files_and_options_are_told_apart() {
    var asked =
        ImportArguments.parse(
            List.of("a.csv", "--accept", "all", "--dry-run", "b.csv", "--as", "lee.secretary"));
    assertEquals("lee.secretary", asked.as());
    assertEquals("sam.secretary", ImportArguments.parse(List.of("a.csv")).as());
    assertEquals(List.of("a.csv", "b.csv"), asked.files());
    assertEquals(Optional.of("all"), asked.accept());
    assertTrue(asked.dryRun());
  }

  @Test
  void columns_are_named_by_their_titles() {
    var asked = ImportArguments.parse(List.of("m.csv", "--columns", "Where=practice,Notes="));
    assertEquals(Map.of("Where", "practice", "Notes", ""), asked.columns());
    byte[] list =
        "\uFEFFWhere,\"Shares, paid\",Notes\r\nG81001,1,x\r\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("Where", "Shares, paid", "Notes"), Titles.of(list));
    byte[] under =
        "Our members;;\n\nWhere;\"Paid; all\";Notes, more\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("Where", "Paid; all", "Notes, more"), Titles.of(under));
  }

  @Test
  void what_is_not_named_keeps_what_it_held() {
    byte[] list = "Where,Stake,Notes\nG81001,1,x\n".getBytes(StandardCharsets.UTF_8);
    var named = new ListMapping(Map.of("Where", "practice", "Notes", ""));
    assertEquals(
        "{\"usual\":true,\"columns\":[{\"title\":\"Where\",\"holds\":\"practice\"},"
            + "{\"title\":\"Stake\"},{\"title\":\"Notes\",\"holds\":\"\"}]}",
        named.body("", list).toString());
    String shown =
        "{\"columns\":[{\"title\":\"Where\",\"holds\":\"class\"},"
            + "{\"title\":\"Stake\",\"holds\":\"shares\"},{\"title\":\"Notes\"}]}";
    assertEquals(
        "{\"usual\":false,\"columns\":[{\"title\":\"Where\",\"holds\":\"practice\"},"
            + "{\"title\":\"Stake\",\"holds\":\"shares\"},{\"title\":\"Notes\",\"holds\":\"\"}]}",
        named.body(shown, list).toString());
    var wrong = new ListMapping(Map.of("Place", "practice"));
    var e = assertThrows(IllegalArgumentException.class, () -> wrong.body("", list));
    assertEquals(
        "the list has no column Place; its columns are Where, Stake, Notes", e.getMessage());
  }

  @Test
  void the_titles_of_a_workbook_are_those_of_the_first_sheet_that_holds_anything()
      throws IOException {
    byte[] book =
        workbook(
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Where</t></is></c>"
                + "<c r=\"C2\" t=\"inlineStr\"><is><t> Service&#10;address </t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>G81001</t></is></c></row>");
    assertEquals(List.of("Where", "", "Service address"), Titles.of(book));
    assertEquals(List.of(), Titles.of("PK\u0003\u0004 damaged".getBytes(StandardCharsets.UTF_8)));
  }

  /** Of two sheets, the first empty, the second of these rows. */
  private static byte[] workbook(String rows) throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String related =
        "<Relationship Id=\"r%1$d\" Target=\"worksheets/sheet%1$d.xml\" Type=\""
            + office
            + "/worksheet\"/>";
    String sheet = "<worksheet xmlns=\"" + main + "\"><sheetData>%s</sheetData></worksheet>";
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
              + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + office
              + "\"><sheets>"
              + "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/>"
              + "<sheet name=\"B\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + related.formatted(1)
              + related.formatted(2)
              + "</Relationships>");
      part(zip, "xl/worksheets/sheet1.xml", sheet.formatted(""));
      part(zip, "xl/worksheets/sheet2.xml", sheet.formatted(rows));
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_makes_no_sense_is_refused_with_the_usage() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("a.csv", "--accept"),
            List.of("a.csv", "--accept", "everything"),
            List.of("--what", "a.csv"),
            List.of("a.csv", "--columns", "practice"))) {
      var e = assertThrows(IllegalArgumentException.class, () -> ImportArguments.parse(wrong));
      assertTrue(String.valueOf(e.getMessage()).contains("use: import"));
    }
  }

  @Test
  void the_demonstrations_files_are_put_in_order_by_what_they_hold() throws IOException {
    String folder = "../demo-data/brighton-hove";
    var named =
        PublishedOrder.of(Path.of(""), List.of(folder), DAYS).stream()
            .map(Path::getFileName)
            .map(Path::toString);
    assertEquals(
        List.of("1", "5", "3", "4", "6", "2"), named.map(name -> name.substring(0, 1)).toList());
  }

  @Test
  void a_folder_of_real_files_begins_with_the_oldest_map_and_goes_on_by_day() throws IOException {
    Path samples = samples();
    assertEquals(
        List.of(
            "gp-reg-pat-prac-map_2022-01.csv",
            "ord_2-0-0_F81749.json",
            "gp-reg-pat-prac-all_2021-01.csv",
            "epcn_PCNDetails.csv",
            "epcn_PCNCorePartnerDetails.csv",
            "nhspaymentsgp-22-23-prac.csv",
            "epraccur.csv",
            "gp-reg-pat-prac-map_2026-05.csv"),
        PublishedOrder.of(samples, List.of("ods"), DAYS).stream()
            .map(file -> file.getFileName().toString())
            .toList());
  }

  /** Where the real files are; where they must be and are not, the test fails. */
  private static Path samples() {
    String named = Optional.ofNullable(System.getenv("QUORATE_SAMPLES")).orElse("../shared/data");
    Path folder = Path.of("../..").toAbsolutePath().normalize().resolve(named);
    boolean there = Files.isDirectory(folder.resolve("ods"));
    if (!there && "1".equals(System.getenv("QUORATE_SAMPLES_REQUIRED"))) {
      fail(folder + " is missing, and QUORATE_SAMPLES_REQUIRED is set");
    }
    Assumptions.assumeTrue(there, folder + " is not on this machine");
    return folder;
  }
}
